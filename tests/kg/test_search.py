"""Every name finds its own node, and so does what people type instead."""

import csv
from pathlib import Path

import pytest

from kg import AnyNode, Graph, LimitError, NodeKind
from kg.resolution import MAX_NAMES, ResolutionStatus, ResolveMode, resolve_names
from kg.search import Hit, MatchKind, autocomplete, search
from kg.vocabulary import EdgeKind
from tests.builders import draw

CASES = Path(__file__).parents[1] / "cases"
GRAPH = Graph.load()


def ties(hits: tuple[Hit, ...]) -> set[str]:
    """The nodes that share the best score."""
    return {hit.node.id for hit in hits if hit.score == hits[0].score}


def names(node: AnyNode) -> list[str]:
    return [node.id, node.slug, node.name, *(each.text for each in node.synonyms)]


@pytest.mark.parametrize("kind", NodeKind)
def test_every_name_and_synonym_finds_its_own_node_first_or_a_tie(kind: NodeKind) -> None:
    lost = [
        (node.id, text)
        for node in GRAPH.of_kind(kind)
        for text in names(node)
        if node.id not in ties(search(GRAPH, text).hits)
    ]

    assert lost == []


@pytest.mark.parametrize("kind", [kind for kind in NodeKind if kind is not NodeKind.REFERENCE])
def test_every_name_is_resolved_to_its_node_or_reported_as_ambiguous(kind: NodeKind) -> None:
    wrong = []
    for node in GRAPH.of_kind(kind):
        for text in names(node):
            (found,) = resolve_names(GRAPH, [text], kinds=[kind])
            meant = {hit.node.id for hit in found.candidates}
            direct = found.status is ResolutionStatus.DIRECT and found.node == node
            tie = found.status is ResolutionStatus.AMBIGUOUS and node.id in meant
            if not (direct or tie):
                wrong.append((node.id, text, found.status))

    assert wrong == []


def test_misspelt_and_half_typed_names_find_what_is_meant() -> None:
    with (CASES / "misspellings.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    missed = []
    for row in rows:
        hits = search(GRAPH, row["typed"]).hits
        twins = {
            edge.other(row["node"]) for edge in GRAPH.links(row["node"], kinds={EdgeKind.SAME_AS})
        }
        if not hits or hits[0].node.id not in {row["node"], *twins}:
            missed.append((row["typed"], row["node"]))

    assert len(rows) >= 150
    assert len(missed) <= 0.05 * len(rows), missed


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("front of the shoulder", "region:shoulder-anterior"),
        ("anterior shoulder", "region:shoulder-anterior"),
        ("shoulder, front", "region:shoulder-anterior"),
        ("posterior thigh", "region:thigh-posterior"),
        ("plantar foot", "region:foot-sole"),
        ("outer elbow", "region:elbow-lateral"),
        ("lateral elbow", "region:elbow-lateral"),
        ("lower teeth", "region:teeth-lower"),
        ("big toe", "region:great-toe"),
        ("SCM", "muscle:sternocleidomastoid"),
        ("QL", "muscle:quadratus-lumborum"),
        ("TFL", "muscle:tensor-fasciae-latae"),
        ("ITB", "condition:iliotibial-band-syndrome"),
        ("syndrome piriformis", "condition:piriformis-syndrome"),
        ("MUSCULUS PIRIFORMIS", "muscle:piriformis"),
        ("UBERON:0001298", "muscle:psoas-major"),
        ("Ménière", "condition:meniere-disease"),
    ],
)
def test_directions_abbreviations_latin_order_and_identifiers(typed: str, expected: str) -> None:
    assert search(GRAPH, typed).hits[0].node.id == expected


def test_a_hit_says_what_matched_and_how() -> None:
    hit = search(GRAPH, "pirifomis sindrome").hits[0]

    assert hit.node.id == "condition:piriformis-syndrome"
    assert hit.matched_text == "Piriformis syndrome"
    assert hit.match_kind is MatchKind.FUZZY


def test_an_exact_name_comes_before_a_beginning_a_word_and_a_near_miss() -> None:
    drawn = draw(
        "region:calf", "region:calf-front", "region:upper-calf", "region:cald", "region:knee"
    )

    kinds = [hit.match_kind for hit in search(drawn, "calf").hits]

    assert kinds == [MatchKind.EXACT, MatchKind.PREFIX, MatchKind.WORD]


def test_facets_count_all_kinds_whatever_was_asked_for() -> None:
    every = search(GRAPH, "piriformis")
    muscles = search(GRAPH, "piriformis", kinds=[NodeKind.MUSCLE])

    assert muscles.facets == every.facets
    assert {hit.node.kind for hit in muscles.hits} == {NodeKind.MUSCLE}


def test_nothing_typed_finds_nothing() -> None:
    assert search(GRAPH, "  ").hits == ()
    assert search(GRAPH, "xqzzkj").hits == ()


def test_autocomplete_leaves_publications_out() -> None:
    found = autocomplete(GRAPH, "sciat")

    assert found[0].node.id == "condition:sciatica"
    assert NodeKind.REFERENCE not in {hit.node.kind for hit in found}


@pytest.mark.parametrize(
    ("mode", "statuses"),
    [
        (ResolveMode.EXACT, ["direct", "none", "none"]),
        (ResolveMode.CONFIDENT, ["direct", "direct", "none"]),
        (ResolveMode.BEST, ["direct", "direct", "none"]),
    ],
)
def test_a_mode_says_how_much_is_guessed(mode: ResolveMode, statuses: list[str]) -> None:
    found = resolve_names(GRAPH, ["Piriformis", "pirifomis", "xqzzkj"], mode=mode)

    assert [each.input for each in found] == ["Piriformis", "pirifomis", "xqzzkj"]
    assert [each.status for each in found] == statuses


def test_what_may_mean_several_is_not_guessed() -> None:
    (found,) = resolve_names(GRAPH, ["TMJ"])

    assert found.status is ResolutionStatus.AMBIGUOUS
    assert {hit.node.id for hit in found.candidates} == {
        "condition:temporomandibular-disorder",
        "region:temporomandibular-joint",
    }


def test_too_long_a_list_is_refused() -> None:
    with pytest.raises(LimitError, match="number of names must be from 0 to 500"):
        resolve_names(GRAPH, ["a"] * (MAX_NAMES + 1))
