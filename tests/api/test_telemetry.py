"""Traces by OpenTelemetry: sent where the variables say, named by question, below the client's."""

import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from tests.serving import serving

TRACE, PARENT = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


def test_an_operation_is_a_span_without_what_was_said() -> None:
    received: list[Span] = []

    class Collector(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            sent = ExportTraceServiceRequest.FromString(body)
            received.extend(
                span
                for resource in sent.resource_spans
                for scope in resource.scope_spans
                for span in scope.spans
            )
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Write nothing."""

    collector = HTTPServer(("127.0.0.1", 0), Collector)
    Thread(target=collector.serve_forever, daemon=True).start()
    with serving(
        TRIGGERPOINTS_TELEMETRY="true",
        OTEL_EXPORTER_OTLP_ENDPOINT=f"http://127.0.0.1:{collector.server_port}",
        OTEL_EXPORTER_OTLP_COMPRESSION="none",
        OTEL_BSP_SCHEDULE_DELAY="100",
    ) as client:
        client.get(
            "/q/check-first?regions=temple&symptoms=numbness",
            headers={"traceparent": f"00-{TRACE}-{PARENT}-01"},
        )
        until = time.monotonic() + 20
        while not received and time.monotonic() < until:
            time.sleep(0.05)
    collector.shutdown()
    collector.server_close()

    (span,) = received
    assert span.name == "query CheckFirst"
    assert (span.trace_id.hex(), span.parent_span_id.hex()) == (TRACE, PARENT)
    assert {each.key: each.value.string_value for each in span.attributes} == {
        "graphql.operation.name": "CheckFirst",
        "graphql.operation.type": "query",
        "triggerpoints.code": "OK",
    }
    assert "temple" not in str(span)
