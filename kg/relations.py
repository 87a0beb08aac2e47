"""The typed relations of a thing: its regions, points, conditions and so on, with roll-up.

What holds for a part is found from the whole: the trigger points of the trapezius are those
of its parts, and the answer says through which part. The relations are the rows of
:data:`~kg.relation_table.RELATIONS`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from kg.adjacency import weight
from kg.graph import Graph
from kg.kinds import EDGE_KINDS
from kg.model import AnyNode, Edge, RedFlag, Technique
from kg.relation_table import RELATIONS, Relation, Step
from kg.vocabulary import EdgeKind, NodeKind, Role, Target, TechniqueRole, Urgency


@dataclass(frozen=True, slots=True)
class Relative:
    """A node reached by a relation, and by which statements."""

    node: AnyNode
    edges: tuple[Edge, ...]
    """The statements that end in the node, firmest first."""
    through: tuple[AnyNode, ...]
    """The parts, muscles or points that the statements are about, where it is not the node
    asked about itself; in id order.
    """


def relatives(
    graph: Graph, id: str, relation: Relation, *, roles: Collection[Role] | None = None
) -> tuple[Relative, ...]:
    """What *relation* reaches from the node *id*: the firmest first, then in id order.

    Warnings, and what must be ruled out, come by urgency instead. Statements of the node itself
    come before those of its parts. The cost grows with the edges of the node and its parts.

    Args:
        graph: The graph.
        id: A node id of the kind that the relation is of.
        relation: A row of :data:`RELATIONS`.
        roles: Only referrals with one of these roles; other statements have none and stay.
    """
    found: dict[str, list[tuple[Edge, str]]] = defaultdict(list)
    for far, edge, speaker in _said(graph, id, relation):
        found[far].append((edge, speaker))
    ranked = [_relative(graph, id, far, said, roles) for far, said in found.items()]

    def place(each: Relative) -> tuple[int, int, bool, int, float, str]:
        first = each.edges[0]
        pressing = (0, 0)
        if isinstance(each.node, RedFlag):
            pressing = list(Urgency).index(each.node.urgency), each.node.priority
        qualified = _qualifier_place(first) if relation.by_qualifier else 0
        return *pressing, bool(each.through), qualified, -weight(first), each.node.id

    return tuple(sorted((relative for relative in ranked if relative.edges), key=place))


def has_relatives(graph: Graph, id: str, relation: Relation) -> bool:
    """Whether :func:`relatives` has any, found without ranking them."""
    return any(True for _ in _said(graph, id, relation))


def techniques_for_points(graph: Graph) -> tuple[Technique, ...]:
    """Techniques that work on trigger points, by the weight of their best studied use, then id.

    What only examines, or is met only as a comparison, is left out.
    """
    found = [
        node
        for node in graph.of_kind(NodeKind.TECHNIQUE)
        if isinstance(node, Technique)
        and Target.TRIGGER_POINT in node.targets
        and node.role not in (TechniqueRole.ASSESSMENT, TechniqueRole.COMPARATOR)
    ]

    def place(technique: Technique) -> tuple[float, str]:
        uses = graph.links(technique.id, kinds={EdgeKind.STUDIED_FOR}, forward=True)
        return -max((weight(edge) for edge in uses if edge.claims), default=0.0), technique.id

    return tuple(sorted(found, key=place))


def relation(of: NodeKind, name: str) -> Relation:
    """The relation called *name* of nodes of the kind *of*."""
    return RELATIONS[of, name]


def _qualifier_place(edge: Edge) -> int:
    return [*EDGE_KINDS[edge.kind].qualifiers, None].index(edge.qualifier)


def _followed(graph: Graph, speaker: str, step: Step) -> tuple[Edge, ...]:
    return graph.links(speaker, kinds=step.kinds, forward=step.forward, others={step.to})


def _said(graph: Graph, id: str, relation: Relation) -> Iterator[tuple[str, Edge, str]]:
    """Every statement of a relation: what it reaches, the statement, and the node it is about."""
    speakers: tuple[str, ...] = (id,)
    if relation.through_parts:
        speakers = graph.parts_of(id)
    elif relation.through_wider:
        speakers = graph.wider_than(id, relation.through_wider)
    for speaker in speakers:
        yield from _reached(graph, id, speaker, relation.steps)
        for step in relation.by_way_of:
            for middle in _followed(graph, speaker, step):
                for next_speaker in _speakers_at(graph, middle.other(speaker), relation):
                    yield from _reached(graph, id, next_speaker, relation.then)


def _reached(
    graph: Graph, id: str, speaker: str, steps: tuple[Step, ...]
) -> Iterator[tuple[str, Edge, str]]:
    for step in steps:
        for edge in _followed(graph, speaker, step):
            if (far := edge.other(speaker)) != id:
                yield far, edge, speaker


def _speakers_at(graph: Graph, middle: str, relation: Relation) -> tuple[str, ...]:
    """Who is asked for the second step: the point or muscle on the way, with parts or whole."""
    if relation.then_from_whole:
        return graph.wider_than(middle, {EdgeKind.PART_OF})
    return graph.parts_of(middle)


def _relative(
    graph: Graph,
    id: str,
    far: str,
    said: list[tuple[Edge, str]],
    roles: Collection[Role] | None,
) -> Relative:
    kept = {
        edge.id: (edge, speaker)
        for edge, speaker in said
        if roles is None or edge.role is None or edge.role in roles
    }
    by_firmness = sorted(
        kept.values(), key=lambda pair: (pair[1] != id, -weight(pair[0]), pair[0].id)
    )
    through = sorted({speaker for _, speaker in by_firmness} - {id})
    own = any(speaker == id for _, speaker in by_firmness)
    return Relative(
        node=graph.node(far),
        edges=tuple(edge for edge, _ in by_firmness),
        through=() if own else tuple(graph.node(each) for each in through),
    )


__all__ = [
    "RELATIONS",
    "Relation",
    "Relative",
    "relation",
    "relatives",
    "techniques_for_points",
]
