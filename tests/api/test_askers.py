"""The questions as fields of the schema, asked as a client would."""

from typing import Any

import pytest

from tests.api.conftest import Ask


def test_search_says_what_matched_with_facets_and_pages(ask: Ask) -> None:
    query = """query ($after: String) {
      search(text: "pirifomis", first: 3, after: $after) {
        totalCount
        facets { kind count }
        pageInfo { hasNextPage endCursor }
        nodes { node { id } score matchedText matchedField matchKind }
      }
    }"""
    first = ask(query)["search"]
    second = ask(query, after=first["pageInfo"]["endCursor"])["search"]

    assert first["nodes"][0]["node"]["id"] == "muscle:piriformis"
    assert first["nodes"][0]["matchKind"] == "FUZZY"
    assert sum(facet["count"] for facet in first["facets"]) == first["totalCount"]
    ids = [hit["node"]["id"] for page in (first, second) for hit in page["nodes"]]
    assert len(ids) == len(set(ids)) == 6


def test_resolve_keeps_order_and_spelling_and_abstains(ask: Ask) -> None:
    found = ask(
        """{ resolve(names: ["SCM", "Pirifomis", "TMJ", "xqzzkj"]) {
             input status node { id } candidates { node { id } } } }"""
    )["resolve"]

    assert [(each["input"], each["status"]) for each in found] == [
        ("SCM", "DIRECT"),
        ("Pirifomis", "DIRECT"),
        ("TMJ", "AMBIGUOUS"),
        ("xqzzkj", "NONE"),
    ]
    assert found[2]["node"] is None
    assert len(found[2]["candidates"]) == 2


DIFFERENTIAL = """
query ($text: String, $regions: [ID!], $absent: [ID!], $side: Side, $weights: ScoreWeights,
       $about: ID, $first: Int, $after: String) {
  differential(text: $text, regions: $regions, absent: $absent, side: $side, weights: $weights,
               about: $about, first: $first, after: $after) {
    redFlags { status urgency question action why redFlag { id } suspected { id } }
    advice
    candidates {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        rank strength reach sentence
        node { id }
        parts { part share role closeness confidence support specificity
                finding { id } zone { id } triggerPoint { id } link { id } }
        matched { id } missing { id } triggerPoints { id }
        paths { sentence references { id } }
      }
    }
    understood { text absent side node { id } }
    notUnderstood
    side
    weights { zone spillover }
    asked { rank }
    whyNot
  }
}
"""


def test_a_complaint_in_words_is_understood_and_ranked(ask: Ask) -> None:
    found = ask(
        DIFFERENTIAL,
        text="pain at the right temple and behind the eye, dizzy when turning, no fever",
        regions=[],
    )["differential"]
    read = {(each["node"]["id"], each["absent"], each["side"]) for each in found["understood"]}

    assert ("region:temple", False, "RIGHT") in read
    assert ("symptom:dizziness", False, None) in read
    assert ("symptom:fever", True, None) in read
    assert found["side"] == "RIGHT"
    assert {flag["status"] for flag in found["redFlags"]} == {"ASK"}
    assert "does not mean that it is safe" in found["advice"]
    first = found["candidates"]["nodes"][0]
    assert first["rank"] == 1
    assert first["paths"][0]["references"]
    assert {part["part"] for part in first["parts"]} <= {"ZONE", "SYMPTOM", "PLACE"}


def test_raised_warnings_come_first_and_say_why(ask: Ask) -> None:
    found = ask(
        DIFFERENTIAL,
        text="low back pain, and I have lost control of my bladder since yesterday",
        regions=["lower back"],
    )["differential"]
    statuses = [flag["status"] for flag in found["redFlags"]]

    assert statuses == sorted(statuses, key=["RAISED", "ASK"].index)
    assert found["redFlags"][0]["status"] == "RAISED"
    assert found["redFlags"][0]["urgency"] == "EMERGENCY"
    assert found["redFlags"][0]["why"].startswith("Said: “")
    assert "warning" in found["advice"]


def test_pages_of_candidates_partition_them(ask: Ask) -> None:
    seen: list[str] = []
    after: str | None = None
    while True:
        page = ask(DIFFERENTIAL, regions=["temple"], first=7, after=after)["differential"]
        page = page["candidates"]
        seen += [each["node"]["id"] for each in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break

    assert len(seen) == len(set(seen)) == page["totalCount"]


def test_weights_begin_with_a_preset_and_are_echoed(ask: Ask) -> None:
    found = ask(DIFFERENTIAL, regions=["temple"], weights={"preset": "PRIMARY_ZONES", "zone": 0.5})[
        "differential"
    ]

    assert found["weights"] == {"zone": 0.5, "spillover": 0.15}


def test_a_muscle_asked_after_gets_its_place_or_the_reason_why_not(ask: Ask) -> None:
    listed = ask(DIFFERENTIAL, regions=["temple"], about="SCM")["differential"]
    absent = ask(DIFFERENTIAL, regions=["temple"], about="soleus")["differential"]

    assert f"stands at place {listed['asked']['rank']} of" in listed["whyNot"]
    assert absent["asked"] is None
    assert "is not listed" in absent["whyNot"]


def test_options_given_a_blood_thinner(ask: Ask) -> None:
    found = ask(
        """{ options(for: "calf", given: ["takes warfarin"], first: 5) {
             redFlags { status } for { id }
             allowed { technique { id } evidence { sentence } evidenceFor { id } reasons }
             caution { technique { id } reasons references { id } }
             excluded { technique { id } insteadTry { id } } } }"""
    )["options"]

    assert found["for"]["id"] == "region:calf"
    assert len(found["caution"]) == 5
    assert all(each["references"] for each in found["caution"])


def test_is_it_safe_says_the_gravest(ask: Ask) -> None:
    query = """query ($given: [ID!]!) {
      isItSafe(technique: "massage", given: $given) { standing reasons insteadTry { id } } }"""

    assert ask(query, given=["DVT"])["isItSafe"]["standing"] == "EXCLUDED"
    assert ask(query, given=["osteoporosis"])["isItSafe"]["standing"] == "CAUTION"


def test_compare_similar_and_order_of_work(ask: Ask) -> None:
    found = ask(
        """{ compare(a: "gluteus-minimus", b: "lumbar radiculopathy") {
               shared { id } onlyA { id } onlyB { id } tellApart references { id } }
             similarMuscles(muscle: "piriformis", first: 3) { node { id } overlap shared { id } }
             orderOfWork(muscles: ["masseter", "temporalis"]) { node { id } reason } }"""
    )

    assert found["compare"]["tellApart"]
    assert len(found["similarMuscles"]) == 3
    assert [step["node"]["id"] for step in found["orderOfWork"]] == [
        "muscle:masseter",
        "muscle:temporalis",
    ]


def test_ask_answers_with_numbered_sources_and_the_query_that_returns_the_same(
    ask: Ask, execute: Ask
) -> None:
    answer = ask(
        """{ ask(question: "which nerve supplies piriformis") {
             understood interpretation text query variables suggestions
             references { link } nodes { id } redFlags { status } paths { sentence } } }"""
    )["ask"]
    again = execute(answer["query"], **answer["variables"])

    assert answer["understood"] is True
    assert "[1]" in answer["text"]
    assert answer["references"][0]["link"].startswith("http")
    assert "errors" not in again
    assert answer["variables"] == {"muscle": "muscle:piriformis"}


def test_ask_declines_with_suggestions(ask: Ask) -> None:
    answer = ask(
        '{ ask(question: "who won the cup") { understood text query variables suggestions } }'
    )["ask"]

    assert answer["understood"] is False
    assert answer["query"] == ""
    assert answer["variables"] == {}
    assert len(answer["suggestions"]) == 5


def test_subgraph_is_capped_and_says_so(ask: Ask) -> None:
    found = ask(
        """{ subgraph(around: ["sciatica"], hops: 2, limit: 20) {
             nodes { node { id } hops strength } links { id } leftOut truncated } }"""
    )["subgraph"]

    assert len(found["nodes"]) == 20
    assert found["leftOut"] > 0
    assert found["truncated"].startswith(f"{found['leftOut']} of ")


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ('{ compare(a: "sciatica", b: "sciatica") { tellApart } }', "BAD_INPUT"),
        ('{ options(for: "sciatic nerve") { allowed { reasons } } }', "BAD_INPUT"),
        ('{ options(for: "migraine", first: 0) { allowed { reasons } } }', "LIMIT"),
        ('{ differential(regions: ["xqzzkj"]) { advice } }', "UNKNOWN_NODE"),
        ('{ differential(regions: ["temple"], ask: 99) { advice } }', "LIMIT"),
        ("{ differential(regions: [], weights: { zone: 3 }) { advice } }", "BAD_INPUT"),
        ("{ subgraph(around: [], hops: 1) { leftOut } }", "LIMIT"),
        ('{ subgraph(around: ["sciatica"], limit: 9999) { leftOut } }', "LIMIT"),
        ('{ ask(question: "' + "a" * 501 + '") { text } }', "BAD_INPUT"),
        ('{ isItSafe(technique: "massage", given: ["xqzzkj"]) { standing } }', "UNKNOWN_NODE"),
    ],
)
def test_what_cannot_be_answered_is_refused_with_a_code_and_leaves_the_rest(
    execute: Ask, query: str, code: str
) -> None:
    answer: dict[str, Any] = execute(query)

    assert [error["extensions"]["code"] for error in answer["errors"]] == [code]
    assert list(answer["data"].values()) == [None]


def test_candidates_have_pages_of_their_own(ask: Ask) -> None:
    found = ask(
        """{ differential(regions: ["temple"], first: 2) {
          outer: candidates { nodes { node { id } } pageInfo { endCursor } }
          wide: candidates(first: 4) { nodes { node { id } } }
        } }"""
    )["differential"]
    rest = ask(
        """query ($after: String) { differential(regions: ["temple"]) {
          candidates(first: 2, after: $after) { nodes { node { id } } }
        } }""",
        after=found["outer"]["pageInfo"]["endCursor"],
    )["differential"]["candidates"]

    assert len(found["outer"]["nodes"]) == 2
    assert found["wide"]["nodes"] == found["outer"]["nodes"] + rest["nodes"]
