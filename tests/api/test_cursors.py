"""Cursors over the wire: they survive, and what is none is refused in words for people."""

import base64
import re

import pytest

from tests.api.conftest import Ask
from tests.serving import serving

LISTS = {
    "a list of nodes": "muscles(first: 2, AT: $cursor)",
    "a filtered list": 'regions(filter: {partOf: "head"}, first: 2, AT: $cursor)',
    "claims": "claims(first: 2, AT: $cursor)",
    "a search": 'search(text: "trapezius", AT: $cursor)',
    "what is related": 'related(to: "sciatica", kind: REGION, AT: $cursor)',
}
WITHIN = {
    "a relation": ("condition", "muscles(first: 2, AT: $cursor) { totalCount }"),
    "the links of a node": ("condition", "links(first: 2, AT: $cursor) { totalCount }"),
}


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


MALFORMED = {
    "empty": "",
    "blank": "   ",
    "a word": "nonsense",
    "a number": "20",
    "no base64": "@@@@",
    "padding alone": "====",
    "no UTF-8": "__79_A",
    "an offset of another server": encoded("arrayconnection:5"),
    "an id that nothing has": encoded("muscle:nowhere"),
    "an item of another list": encoded("condition:sciatica|felt_in|nowhere"),
    "an id as it stands": "muscle:piriformis",
    "padded": encoded("muscle:piriformis") + "===",
    "with a line break": encoded("muscle:piriformis") + "\n",
    "other characters": "ψ\u202e\U0001f9b5",
    "a zero byte": "\x00",
    "a statement": "'; DROP TABLE muscles; --",
    "long": "A" * 20_000,
}
INTERPRETER = re.compile(
    r"traceback|codec|base64|padding|keyerror|valueerror|binascii|unicode|nonetype|python|line \d",
    re.IGNORECASE,
)


@pytest.mark.parametrize("argument", ["after", "before"])
@pytest.mark.parametrize("cursor", MALFORMED.values(), ids=MALFORMED)
def test_what_is_no_cursor_is_refused_and_the_rest_of_the_answer_stands(
    execute: Ask, cursor: str, argument: str
) -> None:
    asked = " ".join(
        f"a{number}: {each.replace('AT', argument)} {{ totalCount }}"
        for number, each in enumerate(LISTS.values())
    )
    answer = execute(f"query ($cursor: String) {{ {asked} meta {{ title }} }}", cursor=cursor)

    assert answer["data"].pop("meta")["title"]
    assert set(answer["data"].values()) == {None}
    assert len(answer["errors"]) == len(LISTS)
    for error in answer["errors"]:
        assert error["extensions"] == {"code": "BAD_INPUT"}
        assert error["message"] == (
            f"'{argument}' is not a cursor of this list; use one that this list has returned"
        )
        assert not INTERPRETER.search(error["message"])


@pytest.mark.parametrize(("root", "asked"), WITHIN.values(), ids=WITHIN)
def test_a_list_within_a_node_refuses_in_the_same_words(
    execute: Ask, root: str, asked: str
) -> None:
    answer = execute(
        f'query ($cursor: String) {{ found: {root}(id: "sciatica") '
        f"{{ {asked.replace('AT', 'after')} }} meta {{ title }} }}",
        cursor="nonsense",
    )

    assert answer["data"]["found"] is None
    assert answer["data"]["meta"]["title"]
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_INPUT"]
    assert answer["errors"][0]["path"][0] == "found"


@pytest.mark.parametrize("given", ["5", "true", "[]", "{}"])
def test_a_cursor_that_is_no_text_is_refused_before_anything_runs(execute: Ask, given: str) -> None:
    answer = execute(f"{{ muscles(after: {given}) {{ totalCount }} }}")

    assert answer["data"] is None
    codes = {error["extensions"]["code"] for error in answer["errors"]}
    assert codes == {"GRAPHQL_VALIDATION_FAILED"}
    assert not any(INTERPRETER.search(error["message"]) for error in answer["errors"])


@pytest.mark.parametrize("asked", LISTS.values(), ids=LISTS)
def test_a_cursor_of_a_list_leads_on(ask: Ask, asked: str) -> None:
    query = (
        f"query ($cursor: String) {{ found: {asked.replace('AT', 'after')} "
        "{ edges { cursor } pageInfo { endCursor startCursor hasNextPage } } }"
    )
    one = ask(query, cursor=None)["found"]
    other = ask(query, cursor=one["pageInfo"]["endCursor"])["found"]

    cursors = [edge["cursor"] for edge in one["edges"]]
    assert (cursors[0], cursors[-1]) == (
        one["pageInfo"]["startCursor"],
        one["pageInfo"]["endCursor"],
    )
    assert one["pageInfo"]["hasNextPage"]
    assert not set(cursors) & {edge["cursor"] for edge in other["edges"]}


def test_a_cursor_survives_a_restart() -> None:
    query = "query ($after: String) { muscles(first: 2, after: $after) { %s } }"
    shown = "nodes { id } pageInfo { endCursor }"
    with serving() as server:
        first = server.post("/graphql", json={"query": query % shown}).json()["data"]["muscles"]
    with serving() as server:
        cursor = first["pageInfo"]["endCursor"]
        body = {"query": query % shown, "variables": {"after": cursor}}
        rest = server.post("/graphql", json=body).json()["data"]["muscles"]
        both = server.post(
            "/graphql", json={"query": "{ muscles(first: 4) { nodes { id } } }"}
        ).json()["data"]["muscles"]

    assert first["nodes"] + rest["nodes"] == both["nodes"]
