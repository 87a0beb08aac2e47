"""What is said of the doubts: the theory of trigger points, and the source article's claims."""

from __future__ import annotations

from kg.answers.draft import FOUND, MOST_TOLD, Asked, Call, Draft, capitalised, own_sources
from kg.coverage import DISPUTED_THEORY
from kg.graph import Graph
from kg.model import (
    AnyNode,
    ArticleClaim,
    Reference,
)
from kg.vocabulary import EdgeKind, NodeKind, Qualifier


def what_is_disputed(graph: Graph, asked: Asked) -> Draft:
    """What is disputed about trigger points?"""
    draft = Draft(Call("what-is-disputed", {}))
    topic = graph.node(DISPUTED_THEORY)
    draft.say(topic.description, own_sources(graph, topic))
    draft.show([topic])
    for node in graph.of_kind(NodeKind.TOPIC):
        for edge in graph.links(node.id, kinds={EdgeKind.DIAGNOSTIC_OF}, forward=True):
            if node.id in _DISPUTED:
                for claim in edge.claims[:2]:
                    work = graph.node(claim.reference)
                    cited = (work,) if isinstance(work, Reference) else ()
                    note = claim.note or f"{claim.outcome}: {FOUND[claim.direction]}"
                    draft.say(f"{capitalised(note.rstrip('.'))}.", cited)
                draft.show([node])
    return draft


_DISPUTED = (
    DISPUTED_THEORY,
    "topic:palpation-reliability",
    "topic:trigger-point-diagnostic-criteria",
)


def what_the_article_says(graph: Graph, asked: Asked) -> Draft:
    """What became of the source article's claims?"""
    about = asked.slots.get("about", ())
    draft = Draft(Call("article-claims", {}))
    wanted = {node.id for node in about if node.kind is not NodeKind.TECHNIQUE}
    kept: list[ArticleClaim] = []
    for node in graph.of_kind(NodeKind.ARTICLE_CLAIM):
        assert isinstance(node, ArticleClaim)
        spoken = {
            edge.object for edge in graph.links(node.id, kinds={EdgeKind.IS_ABOUT}, forward=True)
        }
        figures = "50" in node.name or "medic" in node.name
        if figures or (wanted & spoken):
            kept.append(node)
    kept.sort(key=lambda each: ("50" not in each.name and "medic" not in each.name, each.number))
    for claim in kept[:MOST_TOLD]:
        draft.say(
            f"“{claim.name}”: {claim.verdict}. {claim.description}", own_sources(graph, claim)
        )
    draft.show(kept)
    return draft


def rests_on_the_dispute(graph: Graph, node: AnyNode) -> bool:
    """Whether it is the disputed condition, a finding that defines it, or a trigger point."""
    if DISPUTED_THEORY not in graph.keys:
        return False
    theory = graph.links(DISPUTED_THEORY, kinds={EdgeKind.DIAGNOSTIC_OF}, forward=True)
    conditions = {edge.object for edge in theory}
    return (
        node.kind is NodeKind.TRIGGER_POINT
        or node.id in conditions
        or (
            node.kind is NodeKind.FINDING
            and any(
                edge.subject in conditions and edge.qualifier is Qualifier.DEFINING
                for edge in graph.links(node.id, kinds={EdgeKind.HAS_SYMPTOM}, forward=False)
            )
        )
    )
