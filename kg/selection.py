"""Lists of nodes: which ones, in what order, and how they divide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from kg.errors import BadInputError
from kg.filters import FACETED, LinkedTo, Where, node_test, words_of
from kg.folding import fold
from kg.graph import Graph
from kg.model import AnyNode, RedFlag, Reference
from kg.vocabulary import NodeKind, Urgency, Word


class OrderField(Word):
    """What a list is ordered by; equal places are ordered by id."""

    ID = "id", "The id."
    NAME = "name", "The name, case and accents aside."
    LINK_COUNT = "link_count", "The number of links of the node."
    YEAR = "year", "Of references: the year; those without one come first."
    URGENCY = "urgency", "Of warnings: upwards is from advice to emergency."


_ONLY_OF = {OrderField.YEAR: NodeKind.REFERENCE, OrderField.URGENCY: NodeKind.RED_FLAG}


@dataclass(frozen=True, slots=True)
class Facet:
    """How the nodes of a list divide by one of their fields."""

    field: str
    counts: tuple[tuple[str, int], ...]
    """Each word that occurs with the number of nodes that hold it: the most frequent first, then
    by word. A node that holds several counts with each.
    """


def select(
    graph: Graph,
    kind: NodeKind,
    *,
    where: Where | None = None,
    order_by: OrderField = OrderField.ID,
    descending: bool = False,
) -> tuple[AnyNode, ...]:
    """The nodes of *kind* for which *where* holds, in a total order with the id as tiebreak.

    The id of equal ones runs upwards whichever way the field does. The cost grows with the nodes
    of the kind and the conditions joined.

    Raises:
        UnknownNodeError, AmbiguousNodeError: A name in *where* does not mean one node.
        BadInputError: A part of *where*, or the order, does not apply to nodes of *kind*.
        LimitError: *where* is too large.
    """
    if _ONLY_OF.get(order_by, kind) is not kind:
        raise BadInputError(f"nodes of the kind {kind} have no order by {order_by}")
    found = list(graph.of_kind(kind))
    if where is not None:
        found = list(filter(node_test(graph, kind, where), found))
    # the list comes by id, and sorting is stable, either way round
    found.sort(key=lambda node: _place(graph, node, order_by), reverse=descending)
    return tuple(found)


def facets(kind: NodeKind, nodes: Iterable[AnyNode]) -> tuple[Facet, ...]:
    """How *nodes*, all of *kind*, divide by each of the fields of :data:`kg.filters.FACETED`.

    >>> graph = Graph.load()
    >>> [facet.field for facet in facets(NodeKind.TECHNIQUE, graph.of_kind(NodeKind.TECHNIQUE))]
    ['performed_by', 'role', 'targets']
    """
    there = tuple(nodes)
    return tuple(
        Facet(field, counted(word for node in there for word in words_of(node, field)))
        for field in FACETED.get(kind, ())
    )


def counted(words: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Each word with how often it comes: the most frequent first, then by word."""
    return tuple(sorted(Counter(words).items(), key=lambda each: (-each[1], each[0])))


def _place(graph: Graph, node: AnyNode, order_by: OrderField) -> Any:
    return _PLACES[order_by](graph, node)


_PLACES: dict[OrderField, Callable[[Graph, AnyNode], Any]] = {
    OrderField.ID: lambda _, node: node.id,
    OrderField.NAME: lambda _, node: fold(node.name),
    OrderField.LINK_COUNT: lambda graph, node: len(graph.links(node.id)),
    OrderField.YEAR: lambda _, node: (isinstance(node, Reference) and node.year) or 0,
    OrderField.URGENCY: lambda _, node: (
        isinstance(node, RedFlag) and -list(Urgency).index(node.urgency)
    ),
}

__all__ = ["Facet", "LinkedTo", "OrderField", "Where", "counted", "facets", "select"]
