"""How much the graph holds. A count that falls is a loss; one that rises is written down here."""

from collections import Counter

import pytest

from kg import EdgeKind, Graph, NodeKind
from kg.vocabulary import Certainty, ClaimDirection

NODES = {
    NodeKind.CONDITION: 225,
    NodeKind.MUSCLE: 273,
    NodeKind.REGION: 169,
    NodeKind.TRIGGER_POINT: 245,
    NodeKind.TECHNIQUE: 80,
    NodeKind.SYMPTOM: 241,
    NodeKind.FACTOR: 69,
    NodeKind.NERVE: 135,
    NodeKind.FINDING: 171,
    NodeKind.RED_FLAG: 179,
    NodeKind.TOPIC: 7,
    NodeKind.OUTCOME: 25,
    NodeKind.GUIDANCE: 5,
    NodeKind.ARTICLE_CLAIM: 26,
    NodeKind.REFERENCE: 1768,
}
EDGES = {
    EdgeKind.PART_OF: 377,
    EdgeKind.KIND_OF: 136,
    EdgeKind.LIES_IN: 273,
    EdgeKind.POINT_OF: 245,
    EdgeKind.REFERS_TO: 865,
    EdgeKind.SHARES_PATTERN_WITH: 57,
    EdgeKind.FELT_IN: 712,
    EdgeKind.INFLUENCED_FROM: 23,
    EdgeKind.HAS_SYMPTOM: 1161,
    EdgeKind.CAUSED_OR_PERPETUATED_BY: 684,
    EdgeKind.ASSOCIATED_WITH: 130,
    EdgeKind.INVOLVES_MUSCLE: 188,
    EdgeKind.MIMICKED_BY: 235,
    EdgeKind.INVOLVES_NERVE: 93,
    EdgeKind.DIFFERENTIAL_OF: 284,
    EdgeKind.RULE_OUT: 192,
    EdgeKind.SCREENED_AS: 45,
    EdgeKind.SAME_AS: 31,
    EdgeKind.STUDIED_FOR: 151,
    EdgeKind.CONTRIBUTES_TO: 21,
    EdgeKind.PERPETUATES: 2,
    EdgeKind.DIAGNOSTIC_OF: 37,
    EdgeKind.REFERRAL_MEASURED: 7,
    EdgeKind.ADVERSE_EVENT: 30,
    EdgeKind.CONTRAINDICATED_IN: 4,
    EdgeKind.SUPPLIED_BY: 317,
    EdgeKind.ENTRAPS: 22,
    EdgeKind.SATELLITE_IN: 179,
    EdgeKind.ANTAGONIST_OF: 5,
    EdgeKind.COMBINES: 3,
    EdgeKind.LOADED_BY: 241,
    EdgeKind.POINTS_TO: 150,
    EdgeKind.RAISED_BY: 179,
    EdgeKind.SUGGESTS: 171,
    EdgeKind.APPLIES_TO: 315,
    EdgeKind.ACCOMPANIED_BY: 110,
    EdgeKind.BORDERS: 314,
    EdgeKind.IS_ABOUT: 73,
}
CLAIMS = 353


@pytest.fixture(scope="module")
def graph() -> Graph:
    return Graph.load()


def test_every_kind_of_node_is_there_in_full(graph: Graph) -> None:
    assert graph.node_counts == NODES


def test_every_kind_of_edge_is_there_in_full(graph: Graph) -> None:
    assert graph.edge_counts == EDGES


def test_every_claim_is_there_once_and_resolves(graph: Graph) -> None:
    found = [claim for edge in graph.all_edges for claim in edge.claims]

    assert len(found) == len({claim.id for claim in found}) == CLAIMS
    assert all(claim.reference in graph.keys for claim in found)


def test_findings_of_no_difference_and_of_harm_are_kept(graph: Graph) -> None:
    directions = Counter(claim.direction for edge in graph.all_edges for claim in edge.claims)

    assert directions == {
        ClaimDirection.ASSOCIATION: 116,
        ClaimDirection.BENEFIT: 102,
        ClaimDirection.MIXED: 49,
        ClaimDirection.HARM: 37,
        ClaimDirection.NO_DIFFERENCE: 42,
        ClaimDirection.NO_ASSOCIATION: 7,
    }


def test_no_claim_is_called_more_certain_than_its_works_were_graded(graph: Graph) -> None:
    certainties = Counter(claim.certainty for edge in graph.all_edges for claim in edge.claims)

    assert certainties == {
        Certainty.VERY_LOW: 177,
        Certainty.LOW: 89,
        Certainty.UNGRADED: 66,
        Certainty.MODERATE: 21,
    }


def test_every_statement_cites_a_reference_or_says_why_it_has_none(graph: Graph) -> None:
    bare = {edge.basis for edge in graph.all_edges if not edge.cited}

    assert bare == {"general_anatomy", "curation"}


def test_every_region_but_the_five_of_the_whole_body_is_part_of_a_wider_one(graph: Graph) -> None:
    tops = [
        region.slug
        for region in graph.of_kind(NodeKind.REGION)
        if not graph.links(region.id, kinds={EdgeKind.PART_OF}, forward=True)
    ]

    assert tops == ["head", "lower-limb", "neck", "trunk", "upper-limb"]
