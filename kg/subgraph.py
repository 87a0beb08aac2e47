"""A small piece of the graph for a drawing: what lies around some nodes, by strength."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kg.adjacency import cost_of, strength_of, weight
from kg.errors import BadInputError, require_range
from kg.graph import Graph
from kg.model import AnyNode, Edge
from kg.vocabulary import NodeKind

MAX_HOPS = 3
MAX_NODES = 500


@dataclass(frozen=True, slots=True)
class Placed:
    """A node of the drawing, with how far out and how strongly it belongs."""

    node: AnyNode
    hops: int
    strength: float
    """The product of the edge weights on the strongest way from where the drawing starts."""


@dataclass(frozen=True, slots=True)
class Subgraph:
    """Nodes, the strongest first, and every edge between them."""

    nodes: tuple[Placed, ...]
    links: tuple[Edge, ...]
    left_out: int
    """How many nodes within reach did not fit."""
    truncated: str | None
    """What was left out, as a sentence; None when nothing was."""


def subgraph(
    graph: Graph,
    around: Sequence[str],
    *,
    hops: int = 1,
    kinds: Collection[NodeKind] | None = None,
    limit: int = 80,
) -> Subgraph:
    """The nodes nearest to some nodes, and all edges between those shown.

    Publications are drawn only when asked for. Equal strengths are ordered by fewer hops, then
    by id. The cost grows with the edges met.

    Args:
        graph: The graph.
        around: Where to start, one node or more; always shown.
        hops: 1 to 3.
        kinds: Only nodes of these kinds, beside those in *around*.
        limit: At most so many nodes, 1 to 500.

    Raises:
        UnknownNodeError, AmbiguousNodeError: A name does not mean one node.
        LimitError: *hops* or *limit* is out of range.
        BadInputError: *around* is empty.
    """
    require_range("hops", hops, 1, MAX_HOPS)
    require_range("limit", limit, 1, MAX_NODES)
    if not around:
        raise BadInputError("around names no node; a drawing starts from one at least")
    shown = set(kinds) if kinds is not None else set(NodeKind) - {NodeKind.REFERENCE}
    best: dict[str, tuple[int, int]] = {graph.resolve(name): (0, 0) for name in around}
    starts = set(best)
    frontier = set(best)
    for hop in range(1, hops + 1):
        met: set[str] = set()
        for id in sorted(frontier):
            for edge in graph.links(id):
                other = edge.other(id)
                if graph.node(other).kind not in shown:
                    continue
                cost = best[id][0] + cost_of(weight(edge))
                if other not in best or (cost, hop) < best[other]:
                    best[other] = (cost, hop)
                    met.add(other)
        frontier = met
    ordered = sorted(best, key=lambda id: (id not in starts, *best[id], id))
    kept = ordered[: max(limit, len(starts))]
    inside = set(kept)
    links = {edge.id: edge for id in kept for edge in graph.links(id) if edge.other(id) in inside}
    left_out = len(ordered) - len(kept)
    return Subgraph(
        nodes=tuple(Placed(graph.node(id), best[id][1], strength_of(best[id][0])) for id in kept),
        links=tuple(links[id] for id in sorted(links)),
        left_out=left_out,
        truncated=(
            f"{left_out} of {len(ordered)} nodes within reach are left out, the weakest first"
            if left_out
            else None
        ),
    )
