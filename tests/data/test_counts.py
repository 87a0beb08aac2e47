"""How much the graph holds. A count that falls is a loss; one that rises is written down here."""

from collections import Counter

import pytest

from kg import EdgeKind, Graph, NodeKind
from kg.vocabulary import Certainty, ClaimDirection

NODES = {
    NodeKind.CONDITION: 190,
    NodeKind.MUSCLE: 272,  # 216 muscles, 35 parts, 21 groups
    NodeKind.REGION: 166,  # 165, and the teeth as a whole
    NodeKind.TRIGGER_POINT: 247,
    NodeKind.TECHNIQUE: 80,
    NodeKind.SYMPTOM: 218,
    NodeKind.FACTOR: 59,
    NodeKind.NERVE: 131,
    NodeKind.FINDING: 160,
    NodeKind.RED_FLAG: 166,  # 111 red flags, 20 contraindications, 35 precautions
    NodeKind.TOPIC: 7,
    NodeKind.OUTCOME: 25,
    NodeKind.GUIDANCE: 5,
    NodeKind.ARTICLE_CLAIM: 26,
    NodeKind.REFERENCE: 1327,  # 216 works; the rest are pages, ontology releases and the article
}
EDGES = {
    EdgeKind.PART_OF: 367,
    EdgeKind.KIND_OF: 132,
    EdgeKind.LIES_IN: 272,
    EdgeKind.POINT_OF: 247,
    EdgeKind.REFERS_TO: 873,
    EdgeKind.SHARES_PATTERN_WITH: 57,
    EdgeKind.FELT_IN: 620,
    EdgeKind.INFLUENCED_FROM: 23,
    EdgeKind.HAS_SYMPTOM: 988,
    EdgeKind.CAUSED_OR_PERPETUATED_BY: 529,
    EdgeKind.ASSOCIATED_WITH: 117,
    EdgeKind.INVOLVES_MUSCLE: 176,
    EdgeKind.MIMICKED_BY: 235,
    EdgeKind.INVOLVES_NERVE: 80,
    EdgeKind.DIFFERENTIAL_OF: 231,  # from 278 statements: 47 pairs had been written both ways
    EdgeKind.RULE_OUT: 160,
    EdgeKind.SCREENED_AS: 45,
    EdgeKind.SAME_AS: 31,
    EdgeKind.STUDIED_FOR: 137,
    EdgeKind.CONTRIBUTES_TO: 21,
    EdgeKind.PERPETUATES: 2,
    EdgeKind.DIAGNOSTIC_OF: 37,
    EdgeKind.REFERRAL_MEASURED: 7,
    EdgeKind.ADVERSE_EVENT: 30,
    EdgeKind.CONTRAINDICATED_IN: 4,
    EdgeKind.SUPPLIED_BY: 283,
    EdgeKind.ENTRAPS: 22,
    EdgeKind.SATELLITE_IN: 179,
    EdgeKind.ANTAGONIST_OF: 5,
    EdgeKind.COMBINES: 3,
    EdgeKind.LOADED_BY: 241,
    EdgeKind.POINTS_TO: 149,
    EdgeKind.RAISED_BY: 166,
    EdgeKind.SUGGESTS: 156,
    EdgeKind.APPLIES_TO: 284,
    EdgeKind.IS_ABOUT: 72,
}
CLAIMS = 321


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
        ClaimDirection.ASSOCIATION: 111,
        ClaimDirection.BENEFIT: 87,
        ClaimDirection.MIXED: 46,
        ClaimDirection.HARM: 37,
        ClaimDirection.NO_DIFFERENCE: 34,
        ClaimDirection.NO_ASSOCIATION: 6,
    }


def test_no_claim_is_called_more_certain_than_its_works_were_graded(graph: Graph) -> None:
    certainties = Counter(claim.certainty for edge in graph.all_edges for claim in edge.claims)

    assert certainties == {
        Certainty.VERY_LOW: 148,
        Certainty.LOW: 87,
        Certainty.UNGRADED: 64,
        Certainty.MODERATE: 22,
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
