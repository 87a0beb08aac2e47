"""Traces by OpenTelemetry, where the extra is installed and switched on; else nothing.

A span has the name of a named question or "other", its code, and nothing that a client said.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from api.settings import Settings
from api.version import API_VERSION
from kg import BadInputError

if TYPE_CHECKING:
    from api.observed import Trace

_tracer: Any = None


class Span:
    """One operation, while it is answered."""

    def __init__(self, span: Any = None) -> None:
        """Around OpenTelemetry's *span*, if there is one."""
        self._span = span

    def named(self, operation: str, code: str) -> None:
        """Say what it was, once that is known."""
        if self._span is not None:
            self._span.update_name(f"query {operation}")
            self._span.set_attribute("graphql.operation.name", operation)
            self._span.set_attribute("graphql.operation.type", "query")
            self._span.set_attribute("triggerpoints.code", code)


def set_up_telemetry(settings: Settings) -> None:
    """Send spans to where the OTEL_EXPORTER_OTLP_* variables say.

    Raises:
        BadInputError: It is switched on, and the extra is not installed.
    """
    global _tracer  # noqa: PLW0603 - one tracer for a process, as OpenTelemetry has it
    if not settings.telemetry:
        return
    try:
        from opentelemetry import trace  # noqa: PLC0415 - an extra
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import (  # noqa: PLC0415
            OTLPSpanExporter,
        )
        from opentelemetry.sdk.resources import Resource  # noqa: PLC0415
        from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415
        from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415
    except ImportError as fault:
        raise BadInputError(
            "telemetry needs its extra: pip install 'triggerpoints[telemetry]'"
        ) from fault
    provider = TracerProvider(
        resource=Resource.create({"service.name": "triggerpoints", "service.version": API_VERSION})
    )
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    trace.set_tracer_provider(provider)
    _tracer = trace.get_tracer("triggerpoints", API_VERSION)


@contextmanager
def operation_span(trace: Trace) -> Iterator[Span]:
    """A span for one operation, below the client's span where it sent one."""
    if _tracer is None:
        yield Span()
        return
    from opentelemetry.trace import SpanKind  # noqa: PLC0415 - an extra
    from opentelemetry.trace.propagation.tracecontext import (  # noqa: PLC0415
        TraceContextTextMapPropagator,
    )

    carrier = {"traceparent": f"00-{trace.id}-{trace.parent}-{trace.flags}"} if trace.parent else {}
    context = TraceContextTextMapPropagator().extract(carrier)
    with _tracer.start_as_current_span("query", context, kind=SpanKind.SERVER) as span:
        yield Span(span)
