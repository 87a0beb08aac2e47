"""What the server must refuse: always in JSON, with a code, with a status that is true."""

from typing import Any

import httpx2
import pytest
from graphql import get_introspection_query

from api.named import named_questions

JSON = "application/json"
RESPONSE = "application/graphql-response+json"


def post(server: httpx2.Client, body: bytes, **headers: str) -> httpx2.Response:
    named = {
        "content-type": JSON,
        **{name.replace("_", "-"): text for name, text in headers.items()},
    }
    return server.post("/graphql", content=body, headers=named)


def code_of(answer: httpx2.Response) -> str:
    assert answer.headers["content-type"].partition(";")[0] in (JSON, RESPONSE)
    told = answer.json()
    assert "data" not in told
    code: str = told["errors"][0]["extensions"]["code"]
    return code


SOUND = b'{"query": "{ __typename }"}'


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        pytest.param(b'{"query":', {}, 400, id="half a body"),
        pytest.param(b"", {}, 400, id="no body"),
        pytest.param(b"[]", {}, 400, id="a batch"),
        pytest.param(b'{"query": 1}', {}, 400, id="a query that is no text"),
        pytest.param(b'{"query": " "}', {}, 400, id="an empty query"),
        pytest.param(b'{"query": "{a}", "variables": [1]}', {}, 400, id="variables in a list"),
        pytest.param(b'{"query": "{a}", "operationName": 1}', {}, 400, id="a number as a name"),
        pytest.param(b'{"query": "{a}", "extensions": ""}', {}, 400, id="extensions as text"),
        pytest.param(b'{"query": "{ node(id:\\"\xff\\"){id} }"}', {}, 400, id="no UTF-8"),
        pytest.param(
            b'{"query": "{ node(id:\\"\\ud800\\"){id} }"}', {}, 400, id="half a character"
        ),
        pytest.param(b'{"query": "{a}", "variables": {"a": NaN}}', {}, 400, id="no number"),
        pytest.param(b'{"query": "{a}", "variables": {"a": 1e400}}', {}, 400, id="infinity"),
        pytest.param(
            b'{"query": "{a}", "variables": {"a": ' + b"[" * 99999 + b"]" * 99999 + b"}}",
            {},
            400,
            id="a very deep body",
        ),
        pytest.param(
            b'{"query": "{a}", "variables": {"a": ' + b"[" * 40 + b"]" * 40 + b"}}",
            {},
            400,
            id="a deep body",
        ),
        pytest.param(b" " * 300_000 + SOUND, {}, 413, id="a long body"),
        pytest.param(SOUND, {"content_type": "text/plain"}, 415, id="text"),
        pytest.param(SOUND, {"content_type": "application/json; charset=latin1"}, 415, id="latin"),
        pytest.param(SOUND, {"content_encoding": "gzip"}, 415, id="a body said to be packed"),
        pytest.param(SOUND, {"accept": "image/png"}, 406, id="a picture wanted"),
        pytest.param(SOUND, {"accept": f"{JSON};q=0"}, 406, id="nothing wanted"),
    ],
)
def test_a_request_that_cannot_be_read_is_refused(
    server: httpx2.Client, body: bytes, headers: dict[str, str], status: int
) -> None:
    answer = post(server, body, **headers)

    assert answer.status_code == status
    assert code_of(answer) in {"BAD_REQUEST", "LIMIT"}


def test_a_number_without_end_and_a_name_without_end_are_refused_in_short(
    server: httpx2.Client,
) -> None:
    number = server.post(
        "/graphql", json={"query": f"{{ muscles(first: {'9' * 5000}) {{ totalCount }} }}"}
    )
    name = server.post("/graphql", json={"query": f'{{ node(id: "{"x" * 100_000}") {{ id }} }}'})

    assert code_of(number) == "GRAPHQL_PARSE_FAILED"
    assert name.json()["errors"][0]["extensions"]["code"] == "UNKNOWN_NODE"
    assert len(name.content) < 1000


def test_other_methods_and_routes_are_refused_with_what_would_do(server: httpx2.Client) -> None:
    put = server.put("/graphql")
    nowhere = server.get("/nowhere")

    assert (put.status_code, put.headers["allow"]) == (405, "GET, HEAD, POST, OPTIONS")
    assert (nowhere.status_code, code_of(nowhere)) == (404, "NOT_FOUND")
    assert server.options("/graphql").headers["allow"] == "GET, HEAD, POST, OPTIONS"


def test_by_get_only_queries_are_run(server: httpx2.Client) -> None:
    answer = server.get("/graphql", params={"query": "mutation { a }"})

    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


def test_several_operations_need_a_name(server: httpx2.Client) -> None:
    both = "query A { __typename } query B { meta { dataVersion } }"
    unnamed = server.post("/graphql", json={"query": both})
    named = server.post("/graphql", json={"query": both, "operationName": "A"})

    assert code_of(unnamed) == "OPERATION_RESOLUTION_FAILURE"
    assert named.json() == {"data": {"__typename": "Query"}}


@pytest.mark.parametrize(
    ("accept", "media", "status"),
    [
        ("*/*", JSON, 200),
        (RESPONSE, RESPONSE, 400),
        (f"{RESPONSE}, {JSON};q=0.9", RESPONSE, 400),
        (f"{RESPONSE};q=0.5, {JSON}", JSON, 200),
        ("APPLICATION/JSON", JSON, 200),
    ],
)
def test_the_media_type_is_negotiated_and_the_status_follows(
    server: httpx2.Client, accept: str, media: str, status: int
) -> None:
    answer = post(server, b'{"query": "{ nope }"}', accept=accept)

    assert answer.headers["content-type"] == f"{media}; charset=utf-8"
    assert answer.status_code == status
    assert code_of(answer) == "GRAPHQL_VALIDATION_FAILED"


def fragments(count: int) -> str:
    spread = " ".join(f"fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} }}" for n in range(count))
    return f"{{ ...f0 }} {spread} fragment f{count} on Query {{ meta {{ dataVersion }} }}"


def several(count: int) -> str:
    spread = " ".join(f"...f{n}" for n in range(count))
    defined = " ".join(f"fragment f{n} on Query {{ meta {{ dataVersion }} }}" for n in range(count))
    return f"{{ {spread} }} {defined}"


DRAWN = 'a{}: subgraph(around: ["sciatica"], hops: 2) {{ nodes {{ node {{ id }} }} }}'


def nested(levels: int) -> str:
    return (
        '{ region(id: "temple") { '
        + "partOf(first: 1) { nodes { " * levels
        + "id"
        + " } }" * levels
        + " } }"
    )


def of(piece: str, times: int) -> str:
    return "{ " + " ".join(piece.format(n) for n in range(times)) + " }"


COSTLY = (
    "{ muscles(first: %d) { nodes { triggerPoints(first: 100) { nodes { "
    "referral(first: 20) { nodes { id } } } } } } }"
)


@pytest.mark.parametrize(
    ("under", "over", "code"),
    [
        pytest.param(
            of("a{}: __typename", 60), of("a{}: __typename", 61), "ALIAS_LIMIT", id="aliases"
        ),
        pytest.param(of("__typename", 100), of("__typename", 501), "FIELD_LIMIT", id="fields"),
        pytest.param(
            of("__typename @skip(if: false)", 60),
            of("__typename @skip(if: false)", 61),
            "DIRECTIVE_LIMIT",
            id="directives",
        ),
        pytest.param(nested(9), nested(10), "DEPTH_LIMIT", id="depth"),
        pytest.param(COSTLY % 1, COSTLY % 100, "COST_LIMIT", id="cost"),
        pytest.param(of("__typename", 100), of("__typename", 5000), "TOKEN_LIMIT", id="tokens"),
        pytest.param(fragments(4), fragments(30), "FIELD_LIMIT", id="fragments in fragments"),
        pytest.param(several(99), several(100), "DEFINITION_LIMIT", id="definitions"),
        pytest.param(of(DRAWN, 9), of(DRAWN, 10), "COST_LIMIT", id="drawings"),
    ],
)
def test_a_document_within_a_limit_runs_and_one_beyond_is_refused(
    server: httpx2.Client, under: str, over: str, code: str
) -> None:
    within = server.post("/graphql", json={"query": under})
    beyond = server.post("/graphql", json={"query": over})

    assert "errors" not in within.json()
    assert code_of(beyond) == code
    assert beyond.elapsed.total_seconds() < 2


def test_every_named_question_and_introspection_stay_within_the_limits(
    server: httpx2.Client,
) -> None:
    asked: list[dict[str, Any]] = [{"query": get_introspection_query(descriptions=True)}]
    asked += [
        {"query": each.document, "variables": dict(each.example)}
        for each in named_questions().values()
    ]

    for each in asked:
        assert "errors" not in server.post("/graphql", json=each).json()


@pytest.mark.parametrize("address", ["/graphql?query=%ff%fe", "/q/referral-of?id=%ff"])
def test_parameters_that_are_no_text_are_refused(server: httpx2.Client, address: str) -> None:
    answer = server.get(address)

    assert (answer.status_code, code_of(answer)) == (400, "BAD_REQUEST")
