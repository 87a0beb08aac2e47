"""The real graph, asked in process and over a real connection."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest

from api.context import Context
from api.schema import schema
from kg import Graph
from tests.serving import serving

Ask = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def graph() -> Graph:
    return Graph.load()


@pytest.fixture(scope="session")
def execute(graph: Graph) -> Ask:
    """Run a query on the real graph; the whole answer as a client would see it."""

    def run(query: str, **variables: object) -> dict[str, Any]:
        result = schema.execute_sync(query, variable_values=variables, context_value=Context(graph))
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
