"""What is said of two things: the ways between them, and what tells them apart."""

from __future__ import annotations

from kg.answers.draft import MOST_TOLD, Asked, Call, Draft, asked_with, cited_by
from kg.compare import compare
from kg.graph import Graph
from kg.model import (
    AnyNode,
)
from kg.paths import paths_between
from kg.sentences import listed
from kg.vocabulary import NodeKind


def path_between(graph: Graph, asked: Asked) -> Draft:
    """How is piriformis linked to sciatica?"""
    pairs = [
        (one, other)
        for one in _with_twins(graph, asked.one("from"))
        for other in _with_twins(graph, asked.one("to"))
        if one.id != other.id
    ]
    ways = {
        (one.id, other.id): paths_between(graph, one.id, other.id).paths for one, other in pairs
    }
    one, other = next((pair for pair in pairs if ways[pair[0].id, pair[1].id]), pairs[0])
    call = Call("path-between", {"from": one.id, "to": other.id})
    draft = Draft(call, alerts=asked_with(graph, one, other))
    draft.show([one, other])
    found = ways[one.id, other.id]
    for path in found[:3]:
        draft.follow(path)
        draft.show(path.nodes)
    if not found:
        names = f"{one.in_prose} and {other.in_prose}"
        draft.say(f"No path of up to four links between {names} is known here.")
    return draft


def _with_twins(graph: Graph, node: AnyNode) -> list[AnyNode]:
    """The node, and those of other kinds that go by its name: a posture as a sign and as a load."""
    found = {node.id: node}
    for kind in NodeKind:
        if (
            kind is not node.kind
            and kind is not NodeKind.REFERENCE
            and graph.names.answers(node.slug, kind)
        ):
            twin = graph.node(node.slug, kind)
            found[twin.id] = twin
    return list(found.values())


def tell_apart(graph: Graph, asked: Asked) -> Draft:
    """What tells sciatica from piriformis syndrome?"""
    one, other = asked.one("a"), asked.one("b")
    found = compare(graph, one.id, other.id)
    draft = Draft(
        Call("tell-apart", {"a": one.id, "b": other.id}), alerts=asked_with(graph, one, other)
    )
    if found.shared:
        names = listed([node.in_prose for node in found.shared[: MOST_TOLD + 3]])
        draft.say(f"Both have in common: {names}.")
    for sentence, edge in found.differences:
        draft.say(sentence, cited_by(graph, [edge]))
    draft.say("What is stated of one alone may be unknown of the other, rather than absent.")
    draft.show([one, other, *found.shared])
    return draft
