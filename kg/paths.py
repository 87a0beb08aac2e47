"""How things are connected: what is related to a thing, and the paths between two things."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kg import sentences
from kg.adjacency import cost_of, strength_of, weight
from kg.errors import BadInputError, require_range
from kg.evidence import EvidenceFilter
from kg.graph import Graph
from kg.kinds import EDGE_KINDS
from kg.made_once import once
from kg.model import AnyNode, Edge, Reference
from kg.vocabulary import EdgeKind, NodeKind
from kg.walk import Budget, Walk, walk

MAX_HOPS = 6
"""The longest path that may be asked for."""
MAX_PATHS = 20
"""The most paths between two nodes that may be asked for."""


@dataclass(frozen=True, slots=True)
class Hop:
    """One edge of a path, with its share of the path's strength."""

    edge: Edge
    forward: bool
    """Whether the path runs from subject to object."""
    weight: float
    """Of the edge, above 0 and up to 1."""

    @property
    def label(self) -> str:
        """How it reads as it is walked: supplied by, or supplies."""
        rule = EDGE_KINDS[self.edge.kind]
        return rule.label if self.forward else rule.inverse_label


@dataclass(frozen=True, slots=True)
class Path:
    """A walk that meets no node twice.

    Its strength is the product of the weights of its edges and of the correction for the hubs
    that it passes through.
    """

    nodes: tuple[AnyNode, ...]
    edges: tuple[Edge, ...]
    cost: int
    """Thousandths of the negative logarithm of the strength; what paths are ordered by."""
    references: tuple[Reference, ...]
    """What its edges cite, in the order in which the path meets them, each once."""

    @property
    def strength(self) -> float:
        """From 0 to 1, to three decimals."""
        return strength_of(self.cost)

    @property
    def hub_correction(self) -> float:
        """The share, up to 1, that passing through well-connected nodes leaves of the strength."""
        return strength_of(self.cost - sum(cost_of(weight(edge)) for edge in self.edges))

    @property
    def hops(self) -> tuple[Hop, ...]:
        """Its edges in order, with direction and weight."""
        return tuple(
            Hop(edge, edge.subject == node.id, weight(edge))
            for node, edge in zip(self.nodes, self.edges, strict=False)
        )

    @property
    def sentence(self) -> str:
        """The path in words."""
        return sentences.path(self.nodes, self.edges)


@dataclass(frozen=True, slots=True)
class RelatedNode:
    """A node within reach, with the strongest path to it."""

    node: AnyNode
    path: Path

    @property
    def strength(self) -> float:
        """That of the path."""
        return self.path.strength


@dataclass(frozen=True, slots=True)
class Related:
    """All that is related to a node, strongest first."""

    to: AnyNode
    nodes: tuple[RelatedNode, ...]
    truncated: str | None
    """Why the list may be incomplete, as a sentence; None when it is complete."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The strongest paths between two nodes, strongest first; none found is an empty tuple."""

    paths: tuple[Path, ...]
    truncated: str | None
    """Why better paths may have been missed; None when none was."""


def related(
    graph: Graph,
    to: str,
    kind: NodeKind,
    *,
    max_hops: int = 3,
    via: Collection[EdgeKind] | None = None,
    avoid: Collection[EdgeKind] = (),
    evidence: EvidenceFilter | None = None,
    budget: Budget = Budget(),  # noqa: B008 - frozen
) -> Related:
    """Nodes of *kind* within reach of a node, strongest first.

    A hop is one edge, walked either way, where the meaning of the edge lets a walk pass
    (:mod:`kg.walk`). Every node comes once, with the strongest path to it. Equal strengths are
    ordered by fewer hops, then by id, so the same data always give the same list. The node
    itself is never part of the answer.

    Args:
        graph: The graph.
        to: Any node: an id, slug, name, synonym or CURIE.
        kind: What is looked for.
        max_hops: 1 to 6. The cost grows with the edges met, not with the number of paths.
        via: Only edges of these kinds are crossed; all, if not given.
        avoid: Edges of these kinds are not crossed.
        evidence: Only statements that pass this filter are crossed; all, if not given.
        budget: Where to stop; the answer then says why it is incomplete.

    Raises:
        UnknownNodeError, AmbiguousNodeError: *to* does not name one node.
        LimitError: *max_hops* is out of range.

    >>> found = related(Graph.load(), "sciatica", NodeKind.REGION)
    >>> found.nodes[0].path.sentence
    'Sciatica is felt mainly in the lower limb.'
    """
    require_range("max_hops", max_hops, 1, MAX_HOPS)
    start = graph.node(to)
    walked = walk(
        graph,
        graph.keys[start.id],
        kind,
        max_hops=max_hops,
        crossing=_crossing(via, avoid),
        only=_kept(graph, evidence) if evidence else None,
        budget=budget,
    )
    ways = sorted((way.cost, way.hops, key) for key, (way, *_) in walked.ways.items())
    found = tuple(
        RelatedNode(graph.all_nodes[key], _path(graph, walked.ways[key][0])) for _, _, key in ways
    )
    return Related(start, found, walked.truncated)


def paths_between(
    graph: Graph,
    start: str,
    end: str,
    *,
    max_hops: int = 4,
    via: Collection[EdgeKind] | None = None,
    avoid: Collection[EdgeKind] = (),
    evidence: EvidenceFilter | None = None,
    first: int = 5,
    budget: Budget = Budget(),  # noqa: B008 - frozen
) -> Paths:
    """The strongest paths between two nodes, at most *first* of them, strongest first.

    Ordered as in :func:`related`. No path within *max_hops* is an empty answer, not an error.

    Raises:
        UnknownNodeError, AmbiguousNodeError: An end does not name one node.
        LimitError: *max_hops* (1 to 6) or *first* (1 to 20) is out of range.
        BadInputError: Both ends are one node.
    """
    require_range("max_hops", max_hops, 1, MAX_HOPS)
    require_range("first", first, 1, MAX_PATHS)
    one, other = graph.node(start), graph.node(end)
    if one.id == other.id:
        raise BadInputError(f"both ends are '{one.id}'; a path needs two different nodes")
    goal = graph.keys[other.id]
    walked = walk(
        graph,
        graph.keys[one.id],
        other.kind,
        goal=goal,
        max_hops=max_hops,
        crossing=_crossing(via, avoid),
        only=_kept(graph, evidence) if evidence else None,
        keep=first,
        budget=budget,
    )
    ways = walked.ways.get(goal, [])
    return Paths(tuple(_path(graph, way) for way in ways), walked.truncated)


def _crossing(via: Collection[EdgeKind] | None, avoid: Collection[EdgeKind]) -> frozenset[EdgeKind]:
    return frozenset(EdgeKind if via is None else via) - frozenset(avoid)


@once(most=32)
def _kept(graph: Graph, evidence: EvidenceFilter) -> frozenset[int]:
    """Keys of the edges that pass a filter."""
    references = {node.id: node for node in graph.all_nodes if isinstance(node, Reference)}
    return frozenset(
        key for key, edge in enumerate(graph.all_edges) if evidence.keeps(edge, references)
    )


def path_along(graph: Graph, start: str, edges: Sequence[Edge]) -> Path:
    """The path from *start* along *edges*, each of which must begin where the last one ended."""
    ids = [start]
    for edge in edges:
        ids.append(edge.other(ids[-1]))
    return _told(
        graph,
        tuple(graph.node(id) for id in ids),
        tuple(edges),
        cost=sum(cost_of(weight(edge)) for edge in edges),
    )


def _path(graph: Graph, way: Walk) -> Path:
    return _told(
        graph,
        tuple(graph.nodes(way.trail[::2])),
        tuple(graph.edges(way.trail[1::2])),
        cost=way.cost,
    )


def _told(graph: Graph, nodes: tuple[AnyNode, ...], edges: tuple[Edge, ...], *, cost: int) -> Path:
    cited = dict.fromkeys(reference for edge in edges for reference in edge.cited)
    references = (graph.all_nodes[graph.keys[id]] for id in cited)
    return Path(
        nodes=nodes,
        edges=edges,
        cost=cost,
        references=tuple(each for each in references if isinstance(each, Reference)),
    )
