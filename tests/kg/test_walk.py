"""Where a walk may go, what it costs, and that it finds the best ones: examples and an oracle."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from kg import EdgeKind, Graph, LimitError, NodeKind, Path, related
from kg.adjacency import cost_of, hub_cost, weight
from kg.kinds import EDGE_KINDS, INHERITS_FROM_WHOLE, PASSED_ON_THE_WAY
from kg.model import Edge
from kg.paths import paths_between
from kg.walk import Budget
from tests.builders import BOOK, draw

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


def test_the_hub_is_what_costs_it() -> None:
    graph = draw(
        "condition:pain mimicked_by muscle:hub",
        "condition:other mimicked_by muscle:hub",
        "muscle:hub lies_in region:here",
    )

    (found,) = related(graph, "condition:pain", NodeKind.REGION).nodes

    assert found.path.cost == cost_of(0.7) + hub_cost(2) + hub_cost(1) + cost_of(0.4)
    assert (found.path.strength, found.path.hub_correction) == (0.212, 0.758)


def test_a_stronger_detour_beats_the_direct_edge() -> None:
    graph = draw(
        "condition:pain felt_in/possible region:hip ~low",
        "condition:pain involves_muscle/involved muscle:psoas",
        "trigger_point:psoas-1 point_of muscle:psoas",
        "trigger_point:psoas-1 refers_to/primary region:hip",
    )

    (direct,) = related(graph, "condition:pain", NodeKind.REGION, max_hops=1).nodes
    (detour,) = related(graph, "condition:pain", NodeKind.REGION, max_hops=3).nodes

    assert (direct.strength, len(direct.path.edges)) == (0.25, 1)
    assert (detour.strength, len(detour.path.edges)) == (0.72, 3)


def test_spillover_is_weaker_than_the_main_zone() -> None:
    graph = draw(
        "trigger_point:psoas-1 refers_to/spillover region:a-thigh",
        "trigger_point:psoas-1 refers_to/primary region:back",
    )

    found = related(graph, "trigger_point:psoas-1", NodeKind.REGION).nodes

    assert [(each.node.slug, each.strength) for each in found] == [("back", 0.9), ("a-thigh", 0.45)]


def test_what_holds_for_a_part_is_found_from_the_whole_muscle() -> None:
    graph = draw(
        "muscle:trapezius-upper part_of muscle:trapezius",
        "trigger_point:trapezius-upper-1 point_of muscle:trapezius-upper",
        "trigger_point:trapezius-upper-1 refers_to region:temple",
    )

    assert regions(graph, "muscle:trapezius") == ["temple"]


def test_what_holds_for_a_narrower_condition_is_not_handed_on_in_mid_walk() -> None:
    graph = draw(
        "muscle:temporalis lies_in region:temple",
        "condition:headache mimicked_by muscle:temporalis",
        "condition:migraine kind_of condition:headache",
        "condition:migraine has_symptom/typical symptom:aura",
    )

    assert related(graph, "muscle:temporalis", NodeKind.SYMPTOM, max_hops=6).nodes == ()


@pytest.mark.parametrize(
    ("start", "kind", "expected"),
    [
        pytest.param("condition:faint", NodeKind.TECHNIQUE, ["cupping"], id="from its end"),
        pytest.param("technique:cupping", NodeKind.REGION, [], id="on from it"),
        pytest.param("technique:massage", NodeKind.CONDITION, [], id="into it"),
    ],
)
def test_a_harm_on_record_is_a_path_by_itself(
    start: str, kind: NodeKind, expected: list[str]
) -> None:
    graph = draw(
        "technique:cupping adverse_event condition:faint",
        "condition:faint felt_in region:head",
        "technique:cupping kind_of technique:massage",
    )

    found = related(graph, start, kind, max_hops=6).nodes

    assert [each.node.slug for each in found] == expected


def test_the_sentence_of_a_path_tells_every_statement_in_turn() -> None:
    found = related(SCIATICA, "condition:sciatica", NodeKind.REGION, max_hops=4).nodes

    assert {each.node.slug: each.path.sentence for each in found} == {
        "calf": "Sciatica is typically felt in the calf.",
        "buttock": "Sciatica can be mimicked by gluteus minimus, which can be found in the "
        "buttock.",
        "thigh-posterior": "Sciatica can be mimicked by gluteus minimus, whose trigger points can "
        "refer pain to the thigh posterior.",
        "thigh": "Sciatica can be mimicked by gluteus minimus, whose trigger points can refer "
        "pain to the thigh posterior, which is part of the thigh.",
        "ankle": "Sciatica can be mimicked by gluteus minimus, whose trigger points can refer "
        "spillover pain to the ankle.",
    }


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
    ("budget", "expected", "reason"),
    [
        pytest.param(Budget(max_edges=3), ["calf"], "stopped after meeting 3 links", id="links"),
        pytest.param(Budget(timeout_s=0.0), [], "stopped after 0 seconds", id="time"),
        pytest.param(Budget(), ["calf", "thigh-posterior", "buttock", "ankle"], None, id="enough"),
    ],
)
def test_a_walk_over_its_budget_says_so_and_gives_what_it_has(
    budget: Budget, expected: list[str], reason: str | None
) -> None:
    found = related(SCIATICA, "condition:sciatica", NodeKind.REGION, budget=budget)

    assert [each.node.slug for each in found.nodes] == expected
    assert found.truncated == reason


def test_no_path_is_an_empty_answer() -> None:
    assert paths_between(SCIATICA, "region:hand", "region:calf", max_hops=1).paths == ()


# The oracle: every simple walk of graph.network, judged as a whole by the rules that the docstring
# of kg.walk states, and paid for edge by edge. It shares with kg the table of kinds and the price
# of one edge or hub, and nothing of how walks are found.

Trail = tuple[str, ...]
"""Node, edge id, node, ..., node."""


class Priced(NamedTuple):
    """A walk that is allowed; sorts as the walks to one node do."""

    cost: int
    hops: int
    keys: tuple[int, ...]
    trail: Trail


def all_walks(graph: Graph, start: str, max_hops: int) -> Iterator[Trail]:
    """Every walk that meets no node twice, allowed or not."""
    touching: dict[str, list[Edge]] = defaultdict(list)
    for subject, object_, held in graph.network.edges(data=True):
        touching[subject].append(held["record"])
        touching[object_].append(held["record"])

    def onwards(trail: Trail) -> Iterator[Trail]:
        for edge in touching[trail[-1]]:
            longer = (*trail, edge.id, edge.other(trail[-1]))
            if longer[-1] not in trail:
                yield longer
                if len(longer) // 2 < max_hops:
                    yield from onwards(longer)

    return onwards((start,))


def is_allowed(graph: Graph, trail: Trail) -> bool:
    kinds = [graph.node(id).kind for id in trail[::2]]
    edges = [graph.edge(id) for id in trail[1::2]]
    moves = [move(graph, edge, near) for edge, near in zip(edges, trail[::2], strict=False)]
    if "alone" in moves:
        return moves == ["alone"]
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
        and (
            set(kinds[1:-1]) <= PASSED_ON_THE_WAY
            or (moves.count("over") == 2 and moves[-1] == "over")
        )
    )


def move(graph: Graph, edge: Edge, near: str) -> str:
    rule = EDGE_KINDS[edge.kind]
    if rule.alone:
        return "alone"
    if graph.node(edge.subject).kind is not graph.node(edge.object).kind:
        return "over"
    if not rule.hierarchy:
        return "alone"
    return "up" if edge.subject == near else "down"


def keeps_moving(kinds: list[NodeKind], *, began_by_stepping_down: bool) -> bool:
    """Whether no kind is come back to, save that of the first node by the last one."""
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
    """How many edges of the node are of this one's sort: kind, direction and kind of far end."""

    def sort(each: Edge) -> tuple[object, ...]:
        forward = each.subject == node or EDGE_KINDS[each.kind].symmetric
        return each.kind, forward, graph.node(each.other(node)).kind

    at_node = (each for each in graph.all_edges if node in (each.subject, each.object))
    return Counter(sort(each) for each in at_node)[sort(edge)]


def allowed_walks(graph: Graph, start: str, max_hops: int) -> dict[str, list[Priced]]:
    """For each node all allowed walks to it, best first."""
    edges = sorted((each.subject, each.kind, each.object) for each in graph.all_edges)
    keys = {id: key for key, id in enumerate(sorted(graph.network))}
    keys |= {"|".join(edge): key for key, edge in enumerate(edges)}
    found: dict[str, list[Priced]] = defaultdict(list)
    for trail in all_walks(graph, start, max_hops):
        if is_allowed(graph, trail):
            priced = Priced(
                price(graph, trail), len(trail) // 2, tuple(keys[id] for id in trail), trail
            )
            found[trail[-1]].append(priced)
    return {id: sorted(walks) for id, walks in found.items()}


NODES = {
    "condition": ["condition:a", "condition:b", "condition:c"],
    "muscle": ["muscle:a", "muscle:b", "muscle:c"],
    "trigger_point": ["trigger_point:a", "trigger_point:b"],
    "region": ["region:a", "region:b", "region:c"],
    "symptom": ["symptom:a"],
    "technique": ["technique:a"],
    "factor": ["factor:a"],
}
SAID = [
    ("condition", "felt_in/primary", "region"),
    ("condition", "felt_in/possible", "region"),
    ("condition", "has_symptom/typical", "symptom"),
    ("condition", "mimicked_by", "muscle"),
    ("condition", "involves_muscle/weak", "muscle"),
    ("condition", "associated_with", "muscle"),
    ("condition", "differential_of", "condition"),
    ("condition", "kind_of", "condition"),
    ("muscle", "part_of", "muscle"),
    ("muscle", "antagonist_of", "muscle"),
    ("muscle", "lies_in", "region"),
    ("region", "part_of", "region"),
    ("trigger_point", "point_of", "muscle"),
    ("trigger_point", "refers_to/primary", "region"),
    ("trigger_point", "refers_to/spillover", "region"),
    ("condition", "caused_or_perpetuated_by/cause", "factor"),
    ("muscle", "loaded_by", "factor"),
    ("technique", "studied_for", "condition"),
    ("technique", "adverse_event", "condition"),
]
GOALS = [NodeKind(kind) for kind in NODES]


@st.composite
def statements(draw_one: st.DrawFn) -> list[str]:
    """Statements about thirteen nodes; hierarchies run one way, so they have no cycles."""
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


PLACES = st.integers(0, 12)

# shapes that chance draws too seldom, each walked from condition:a
UP_IN_BETWEEN = [
    "condition:a mimicked_by muscle:a",
    "muscle:a part_of muscle:b",
    "muscle:b lies_in region:a",
]
HOME_AFTER_STEPPING_DOWN = [
    "condition:b kind_of condition:a",
    "condition:b mimicked_by muscle:a",
    "muscle:a part_of muscle:b",
    "condition:c mimicked_by muscle:b",
]
HOME_THROUGH_A_PART = [
    "condition:a mimicked_by muscle:b",
    "muscle:a part_of muscle:b",
    "condition:c mimicked_by muscle:a",
]
LONGER_BUT_SECOND_BEST = [
    "condition:a mimicked_by muscle:a",
    "condition:a involves_muscle/weak muscle:a ~low",
    "condition:a mimicked_by muscle:b",
    "muscle:b part_of muscle:a",
    "muscle:a part_of muscle:c",
    "muscle:c lies_in region:a",
]


def chosen(graph: Graph, place: int) -> str:
    """One of the nodes that have edges."""
    ids = sorted({end for edge in graph.all_edges for end in (edge.subject, edge.object)})
    return ids[place % len(ids)]


@settings(max_examples=150, deadline=None)
@given(said=statements(), place=PLACES, max_hops=st.integers(1, 6))
@example(said=UP_IN_BETWEEN, place=0, max_hops=6)
@example(said=HOME_AFTER_STEPPING_DOWN, place=0, max_hops=6)
@example(said=HOME_THROUGH_A_PART, place=0, max_hops=6)
def test_related_agrees_with_every_walk_tried(said: list[str], place: int, max_hops: int) -> None:
    graph = draw(*said)
    start = chosen(graph, place)
    expected = {id: walks[0] for id, walks in allowed_walks(graph, start, max_hops).items()}

    found = [
        each for kind in GOALS for each in related(graph, start, kind, max_hops=max_hops).nodes
    ]

    assert {each.node.id: (each.path.cost, trail_of(each.path)) for each in found} == {
        id: (best.cost, best.trail) for id, best in expected.items()
    }


@settings(max_examples=100, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(said=statements(), place=PLACES, max_hops=st.integers(1, 6))
@example(
    said=[
        "technique:a adverse_event condition:b",
        "technique:a studied_for/studied condition:a",
    ],
    place=2,
    max_hops=1,
)
def test_equal_strengths_are_ordered_by_hops_then_by_id(
    said: list[str], place: int, max_hops: int
) -> None:
    graph = draw(*said)
    start = chosen(graph, place)
    best = {id: walks[0] for id, walks in allowed_walks(graph, start, max_hops).items()}
    ordered = sorted(best, key=lambda id: (best[id].cost, best[id].hops, id))

    found = {kind: related(graph, start, kind, max_hops=max_hops).nodes for kind in GOALS}

    assert {kind: [each.node.id for each in nodes] for kind, nodes in found.items()} == {
        kind: [id for id in ordered if graph.node(id).kind is kind] for kind in GOALS
    }


@settings(max_examples=100, deadline=None)
@given(said=statements(), place=PLACES, max_hops=st.integers(1, 6), first=st.integers(1, 5))
@example(said=LONGER_BUT_SECOND_BEST, place=0, max_hops=6, first=2)
def test_paths_agree_with_every_walk_tried(
    said: list[str], place: int, max_hops: int, first: int
) -> None:
    graph = draw(*said)
    start = chosen(graph, place)
    expected = allowed_walks(graph, start, max_hops)
    others = {id for id in graph.network if id not in (start, BOOK)}

    found = {
        end: paths_between(graph, start, end, max_hops=max_hops, first=first).paths
        for end in others
    }

    assert {
        end: [(path.cost, trail_of(path)) for path in paths] for end, paths in found.items()
    } == {
        end: [(walk.cost, walk.trail) for walk in expected.get(end, [])[:first]] for end in others
    }


def trail_of(path: Path) -> Trail:
    nodes = [node.id for node in path.nodes]
    edges = [edge.id for edge in path.edges]
    return tuple(word for pair in zip(nodes, [*edges, ""], strict=True) for word in pair)[:-1]
