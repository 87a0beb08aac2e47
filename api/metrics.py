"""What an operator counts: requests and their time, by operation and code, as Prometheus text.

Only operations of the named questions go by their name; all others are one, since a client may
send any name, and what it says is nobody's to keep.
"""

from __future__ import annotations

from functools import cache

from graphql import OperationDefinitionNode, parse
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from api.named import named_questions
from kg import Graph

OTHER = "other"


class Metrics:
    """The counts of one process."""

    def __init__(self, graph: Graph) -> None:
        """Begin at nought; the snapshot is told by its version and hash."""
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "graphql_requests", "GraphQL requests answered.", ("operation", "code"),
            registry=self._registry,
        )  # fmt: skip
        self._seconds = Histogram(
            "graphql_request_seconds", "Time until the answer was made.", ("operation",),
            registry=self._registry,
        )  # fmt: skip
        data = Gauge(
            "data_info", "The snapshot that is served.", ("version", "hash"),
            registry=self._registry,
        )  # fmt: skip
        data.labels(graph.header.version, graph.hash).set(1)

    def count(self, operation: str | None, code: str, seconds: float) -> None:
        """One request that was answered."""
        known = operation if operation in operation_names() else OTHER
        self._requests.labels(known, code).inc()
        self._seconds.labels(known).observe(seconds)

    def route(self) -> Route:
        """``GET /metrics``."""

        def text(_request: Request) -> Response:
            return Response(
                generate_latest(self._registry), headers={"Content-Type": CONTENT_TYPE_LATEST}
            )

        return Route("/metrics", text)


@cache
def operation_names() -> frozenset[str]:
    """The names of the operations of all named questions."""
    return frozenset(
        each.name.value
        for question in named_questions().values()
        for each in parse(question.document).definitions
        if isinstance(each, OperationDefinitionNode) and each.name
    )
