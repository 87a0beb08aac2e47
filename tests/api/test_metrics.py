"""What is counted, and that nothing a client said is."""

import httpx2
from prometheus_client.parser import text_string_to_metric_families

from tests.serving import serving_process


def counted(server: httpx2.Client) -> dict[tuple[str, str], float]:
    answer = server.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    return {
        (sample.labels["operation"], sample.labels["code"]): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
        if sample.name == "graphql_requests_total"
    }


def test_requests_are_counted_by_named_operation_and_code(server: httpx2.Client) -> None:
    before = counted(server)
    server.get("/q/referral-of?id=soleus")
    server.post("/graphql", json={"query": "{ nope }"})
    server.post("/graphql", json={"query": "query Mine { __typename }"})
    after = counted(server)

    assert after["ReferralOf", "OK"] == before.get(("ReferralOf", "OK"), 0) + 1
    assert after["other", "GRAPHQL_VALIDATION_FAILED"] == (
        before.get(("other", "GRAPHQL_VALIDATION_FAILED"), 0) + 1
    )
    assert after["other", "OK"] > before.get(("other", "OK"), 0)


def test_nothing_that_a_client_said_is_kept(server: httpx2.Client) -> None:
    server.post(
        "/graphql",
        json={"query": 'query SecretName { differential(text: "secret complaint") { advice } }'},
    )

    assert "ecret" not in server.get("/metrics").text


def test_the_snapshot_is_told(server: httpx2.Client) -> None:
    ready = server.get("/health/ready").json()

    assert f'hash="{ready["dataHash"]}"' in server.get("/metrics").text


def test_several_workers_are_counted_together() -> None:
    with serving_process("--workers", "2") as (client, _):
        client.headers["connection"] = "close"  # so that either worker may take the next request
        for _ in range(10):
            client.get("/q/referral-of?id=soleus")
        counts = {counted(client)["ReferralOf", "OK"] for _ in range(4)}

    assert counts == {10}
