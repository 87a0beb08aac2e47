"""A complaint: where it hurts, what goes with it, what does not, from ids and from words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kg.errors import BadInputError, require_range
from kg.graph import Graph
from kg.model import AnyNode
from kg.reading import BodySide, Reading, Understood, read
from kg.vocabulary import EdgeKind, NodeKind, Qualifier

MAX_STATED = 40
"""How many places, symptoms and findings one complaint may name by id."""

_MAY_BE_STATED = (
    NodeKind.SYMPTOM,
    NodeKind.FINDING,
    NodeKind.CONDITION,
    NodeKind.FACTOR,
    NodeKind.REGION,
)


@dataclass(frozen=True, slots=True)
class Complaint:
    """What was stated and what was denied, each node once and in id order."""

    regions: tuple[AnyNode, ...]
    symptoms: tuple[AnyNode, ...]
    findings: tuple[AnyNode, ...]
    conditions: tuple[AnyNode, ...]
    absent: tuple[AnyNode, ...]
    side: BodySide | None
    reading: Reading
    """What was read from words; empty where none were given."""
    implied: tuple[AnyNode, ...] = ()
    """Where what was stated is mainly felt, if no place was told: the neck, of neck pain."""

    @property
    def places(self) -> tuple[AnyNode, ...]:
        """Where it hurts: as told, else as implied."""
        return self.regions or self.implied

    @property
    def is_empty(self) -> bool:
        """Whether nothing was stated at all."""
        return not (self.regions or self.symptoms or self.findings or self.conditions)

    @property
    def stated(self) -> frozenset[str]:
        """The ids of all that was stated."""
        groups = (self.regions, self.symptoms, self.findings, self.conditions)
        return frozenset(node.id for nodes in groups for node in nodes)

    def words_for(self, id: str) -> str | None:
        """The words that were taken for a node, if it was read from words."""
        return next(
            (
                each.text
                for each in self.reading.understood
                if each.node.id == id and not each.absent
            ),
            None,
        )


def understand(
    graph: Graph,
    *,
    text: str | None = None,
    regions: Sequence[str] = (),
    symptoms: Sequence[str] = (),
    absent: Sequence[str] = (),
    side: BodySide | None = None,
) -> Complaint:
    """The complaint that ids and words tell together.

    Args:
        graph: The graph.
        text: The client's own words; see :func:`kg.reading.read`.
        regions: Where it hurts: ids, slugs, names or synonyms of regions.
        symptoms: Symptoms, findings, conditions or factors that are there.
        absent: Regions, symptoms or findings that were asked about and are not there.
        side: On which side; what the text says of a place counts for that place.

    Raises:
        UnknownNodeError, AmbiguousNodeError: A name does not mean one node.
        BadInputError: A node of another kind stands among the symptoms, or the text is too long.
        LimitError: More than :data:`MAX_STATED` ids.
    """
    require_range(
        "the number of regions, symptoms and absent findings together",
        len(regions) + len(symptoms) + len(absent),
        0,
        MAX_STATED,
    )
    stated = {node.id: node for node in (graph.node(name, NodeKind.REGION) for name in regions)}
    stated |= {node.id: node for node in (_any(graph, name) for name in symptoms)}
    denied = {node.id: node for node in (_any(graph, name) for name in absent)}
    reading = read(graph, text or "", stated=stated)
    for each in reading.understood:
        if each.node.id in denied and not each.text:
            continue
        (denied if each.absent else stated).setdefault(each.node.id, each.node)
    kept = [stated[id] for id in sorted(stated)]
    regions_ = _of(kept, NodeKind.REGION)
    return Complaint(
        regions=regions_,
        implied=() if regions_ else _implied(graph, kept),
        symptoms=_of(kept, NodeKind.SYMPTOM),
        findings=_of(kept, NodeKind.FINDING),
        conditions=_of(kept, NodeKind.CONDITION, NodeKind.FACTOR),
        absent=tuple(denied[id] for id in sorted(denied) if id not in stated),
        side=side or _side_told(reading.understood),
        reading=reading,
    )


def _implied(graph: Graph, stated: Sequence[AnyNode]) -> tuple[AnyNode, ...]:
    """The regions in which stated conditions, or those that are the stated symptoms, are felt."""
    found: dict[str, AnyNode] = {}
    for node in stated:
        ids = [node.id] if node.kind is NodeKind.CONDITION else []
        ids += [edge.other(node.id) for edge in graph.links(node.id, kinds={EdgeKind.SAME_AS})]
        for id in ids:
            for edge in graph.links(id, kinds={EdgeKind.FELT_IN}, forward=True):
                if edge.qualifier is Qualifier.PRIMARY:
                    found[edge.object] = graph.node(edge.object)
    return tuple(found[id] for id in sorted(found))


def _any(graph: Graph, name: str) -> AnyNode:
    """A symptom before a finding, condition or factor of the same name."""
    if ":" not in name:
        for kind in _MAY_BE_STATED:
            if graph.names.answers(name, kind):
                return graph.node(name, kind)
    node = graph.node(name)
    if node.kind not in _MAY_BE_STATED:
        kinds = ", ".join(kind.value for kind in _MAY_BE_STATED)
        raise BadInputError(f"'{node.id}' cannot be stated of a client; kinds that can: {kinds}")
    return node


def _of(nodes: Collection[AnyNode], *kinds: NodeKind) -> tuple[AnyNode, ...]:
    return tuple(node for node in nodes if node.kind in kinds)


def _side_told(understood: Sequence[Understood]) -> BodySide | None:
    """The one side that the words tell; None where they tell several, or none."""
    sides = {each.side for each in understood if each.side and not each.absent}
    return sides.pop() if len(sides) == 1 else None
