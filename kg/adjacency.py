"""The cost-sorted index that a walk reads, derived once from the networkx graph.

Weights and the correction for hubs become integer costs here, so that every engine that
adds them up arrives at the same sums and the same order.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import exp, log

from kg.evidence import factor
from kg.kinds import CONFIDENCE_FACTORS, EDGE_KINDS, Reading
from kg.model import Edge
from kg.store import HalfEdge
from kg.vocabulary import EdgeKind, NodeKind

DAMPING = 0.4
"""Exponent of the hub correction, after the degree-weighted path count (https://het.io/hnep),
whose illustration has 0.5. Here it acts on the nodes passed through, not on the ends.
"""

Neighbourhood = Mapping[NodeKind, Sequence[HalfEdge]]


def weight(edge: Edge) -> float:
    """How firm one edge is, above 0 and up to 1.

    The weight of its kind, times the factor of its role or qualifier, times that of its evidence:
    of its claims, or where it has none, of the confidence in its sources.

    >>> weight(
    ...     Edge(
    ...         subject="condition:a",
    ...         kind="felt_in",
    ...         object="region:b",
    ...         qualifier="typical",
    ...         confidence="medium",
    ...         basis="clinical_reference",
    ...     )
    ... )
    0.64
    """
    rule = EDGE_KINDS[edge.kind]
    share = reading(edge).factor
    evidence = factor(edge.claims, CONFIDENCE_FACTORS[edge.confidence])
    return round(rule.weight * share * evidence, 4)


def reading(edge: Edge) -> Reading:
    """How an edge reads. Where there are claims, they speak, and not the word of a page."""
    qualifier = None if edge.claims and edge.kind is EdgeKind.STUDIED_FOR else edge.qualifier
    return EDGE_KINDS[edge.kind].read(edge.role, qualifier)


def cost_of(weight: float) -> int:
    """A weight as an integer cost: thousandths of its negative natural logarithm."""
    return round(-1000 * log(weight))


def strength_of(cost: int) -> float:
    """The strength, 0 to 1, that a sum of costs stands for, to three decimals.

    >>> strength_of(cost_of(0.5) + cost_of(0.5))
    0.25
    """
    return round(exp(-cost / 1000), 3)


def hub_cost(degree: int) -> int:
    """The cost of passing a node by one of *degree* edges of the same sort.

    >>> hub_cost(1), hub_cost(10)
    (0, 921)
    """
    return round(1000 * DAMPING * log(degree))


def adjacency(
    edges: Sequence[Edge], keys: Mapping[str, int], kinds: Sequence[NodeKind]
) -> list[Neighbourhood]:
    """For each node key its half-edges by the kind of the far node, cheapest first.

    Args:
        edges: In key order: the key of an edge is its place here.
        keys: The key of each node id.
        kinds: The kind of each node, by key.
    """
    degree = Counter(
        sort
        for edge in edges
        for sort in _sorts(edge, kinds[keys[edge.subject]], kinds[keys[edge.object]])
    )
    half_edges: list[dict[NodeKind, list[HalfEdge]]] = [defaultdict(list) for _ in kinds]
    for number, edge in enumerate(edges):
        ends = keys[edge.subject], keys[edge.object]
        at_subject, at_object = _sorts(edge, kinds[ends[0]], kinds[ends[1]])
        cost = cost_of(weight(edge))
        damping = hub_cost(degree[at_subject]), hub_cost(degree[at_object])
        half_edges[ends[0]][kinds[ends[1]]].append(
            HalfEdge(cost, ends[1], number, edge.kind, True, damping[0], damping[1])
        )
        half_edges[ends[1]][kinds[ends[0]]].append(
            HalfEdge(cost, ends[0], number, edge.kind, False, damping[1], damping[0])
        )
    return [
        {kind: tuple(sorted(found)) for kind, found in by_kind.items()} for by_kind in half_edges
    ]


_Sort = tuple[str, str, bool, NodeKind]
"""Edges alike to a node: its id, their kind, whether it is the subject, the far kind."""


def _sorts(edge: Edge, subject: NodeKind, object_: NodeKind) -> tuple[_Sort, _Sort]:
    forward = not EDGE_KINDS[edge.kind].symmetric
    return (edge.subject, edge.kind, True, object_), (edge.object, edge.kind, not forward, subject)
