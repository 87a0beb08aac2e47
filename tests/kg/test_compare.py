"""What two things share, muscles alike, an order of work, and a piece of the graph to draw."""

import pytest

from kg import BadInputError, Graph, LimitError
from kg.compare import compare, order_of_work, similar
from kg.subgraph import subgraph
from tests.builders import draw

GRAPH = Graph.load()


def test_what_is_shared_and_what_tells_apart() -> None:
    drawn = draw(
        "condition:ache has_symptom/defining symptom:numbness",
        "condition:ache felt_in/primary region:calf",
        "condition:burn felt_in/primary region:calf",
        "condition:burn has_symptom/possible symptom:fever",
        "condition:ache differential_of condition:burn",
    )

    found = compare(drawn, "condition:ache", "condition:burn")

    assert [node.id for node in found.shared] == ["region:calf"]
    assert [node.id for node in found.only_a] == ["symptom:numbness"]
    assert [node.id for node in found.only_b] == ["symptom:fever"]
    assert found.tell_apart == (
        "Ache is marked by numbness; not stated of burn.",
        "Burn may show as fever; not stated of ache.",
    )
    assert [edge.kind for edge in found.links] == ["differential_of"]


@pytest.mark.parametrize(
    ("a", "b", "shared", "only"),
    [
        ("gluteus minimus", "lumbar radiculopathy", "region:calf", "symptom:radiating-pain"),
        ("infraspinatus", "bicipital-tendinitis", "region:shoulder-anterior", None),
    ],
)
def test_a_muscle_is_compared_with_a_condition(
    a: str, b: str, shared: str, only: str | None
) -> None:
    found = compare(GRAPH, a, b)

    assert shared in {node.id for node in found.shared}
    assert only is None or only in {node.id for node in found.only_b}
    assert found.tell_apart
    assert found.references


def test_a_comparison_is_the_same_from_both_ends() -> None:
    one = compare(GRAPH, "migraine", "tension-type headache")
    other = compare(GRAPH, "tension-type headache", "migraine")

    assert {node.id for node in one.shared} == {node.id for node in other.shared}
    assert {node.id for node in one.only_a} == {node.id for node in other.only_b}


def test_a_thing_is_not_compared_with_itself_nor_a_reference_with_anything() -> None:
    with pytest.raises(BadInputError, match="two different nodes"):
        compare(GRAPH, "sciatica", "condition:sciatica")
    with pytest.raises(BadInputError, match="cannot be compared"):
        compare(GRAPH, "reference:moraska-2015", "sciatica")


def test_muscles_with_the_same_zones_are_alike() -> None:
    drawn = draw(
        "trigger_point:a-1 point_of muscle:a",
        "trigger_point:a-1 refers_to/primary region:calf",
        "trigger_point:a-1 refers_to/spillover region:foot",
        "trigger_point:b-1 point_of muscle:b",
        "trigger_point:b-1 refers_to/primary region:calf",
        "trigger_point:c-1 point_of muscle:c",
        "trigger_point:c-1 refers_to/primary region:head",
    )

    found = similar(drawn, "muscle:a")

    assert [(each.node.id, each.overlap) for each in found] == [("muscle:b", 0.6667)]
    assert [node.id for node in found[0].shared] == ["region:calf"]


def test_being_alike_holds_both_ways() -> None:
    alike = {each.node.id: each.overlap for each in similar(GRAPH, "piriformis", first=100)}

    for id, overlap in alike.items():
        back = {each.node.id: each.overlap for each in similar(GRAPH, id, first=100)}
        assert back["muscle:piriformis"] == overlap


def test_what_feeds_the_others_is_checked_first_and_ties_keep_their_order() -> None:
    drawn = draw(
        "muscle:key satellite_in muscle:one",
        "muscle:key satellite_in muscle:two",
        "muscle:alone",
    )

    steps = order_of_work(drawn, ["muscle:alone", "muscle:two", "muscle:one", "muscle:key"])

    assert [step.node.slug for step in steps] == ["key", "two", "one", "alone"]
    assert steps[0].reason == "Said to have companion trigger points in one and two."
    assert steps[-1].reason == "No statement of the graph joins it with the others."


def test_a_drawing_keeps_the_strongest_and_says_what_it_left_out() -> None:
    whole = subgraph(GRAPH, ["sciatica"], limit=500)
    small = subgraph(GRAPH, ["sciatica"], limit=10)

    assert [each.node.id for each in small.nodes] == [each.node.id for each in whole.nodes[:10]]
    assert small.left_out == len(whole.nodes) + whole.left_out - 10
    assert small.truncated is not None
    assert whole.nodes[0].node.id == "condition:sciatica"
    strengths = [each.strength for each in whole.nodes]
    assert strengths == sorted(strengths, reverse=True)


def test_every_link_of_a_drawing_joins_two_of_its_nodes() -> None:
    found = subgraph(GRAPH, ["piriformis", "sciatica"], hops=2, limit=60)
    shown = {each.node.id for each in found.nodes}

    assert found.links
    assert all({edge.subject, edge.object} <= shown for edge in found.links)
    assert not any(id.startswith("reference:") for id in shown)


def test_a_drawing_beyond_its_limits_is_refused() -> None:
    with pytest.raises(LimitError, match="hops must be from 1 to 3"):
        subgraph(GRAPH, ["sciatica"], hops=4)
    with pytest.raises(LimitError, match="limit must be from 1 to 500"):
        subgraph(GRAPH, ["sciatica"], limit=501)
    with pytest.raises(BadInputError, match="names no node"):
        subgraph(GRAPH, [])
