"""The graph: loaded once, checked, never changed, with every index built at load."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from hashlib import sha256
from pathlib import Path

import networkx

from kg.adjacency import adjacency
from kg.datafile import DataFile, default_path, format_data, load_data
from kg.errors import UnknownNodeError
from kg.kinds import EDGE_KINDS
from kg.made_once import Made
from kg.model import AnyNode, Edge, Header
from kg.names import NameIndex
from kg.store import HalfEdge
from kg.vocabulary import Basis, EdgeKind, NodeKind


class Graph:
    """One snapshot of the knowledge graph; it answers :class:`kg.store.Store`'s questions.

    >>> graph = Graph.load()
    >>> graph.node("piriformis").name
    'Piriformis'
    """

    def __init__(self, data: DataFile, content_hash: str) -> None:
        """Index *data*, which has been checked; use :meth:`load` or :meth:`of` instead."""
        self.header: Header = data.header
        self.hash = content_hash
        """SHA-256 of the canonical data file, in hexadecimal."""
        self.all_nodes: tuple[AnyNode, ...] = tuple(sorted(data.nodes, key=lambda each: each.id))
        """In id order; the key of a node is its place here."""
        self.network = _network(self.all_nodes, data.edges)
        """The same as a frozen networkx graph; nodes and edges carry theirs as ``record``."""
        self.names = NameIndex(self.all_nodes)
        self.keys = {node.id: key for key, node in enumerate(self.all_nodes)}
        self._kinds = [node.kind for node in self.all_nodes]
        records: list[Edge] = [held["record"] for *_, held in self.network.edges(data=True)]
        self.all_edges: tuple[Edge, ...] = tuple(
            sorted(records, key=lambda each: (each.subject, each.kind, each.object))
        )
        """By subject, kind and object; the key of an edge is its place here."""
        self._adjacency = adjacency(self.all_edges, self.keys, self._kinds)
        self.made: Made = {}
        """What :func:`kg.made_once.once` keeps with it."""
        self._edge_keys = {edge.id: key for key, edge in enumerate(self.all_edges)}
        self._of_kind = {
            kind: tuple(
                node for node in self.all_nodes if node.kind is kind and not node.replaced_by
            )
            for kind in NodeKind
        }

    @classmethod
    def load(cls, path: Path | None = None) -> Graph:
        """The graph of the data file at *path*, by default the one that comes with the package.

        Raises:
            DataError: The file breaks a rule; carries every problem.
        """
        return cls(*load_data(path or default_path()))

    @classmethod
    def of(cls, data: DataFile) -> Graph:
        """The graph of *data* as it stands, unchecked; for graphs made by a program."""
        return cls(data, sha256(format_data(data).encode()).hexdigest())

    # What people and the API ask

    def resolve(self, text: str, kind: NodeKind | None = None) -> str:
        """The id that *text* means: an id, slug, name, synonym or CURIE.

        Raises:
            UnknownNodeError, AmbiguousNodeError: See :meth:`kg.names.NameIndex.resolve`.
        """
        return self.names.resolve(text, kind)

    def node(self, text: str, kind: NodeKind | None = None) -> AnyNode:
        """The node that *text* means; refuses as :meth:`resolve` does."""
        return self.all_nodes[self.keys[self.resolve(text, kind)]]

    def edge(self, id: str) -> Edge:
        """The edge with this id (``subject|kind|object``).

        Raises:
            UnknownNodeError: There is none.
        """
        if id not in self._edge_keys:
            raise UnknownNodeError(id, among="the links of the graph")
        return self.all_edges[self._edge_keys[id]]

    def of_kind(self, kind: NodeKind) -> tuple[AnyNode, ...]:
        """All nodes of *kind* in use, in id order."""
        return self._of_kind[kind]

    def links(
        self,
        id: str,
        *,
        kinds: Collection[EdgeKind] | None = None,
        forward: bool | None = None,
        others: Collection[NodeKind] | None = None,
    ) -> tuple[Edge, ...]:
        """The edges of a node, by kind in the order of the vocabulary, firmest first.

        Args:
            id: A node id.
            kinds: Only edges of these kinds.
            forward: Only edges of which the node is the subject, or only the object; a kind
                that holds both ways counts as either.
            others: Only edges whose far end is of these kinds.
        """
        found = [
            half
            for far, halves in self._adjacency[self.keys[id]].items()
            if others is None or far in others
            for half in halves
            if (kinds is None or half.kind in kinds)
            and (forward in (None, half.forward) or EDGE_KINDS[half.kind].symmetric)
        ]
        found.sort(key=lambda half: (_ORDER[half.kind], not half.forward, half.cost, half.other))
        return tuple(self.all_edges[half.edge] for half in found)

    def citing(self, reference: str) -> tuple[Edge, ...]:
        """The edges that cite a reference, as source or in a claim, in key order."""
        return tuple(self.all_edges[key] for key in self._citing.get(reference, ()))

    def parts_of(self, id: str) -> tuple[str, ...]:
        """The node itself and, below it, all its parts, itself first, then in id order."""
        return (id, *self.below(id, EdgeKind.PART_OF))

    def below(self, id: str, kind: EdgeKind) -> tuple[str, ...]:
        """All that is below a node along one hierarchy, in id order; not the node itself."""
        found: set[str] = set()
        open_ = [id]
        while open_:
            for edge in self.links(open_.pop(), kinds={kind}, forward=False):
                if edge.subject not in found:
                    found.add(edge.subject)
                    open_.append(edge.subject)
        return tuple(sorted(found - {id}))

    def wider_than(self, id: str, kinds: Collection[EdgeKind]) -> tuple[str, ...]:
        """The node itself and, above it along *kinds*, all that is wider, in id order."""
        above: set[str] = set()
        open_ = [id]
        while open_:
            for edge in self.links(open_.pop(), kinds=kinds, forward=True):
                if edge.object not in above:
                    above.add(edge.object)
                    open_.append(edge.object)
        return (id, *sorted(above - {id}))

    @cached_property
    def _citing(self) -> dict[str, tuple[int, ...]]:
        keys: dict[str, dict[int, None]] = defaultdict(dict)
        for key, edge in enumerate(self.all_edges):
            for reference in edge.cited:
                keys[reference][key] = None
        return {reference: tuple(found) for reference, found in keys.items()}

    @cached_property
    def node_counts(self) -> dict[NodeKind, int]:
        """How many nodes of each kind are in use."""
        return {kind: len(nodes) for kind, nodes in self._of_kind.items()}

    @cached_property
    def edge_counts(self) -> dict[EdgeKind, int]:
        """How many edges of each kind there are."""
        counts = Counter(edge.kind for edge in self.all_edges)
        return {kind: counts[kind] for kind in EdgeKind}

    @cached_property
    def end_counts(self) -> dict[tuple[NodeKind, EdgeKind, NodeKind], int]:
        """Which kinds of nodes each kind of edge links, and how often: the graph's own schema."""
        counts = Counter(
            (self._kinds[self.keys[edge.subject]], edge.kind, self._kinds[self.keys[edge.object]])
            for edge in self.all_edges
        )
        return dict(sorted(counts.items(), key=lambda item: (_ORDER[item[0][1]], item[0])))

    @cached_property
    def basis_counts(self) -> dict[Basis, tuple[int, int]]:
        """For each kind of knowledge: how many edges rest on it, and how many cite nothing."""
        every = Counter(edge.basis for edge in self.all_edges)
        bare = Counter(edge.basis for edge in self.all_edges if not (edge.sources or edge.claims))
        return {basis: (every[basis], bare[basis]) for basis in Basis}

    # What a walk asks (kg.store.Store)

    def nodes(self, keys: Sequence[int]) -> list[AnyNode]:
        """The nodes with these keys."""
        return [self.all_nodes[key] for key in keys]

    def edges(self, keys: Sequence[int]) -> list[Edge]:
        """The edges with these keys."""
        return [self.all_edges[key] for key in keys]

    def kinds(self, keys: Sequence[int]) -> list[NodeKind]:
        """The kinds of the nodes with these keys."""
        return [self._kinds[key] for key in keys]

    def neighbours(self, keys: Sequence[int], to: Collection[NodeKind]) -> list[Sequence[HalfEdge]]:
        """For each key its half-edges towards the kinds *to*, cheapest first within a kind."""
        return [
            [half for kind, halves in self._adjacency[key].items() if kind in to for half in halves]
            for key in keys
        ]

    def links_between(self) -> Collection[tuple[NodeKind, EdgeKind, bool, NodeKind]]:
        """Which kinds connect in this graph: near kind, edge kind, forward, far kind."""
        return self._links_between

    @cached_property
    def _links_between(self) -> frozenset[tuple[NodeKind, EdgeKind, bool, NodeKind]]:
        there = {(one, kind, True, other) for one, kind, other in self.end_counts}
        return frozenset(there | {(other, kind, False, one) for one, kind, _, other in there})


_ORDER = {kind: place for place, kind in enumerate(EdgeKind)}


def _network(nodes: Iterable[AnyNode], edges: Iterable[Edge]) -> networkx.MultiDiGraph[str]:
    network: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    network.add_nodes_from((node.id, {"record": node}) for node in nodes)
    for edge in edges:
        network.add_edge(edge.subject, edge.object, key=edge.kind, record=edge)
    networkx.freeze(network)
    return network
