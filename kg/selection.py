"""Lists of nodes: which ones, and in what order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kg.folding import fold
from kg.graph import Graph
from kg.model import AnyNode
from kg.vocabulary import EdgeKind, NodeKind, Word


class OrderField(Word):
    """What a list is ordered by; equal places are ordered by id."""

    ID = "id", "The id."
    NAME = "name", "The name, case and accents aside."
    LINK_COUNT = "link_count", "The number of links of the node."


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A condition on nodes; every part that is given must hold."""

    name_contains: str | None = None
    """Words that stand in the name or in a synonym, case and accents aside."""
    group: str | None = None
    """The node's group, for kinds that have one."""
    has_link: EdgeKind | None = None
    """The node has a link of this kind, either way."""
    all_of: tuple[Where, ...] = ()
    any_of: tuple[Where, ...] = ()
    """Left empty it asks nothing."""
    not_: Where | None = None


def select(
    graph: Graph,
    kind: NodeKind,
    *,
    where: Where | None = None,
    order_by: OrderField = OrderField.ID,
    descending: bool = False,
) -> tuple[AnyNode, ...]:
    """The nodes of *kind* for which *where* holds, in a total order with the id as tiebreak.

    The id runs upwards whichever way the field does. The cost grows with the nodes of the kind.
    """
    found = [node for node in graph.of_kind(kind) if where is None or _holds(graph, node, where)]
    if order_by is OrderField.ID:
        found.sort(key=lambda node: node.id, reverse=descending)
    else:
        found.sort(key=lambda node: _place(graph, node, order_by), reverse=descending)
    return tuple(found)


def _holds(graph: Graph, node: AnyNode, where: Where) -> bool:
    return (
        (where.name_contains is None or _is_named(node, fold(where.name_contains)))
        and (where.group is None or getattr(node, "group", None) == where.group)
        and (where.has_link is None or bool(graph.links(node.id, kinds={where.has_link})))
        and all(_holds(graph, node, each) for each in where.all_of)
        and (not where.any_of or any(_holds(graph, node, each) for each in where.any_of))
        and (where.not_ is None or not _holds(graph, node, where.not_))
    )


def _is_named(node: AnyNode, words: str) -> bool:
    return any(words in fold(text) for text in (node.name, *(each.text for each in node.synonyms)))


def _place(graph: Graph, node: AnyNode, order_by: OrderField) -> Any:
    if order_by is OrderField.NAME:
        return fold(node.name)
    return len(graph.links(node.id))
