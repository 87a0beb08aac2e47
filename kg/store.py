"""What a walk asks of the place where the graph is kept, and nothing more.

Questions come in batches, a whole frontier at a time, and name nodes by integer keys that
hold for one snapshot and sort as the ids do. The embedded store is :class:`kg.graph.Graph`;
a database can stand behind the same few questions without a change to the walk.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple, Protocol

from kg.model import AnyNode, Edge
from kg.vocabulary import EdgeKind, NodeKind


class HalfEdge(NamedTuple):
    """An edge as seen from one of its ends. Costs are integers: -1000 times a logarithm."""

    cost: int
    """Of the edge's weight; 0 for a weight of 1."""
    other: int
    """Key of the node at the far end."""
    edge: int
    """Key of the edge."""
    kind: EdgeKind
    forward: bool
    """Whether this end is the subject."""
    leaving: int
    """Cost of leaving a hub this way: from the number of such edges at this end."""
    arriving: int
    """Cost of having come into a hub this way: the same, at the far end."""


class Store(Protocol):
    """The batch questions. Answers keep the order of the keys asked."""

    def nodes(self, keys: Sequence[int]) -> list[AnyNode]:
        """The nodes with these keys."""
        ...

    def edges(self, keys: Sequence[int]) -> list[Edge]:
        """The edges with these keys."""
        ...

    def kinds(self, keys: Sequence[int]) -> list[NodeKind]:
        """The kinds of the nodes with these keys."""
        ...

    def neighbours(self, keys: Sequence[int], to: Collection[NodeKind]) -> list[Sequence[HalfEdge]]:
        """For each key its half-edges towards nodes of the kinds *to*, cheapest first in a kind."""
        ...

    def links_between(self) -> Collection[tuple[NodeKind, EdgeKind, bool, NodeKind]]:
        """Which kinds connect: near kind, edge kind, forward, far kind. Constant."""
        ...
