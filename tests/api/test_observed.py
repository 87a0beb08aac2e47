"""Request ids, traces and log lines: what an operator sees, and nothing of what a client said."""

import json
import re
from pathlib import Path

import httpx2
import pytest

from tests.serving import serving_process

TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


def test_every_answer_has_an_id_and_a_sound_one_of_the_client_is_kept(
    server: httpx2.Client,
) -> None:
    own = server.get("/health/live", headers={"X-Request-ID": "abc-1"})
    forged = server.get("/nowhere", headers={"X-Request-ID": "a b\tc"})

    assert own.headers["x-request-id"] == "abc-1"
    assert re.fullmatch("[0-9a-f]{32}", forged.headers["x-request-id"])


def test_a_line_tells_the_request_and_nothing_that_was_said(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with log.open("w") as written, serving_process(log=written) as (client, _):
        client.get("/q/check-first?regions=secretregion", headers={"traceparent": TRACE})
        client.post(
            "/graphql",
            json={
                "query": "query Mine($t: String) { differential(text: $t) { advice } }",
                "variables": {"t": "a secret complaint"},
            },
        )
        client.post("/graphql", json={"query": 'query Secret { nope(a: "secret") }'})
        client.post("/graphql", content=b"{secret", headers={"content-type": "application/json"})
        client.get("/secret")
    lines = [json.loads(line) for line in log.read_text().splitlines()]

    assert [(line["route"], line["status"], line["operation"], line["code"]) for line in lines] == [
        ("/q/{name}", 200, "CheckFirst", "UNKNOWN_NODE"),
        ("/graphql", 200, "other", "OK"),
        ("/graphql", 200, "other", "GRAPHQL_VALIDATION_FAILED"),
        ("/graphql", 400, None, "BAD_REQUEST"),
        (None, 404, None, "NOT_FOUND"),
    ]
    assert lines[0]["trace_id"] == TRACE.split("-")[1]
    assert lines[0]["parent_span_id"] == TRACE.split("-")[2]
    assert all(line["ms"] > 0 and line["bytes"] > 0 and line["request_id"] for line in lines)
    assert "ecret" not in log.read_text()


@pytest.mark.parametrize(
    "header",
    [
        "",
        "nonsense",
        TRACE.upper(),
        TRACE.replace("4bf92f3577b34da6a3ce929d0e0e4736", "0" * 32),
        TRACE.replace("00f067aa0ba902b7", "0" * 16),
        f"ff{TRACE[2:]}",
        f"{TRACE}-more",
    ],
)
def test_a_trace_that_is_not_sound_begins_anew(header: str) -> None:
    from api.observed import Trace

    found = Trace.of(header)

    assert found.parent is None
    assert re.fullmatch("[0-9a-f]{32}", found.id)


def test_a_trace_of_a_later_version_is_taken_over() -> None:
    from api.observed import Trace

    assert Trace.of(f"01{TRACE[2:]}-more").id == TRACE.split("-")[1]
