"""How complete the graph is, so that none known can be told from not yet curated."""

from __future__ import annotations

from dataclasses import dataclass

from kg.graph import Graph
from kg.made_once import once
from kg.relations import RELATIONS, has_relatives
from kg.vocabulary import NodeKind

DISPUTED_THEORY = "topic:trigger-point-theory"
"""The topic that tells of the dispute over trigger points."""


@dataclass(frozen=True, slots=True)
class RelationCoverage:
    """How many nodes of a kind have at least one row of a relation."""

    of: NodeKind
    relation: str
    nodes: int
    covered: int


@dataclass(frozen=True, slots=True)
class ReferenceUse:
    """How many statements, texts and claims rest on a reference."""

    id: str
    statements: int


@once()
def coverage(graph: Graph) -> tuple[RelationCoverage, ...]:
    """For each typed relation how many nodes have any of it, in the order of the relations.

    A node without a row means *none known here*; a relation with few rows means *hardly curated*.
    """
    return tuple(
        RelationCoverage(
            row.of,
            row.name,
            len(graph.of_kind(row.of)),
            sum(has_relatives(graph, node.id, row) for node in graph.of_kind(row.of)),
        )
        for row in RELATIONS.values()
    )


@once()
def references_in_use(graph: Graph) -> tuple[ReferenceUse, ...]:
    """Every reference that a statement cites, the most cited first, then by id."""
    counts = (
        ReferenceUse(node.id, len(graph.citing(node.id)))
        for node in graph.of_kind(NodeKind.REFERENCE)
    )
    return tuple(
        sorted((use for use in counts if use.statements), key=lambda use: (-use.statements, use.id))
    )
