"""What an operator counts: requests and their time, by operation and code, as Prometheus text.

Only operations of the named questions go by their name; all others are one, since a client may
send any name, and what it says is nobody's to keep.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from graphql import OperationDefinitionNode, parse
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Histogram,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from api.named import named_questions
from api.snapshots import Snapshots

OTHER = "other"
_SHARED = "PROMETHEUS_MULTIPROC_DIR"
"""What prometheus_client reads when it is imported, so a worker must be born with it."""


class Metrics:
    """The counts of the service: of this process, or of all workers where there are several."""

    def __init__(self, snapshots: Snapshots) -> None:
        """Begin at nought; the snapshot that is served is told by its version and hash."""
        counted = CollectorRegistry()
        self._requests = Counter(
            "graphql_requests", "GraphQL requests answered.", ("operation", "code"),
            registry=counted,
        )  # fmt: skip
        self._seconds = Histogram(
            "graphql_request_seconds", "Time until the answer was made.", ("operation",),
            registry=counted,
        )  # fmt: skip
        if _SHARED in os.environ:  # the workers write to one folder; what is told is their sum
            counted = CollectorRegistry()
            MultiProcessCollector(counted)  # type: ignore[no-untyped-call]
        data = CollectorRegistry()
        data.register(_Data(snapshots))
        self._registries = (counted, data)

    def count(self, operation: str | None, code: str, seconds: float) -> str:
        """One request that was answered; the name by which it is counted."""
        known = operation if operation and operation in operation_names() else OTHER
        self._requests.labels(known, code).inc()
        self._seconds.labels(known).observe(seconds)
        return known

    def route(self) -> Route:
        """``GET /metrics``."""

        def text(_request: Request) -> Response:
            told = b"".join(generate_latest(each) for each in self._registries)
            return Response(told, headers={"Content-Type": CONTENT_TYPE_LATEST})

        return Route("/metrics", text)


class _Data(Collector):
    """What is served now, by the process that tells it."""

    def __init__(self, snapshots: Snapshots) -> None:
        self._snapshots = snapshots

    def collect(self) -> Iterator[Metric]:
        graph = self._snapshots.current.graph
        info = GaugeMetricFamily(
            "data_info", "The snapshot that is served.", labels=("version", "hash")
        )
        info.add_metric((graph.header.version, graph.hash), 1)
        yield info
        yield GaugeMetricFamily(
            "data_refused",
            "1 while the data file on disk is damaged and the last good one is served.",
            value=self._snapshots.is_refused,
        )


def shared_counts(directory: Path) -> dict[str, str]:
    """The environment in which all workers count in *directory*, which must exist."""
    return {_SHARED: str(directory)}


@cache
def operation_names() -> frozenset[str]:
    """The names of the operations of all named questions."""
    return frozenset(
        each.name.value
        for question in named_questions().values()
        for each in parse(question.document).definitions
        if isinstance(each, OperationDefinitionNode) and each.name
    )
