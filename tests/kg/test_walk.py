"""Where a walk may go, what it costs, and that it finds the best ones: examples and an oracle."""

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import EdgeKind, Graph, LimitError, NodeKind, related
from kg.adjacency import cost_of, hub_cost, weight
from kg.kinds import EDGE_KINDS, INHERITS_FROM_WHOLE
from kg.model import Edge
from kg.paths import paths_between
from kg.walk import Budget
from tests.builders import draw

SCIATICA = draw(
    "condition:sciatica felt_in/typical region:calf",
    "condition:sciatica mimicked_by muscle:gluteus-minimus",
    "trigger_point:gluteus-minimus-1 point_of muscle:gluteus-minimus",
    "trigger_point:gluteus-minimus-1 refers_to/primary region:thigh-posterior",
    "trigger_point:gluteus-minimus-1 refers_to/spillover region:ankle",
    "muscle:gluteus-minimus lies_in region:buttock",
    "region:thigh-posterior part_of region:thigh",
    "condition:sciatica has_symptom/typical symptom:numbness",
    "condition:carpal-tunnel-syndrome has_symptom/typical symptom:numbness",
    "condition:carpal-tunnel-syndrome felt_in/primary region:hand",
    "condition:sciatica differential_of condition:hip-arthritis",
    "condition:hip-arthritis felt_in/primary region:groin",
)


def regions(graph: Graph, to: str, max_hops: int = 6) -> list[str]:
    return [each.node.slug for each in related(graph, to, NodeKind.REGION, max_hops=max_hops).nodes]


@pytest.mark.parametrize(
    ("max_hops", "expected"),
    [
        pytest.param(1, ["calf"], id="where it is felt"),
        pytest.param(2, ["calf", "buttock"], id="where its muscle lies"),
        pytest.param(3, ["calf", "thigh-posterior", "buttock", "ankle"], id="and refers to"),
        pytest.param(
            4, ["calf", "thigh-posterior", "thigh", "buttock", "ankle"], id="and up to the whole"
        ),
        pytest.param(
            6, ["calf", "thigh-posterior", "thigh", "buttock", "ankle"], id="and nothing beyond"
        ),
    ],
)
def test_regions_come_strongest_first(max_hops: int, expected: list[str]) -> None:
    assert regions(SCIATICA, "condition:sciatica", max_hops) == expected


def test_conditions_that_share_a_symptom_lend_each_other_no_regions() -> None:
    assert "hand" not in regions(SCIATICA, "condition:sciatica")


def test_conditions_that_must_be_told_apart_lend_each_other_no_regions() -> None:
    assert "groin" not in regions(SCIATICA, "condition:sciatica")


def test_but_both_are_related_conditions() -> None:
    found = related(SCIATICA, "condition:sciatica", NodeKind.CONDITION).nodes

    assert {each.node.slug for each in found} == {"hip-arthritis", "carpal-tunnel-syndrome"}


def test_what_holds_for_a_part_is_found_from_the_whole_and_told_through_it() -> None:
    (found,) = related(SCIATICA, "region:thigh", NodeKind.MUSCLE).nodes

    assert found.path.sentence == (
        "The thigh includes the thigh posterior, which can receive pain from trigger points of "
        "gluteus minimus."
    )


GLUTEALS = draw(
    "condition:sciatica involves_muscle/involved muscle:gluteals",
    "muscle:gluteus-medius part_of muscle:gluteals",
    "muscle:gluteus-maximus part_of muscle:gluteals",
    "trigger_point:gluteus-medius-1 point_of muscle:gluteus-medius",
    "trigger_point:gluteus-medius-1 refers_to region:sacrum",
    "condition:limp involves_muscle/involved muscle:gluteus-maximus",
)


def test_what_is_said_of_a_group_reaches_where_its_members_refer() -> None:
    assert regions(GLUTEALS, "condition:sciatica") == ["sacrum"]


def test_a_group_member_is_no_answer_by_being_a_member_alone() -> None:
    found = related(GLUTEALS, "condition:sciatica", NodeKind.MUSCLE).nodes

    assert [each.node.slug for each in found] == ["gluteals"]


def test_no_walk_leads_through_the_whole_to_a_sibling() -> None:
    found = related(GLUTEALS, "muscle:gluteus-medius", NodeKind.CONDITION, max_hops=6).nodes

    assert "limp" not in {each.node.slug for each in found}


def test_a_narrow_path_beats_one_through_a_hub() -> None:
    crowd = [f"condition:other-{n} mimicked_by muscle:hub" for n in range(20)]
    graph = draw(
        "condition:pain mimicked_by muscle:hub",
        "condition:pain mimicked_by muscle:rare ~medium",
        "muscle:hub lies_in region:everywhere",
        "muscle:rare lies_in region:somewhere",
        *crowd,
    )

    assert regions(graph, "condition:pain") == ["somewhere", "everywhere"]


def test_via_and_avoid_choose_the_links_that_are_walked() -> None:
    refers = related(
        SCIATICA,
        "condition:sciatica",
        NodeKind.REGION,
        via=[EdgeKind.MIMICKED_BY, EdgeKind.POINT_OF, EdgeKind.REFERS_TO],
    )
    stays = related(SCIATICA, "condition:sciatica", NodeKind.REGION, avoid=[EdgeKind.MIMICKED_BY])

    assert [each.node.slug for each in refers.nodes] == ["thigh-posterior", "ankle"]
    assert [each.node.slug for each in stays.nodes] == ["calf"]


@pytest.mark.parametrize("max_hops", [0, 7, -1])
def test_hops_out_of_range_are_refused_with_the_range(max_hops: int) -> None:
    with pytest.raises(LimitError, match=f"max_hops must be from 1 to 6, got {max_hops}"):
        related(SCIATICA, "condition:sciatica", NodeKind.REGION, max_hops=max_hops)


@pytest.mark.parametrize(
    ("budget", "reason"),
    [
        pytest.param(Budget(max_edges=3), "stopped after meeting 3 links", id="links"),
        pytest.param(Budget(timeout_s=0.0), "stopped after 0 seconds", id="time"),
    ],
)
def test_a_walk_over_its_budget_says_so_and_gives_what_it_has(budget: Budget, reason: str) -> None:
    found = related(SCIATICA, "condition:sciatica", NodeKind.REGION, budget=budget)

    assert found.truncated == reason


def test_no_path_is_an_empty_answer() -> None:
    assert paths_between(SCIATICA, "region:hand", "region:calf", max_hops=1).paths == ()


# The oracle: every simple walk of the graph, judged as a whole by the rules of kg.walk's
# docstring, and paid for edge by edge.

Trail = tuple[str, ...]
"""Node, edge id, node, ..., node."""


def all_walks(graph: Graph, start: str, max_hops: int) -> Iterator[Trail]:
    def onwards(trail: Trail) -> Iterator[Trail]:
        for edge in graph.all_edges:
            if trail[-1] in (edge.subject, edge.object) and edge.other(trail[-1]) not in trail:
                longer = (*trail, edge.id, edge.other(trail[-1]))
                yield longer
                if len(longer) // 2 < max_hops:
                    yield from onwards(longer)

    yield from onwards((start,))


def is_allowed(graph: Graph, trail: Trail) -> bool:
    kinds = [graph.node(id).kind for id in trail[::2]]
    edges = [graph.edge(id) for id in trail[1::2]]
    moves = [move(graph, edge, near) for edge, near in zip(edges, trail[::2], strict=False)]
    if "other" in moves:
        return moves == ["other"]
    if "over" not in moves:
        return len(set(moves)) == 1
    first = moves.index("over")
    last = len(moves) - 1 - moves[::-1].index("over")
    return (
        set(moves[:first]) <= {"down"}
        and set(moves[last + 1 :]) <= {"up"}
        and all(
            kinds[place] in INHERITS_FROM_WHOLE
            for place in range(first + 1, last)
            if moves[place] != "over"
        )
        and not any({one, two} == {"up", "down"} for one, two in pairwise(moves))
        and keeps_moving(kinds, began_by_stepping_down=first > 0)
    )


def move(graph: Graph, edge: Edge, near: str) -> str:
    if graph.node(edge.subject).kind is not graph.node(edge.object).kind:
        return "over"
    if not EDGE_KINDS[edge.kind].hierarchy:
        return "other"
    return "up" if edge.subject == near else "down"


def keeps_moving(kinds: list[NodeKind], *, began_by_stepping_down: bool) -> bool:
    stretches = [kinds[0], *(two for one, two in pairwise(kinds) if one is not two)]
    returns_home = (
        len(stretches) > 2
        and stretches[-1] is stretches[0]
        and kinds[-2] is not kinds[-1]
        and not began_by_stepping_down
    )
    left = stretches[:-1] if returns_home else stretches
    return len(left) == len(set(left))


def price(graph: Graph, trail: Trail) -> int:
    edges = [graph.edge(id) for id in trail[1::2]]
    total = sum(cost_of(weight(edge)) for edge in edges)
    for (into, out), node in zip(pairwise(edges), trail[2:-1:2], strict=True):
        total += hub_cost(alike(graph, into, node)) + hub_cost(alike(graph, out, node))
    return total


def alike(graph: Graph, edge: Edge, node: str) -> int:
    def sort(each: Edge) -> tuple[object, ...]:
        forward = each.subject == node or EDGE_KINDS[each.kind].symmetric
        return each.kind, forward, graph.node(each.other(node)).kind

    at_node = (each for each in graph.all_edges if node in (each.subject, each.object))
    return Counter(sort(each) for each in at_node)[sort(edge)]


def best_walks(
    graph: Graph, start: str, goals: Collection[str], max_hops: int
) -> dict[str, list[tuple[int, int, Trail]]]:
    order = {edge.id: key for key, edge in enumerate(graph.all_edges)}
    keyed = {**graph.keys, **order}
    found: dict[str, list[tuple[int, int, Trail]]] = {}
    for trail in all_walks(graph, start, max_hops):
        if trail[-1] in goals and is_allowed(graph, trail):
            found.setdefault(trail[-1], []).append((price(graph, trail), len(trail) // 2, trail))
    for walks in found.values():
        walks.sort(key=lambda walk: (walk[0], walk[1], [keyed[word] for word in walk[2]]))
    return found


NODES = {
    "condition": ["condition:a", "condition:b"],
    "muscle": ["muscle:a", "muscle:b", "muscle:c"],
    "trigger_point": ["trigger_point:a", "trigger_point:b"],
    "region": ["region:a", "region:b", "region:c"],
    "symptom": ["symptom:a"],
}
SAID = [
    ("condition", "felt_in/primary", "region"),
    ("condition", "felt_in/possible", "region"),
    ("condition", "has_symptom/typical", "symptom"),
    ("condition", "mimicked_by", "muscle"),
    ("condition", "involves_muscle/weak", "muscle"),
    ("condition", "differential_of", "condition"),
    ("condition", "kind_of", "condition"),
    ("muscle", "part_of", "muscle"),
    ("muscle", "lies_in", "region"),
    ("region", "part_of", "region"),
    ("trigger_point", "point_of", "muscle"),
    ("trigger_point", "refers_to/primary", "region"),
    ("trigger_point", "refers_to/spillover", "region"),
]


@st.composite
def statements(draw_one: st.DrawFn) -> list[str]:
    """Statements about eleven nodes; hierarchies run one way, so they have no cycles."""
    seen: dict[tuple[str, str, str], str] = {}
    for subject_kind, said, object_kind in draw_one(
        st.lists(st.sampled_from(SAID), min_size=5, max_size=18)
    ):
        subject = draw_one(st.sampled_from(NODES[subject_kind]))
        object_ = draw_one(st.sampled_from(NODES[object_kind]))
        kind = said.partition("/")[0]
        confidence = draw_one(st.sampled_from(["high", "low"]))
        if subject_kind == object_kind:
            subject, object_ = min(subject, object_), max(subject, object_)
        if subject != object_:
            seen[subject, kind, object_] = f"{subject} {said} {object_} ~{confidence}"
    return list(seen.values()) or ["condition:a mimicked_by muscle:a"]


@settings(max_examples=150, deadline=None)
@given(said=statements(), goal=st.sampled_from(sorted(NODES)), max_hops=st.integers(1, 6))
def test_related_agrees_with_every_walk_tried(said: list[str], goal: str, max_hops: int) -> None:
    graph = draw(*said)
    start = graph.all_edges[0].subject
    goals = {node.id for node in graph.of_kind(NodeKind(goal))}
    expected = best_walks(graph, start, goals, max_hops)

    found = related(graph, start, NodeKind(goal), max_hops=max_hops).nodes

    told = {each.node.id: (each.path.cost, trail_of(each.path)) for each in found}
    assert told == {id: (walks[0][0], walks[0][2]) for id, walks in expected.items()}
    assert [each.node.id for each in found] == [
        each.node.id
        for each in sorted(found, key=lambda each: (each.path.cost, len(each.path.edges)))
    ]


@settings(max_examples=150, deadline=None)
@given(said=statements(), end=st.integers(0, 12), max_hops=st.integers(1, 6))
def test_paths_agree_with_every_walk_tried(said: list[str], end: int, max_hops: int) -> None:
    graph = draw(*said)
    start = graph.all_edges[0].subject
    others = [node.id for node in graph.all_nodes if node.id != start]
    goal = others[end % len(others)]
    expected = best_walks(graph, start, {goal}, max_hops).get(goal, [])

    found = paths_between(graph, start, goal, max_hops=max_hops, first=4).paths

    assert [(path.cost, trail_of(path)) for path in found] == [
        (cost, trail) for cost, _, trail in expected[:4]
    ]


def trail_of(path: object) -> Trail:
    nodes = [node.id for node in path.nodes]  # type: ignore[attr-defined]
    edges = [edge.id for edge in path.edges]  # type: ignore[attr-defined]
    return tuple(word for pair in zip(nodes, [*edges, ""], strict=True) for word in pair)[:-1]
