"""An answer is made once and sent once: tags that follow from data, service and request."""

import httpx2
import pytest

ADDRESS = "/graphql?query=%7Bmeta%7BdataVersion%20nodeCounts%7Bkind%20count%7D%7D%7D"
LONG = "/q/muscle-card?id=soleus"


def test_the_same_request_has_the_same_tag_and_another_has_another(server: httpx2.Client) -> None:
    tags = [
        server.get(address, headers=headers).headers["etag"]
        for address, headers in (
            (ADDRESS, {}),
            (ADDRESS, {}),
            (ADDRESS, {"accept": "application/graphql-response+json"}),
            (f"{ADDRESS}%20", {}),
            ("/q/referral-of?id=soleus", {}),
            ("/q/referral-of?id=gracilis", {}),
        )
    ]

    assert tags[0] == tags[1]
    assert len(set(tags)) == 5


@pytest.mark.parametrize(
    "address",
    [ADDRESS, LONG, "/q", "/schema.graphql", "/data/graph.json"],
)
@pytest.mark.parametrize("coding", ["identity", "gzip", "br"])
def test_what_the_client_holds_is_not_sent_again(
    server: httpx2.Client, address: str, coding: str
) -> None:
    first = server.get(address, headers={"accept-encoding": coding})
    again = server.get(
        address, headers={"accept-encoding": coding, "if-none-match": first.headers["etag"]}
    )

    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["data-version"] == first.headers["data-version"]
    assert "max-age" in again.headers["cache-control"]


def test_each_coding_has_its_own_tag_and_the_same_content(server: httpx2.Client) -> None:
    answers = [server.get(LONG, headers={"accept-encoding": each}) for each in ("", "gzip", "br")]

    assert [answer.headers.get("content-encoding") for answer in answers] == [None, "gzip", "br"]
    assert len({answer.headers["etag"] for answer in answers}) == 3
    assert len({answer.content for answer in answers}) == 1
    assert all("accept-encoding" in answer.headers["vary"].casefold() for answer in answers[1:])


def test_what_failed_or_was_posted_is_not_kept(server: httpx2.Client) -> None:
    failed = server.get("/q/referral-of?id=nobody")
    posted = server.post("/graphql", json={"query": "{ __typename }"})

    assert failed.json()["errors"]
    for answer in (failed, posted):
        assert answer.headers["cache-control"] == "no-store"
        assert "etag" not in answer.headers


def test_an_answer_that_ran_out_of_time_is_not_kept() -> None:
    from tests.serving import serving

    address = "/q/path-between?from=sciatica&to=migraine"
    with serving(TRIGGERPOINTS_WALK_TIMEOUT_S="0.000001") as client:
        answer = client.get(address)

    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
