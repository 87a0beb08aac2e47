"""What is wrong with GraphQL services of this kind, one test each, against the live server.

Each was seen on Strawberry's ASGI integration (0.341.2) as it comes, or on graphql-core or uvicorn
below it. The names say what is right.
"""

import json
import time
from hashlib import sha256
from typing import Any

import httpx2
import pytest

JSON = "application/json"
RESPONSE = "application/graphql-response+json"
NAMED = "query A { __typename } query B { meta { title } }"
CYCLE = "conditions(first: 2) { nodes { links(first: 2) { nodes { subject { "


def post(server: httpx2.Client, body: object, **headers: str) -> httpx2.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return server.post("/graphql", content=content, headers={"content-type": JSON, **named})


def code(answer: httpx2.Response) -> str:
    assert answer.headers["content-type"].partition(";")[0] in (JSON, RESPONSE)
    found: str = answer.json()["errors"][0]["extensions"]["code"]
    return found


@pytest.mark.parametrize(
    ("accept", "media", "status"),
    [
        (JSON, JSON, 200),
        (RESPONSE, RESPONSE, 400),
        (f"{JSON};q=0.5, {RESPONSE}", RESPONSE, 400),
        (f"{RESPONSE};q=0.5, {JSON}", JSON, 200),
        ("*/*", JSON, 200),
        ("image/png", JSON, 406),
    ],
)
def test_01_the_media_type_is_chosen_by_what_the_client_accepts(
    server: httpx2.Client, accept: str, media: str, status: int
) -> None:
    answer = post(server, {"query": "{ nope }"}, accept=accept)

    assert answer.headers["content-type"].partition(";")[0] == media
    assert answer.status_code == status
    assert "data" not in answer.json()


@pytest.mark.parametrize(
    ("media", "status"),
    [
        ("Application/JSON", 200),
        ("application/json; charset=UTF-8", 200),
        ("application/jsonx", 415),
        ("text/plain; application/json", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=x", 415),
    ],
)
def test_02_content_types_are_compared_whole_and_in_any_case(
    server: httpx2.Client, media: str, status: int
) -> None:
    assert post(server, {"query": "{ __typename }"}, content_type=media).status_code == status


@pytest.mark.parametrize("body", ["text", 1, None, True, [], [{"query": "{ __typename }"}]])
def test_03_json_that_is_no_object_is_the_clients_fault(
    server: httpx2.Client, body: object
) -> None:
    answer = post(server, body)

    assert (answer.status_code, code(answer)) == (400, "BAD_REQUEST")


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"\xff\xfe\x00", {}, 400),
        ('{"query": "{ __typename }"}'.encode("utf-16"), {}, 400),
        (b"\x1f\x8b\x08", {"content_encoding": "gzip"}, 415),
        (b"x\x9c", {"content_encoding": "deflate"}, 415),
    ],
)
def test_04_a_body_in_another_coding_is_refused(
    server: httpx2.Client, body: bytes, headers: dict[str, str], status: int
) -> None:
    assert post(server, body, **headers).status_code == status


@pytest.mark.parametrize(
    "variables",
    [b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 30_000 + b"1" + b"}" * 30_000, b"9" * 100_000],
    ids=["arrays", "objects", "digits"],
)
def test_05_deep_json_and_long_numbers_are_refused(server: httpx2.Client, variables: bytes) -> None:
    answer = post(server, b'{"query": "{ __typename }", "variables": {"a": ' + variables + b"}}")

    assert (answer.status_code, code(answer)) == (400, "BAD_REQUEST")


def test_06_half_a_character_is_refused(server: httpx2.Client) -> None:
    answer = post(server, b'{"query": "{ __typename }", "operationName": "\\ud800"}')

    assert (answer.status_code, code(answer)) == (400, "BAD_REQUEST")


def test_07_several_operations_need_a_name(server: httpx2.Client) -> None:
    unnamed = post(server, {"query": NAMED}, accept=RESPONSE)
    named = post(server, {"query": NAMED, "operationName": "A"})

    assert (unnamed.status_code, code(unnamed)) == (400, "OPERATION_RESOLUTION_FAILURE")
    assert named.json() == {"data": {"__typename": "Query"}}


@pytest.mark.parametrize(
    ("method", "address", "status"),
    [
        ("GET", "/graphql", 400),
        ("PUT", "/graphql", 405),
        ("DELETE", "/graphql", 405),
        ("GET", "/graphql?query=mutation{a}", 405),
        ("POST", "/health/live", 405),
        ("GET", "/nowhere", 404),
    ],
)
def test_08_faults_of_http_are_json_with_a_code(
    server: httpx2.Client, method: str, address: str, status: int
) -> None:
    answer = server.request(method, address)

    assert answer.status_code == status
    assert code(answer)
    assert ("allow" in answer.headers) == (status == 405)


def test_09_a_long_body_is_refused_before_it_is_read(server: httpx2.Client) -> None:
    begun = time.monotonic()
    answer = post(server, {"query": f"{{ __typename }} # {'x' * 2_000_000}"})

    assert (answer.status_code, code(answer)) == (413, "LIMIT")
    assert time.monotonic() - begun < 2


@pytest.mark.parametrize(
    "query",
    [
        "{ " + CYCLE + "... on Condition { name } } } } } }",
        "{ "
        + " ".join(f"a{n}: conditions(first: 50) {{ nodes {{ name }} }}" for n in range(200))
        + " }",
        "query { " + "meta { " * 500 + "title" + " }" * 500 + " }",
    ],
    ids=["the schema's own cycle", "aliases", "depth"],
)
def test_10_what_would_take_long_is_refused_and_others_are_answered(
    server: httpx2.Client, query: str
) -> None:
    begun = time.monotonic()
    answer = post(server, {"query": query})

    assert "data" not in answer.json() or "errors" not in answer.json()
    assert time.monotonic() - begun < 2


def test_11_fragments_that_spread_each_other_are_counted_once(server: httpx2.Client) -> None:
    fragments = " ".join(f"fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} }}" for n in range(60))
    query = f"{{ ...f0 }} {fragments} fragment f60 on Query {{ a: __typename }}"
    begun = time.monotonic()
    answer = post(server, {"query": query})

    assert code(answer) == "ALIAS_LIMIT"
    assert time.monotonic() - begun < 1


def test_12_what_the_client_did_wrong_is_told(server: httpx2.Client) -> None:
    (error,) = post(server, {"query": "{ metaa { title } }"}).json()["errors"]

    assert error["message"] == "Cannot query field 'metaa' on type 'Query'. Did you mean 'meta'?"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"query": "{"}, "GRAPHQL_PARSE_FAILED"),
        ({"query": "{ nope }"}, "GRAPHQL_VALIDATION_FAILED"),
        ({"query": "query($n: Int!) { __typename @skip(if: true) }"}, "GRAPHQL_VALIDATION_FAILED"),
        (
            {"query": "query($i: ID!) { node(id: $i) { id } }", "variables": {"i": {}}},
            "BAD_USER_INPUT",
        ),
        ({"query": '{ node(id: "nobody") { id } }'}, "UNKNOWN_NODE"),
        ({"query": "{ conditions(first: 1000) { totalCount } }"}, "LIMIT"),
    ],
)
def test_13_every_error_has_a_code_and_no_text_of_an_exception(
    server: httpx2.Client, body: dict[str, Any], expected: str
) -> None:
    answer = post(server, body)

    assert code(answer) == expected
    for leak in ("Traceback", ".py", "KeyError", "site-packages", "object at 0x"):
        assert leak not in answer.text


@pytest.mark.parametrize("cursor", ["", "x", "!!!", "AAAA", "\u00e9", "bnVsbA==", "=" * 99])
def test_14_a_bad_cursor_is_refused_in_our_words(server: httpx2.Client, cursor: str) -> None:
    query = "query($c: String) { conditions(first: 1, after: $c) { nodes { id } } }"
    answer = post(server, {"query": query, "variables": {"c": cursor}})

    assert code(answer) == "BAD_INPUT"
    for words in ("padding", "codec", "literal", "decode"):
        assert words not in answer.text


def test_15_persisted_queries_fall_back_as_apollo_expects(server: httpx2.Client) -> None:
    query = '{ region(id: "heel") { name } }'
    extensions = {
        "persistedQuery": {"version": 1, "sha256Hash": sha256(query.encode()).hexdigest()}
    }
    unknown = post(server, {"extensions": extensions})
    known = post(server, {"query": query, "extensions": extensions})
    again = server.get("/graphql", params={"extensions": json.dumps(extensions)})

    assert unknown.json()["errors"][0]["message"] == "PersistedQueryNotFound"
    assert again.json() == known.json() == {"data": {"region": {"name": "Heel"}}}


def test_16_no_page_needs_another_host_and_curl_gets_none(server: httpx2.Client) -> None:
    browser = server.get("/graphql", headers={"accept": "text/html,*/*;q=0.8"})
    curl = server.get("/graphql", headers={"accept": "*/*"})

    assert "//" not in browser.text.replace("<!--", "").replace("-->", "")
    assert "default-src 'none'" in browser.headers["content-security-policy"]
    assert browser.headers["x-content-type-options"] == "nosniff"
    assert code(curl) == "BAD_REQUEST"


@pytest.mark.parametrize("address", ["/graphql?query={__typename}", "/graphql", "/nowhere", "/q/x"])
def test_17_pages_of_other_origins_may_read_without_credentials(
    server: httpx2.Client, address: str
) -> None:
    answer = server.get(address, headers={"origin": "https://example.org", "cookie": "a=b"})

    assert answer.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in answer.headers


def test_18_headers_have_a_length(server: httpx2.Client) -> None:
    answer = server.get("/health/live", headers={"x-long": "x" * 100_000})

    assert (answer.status_code, code(answer)) == (431, "LIMIT")  # slow ones: test_wire.py


def test_19_many_directives_are_one_error(server: httpx2.Client) -> None:
    answer = post(server, {"query": "{ __typename " + "@a" * 1_000 + " }"})

    assert [error["extensions"]["code"] for error in answer.json()["errors"]] == ["DIRECTIVE_LIMIT"]


@pytest.mark.parametrize(
    "query",
    [
        "{ " + "meta { title version: dataVersion } " * 400 + "}",
        "{ " + " ".join(f"...f{n}" for n in range(300)) + " } "
        + " ".join(f"fragment f{n} on Query {{ meta {{ title }} }}" for n in range(300)),
    ],
    ids=["repeated fields", "fragments"],
)  # fmt: skip
def test_20_fields_that_overlap_are_counted_before_they_are_compared(
    server: httpx2.Client, query: str
) -> None:
    begun = time.monotonic()
    answer = post(server, {"query": query})

    assert code(answer).endswith("_LIMIT")
    assert time.monotonic() - begun < 1
