"""Every named question is valid, described, and answers its own example."""

import pytest
from graphql import parse, validate

from api.context import Context
from api.named import NamedQuestion, document, named_questions
from api.schema import schema
from kg import Graph
from kg.answers import ANSWERERS, Call
from kg.intents import INTENTS
from kg.questions import ask

GRAPH = Graph.load()
CONTEXT = Context(GRAPH)
BY_CONTRACT = {
    "regions-related-to",
    "muscles-referring-to",
    "referral-of",
    "what-helps",
    "is-it-safe",
    "what-keeps-it-going",
    "nerve-supply-of",
    "path-between",
    "muscle-card",
    "condition-card",
    "check-first",
    "what-is-disputed",
    "autocomplete",
    "resolve-names",
}


def test_the_questions_of_the_contract_are_there() -> None:
    assert set(named_questions()) >= BY_CONTRACT


@pytest.mark.parametrize("question", named_questions().values(), ids=lambda each: each.name)
def test_a_named_question_answers_its_own_example(question: NamedQuestion) -> None:
    assert question.description.endswith(("?", "."))
    assert validate(schema._schema, parse(question.document)) == []

    result = schema.execute_sync(
        question.document, variable_values=dict(question.example), context_value=CONTEXT
    )

    assert result.errors is None
    assert result.data
    assert all(value for value in result.data.values()), "the example finds nothing"


@pytest.mark.parametrize("intent", INTENTS, ids=lambda each: each.name)
def test_an_answer_carries_a_document_that_returns_the_same(intent: object) -> None:
    answer = ask(GRAPH, intent.example)  # type: ignore[attr-defined]
    text, variables = document(answer.calls)

    result = schema.execute_sync(text, variable_values=variables, context_value=CONTEXT)

    assert answer.understood
    assert result.errors is None
    assert all(value for value in (result.data or {}).values())


def test_every_intent_has_an_answer_and_a_named_question() -> None:
    assert {intent.name for intent in INTENTS} == set(ANSWERERS)


def test_two_alternatives_are_asked_by_one_document() -> None:
    calls = [
        Call("does-it-help", {"technique": "technique:massage", "for": "condition:migraine"}),
        Call("does-it-help", {"technique": "technique:exercise", "for": "condition:migraine"}),
    ]
    text, variables = document(calls)

    result = schema.execute_sync(text, variable_values=variables, context_value=CONTEXT)

    assert result.errors is None
    assert set(result.data or {}) == {"claims_1", "claims_2"}
    assert variables["technique_2"] == "technique:exercise"


def test_nothing_asked_makes_no_document() -> None:
    assert document([]) == ("", {})
