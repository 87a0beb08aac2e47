"""Plain questions: understood as meant, answered with sources, or honestly declined."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import BadInputError, Graph
from kg.complaint import understand
from kg.intents import INTENTS
from kg.questions import MAX_QUESTION, ask
from kg.safety import AlertStatus, alerts
from kg.vocabulary import EdgeKind, NodeKind
from tests.accuracy import cases, intents_of

GRAPH = Graph.load()
CASES = cases("questions.jsonl")
IN_SCOPE = [case for case in CASES if case["intent"]]


def test_the_cases_ask_with_every_intent() -> None:
    assert {case["intent"] for case in IN_SCOPE} == {intent.name for intent in INTENTS}


@pytest.mark.parametrize("intent", INTENTS, ids=lambda each: each.name)
def test_the_example_of_an_intent_is_read_as_that_intent(intent: Any) -> None:
    answer = ask(GRAPH, intent.example)

    assert intent.name in intents_of(answer) or "muscle-card" in intents_of(answer)
    assert answer.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("which nerve supplies piriformis", "Piriformis is supplied by the nerve to piriformis."),
        ("where does infraspinatus refer pain", "mainly to the front of the shoulder"),
        ("does massage help fibromyalgia", "1 in favour, 1 no difference"),
        ("is dry needling safe with blood thinners", "calls for care"),
        ("is massage safe with a blood clot in the leg", "is not to be used"),
        ("what keeps upper trapezius trigger points going", "troubled by emotional stress"),
        ("how are forward head posture and tension headache connected", "sternocleidomastoid"),
        ("what is disputed about trigger points", "the theory of trigger points has been refuted"),
        ("can massage halve headaches", "no advantage over sham for frequency"),
        ("is massage better than medication for migraine", "added to medicine"),
        ("which muscles can trap the sciatic nerve", "Piriformis"),
        ("does phonophoresis help migraine", "That is not a finding of no effect."),
    ],
)
def test_an_answer_says_what_the_graph_says(question: str, said: str) -> None:
    answer = ask(GRAPH, question)

    assert answer.understood
    assert said in answer.text


@pytest.mark.parametrize(
    ("question", "wanted", "ruled_out"),
    [
        pytest.param(
            "what helps migraine other than medication",
            "What may be tried for migraine",
            "technique:medication",
            id="other than",
        ),
        pytest.param(
            "apart from dry needling, what helps neck pain?",
            "What may be tried for neck pain",
            "technique:dry-needling",
            id="apart from",
        ),
        pytest.param(
            "what can be mistaken for sciatica other than piriformis syndrome",
            "What sciatica must be told apart from",
            "condition:piriformis-syndrome",
            id="a look-alike",
        ),
        pytest.param(
            "which muscles refer to the temple besides the trapezius",
            "What may send pain to the temple",
            "muscle:trapezius",
            id="a muscle",
        ),
        pytest.param(
            "which muscles refer like infraspinatus, besides the deltoid",
            "Which muscles refer like infraspinatus",
            "muscle:deltoid-anterior",
            id="a part of it",
        ),
    ],
)
def test_what_is_ruled_out_is_not_in_the_answer(question: str, wanted: str, ruled_out: str) -> None:
    answer = ask(GRAPH, question)

    assert answer.interpretation.startswith(wanted)
    assert "Ruled out: " in answer.interpretation
    assert answer.nodes
    assert ruled_out not in {node.id for node in answer.nodes}


def test_what_is_not_left_out_is_not_said_to_be() -> None:
    answer = ask(GRAPH, "which muscles does the sciatic nerve supply, other than biceps femoris")

    assert "muscle:biceps-femoris" in {node.id for node in answer.nodes}
    assert "Not left out, though it was asked: biceps femoris." in answer.interpretation
    assert "Ruled out" not in answer.interpretation


ALL_JUDGED = tuple(node.id for node in GRAPH.of_kind(NodeKind.ARTICLE_CLAIM))


@pytest.mark.parametrize(
    ("question", "first"),
    [
        pytest.param("what does the article say about arthritis", "23", id="about one thing"),
        pytest.param("what does the article say about sciatica", "18", id="about another"),
        pytest.param("does massage really halve headaches", "14", id="a number"),
        pytest.param("is massage better than tablets for migraine", "15", id="two things at once"),
        pytest.param("what does the article claim", "01", id="everything"),
    ],
)
def test_the_article_is_answered_with_the_claim_that_was_asked_about(
    question: str, first: str
) -> None:
    assert ask(GRAPH, question).nodes[0].id == f"article_claim:{first}"


@pytest.mark.parametrize("thing", ["fibromyalgia", "arthritis", "low back pain"])
def test_the_article_is_answered_with_claims_about_the_thing_alone(thing: str) -> None:
    answer = ask(GRAPH, f"what does the article say about {thing}")
    about = GRAPH.node(thing, NodeKind.CONDITION)

    assert answer.nodes
    for claim in answer.nodes:
        edges = GRAPH.links(claim.id, kinds={EdgeKind.IS_ABOUT}, forward=True)
        assert about.id in {edge.object for edge in edges}


def test_what_the_article_does_not_speak_of_is_said_and_all_is_told() -> None:
    answer = ask(GRAPH, "what does the article say about cupping")

    assert answer.text.startswith("No statement of the source article about cupping was judged")
    assert tuple(node.id for node in answer.nodes) == ALL_JUDGED


@pytest.mark.parametrize("case", IN_SCOPE[::4], ids=lambda case: case["question"][:40])
def test_every_number_in_the_text_is_a_reference(case: dict[str, Any]) -> None:
    answer = ask(GRAPH, case["question"])
    numbers = {int(number) for number in re.findall(r"\[(\d+)\]", answer.text)}

    assert numbers == set(range(1, len(answer.references) + 1))
    assert all(each.link for each in answer.references if each.id != "reference:seed-article")


@settings(max_examples=60, deadline=None)
@given(case=st.sampled_from(CASES))
def test_the_same_question_always_gets_the_same_answer(case: dict[str, Any]) -> None:
    again = Graph.load() if case is CASES[0] else GRAPH

    assert ask(GRAPH, case["question"]) == ask(again, case["question"])


@settings(max_examples=150, deadline=None)
@given(question=st.text(max_size=80))
def test_no_words_make_it_fail(question: str) -> None:
    answer = ask(GRAPH, question)

    assert answer.interpretation
    assert answer.understood or len(answer.suggestions) == 5


@pytest.mark.parametrize(
    ("question", "interpretation"),
    [
        ("does massage or exercise help migraine", "of massage for migraine; and what studies"),
        ("pain in the temple but not the eye, which muscles", "Asked with “not”, of the eye"),
        ("what helps migraine without needles", "Ruled out: needling"),
        ("where does infraspinatus refer pain in zebras", "left aside: zebras"),
    ],
)
def test_or_not_and_what_is_not_understood_are_never_silently_dropped(
    question: str, interpretation: str
) -> None:
    answer = ask(GRAPH, question)

    assert interpretation in answer.interpretation


def test_what_is_ruled_out_is_not_among_the_answers() -> None:
    every = {node.id for node in ask(GRAPH, "what helps migraine").nodes}
    without = {node.id for node in ask(GRAPH, "what helps migraine without needles").nodes}

    assert "technique:dry-needling" in every
    assert every - without == {"technique:dry-needling"}


def test_a_complaint_is_answered_with_its_warnings() -> None:
    answer = ask(GRAPH, "pain in the low back and I cannot pee since this morning, which muscles?")
    raised = [alert for alert in answer.alerts if alert.status is AlertStatus.RAISED]

    assert raised
    assert answer.alerts[0].status is AlertStatus.RAISED


@pytest.mark.parametrize("case", cases("questions.jsonl"), ids=lambda case: case["question"])
def test_whatever_is_asked_about_a_complaint_its_warnings_come_along(case: dict[str, Any]) -> None:
    answer = ask(GRAPH, case["question"])
    asked_about = {
        each
        for call in answer.calls
        for value in call.variables.values()
        for each in (value if isinstance(value, (list, tuple)) else [value])
        if each in GRAPH.keys
    }
    regions = [id for id in asked_about if id.startswith("region:")]
    others = [id for id in asked_about if id.startswith(("condition:", "symptom:"))]
    due = alerts(GRAPH, understand(GRAPH, regions=regions, symptoms=others))

    assert answer.alerts or not due


def test_what_is_not_understood_offers_questions_that_work() -> None:
    answer = ask(GRAPH, "piriformis horoscope tomorrow please")

    assert not answer.understood
    assert "piriformis (muscle:piriformis)" in answer.interpretation.casefold()
    assert answer.text == "This question was not understood, so it is not answered."
    assert all(ask(GRAPH, suggestion).understood for suggestion in answer.suggestions)


def test_a_question_that_is_too_long_is_refused() -> None:
    with pytest.raises(BadInputError, match="at most 500 are read"):
        ask(GRAPH, "a" * (MAX_QUESTION + 1))


def test_a_not_is_never_silently_ignored() -> None:
    told = ask(GRAPH, "does massage not help migraine")
    declined = ask(GRAPH, "which regions are not related to sciatica")

    assert told.understood
    assert "“not”" in told.interpretation
    assert not declined.understood
    assert "“not”" in declined.interpretation


@pytest.mark.parametrize(
    "question",
    ["what is a trigger point", "what is myofascial pain", "what is soleus trigger point 1"],
)
def test_what_rests_on_the_disputed_theory_says_so_with_sources(question: str) -> None:
    answer = ask(GRAPH, question)

    assert "contested" in answer.text
    assert answer.references
