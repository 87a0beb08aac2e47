"""What is said of conditions: signs, look-alikes, causes, and what to check first."""

from __future__ import annotations

from kg.answers.draft import MOST_TOLD, Asked, Call, Draft, asked_with, cited_by, tell, tell_rows
from kg.complaint import understand
from kg.graph import Graph
from kg.relations import RELATIONS, relatives
from kg.safety import alerts
from kg.sentences import listed
from kg.vocabulary import EdgeKind, NodeKind


def conditions_of(graph: Graph, asked: Asked) -> Draft:
    """Which conditions is piriformis tied to?"""
    muscle = asked.one("muscle")
    draft = Draft(Call("conditions-of", {"muscle": muscle.id}))
    none = f"No condition is tied to {muscle.in_prose} in this graph."
    return tell(graph, draft, muscle, "conditions", none)


def muscles_of(graph: Graph, asked: Asked) -> Draft:
    """Which muscles are tied to tension-type headache?"""
    condition = asked.one("condition")
    draft = Draft(
        Call("muscles-of", {"condition": condition.id}), alerts=asked_with(graph, condition)
    )
    none = f"No muscle is tied to {condition.in_prose} in this graph."
    return tell(graph, draft, condition, "muscles", none)


def look_alikes_of(graph: Graph, asked: Asked) -> Draft:
    """What can be mistaken for sciatica?"""
    condition = asked.one("condition")
    draft = Draft(
        Call("look-alikes-of", {"condition": condition.id}), alerts=asked_with(graph, condition)
    )
    ruled_out = asked.ruled_out(graph)
    for name in ("rule_out", "differentials", "muscles"):
        rows = relatives(graph, condition.id, RELATIONS[NodeKind.CONDITION, name])
        rows = tuple(row for row in rows if row.node.id not in ruled_out)
        if name == "muscles":
            rows = tuple(row for row in rows if row.edges[0].kind is EdgeKind.MIMICKED_BY)
        tell_rows(graph, draft, rows)
    if not draft.sentences:
        draft.say(f"No look-alike of {condition.in_prose} is in this graph: not known.")
    return draft


def symptoms_of(graph: Graph, asked: Asked) -> Draft:
    """How does sciatica show?"""
    node = asked.one("of")
    draft = Draft(Call("symptoms-of", {"of": node.id}))
    if node.kind is NodeKind.CONDITION:
        draft.alerts = asked_with(graph, node)
    none = f"No symptom of {node.in_prose} is in this graph."
    return tell(graph, draft, node, "symptoms", none)


def conditions_with(graph: Graph, asked: Asked) -> Draft:
    """Which conditions show as numbness?"""
    symptom = asked.one("symptom")
    draft = Draft(Call("conditions-with", {"symptom": symptom.id}))
    if symptom.kind is NodeKind.SYMPTOM:
        draft.alerts = asked_with(graph, symptom)
    none = f"No condition in this graph is said to show as {symptom.in_prose}."
    return tell(graph, draft, symptom, "conditions", none)


def what_keeps_it_going(graph: Graph, asked: Asked) -> Draft:
    """What keeps neck pain going?"""
    node = asked.one("for")
    draft = Draft(Call("what-keeps-it-going", {"for": node.id}), alerts=asked_with(graph, node))
    if node.kind is NodeKind.SYMPTOM:
        return tell(
            graph, draft, node, "conditions", f"What causes {node.in_prose} is not known here."
        )
    tell(
        graph, draft, node, "factors", f"What starts or keeps up {node.in_prose} is not known here."
    )
    if node.kind is NodeKind.CONDITION:
        causes = relatives(graph, node.id, RELATIONS[NodeKind.CONDITION, "causes"])
        tell_rows(graph, draft, causes)
    elif node.kind is NodeKind.MUSCLE:
        companions = relatives(graph, node.id, RELATIONS[NodeKind.MUSCLE, "satellites"])
        if companions:
            names = [each.node.in_prose for each in companions[:MOST_TOLD]]
            cited = cited_by(graph, (each.edges[0] for each in companions[:MOST_TOLD]))
            told = f"Points of {listed(names)} are said to go together with its own."
            draft.say(told, cited)
    return draft


def check_first(graph: Graph, asked: Asked) -> Draft:
    """What has to be asked before low back pain is treated?"""
    nodes = asked.slots["complaint"]
    regions = [node.id for node in nodes if node.kind is NodeKind.REGION]
    others = [node.id for node in nodes if node.kind is not NodeKind.REGION]
    found = alerts(graph, understand(graph, regions=regions, symptoms=others), ask=MOST_TOLD)
    draft = Draft(Call("check-first", {"regions": regions, "symptoms": others}), alerts=found)
    for alert in found:
        flag = alert.red_flag
        draft.say(f"{flag.question} If so: {flag.action} ({flag.urgency}).", alert.references)
        draft.show([flag])
    if not found:
        draft.say("No warning for this is in the graph; that does not mean that it is safe.")
    draft.say("None of these being said never means that it is safe.")
    return draft
