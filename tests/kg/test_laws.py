"""What holds for every graph, and for every node of the real one."""

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import DataFile, EdgeKind, Graph, NodeKind, related
from kg.datafile import format_data, format_text
from kg.relations import RELATIONS, Relation, relatives
from tests.builders import draw, draw_data
from tests.kg.test_walk import statements


@pytest.fixture(scope="module")
def graph() -> Graph:
    return Graph.load()


KINDS = st.sampled_from([NodeKind.CONDITION, NodeKind.MUSCLE, NodeKind.REGION])


@settings(max_examples=100, deadline=None)
@given(said=statements(), kind=KINDS, max_hops=st.integers(1, 5))
def test_looking_further_never_loses_or_weakens_a_node(
    said: list[str], kind: NodeKind, max_hops: int
) -> None:
    drawn = draw(*said)
    start = drawn.all_edges[0].subject

    near = {
        each.node.id: each.path.cost
        for each in related(drawn, start, kind, max_hops=max_hops).nodes
    }
    far = {
        each.node.id: each.path.cost
        for each in related(drawn, start, kind, max_hops=max_hops + 1).nodes
    }

    assert all(far[id] <= cost for id, cost in near.items())


@settings(max_examples=40, deadline=None)
@given(
    to=st.sampled_from(["sciatica", "temple", "trapezius", "dizziness", "migraine", "thigh"]),
    kind=KINDS,
    max_hops=st.integers(1, 5),
)
def test_looking_further_never_loses_a_node_of_the_real_graph(
    graph: Graph, to: str, kind: NodeKind, max_hops: int
) -> None:
    near = {each.node.id for each in related(graph, to, kind, max_hops=max_hops).nodes}

    assert near <= {each.node.id for each in related(graph, to, kind, max_hops=max_hops + 1).nodes}


@settings(max_examples=60, deadline=None)
@given(said=statements(), seed=st.randoms(use_true_random=False), kind=KINDS)
def test_the_order_of_records_changes_nothing(
    said: list[str], seed: random.Random, kind: NodeKind
) -> None:
    data = draw_data(*said)
    nodes, edges = list(data.nodes), list(data.edges)
    seed.shuffle(nodes)
    seed.shuffle(edges)
    shuffled = DataFile(data.header, tuple(nodes), tuple(edges))
    start = data.edges[0].subject

    assert format_data(shuffled) == format_data(data)
    assert Graph.of(shuffled).hash == Graph.of(data).hash
    assert related(Graph.of(shuffled), start, kind, max_hops=4) == related(
        Graph.of(data), start, kind, max_hops=4
    )


@settings(max_examples=60, deadline=None)
@given(said=statements())
def test_format_is_done_after_once(said: list[str]) -> None:
    # points need a zone and treatments a warning: here neither has to be sound
    kept = (each for each in said if not {"trigger_point", "studied_for"} & set(_words(each)))
    text = format_data(draw_data(*kept))

    assert format_text(text) == text


def _words(statement: str) -> list[str]:
    return re.findall(r"[a-z_]+", statement)


@settings(max_examples=60, deadline=None)
@given(said=statements(), kind=KINDS, chosen=st.sets(st.sampled_from(EdgeKind)))
def test_to_walk_some_links_is_to_avoid_all_others(
    said: list[str], kind: NodeKind, chosen: set[EdgeKind]
) -> None:
    drawn = draw(*said)
    start = drawn.all_edges[0].subject
    others = set(EdgeKind) - chosen

    assert related(drawn, start, kind, via=chosen) == related(drawn, start, kind, avoid=others)


def inverses(row: Relation) -> list[Relation]:
    """Relations that follow the same edges the other way."""

    def reach(each: Relation, *, turned: bool) -> set[tuple[EdgeKind, bool]]:
        return {(kind, step.forward is not turned) for step in each.steps for kind in step.kinds}

    return [
        other
        for other in RELATIONS.values()
        if (other.of, other.to) == (row.to, row.of)
        and not (row.by_way_of or other.by_way_of)
        and reach(row, turned=False) <= reach(other, turned=True)
    ]


PAIRS = [(row, other) for row in RELATIONS.values() for other in inverses(row)]


def test_most_relations_have_an_inverse() -> None:
    assert len({(row.of, row.name) for row, _ in PAIRS}) >= 28


@pytest.mark.parametrize(("row", "back"), PAIRS, ids=lambda each: f"{each.of}.{each.name}")
def test_a_relation_finds_its_way_back(graph: Graph, row: Relation, back: Relation) -> None:
    lost = [
        (node.id, found.node.id)
        for node in graph.of_kind(row.of)
        for found in relatives(graph, node.id, row)
        if not found.through
        and node.id not in {each.node.id for each in relatives(graph, found.node.id, back)}
    ]

    assert lost == []


@pytest.mark.parametrize(("row", "back"), PAIRS, ids=lambda each: f"{each.of}.{each.name}")
def test_what_is_reached_through_parts_finds_its_way_back_to_one_of_them(
    graph: Graph, row: Relation, back: Relation
) -> None:
    lost = [
        (node.id, found.node.id)
        for node in graph.of_kind(row.of)
        for found in relatives(graph, node.id, row)
        if found.through
        and not {each.id for each in found.through}
        & {each.node.id for each in relatives(graph, found.node.id, back)}
    ]

    assert lost == []


@settings(max_examples=60, deadline=None)
@given(said=statements())
def test_a_relation_of_a_drawn_graph_finds_its_way_back(said: list[str]) -> None:
    drawn = draw(*said)

    lost = [
        (row.name, node.id, found.node.id)
        for row, back in PAIRS
        for node in drawn.of_kind(row.of)
        for found in relatives(drawn, node.id, row)
        if not {node.id, *(each.id for each in found.through)}
        & {each.node.id for each in relatives(drawn, found.node.id, back)}
    ]

    assert lost == []


@pytest.mark.parametrize("row", RELATIONS.values(), ids=lambda row: f"{row.of}.{row.name}")
def test_a_relation_reaches_its_kind_once_each_and_by_its_own_statements(
    graph: Graph, row: Relation
) -> None:
    for node in graph.of_kind(row.of):
        found = relatives(graph, node.id, row)
        assert {each.node.kind for each in found} <= {row.to}
        assert len({each.node.id for each in found}) == len(found)
        assert all(
            each.node.id in (edge.subject, edge.object) for each in found for edge in each.edges
        )


def test_the_walk_meets_no_node_twice_anywhere(graph: Graph) -> None:
    for start in ("sciatica", "piriformis", "temple", "numbness", "sciatic-nerve", "massage"):
        for kind in NodeKind:
            for each in related(graph, start, kind, max_hops=5).nodes:
                ids = [node.id for node in each.path.nodes]
                assert len(ids) == len(set(ids))


def test_every_path_of_the_real_graph_has_a_sentence_and_cites_what_its_links_cite(
    graph: Graph,
) -> None:
    for condition in graph.of_kind(NodeKind.CONDITION):
        for each in related(graph, condition.id, NodeKind.REGION).nodes:
            cited = {reference.id for reference in each.path.references}
            assert cited == {id for edge in each.path.edges for id in edge.cited}
            assert each.path.sentence[0].isupper()
            assert each.path.sentence.endswith(".")
            assert not set("{}[]|") & set(each.path.sentence)
