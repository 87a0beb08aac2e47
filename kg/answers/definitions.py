"""What is said to "what is it?"."""

from __future__ import annotations

from kg.answers.anatomy import tell_anatomy
from kg.answers.disputes import rests_on_the_dispute
from kg.answers.draft import Asked, Call, Draft, asked_with, own_sources, tell_rows
from kg.answers.referral import referral_of
from kg.coverage import DISPUTED_THEORY
from kg.graph import Graph
from kg.kinds import NOUNS
from kg.model import (
    Condition,
    Muscle,
)
from kg.relations import RELATIONS, relatives
from kg.vocabulary import NodeKind


def what_is(graph: Graph, asked: Asked) -> Draft:
    """What is a satellite trigger point?"""
    node = asked.one("id")
    draft = Draft(Call(_CARDS.get(node.kind, "node-card"), {"id": node.id}))
    draft.show([node])
    noun = NOUNS[node.kind][0]
    if node.description:
        draft.say(
            f"{node.name} ({noun}): {node.description.rstrip('.')}.", own_sources(graph, node)
        )
    else:
        draft.say(f"{node.name} is a {noun}; no definition of it was read.")
    if isinstance(node, Muscle):
        tell_anatomy(graph, draft, node)
        draft.sentences.extend(referral_of(graph, Asked({"id": (node,)})).sentences)
    if isinstance(node, Condition):
        for name in ("broader", "symptoms", "regions"):
            tell_rows(
                graph, draft, relatives(graph, node.id, RELATIONS[NodeKind.CONDITION, name])[:3]
            )
    if node.kind is NodeKind.SYMPTOM:
        tell_rows(
            graph, draft, relatives(graph, node.id, RELATIONS[NodeKind.SYMPTOM, "conditions"])[:3]
        )
    if rests_on_the_dispute(graph, node):
        topic = graph.node(DISPUTED_THEORY)
        draft.say(topic.description, own_sources(graph, topic))
    if node.kind in (NodeKind.CONDITION, NodeKind.SYMPTOM, NodeKind.REGION):
        draft.alerts = asked_with(graph, node)
    return draft


_CARDS = {NodeKind.MUSCLE: "muscle-card", NodeKind.CONDITION: "condition-card"}
