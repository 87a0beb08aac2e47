"""What is said of the doubts: the theory of trigger points, and the source article's claims."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from kg.answers.draft import (
    FOUND,
    MOST_TOLD,
    Asked,
    Call,
    Draft,
    asked_with,
    capitalised,
    own_sources,
    say_more,
)
from kg.coverage import DISPUTED_THEORY
from kg.graph import Graph
from kg.model import (
    AnyNode,
    ArticleClaim,
    Reference,
)
from kg.sentences import listed
from kg.vocabulary import EdgeKind, NodeKind, Qualifier, Verdict


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
    """What became of the source article's claims about fibromyalgia?"""
    about = asked.slots.get("about", ())
    draft = Draft(Call("article-claims", {}), alerts=asked_with(graph, *about))
    every = [
        node for node in graph.of_kind(NodeKind.ARTICLE_CLAIM) if isinstance(node, ArticleClaim)
    ]
    kept = _claims_about(graph, every, about)
    if _AMOUNT.search(asked.frame):
        stating = [claim for claim in every if any(map(str.isdigit, claim.name))]
        kept = list(dict.fromkeys([*stating, *kept]))
    if about and not kept:
        names = listed([node.in_prose for node in about])
        draft.say(f"No statement of the source article about {names} was judged here.")
    if not kept:
        kept = sorted(every, key=lambda claim: claim.number)
        verdicts = Counter(claim.verdict for claim in kept)
        told = listed([f"{verdicts[each]} {each}" for each in Verdict if verdicts[each]])
        draft.say(f"{len(kept)} statements of the source article were judged: {told}.")
    for claim in kept[:MOST_TOLD]:
        draft.say(
            f"“{claim.name}”: {claim.verdict}. {claim.description}", own_sources(graph, claim)
        )
    draft.show(kept)
    say_more(draft, len(kept) - MOST_TOLD)
    return draft


_AMOUNT = re.compile(
    r"\d|\bhal(?:f|ve[sd]?|ving)\b|\bper ?cent\b|\bnumbers?\b|\bfigures?\b|\bhow much\b"
)
"""Turns of phrase that ask for a number."""


def _claims_about(
    graph: Graph, claims: Iterable[ArticleClaim], about: Sequence[AnyNode]
) -> list[ArticleClaim]:
    """The claims about the complaints of *about*, or about its techniques if it has no complaint.

    Those that speak of more of it come first, then those that speak of fewer other things, then
    by number.
    """
    meant = [_meant(graph, node) for node in about]
    complaints = [
        ids for ids, node in zip(meant, about, strict=True) if node.kind is not NodeKind.TECHNIQUE
    ]
    kept: list[tuple[int, int, int, ArticleClaim]] = []
    for claim in claims:
        edges = graph.links(claim.id, kinds={EdgeKind.IS_ABOUT}, forward=True)
        spoken = {edge.object for edge in edges}
        if any(ids & spoken for ids in complaints or meant):
            fitting = sum(bool(ids & spoken) for ids in meant)
            kept.append((-fitting, len(spoken), claim.number, claim))
    return [claim for *_, claim in sorted(kept, key=lambda each: each[:3])]


def _meant(graph: Graph, node: AnyNode) -> set[str]:
    """What a thing stands for: itself, its kinds, and its namesakes of other kinds."""
    twins = graph.links(node.id, kinds={EdgeKind.SAME_AS})
    namesakes = {end for edge in twins for end in (edge.subject, edge.object)}
    return {node.id, *graph.below(node.id, EdgeKind.KIND_OF), *namesakes}


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
