"""The installed command, serving on a free port of 127.0.0.1."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2

ROOT = Path(__file__).resolve().parents[1]


@contextmanager
def serving(**environment: str) -> Iterator[httpx2.Client]:
    """The installed command with more in its environment, until the block ends."""
    command = Path(sys.executable).with_name("triggerpoints")
    with subprocess.Popen(
        [command, "serve", "--port", str(free_port())],
        stdout=subprocess.PIPE,
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
                yield client
        finally:
            process.terminate()


def free_port() -> int:
    """A port of 127.0.0.1 on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
