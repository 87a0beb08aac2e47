"""Refusals teach: a code for programs, a sentence for people, and what may have been meant."""

import json
from typing import Any

import pytest

from api.context import Context
from api.logs import formatter
from api.schema import schema
from kg import Graph
from tests.api.conftest import Ask


def shown(answer: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [(error["message"], error["extensions"]) for error in answer["errors"]]


@pytest.mark.parametrize(
    ("query", "message", "extensions"),
    [
        pytest.param(
            '{ condition(id: "siatica") { id } }',
            "no node 'siatica' in the conditions; did you mean 'condition:sciatica'?",
            {"code": "UNKNOWN_NODE", "didYouMean": ["condition:sciatica"]},
            id="a misspelled name",
        ),
        pytest.param(
            '{ condition(id: "symptom:numbness") { id } }',
            "no node 'symptom:numbness' in the conditions",
            {"code": "UNKNOWN_NODE"},
            id="a node of another kind",
        ),
        pytest.param(
            '{ related(to: "sciatica", kind: REGION, maxHops: 9) { totalCount } }',
            "maxHops must be from 1 to 6, got 9",
            {"code": "LIMIT"},
            id="too many hops",
        ),
        pytest.param(
            "{ muscles(first: 101) { totalCount } }",
            "first must be from 0 to 100, got 101",
            {"code": "LIMIT"},
            id="too large a page",
        ),
        pytest.param(
            '{ muscles(after: "nonsense") { totalCount } }',
            "'after' is not a cursor of this list; use one that this list has returned",
            {"code": "BAD_INPUT"},
            id="a cursor nobody issued",
        ),
        pytest.param(
            '{ paths(from: "sciatica", to: "condition:sciatica") { sentence } }',
            "both ends are 'condition:sciatica'; a path needs two different nodes",
            {"code": "BAD_INPUT"},
            id="a path from a node to itself",
        ),
        pytest.param(
            "{ muscles { nodes { nmae } } }",
            "Cannot query field 'nmae' on type 'Muscle'. Did you mean 'name'?",
            {"code": "GRAPHQL_VALIDATION_FAILED"},
            id="a field that is not there",
        ),
        pytest.param(
            "{ muscles {",
            "Syntax Error: Expected Name, found <EOF>.",
            {"code": "GRAPHQL_PARSE_FAILED"},
            id="a query cut off",
        ),
    ],
)
def test_an_error_says_what_is_wrong_and_what_to_try(
    execute: Ask, query: str, message: str, extensions: dict[str, Any]
) -> None:
    assert shown(execute(query)) == [(message, extensions)]


def test_one_result_that_fails_leaves_the_others_standing(execute: Ask) -> None:
    answer = execute('{ a: condition(id: "nowhere") { id } b: condition(id: "sciatica") { id } }')

    assert answer["data"] == {"a": None, "b": {"id": "condition:sciatica"}}
    assert [error["path"] for error in answer["errors"]] == [["a"]]


def test_a_batch_keeps_its_order_and_reports_the_unknown_ones(execute: Ask) -> None:
    answer = execute(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
        ids=["SCIATICA", "muscle:nowhere", "UBERON:0001298"],
    )

    assert answer["data"]["nodes"] == [
        {"id": "condition:sciatica"},
        None,
        {"id": "muscle:psoas-major"},
    ]
    assert [error["path"] for error in answer["errors"]] == [["nodes", 1]]


@pytest.mark.parametrize(
    ("id", "shown"),
    [
        ("claim:c001", "Claim"),
        (" CLAIM:C001 ", "Claim"),
        ("condition:sciatica|felt_in|region:lower-limb", "Link"),
        ("sciatica", "Condition"),
    ],
)
def test_whatever_has_an_id_can_be_fetched_by_it(ask: Ask, id: str, shown: str) -> None:
    found = ask("query ($id: ID!) { node(id: $id) { __typename id } }", id=id)["node"]

    assert found["__typename"] == shown
    assert (
        ask("query ($id: ID!) { node(id: $id) { id } }", id=found["id"])["node"]["id"]
        == (found["id"])
    )


@pytest.mark.parametrize(
    ("id", "message"),
    [
        ("claim:c999999", "no node 'claim:c999999' in the claims"),
        ("a|felt_in|b", "no node 'a|felt_in|b' in the links of the graph"),
    ],
)
def test_a_claim_or_link_that_is_not_there_is_refused(execute: Ask, id: str, message: str) -> None:
    answer = execute("query ($id: ID!) { node(id: $id) { id } }", id=id)

    assert shown(answer) == [(message, {"code": "UNKNOWN_NODE"})]


def test_what_is_unexpected_is_told_by_an_id_that_stands_in_the_log(
    graph: Graph, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    said = "what the client complained of"

    def breaks(*_: object, **__: object) -> None:
        raise KeyError(said)

    monkeypatch.setattr("api.queries.Meta", breaks)

    result = schema.execute_sync(
        "{ meta { title } }", context_value=Context(graph, request_id="r1")
    )

    assert [(error.message, error.extensions) for error in result.errors or ()] == [
        (
            "something went wrong here; the request was not at fault",
            {"code": "INTERNAL_SERVER_ERROR", "requestId": "r1"},
        )
    ]
    (record,) = caplog.records
    written = json.loads(formatter().format(record))
    assert written["request_id"] == "r1"
    assert "in breaks" in written["exc_info"]
    assert "complained" not in json.dumps(written)


def test_a_refusal_leaves_nothing_of_the_question_in_the_log(
    execute: Ask, caplog: pytest.LogCaptureFixture
) -> None:
    execute('{ condition(id: "my left knee hurts at night") { id } }')

    assert caplog.text == ""
