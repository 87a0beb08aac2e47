"""An answer in the making, and how lists of statements are told in sentences.

Nothing is written free hand: every sentence is filled from statements of the graph, and carries
what they cite.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kg.complaint import Complaint, understand
from kg.graph import Graph
from kg.model import (
    AnyNode,
    Edge,
    Reference,
)
from kg.paths import Path
from kg.relations import RELATIONS, Relative, relatives
from kg.safety import Alert, alerts
from kg.sentences import statement
from kg.vocabulary import ClaimDirection, EdgeKind, NodeKind

MOST_TOLD = 5
"""How many rows of a list are put into words; the query returns them all."""

_N = NodeKind


FOUND = {
    ClaimDirection.BENEFIT: "benefit",
    ClaimDirection.NO_DIFFERENCE: "no difference",
    ClaimDirection.MIXED: "mixed or unclear",
    ClaimDirection.HARM: "worse",
    ClaimDirection.ASSOCIATION: "found together",
    ClaimDirection.NO_ASSOCIATION: "not found together",
}


@dataclass(frozen=True, slots=True)
class Call:
    """The question that returns the same, by its name in ``api/questions``, and its variables."""

    question: str
    variables: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an answer, and what it rests on."""

    text: str
    references: tuple[Reference, ...] = ()


@dataclass(slots=True)
class Draft:
    """An answer in the making."""

    call: Call
    sentences: list[Sentence] = field(default_factory=list)
    nodes: dict[str, AnyNode] = field(default_factory=dict)
    paths: list[Path] = field(default_factory=list)
    alerts: tuple[Alert, ...] = ()

    def say(self, text: str, references: Iterable[Reference] = ()) -> None:
        """Add a sentence."""
        self.sentences.append(Sentence(text, tuple(references)))

    def show(self, nodes: Iterable[AnyNode]) -> None:
        """Add nodes that the answer is about, each once."""
        for node in nodes:
            self.nodes.setdefault(node.id, node)

    def follow(self, path: Path) -> None:
        """Tell a path, and keep it."""
        self.say(path.sentence, path.references)
        self.paths.append(path)


@dataclass(frozen=True, slots=True)
class Asked:
    """What fills the slots of an intent, and what else matters."""

    slots: Mapping[str, tuple[AnyNode, ...]]
    negated: bool = False
    without: tuple[AnyNode, ...] = ()
    """Things that were ruled out: without needles."""
    complaint: Complaint | None = None
    """The question read as a client's words, where the intent is about a complaint."""
    frame: str = ""
    """The words of the question without the things that it names."""

    def ruled_out(self, graph: Graph) -> frozenset[str]:
        """The ids of what was ruled out, with its kinds and parts."""
        return frozenset(id for node in self.without for id in with_kinds_and_parts(graph, node))

    def one(self, slot: str) -> AnyNode:
        """The thing that fills a slot."""
        return self.slots[slot][0]


def with_kinds_and_parts(graph: Graph, node: AnyNode) -> frozenset[str]:
    """The ids of a thing and of all that is a kind or part of it."""
    kinds = (EdgeKind.KIND_OF, EdgeKind.PART_OF)
    return frozenset({node.id, *(id for kind in kinds for id in graph.below(node.id, kind))})


Answerer = Callable[[Graph, Asked], Draft]

ANSWERERS: dict[str, Answerer] = {}


def cited_by(graph: Graph, edges: Iterable[Edge]) -> tuple[Reference, ...]:
    """The references that edges cite, each once, in the order met."""
    nodes = (graph.node(id) for id in dict.fromkeys(id for edge in edges for id in edge.cited))
    return tuple(node for node in nodes if isinstance(node, Reference))


def own_sources(graph: Graph, node: AnyNode) -> tuple[Reference, ...]:
    """What the text of a node's record was read in."""
    nodes = (graph.node(source.reference) for source in node.sources)
    return tuple(each for each in nodes if isinstance(each, Reference))


def capitalised(text: str) -> str:
    """The text with its first letter in upper case, the rest as it is."""
    return f"{text[0].upper()}{text[1:]}"


def stated(graph: Graph, edge: Edge) -> str:
    """What an edge states, as a sentence."""
    return statement(edge, graph.node(edge.subject), graph.node(edge.object))


def tell(graph: Graph, draft: Draft, of: AnyNode, relation: str, none: str) -> Draft:
    """Say the first rows of a typed relation, one statement each, and how many more there are."""
    found = relatives(graph, of.id, RELATIONS[of.kind, relation])
    tell_rows(graph, draft, found)
    if not found:
        draft.say(none)
    return draft


def tell_rows(graph: Graph, draft: Draft, found: Sequence[Relative]) -> None:
    """Say the first rows, one statement each, and how many more there are."""
    for each in found[:MOST_TOLD]:
        draft.say(stated(graph, each.edges[0]), cited_by(graph, each.edges[:1]))
    draft.show(each.node for each in found)
    say_more(draft, len(found) - MOST_TOLD)


def say_more(draft: Draft, left: int) -> None:
    """Say how many rows of a list were not put into words."""
    if left > 0:
        draft.say(f"{left} more {'are' if left > 1 else 'is'} in the list of nodes.")


def asked_with(graph: Graph, *nodes: AnyNode) -> tuple[Alert, ...]:
    """Warnings to ask about whenever these are in play."""
    regions = [node.id for node in nodes if node.kind is NodeKind.REGION]
    others = [node.id for node in nodes if node.kind in (NodeKind.SYMPTOM, NodeKind.CONDITION)]
    return alerts(graph, understand(graph, regions=regions, symptoms=others))
