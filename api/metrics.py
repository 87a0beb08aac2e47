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
from api.snapshots import Snapshots

OTHER = "other"


class Metrics:
    """The counts of one process."""

    def __init__(self, snapshots: Snapshots) -> None:
        """Begin at nought; the snapshot that is served is told by its version and hash."""
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "graphql_requests", "GraphQL requests answered.", ("operation", "code"),
            registry=self._registry,
        )  # fmt: skip
        self._seconds = Histogram(
            "graphql_request_seconds", "Time until the answer was made.", ("operation",),
            registry=self._registry,
        )  # fmt: skip
        self._data = Gauge(
            "data_info", "The snapshot that is served.", ("version", "hash"),
            registry=self._registry,
        )  # fmt: skip
        self._refused = Gauge(
            "data_refused", "1 while the data file on disk is damaged and the last good is served.",
            registry=self._registry,
        )  # fmt: skip
        self._snapshots = snapshots

    def count(self, operation: str | None, code: str, seconds: float) -> str:
        """One request that was answered; the name by which it is counted."""
        known = operation if operation and operation in operation_names() else OTHER
        self._requests.labels(known, code).inc()
        self._seconds.labels(known).observe(seconds)
        return known

    def _text(self) -> bytes:
        graph = self._snapshots.current.graph
        self._data.clear()
        self._data.labels(graph.header.version, graph.hash).set(1)
        self._refused.set(self._snapshots.outcome.word == "refused")
        return generate_latest(self._registry)

    def route(self) -> Route:
        """``GET /metrics``."""

        def text(_request: Request) -> Response:
            return Response(self._text(), headers={"Content-Type": CONTENT_TYPE_LATEST})

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
