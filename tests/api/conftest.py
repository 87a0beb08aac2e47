"""The real graph, asked in process and over a real connection."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

from api.context import Context
from api.schema import schema
from kg import Budget, Graph

ROOT = Path(__file__).resolve().parents[2]

Ask = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def graph() -> Graph:
    return Graph.load()


@pytest.fixture(scope="session")
def execute(graph: Graph) -> Ask:
    """Run a query on the real graph; the whole answer as a client would see it."""

    def run(query: str, **variables: object) -> dict[str, Any]:
        result = schema.execute_sync(
            query, variable_values=variables, context_value=Context(graph, Budget())
        )
        answer: dict[str, Any] = {"data": result.data}
        if result.errors:
            answer["errors"] = [error.formatted for error in result.errors]
        return answer

    return run


@pytest.fixture(scope="session")
def ask(execute: Ask) -> Ask:
    """Run a query that must succeed; its data."""

    def run(query: str, **variables: object) -> dict[str, Any]:
        answer = execute(query, **variables)
        assert "errors" not in answer, answer["errors"]
        data: dict[str, Any] = answer["data"]
        return data

    return run


@pytest.fixture(scope="session")
def server() -> Iterator[httpx2.Client]:
    """The installed command, serving on a free port of 127.0.0.1."""
    with serving() as client:
        yield client


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
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
