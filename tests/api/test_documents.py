"""Persisted queries in the way of Apollo Client: hash, refusal, document with hash, hash."""

from hashlib import sha256

import httpx2
import pytest

QUERY = '{ region(id: "temple") { name } }'


def extensions(of: str) -> dict[str, object]:
    return {"persistedQuery": {"version": 1, "sha256Hash": sha256(of.encode()).hexdigest()}}


def code(answer: httpx2.Response) -> str:
    (error,) = answer.json()["errors"]
    found: str = error["extensions"]["code"]
    return found


def test_a_hash_stands_for_a_document_once_it_was_sent_with_it(server: httpx2.Client) -> None:
    unknown = server.post("/graphql", json={"extensions": extensions(QUERY)})
    taught = server.post("/graphql", json={"query": QUERY, "extensions": extensions(QUERY)})
    known = server.post("/graphql", json={"extensions": extensions(QUERY)})

    assert (unknown.status_code, code(unknown)) == (200, "PERSISTED_QUERY_NOT_FOUND")
    assert known.json() == taught.json() == {"data": {"region": {"name": "Temple"}}}


def test_a_hash_of_something_else_is_refused(server: httpx2.Client) -> None:
    answer = server.post("/graphql", json={"query": QUERY, "extensions": extensions("{ a }")})

    assert (answer.status_code, code(answer)) == (400, "BAD_REQUEST")


@pytest.mark.parametrize("asked", [1, [], {}, {"version": 2}, {"version": 1, "sha256Hash": 1}])
def test_what_is_no_hash_is_refused(server: httpx2.Client, asked: object) -> None:
    answer = server.post("/graphql", json={"query": QUERY, "extensions": {"persistedQuery": asked}})

    assert (answer.status_code, code(answer)) == (400, "BAD_REQUEST")
