"""The installed command, serving on a free port of 127.0.0.1 for as long as a test needs it."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from socket import socket
from types import MappingProxyType
from typing import IO

import httpx2

ROOT = Path(__file__).resolve().parents[1]
COMMAND = Path(sys.executable).with_name("triggerpoints")


@contextmanager
def serving(**environment: str) -> Iterator[httpx2.Client]:
    """A client of the command with more in its environment, until the block ends."""
    with serving_process(environment=environment) as (client, _process):
        yield client


@contextmanager
def serving_process(
    *options: str,
    log: int | IO[str] = subprocess.DEVNULL,
    environment: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[tuple[httpx2.Client, subprocess.Popen[str]]]:
    """The same with the process; its log goes to *log*, as subprocess has it."""
    with subprocess.Popen(
        [COMMAND, "serve", "--port", str(free_port()), *options],
        stdout=subprocess.PIPE,
        stderr=log,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONWARNINGS": "error", **environment},
    ) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            address = re.search(r"http://[\d.:]+", line)
            assert address, f"the server did not say where it answers, but {line!r}"
            with httpx2.Client(base_url=address.group(), timeout=10) as client:
                yield client, process
        finally:
            process.terminate()


def free_port() -> int:
    """A port of 127.0.0.1 on which nothing listens."""
    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
