"""Named questions by plain addresses, kept copies, and what browsers are told."""

from typing import Any
from urllib.parse import urlencode

import httpx2
import pytest

from api.named import NamedQuestion, named_questions


def params(question: NamedQuestion) -> str:
    return urlencode(
        [
            (name, each)
            for name, value in question.example.items()
            for each in (value if isinstance(value, list) else [value])
        ]
    )


@pytest.mark.parametrize("question", named_questions().values(), ids=lambda each: each.name)
def test_the_address_answers_as_the_document_does(
    server: httpx2.Client, question: NamedQuestion
) -> None:
    by_address = server.get(f"/q/{question.name}?{params(question)}")
    by_document = server.post(
        "/graphql", json={"query": question.document, "variables": dict(question.example)}
    )

    assert by_address.status_code == 200
    assert by_address.json() == by_document.json()


def test_every_named_question_is_listed_with_its_parameters(server: httpx2.Client) -> None:
    listed: list[dict[str, Any]] = server.get("/q").json()

    assert [each["name"] for each in listed] == list(named_questions())
    assert next(each for each in listed if each["name"] == "referral-of")["parameters"] == {
        "id": "ID!"
    }


@pytest.mark.parametrize(
    ("address", "status", "code", "near"),
    [
        ("/q/referal-of?id=soleus", 404, "UNKNOWN_QUESTION", "referral-of"),
        ("/q/referral-of?ids=soleus", 400, "BAD_INPUT", "id"),
        ("/q/referral-of", 400, "BAD_INPUT", None),
        ("/q/referral-of?id=soleus&id=psoas", 400, "BAD_INPUT", None),
        ("/q/autocomplete?text=pir&first=many", 400, "BAD_INPUT", None),
        ("/q/referral-of?id=nosuchmuscle", 200, "UNKNOWN_NODE", None),
    ],
)
def test_what_cannot_be_asked_is_refused_with_what_can(
    server: httpx2.Client, address: str, status: int, code: str, near: str | None
) -> None:
    answer = server.get(address)
    (error,) = answer.json()["errors"]

    assert answer.status_code == status
    assert error["extensions"]["code"] == code
    assert near is None or near in error["extensions"]["didYouMean"]
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "address", ["/q/referral-of?id=soleus", "/graphql?query={meta{dataVersion}}"]
)
def test_an_answer_that_the_client_holds_is_not_sent_again(
    server: httpx2.Client, address: str
) -> None:
    first = server.get(address)
    again = server.get(address, headers={"if-none-match": first.headers["etag"]})
    other = server.get(address, headers={"if-none-match": '"another"'})

    assert first.headers["cache-control"] == "public, max-age=60"
    assert (again.status_code, again.content) == (304, b"")
    assert other.content == first.content


@pytest.mark.parametrize("address", ["/graphql?query={", "/nowhere", "/health/live", "/q"])
def test_pages_of_every_origin_may_read_and_no_answer_is_guessed_at(
    server: httpx2.Client, address: str
) -> None:
    answer = server.get(address, headers={"origin": "https://example.org"})

    assert answer.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in answer.headers
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_browser_may_ask_whether_it_may_post(server: httpx2.Client) -> None:
    answer = server.options(
        "/graphql",
        headers={
            "origin": "https://example.org",
            "access-control-request-method": "POST",
            "access-control-request-headers": "content-type",
        },
    )

    assert answer.status_code == 200
    assert "POST" in answer.headers["access-control-allow-methods"]
