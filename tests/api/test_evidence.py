"""What studies found, what warns, and what is disputed, asked of the real graph."""

import pytest

from kg import Graph, NodeKind
from tests.api.conftest import Ask

PRESSURE_RELEASE = """
{
  technique(id: "trigger point pressure release") {
    studiedFor {
      edges {
        node { id }
        links { evidence { direction benefit noDifference certainty } claims { id direction } }
      }
    }
  }
}
"""


def test_benefit_and_no_difference_stand_side_by_side(ask: Ask) -> None:
    edges = ask(PRESSURE_RELEASE)["technique"]["studiedFor"]["edges"]

    (link,) = next(
        edge["links"] for edge in edges if edge["node"]["id"] == "condition:tension-type-headache"
    )
    assert link["evidence"] == {
        "direction": "MIXED",
        "benefit": 1,
        "noDifference": 1,
        "certainty": "VERY_LOW",
    }
    assert {claim["direction"] for claim in link["claims"]} == {"BENEFIT", "NO_DIFFERENCE"}


def test_techniques_for_migraine_show_findings_for_and_against(ask: Ask) -> None:
    techniques = ask(
        """
        { condition(id: "migraine") { techniques(first: 50) { edges { node { name }
          links { evidence { direction benefit noDifference } } } } } }
        """
    )["condition"]["techniques"]["edges"]

    found = {edge["node"]["name"]: edge["links"][0]["evidence"] for edge in techniques}
    assert found["Massage (any style)"]["direction"] == "SUPPORTS"
    assert found["Joint manipulation"]["noDifference"] == 3


@pytest.mark.parametrize(
    ("number", "verdict", "said", "cited"),
    [
        pytest.param(14, "PARTLY", "no advantage over sham", "reference:moraska-2015", id="50 %"),
        pytest.param(
            15, "UNSUPPORTED", "No trial was found", "reference:cerritelli-2015", id="medication"
        ),
    ],
)
def test_the_two_figures_of_the_article_are_answered_with_what_was_found(
    ask: Ask, number: int, verdict: str, said: str, cited: str
) -> None:
    claims = ask("{ articleClaims { number verdict reasons references { id } } }")["articleClaims"]

    claim = claims[number - 1]
    assert (claim["number"], claim["verdict"]) == (number, verdict)
    assert said in claim["reasons"]
    assert {"id": cited} in claim["references"]


def test_the_article_claims_are_all_there_in_order_each_about_something(ask: Ask) -> None:
    claims = ask(
        """{ articleClaims { number
             conditions { totalCount } techniques { totalCount } topics { totalCount } } }"""
    )["articleClaims"]

    assert [claim["number"] for claim in claims] == list(range(1, 27))
    assert all(
        claim["conditions"]["totalCount"]
        + claim["techniques"]["totalCount"]
        + claim["topics"]["totalCount"]
        for claim in claims
    )


def test_claims_can_be_asked_by_question_and_come_to_a_summary(ask: Ask) -> None:
    found = ask(
        """
        { claims(filter: { about: "trigger point pressure release",
                           andAbout: "tension-type headache" }) {
            totalCount nodes { id reference { id } independentGroup certaintyText }
            evidence { independentGroups sentence } } }
        """
    )["claims"]

    assert found["totalCount"] == len(found["nodes"])
    assert [claim["id"] for claim in found["nodes"][:2]] == ["claim:c001", "claim:c002"]
    assert found["evidence"]["independentGroups"] == 1


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param("{ minCertainty: LOW }", id="certain enough"),
        pytest.param("{ since: 2015 }", id="recent enough"),
        pytest.param("{ exclude: [TRADITION, ARTICLE] }", id="no tradition"),
    ],
)
def test_a_doubter_gets_another_ranking_and_nothing_new(ask: Ask, kept: str) -> None:
    query = '{ related(to: "headache", kind: TECHNIQUE, first: 100%s) { nodes { id } } }'
    every = ask(query % "")["related"]["nodes"]

    some = ask(query % f", evidence: {kept}")["related"]["nodes"]

    assert some
    assert some != every
    assert all(node in every for node in some)


def test_without_tradition_no_muscle_refers_anywhere(ask: Ask) -> None:
    found = ask(
        '{ related(to: "temple", kind: MUSCLE, via: [REFERS_TO, POINT_OF], first: 1,'
        "   evidence: { exclude: [TRADITION] }) { totalCount } }"
    )

    assert found["related"]["totalCount"] == 0


def test_warnings_of_a_condition_come_most_urgent_first_and_from_what_is_wider(ask: Ask) -> None:
    flags = ask(
        """
        { condition(id: "sciatica") { redFlags(first: 100) {
            edges { through { id } node { urgency priority question action } } } } }
        """
    )["condition"]["redFlags"]["edges"]

    order = ["EMERGENCY", "URGENT", "SOON", "ADVICE"]
    places = [(order.index(e["node"]["urgency"]), e["node"]["priority"]) for e in flags]
    assert places == sorted(places)
    assert places[0][0] == 0
    assert [{"id": "condition:low-back-pain"}] in [edge["through"] for edge in flags]
    assert all(edge["node"]["question"] and edge["node"]["action"] for edge in flags)


def test_every_trigger_point_reaches_a_technique_with_its_cautions(ask: Ask) -> None:
    after, points = None, []
    while after is not False:
        page = ask(
            """
            query ($after: String) { triggerPoints(first: 100, after: $after) {
                pageInfo { endCursor hasNextPage }
                nodes { id dispute { id } techniques(first: 100) {
                    totalCount
                    nodes { cautions contraindications { totalCount } role } } } } }
            """,
            after=after,
        )["triggerPoints"]
        points += page["nodes"]
        after = page["pageInfo"]["hasNextPage"] and page["pageInfo"]["endCursor"]

    assert len(points) == 245
    for point in points:
        techniques = point["techniques"]["nodes"]
        assert point["dispute"]
        assert len(techniques) == point["techniques"]["totalCount"] > 5
        assert all(
            each["cautions"] or each["contraindications"]["totalCount"] for each in techniques
        )
        assert {"ASSESSMENT", "COMPARATOR"}.isdisjoint(each["role"] for each in techniques)


ARTICLE = [
    "chronic-pain",
    "headache",
    "migraine",
    "neck-shoulder-pain",
    "low-back-pain",
    "sciatica",
    "fibromyalgia",
    "arthritis",
]


@pytest.mark.parametrize("condition", ARTICLE)
def test_every_condition_of_the_article_reaches_all_that_it_teaches_and_its_warnings(
    ask: Ask, condition: str
) -> None:
    card = ask(
        """
        query ($id: ID!) { condition(id: $id) {
            regions { totalCount } symptoms { totalCount } factors { totalCount }
            causes { totalCount } findings { totalCount }
            techniques { totalCount } redFlags { totalCount } articleClaims { totalCount } } }
        """,
        id=condition,
    )["condition"]

    counts = {name: shown["totalCount"] for name, shown in card.items()}
    assert counts["factors"] + counts["causes"] > 0
    assert [
        name
        for name in ("regions", "symptoms", "techniques", "redFlags", "articleClaims")
        if not counts[name]
    ] == []


def test_the_dispute_is_told_with_both_sides_from_meta(ask: Ask) -> None:
    dispute = ask(
        "{ meta { dispute { id description sources { reference { id } } claims { totalCount } } } }"
    )["meta"]["dispute"]

    works = {source["reference"]["id"] for source in dispute["sources"]}
    assert {"reference:quintner-2015", "reference:dommerholt-gerwin-2015"} <= works
    assert "contested" in dispute["description"]
    assert dispute["claims"]["totalCount"] > 0


def test_coverage_tells_a_thin_relation_from_a_full_one(ask: Ask) -> None:
    rows = ask("{ meta { relationCoverage { of relation nodes covered } } }")["meta"]

    covered = {
        (row["of"], row["relation"]): (row["covered"], row["nodes"])
        for row in rows["relationCoverage"]
    }
    assert covered["TRIGGER_POINT", "referral"] == (245, 245)
    assert covered["MUSCLE", "antagonists"][0] < 20


def test_what_is_about_finding_a_therapist_is_guidance(ask: Ask) -> None:
    tips = ask('{ technique(id: "neuromuscular-therapy") { guidance { nodes { name } } } }')

    assert len(tips["technique"]["guidance"]["nodes"]) == 5


def test_a_muscle_tells_its_nerve_its_ends_and_what_troubles_it(ask: Ask) -> None:
    muscle = ask(
        """
        { muscle(id: "piriformis") {
            origin insertion actions unsourced
            innervation { nodes { id } } entraps { nodes { id } }
            factors { totalCount } satellites { totalCount }
            sources { reference { id } } } }
        """
    )["muscle"]

    assert "nerve:nerve-to-piriformis" in {node["id"] for node in muscle["innervation"]["nodes"]}
    assert muscle["origin"]
    assert muscle["insertion"]
    assert muscle["factors"]["totalCount"]
    assert muscle["sources"]


def test_no_statement_of_harm_or_warning_leads_a_walk_to_a_treatment(ask: Ask) -> None:
    found = ask(
        '{ related(to: "deep vein thrombosis", kind: TECHNIQUE, maxHops: 1) { edges { node { id } '
        "  paths { links { kind } } } } }"
    )["related"]["edges"]

    kinds = {edge["paths"][0]["links"][0]["kind"] for edge in found}
    assert kinds <= {"ADVERSE_EVENT", "CONTRAINDICATED_IN", "STUDIED_FOR"}


def test_every_claim_of_the_graph_is_reachable_from_its_reference(ask: Ask) -> None:
    graph = Graph.load()
    cited = {claim.reference for edge in graph.all_edges for claim in edge.claims}

    assert all(graph.citing(id) for id in cited)
    assert cited <= {node.id for node in graph.of_kind(NodeKind.REFERENCE)}
