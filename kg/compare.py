"""What two things share, and what tells them apart; muscles alike; an order of work."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg import sentences
from kg.errors import BadInputError
from kg.graph import Graph
from kg.model import AnyNode, Edge, Reference
from kg.relations import RELATIONS, relatives
from kg.vocabulary import EdgeKind, NodeKind, Qualifier, Role

_COMPARED = {
    NodeKind.CONDITION: ("regions", "symptoms", "findings", "muscles", "nerves", "factors"),
    NodeKind.MUSCLE: ("regions", "symptoms", "conditions", "innervation", "factors"),
    NodeKind.TRIGGER_POINT: ("referral", "symptoms"),
    NodeKind.SYMPTOM: ("conditions", "muscles"),
    NodeKind.TECHNIQUE: ("studied_for", "contraindications"),
    NodeKind.FACTOR: ("conditions", "muscles"),
    NodeKind.NERVE: ("muscles", "conditions"),
}
_FELT = {"regions": "felt in", "referral": "felt in"}
MOST_TOLD = 8
"""How many differences are put into words; the lists hold all."""

_TELLING = (Qualifier.DEFINING, Qualifier.CARDINAL, Qualifier.RED_FLAG, Qualifier.PRIMARY)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Findings of one thing against those of another; firmest first."""

    a: AnyNode
    b: AnyNode
    shared: tuple[AnyNode, ...]
    only_a: tuple[AnyNode, ...]
    only_b: tuple[AnyNode, ...]
    differences: tuple[tuple[str, Edge], ...]
    """Those that weigh most, each as a sentence with the statement that it is made from."""
    links: tuple[Edge, ...]
    """Statements that join the two directly, such as a differential."""
    references: tuple[Reference, ...]
    """What the sentences cite, in their order."""

    @property
    def tell_apart(self) -> tuple[str, ...]:
        """The sentences alone."""
        return tuple(sentence for sentence, _ in self.differences)


@dataclass(frozen=True, slots=True)
class Similar:
    """A muscle whose referral zones overlap with another's."""

    node: AnyNode
    overlap: float
    """Shared zones against all zones of both (Jaccard); a spillover zone counts half."""
    shared: tuple[AnyNode, ...]


@dataclass(frozen=True, slots=True)
class WorkStep:
    """One muscle in an order to check, with the reason."""

    node: AnyNode
    reason: str
    references: tuple[Reference, ...]


def compare(graph: Graph, a: str, b: str) -> Comparison:
    """What two things share and what tells them apart; they need not be of one kind.

    A difference means that this graph states it of one and not of the other: it may be not
    known, rather than absent.

    Raises:
        UnknownNodeError, AmbiguousNodeError: A name does not mean one node.
        BadInputError: Both are one node, or nothing is compared for their kinds.

    >>> found = compare(Graph.load(), "gluteus-minimus", "lumbar radiculopathy")
    >>> "region:calf" in {node.id for node in found.shared}
    True
    """
    one, other = _compared(graph, a), _compared(graph, b)
    if one.id == other.id:
        raise BadInputError(f"both are '{one.id}'; a comparison needs two different nodes")
    of_one, of_other = _features(graph, one), _features(graph, other)
    in_other, in_one = _with_places(graph, of_other), _with_places(graph, of_one)
    shared = {id: of_one[id][0] for id in of_one if id in in_other}
    shared |= {id: of_other[id][0] for id in of_other if id in in_one}
    only_one = [pair for id, pair in of_one.items() if id not in in_other and id != other.id]
    only_other = [pair for id, pair in of_other.items() if id not in in_one and id != one.id]
    told = _told(graph, one, other, only_one, only_other)
    return Comparison(
        a=one,
        b=other,
        shared=tuple(shared.values()),
        only_a=tuple(node for node, _ in only_one),
        only_b=tuple(node for node, _ in only_other),
        differences=tuple(told),
        links=tuple(edge for edge in graph.links(one.id) if edge.joins(one.id, other.id)),
        references=_cited(graph, [edge for _, edge in told]),
    )


def similar(graph: Graph, muscle: str, *, first: int = 10) -> tuple[Similar, ...]:
    """Muscles with overlapping referral zones, the most alike first; equal ones by id.

    What it is part of, its own parts and its group are left out.

    Raises:
        UnknownNodeError, AmbiguousNodeError: *muscle* does not name one muscle.
    """
    node = graph.node(muscle, NodeKind.MUSCLE)
    own = _zones(graph, node.id)
    kin = {*graph.parts_of(node.id), *graph.wider_than(node.id, {EdgeKind.PART_OF})}
    found = []
    for other in _sharing(graph, own):
        if other in kin:
            continue
        theirs = _zones(graph, other)
        both = {id: min(own[id], theirs[id]) for id in own if id in theirs}
        every = {id: max(own.get(id, 0.0), theirs.get(id, 0.0)) for id in own | theirs}
        overlap = sum(both.values()) / sum(every.values())
        shared = sorted(both, key=lambda id: (-both[id], id))
        found.append(
            Similar(graph.node(other), round(overlap, 4), tuple(graph.node(id) for id in shared))
        )
    found.sort(key=lambda each: (-each.overlap, each.node.id))
    return tuple(found[:first])


def order_of_work(graph: Graph, muscles: Iterable[str]) -> tuple[WorkStep, ...]:
    """An order in which to check muscles: first those whose points are said to feed the others.

    Ties, and muscles that no statement joins, keep the order given. Lore: no study of this
    order is in the graph.

    Raises:
        UnknownNodeError, AmbiguousNodeError: A name does not mean one muscle.
    """
    ids = list(dict.fromkeys(graph.node(name, NodeKind.MUSCLE).id for name in muscles))
    families = {id: _family(graph, id) for id in ids}
    joined: dict[str, list[tuple[str, Edge]]] = {id: [] for id in ids}
    for id in ids:
        for member in families[id]:
            for edge in graph.links(member, kinds={EdgeKind.SATELLITE_IN}):
                for other in ids:
                    if other != id and edge.other(member) in families[other]:
                        joined[id].append((other, edge))
    ordered = sorted(ids, key=lambda id: (-len({other for other, _ in joined[id]}), ids.index(id)))
    steps = []
    for id in ordered:
        others = list(dict.fromkeys(other for other, _ in joined[id]))
        names = [graph.node(other).in_prose for other in others]
        reason = (
            f"Said to have companion trigger points in {sentences.listed(names)}."
            if names
            else "No statement of the graph joins it with the others."
        )
        edges = [edge for _, edge in joined[id]]
        steps.append(WorkStep(graph.node(id), reason, _cited(graph, edges)))
    return tuple(steps)


def _family(graph: Graph, id: str) -> frozenset[str]:
    return frozenset({*graph.parts_of(id), *graph.wider_than(id, {EdgeKind.PART_OF})})


def _compared(graph: Graph, name: str) -> AnyNode:
    for kind in _COMPARED:
        if graph.names.answers(name, kind):
            return graph.node(name, kind)
    node = graph.node(name)
    kinds = ", ".join(kind.value for kind in _COMPARED)
    raise BadInputError(f"'{node.id}' cannot be compared; kinds that can: {kinds}")


def _features(graph: Graph, node: AnyNode) -> dict[str, tuple[AnyNode, Edge]]:
    """What the graph states of a node, by id, each with its firmest statement."""
    found: dict[str, tuple[AnyNode, Edge]] = {}
    for name in _COMPARED[node.kind]:
        for each in relatives(graph, node.id, RELATIONS[node.kind, name]):
            if not each.through or node.kind is NodeKind.MUSCLE:
                found.setdefault(each.node.id, (each.node, each.edges[0]))
    return found


def _with_places(graph: Graph, features: Iterable[str]) -> set[str]:
    """The features, and of each region what is around it and within it: the calf, of the leg."""
    found = set(features)
    for id in features:
        if id.startswith("region:"):
            around = graph.wider_than(id, {EdgeKind.PART_OF})
            found.update(graph.parts_of(id))
            found.update(place for place in around if len(graph.parts_of(place)) <= _A_PLACE)
    return found


_A_PLACE = 12
"""A region with more within it, such as a limb, is no place to compare by."""


def _told(
    graph: Graph,
    one: AnyNode,
    other: AnyNode,
    only_one: list[tuple[AnyNode, Edge]],
    only_other: list[tuple[AnyNode, Edge]],
) -> list[tuple[str, Edge]]:
    """The most telling differences of each side in turn, in words."""
    told = []
    half = MOST_TOLD // 2
    for opposite, pairs in ((other, only_one), (one, only_other)):
        telling = sorted(pairs, key=lambda pair: _weight(pair[1]))[:half]
        for _, edge in telling:
            sentence = sentences.statement(edge, graph.node(edge.subject), graph.node(edge.object))
            told.append((f"{sentence.removesuffix('.')}; not stated of {opposite.in_prose}.", edge))
    return told


def _weight(edge: Edge) -> tuple[int, int]:
    """Defining and chief signs before usual ones, symptoms and places before the rest."""
    if edge.qualifier in _TELLING:
        firm = _TELLING.index(edge.qualifier)
    elif edge.role is Role.PRIMARY:
        firm = 2
    else:
        firm = len(_TELLING)
    kinds = (EdgeKind.HAS_SYMPTOM, EdgeKind.ACCOMPANIED_BY, EdgeKind.FELT_IN, EdgeKind.REFERS_TO)
    return (firm, kinds.index(edge.kind) if edge.kind in kinds else len(kinds))


def _zones(graph: Graph, muscle: str) -> dict[str, float]:
    """Regions that the points of a muscle and of its parts refer to, with 1 or a half."""
    found: dict[str, float] = {}
    for part in graph.parts_of(muscle):
        for home in graph.links(part, kinds={EdgeKind.POINT_OF}, forward=False):
            for edge in graph.links(home.subject, kinds={EdgeKind.REFERS_TO}, forward=True):
                weight = 1.0 if edge.role is Role.PRIMARY else 0.5
                found[edge.object] = max(weight, found.get(edge.object, 0.0))
    return found


def _sharing(graph: Graph, zones: Iterable[str]) -> list[str]:
    """Muscles, named as their points name them, with a zone among these."""
    found = {
        home.object
        for zone in zones
        for edge in graph.links(zone, kinds={EdgeKind.REFERS_TO}, forward=False)
        for home in graph.links(edge.subject, kinds={EdgeKind.POINT_OF}, forward=True)
    }
    return sorted(found)


def _cited(graph: Graph, edges: Iterable[Edge]) -> tuple[Reference, ...]:
    ids = dict.fromkeys(id for edge in edges for id in edge.cited)
    nodes = (graph.node(id) for id in ids)
    return tuple(node for node in nodes if isinstance(node, Reference))
