"""What is said of places, of zones, and of the muscles and points that reach them."""

from __future__ import annotations

from collections.abc import Iterable

from kg.answers.draft import (
    MOST_TOLD,
    Asked,
    Call,
    Draft,
    asked_with,
    capitalised,
    cited_by,
    say_more,
    tell_rows,
)
from kg.compare import order_of_work as ordered
from kg.compare import similar
from kg.complaint import understand
from kg.differential import differential
from kg.graph import Graph
from kg.kinds import in_number
from kg.model import (
    Edge,
    TriggerPoint,
)
from kg.paths import related
from kg.relations import RELATIONS, relatives
from kg.sentences import listed
from kg.vocabulary import EdgeKind, NodeKind, Role


def regions_related_to(graph: Graph, asked: Asked) -> Draft:
    """Which regions relate to sciatica, and why?"""
    to = asked.one("to")
    draft = Draft(Call("regions-related-to", {"to": to.id}), alerts=asked_with(graph, to))
    found = related(graph, to.id, NodeKind.REGION).nodes
    draft.show(each.node for each in found)
    if not found:
        draft.say(f"No region is known to relate to {to.in_prose}.")
    for each in found[:MOST_TOLD]:
        draft.follow(each.path)
    say_more(draft, len(found) - MOST_TOLD)
    return draft


def referral_of(graph: Graph, asked: Asked) -> Draft:
    """Where does gluteus minimus send pain?"""
    node = asked.one("id")
    draft = Draft(Call("referral-of", {"id": node.id}))
    if isinstance(node, TriggerPoint):
        rows = relatives(graph, node.id, RELATIONS[NodeKind.TRIGGER_POINT, "referral"])
        tell_rows(graph, draft, rows)
        return draft
    points = relatives(graph, node.id, RELATIONS[NodeKind.MUSCLE, "trigger_points"])
    if not points:
        draft.say(f"No trigger point of {node.in_prose} with a known zone is in this graph.")
    zones: dict[str, list[Edge]] = {}
    for point in points:
        for zone in relatives(graph, point.node.id, RELATIONS[NodeKind.TRIGGER_POINT, "referral"]):
            zones.setdefault(zone.node.id, []).extend(zone.edges)
    for role, told in ((Role.PRIMARY, "mainly to"), (Role.SPILLOVER, "as spillover to")):
        places = [
            id
            for id, edges in zones.items()
            if (Role.PRIMARY in _roles(edges)) is (role is Role.PRIMARY)
        ]
        if places:
            names = [graph.node(id).in_prose for id in places]
            cited = cited_by(graph, (edge for id in places for edge in zones[id]))
            many = "point" if len(points) == 1 else f"{len(points)} trigger points"
            begin = "The trigger point" if len(points) == 1 else f"The {many}"
            verb = "is" if len(points) == 1 else "are"
            draft.say(
                f"{begin} of {node.in_prose} {verb} said to refer pain {told} {listed(names)}.",
                cited,
            )
    draft.show(graph.node(id) for id in zones)
    return draft


def _roles(edges: Iterable[Edge]) -> set[Role | None]:
    return {edge.role for edge in edges}


def points_of(graph: Graph, asked: Asked) -> Draft:
    """Where are the trigger points of the trapezius?"""
    muscle = asked.one("muscle")
    draft = Draft(Call("points-of", {"muscle": muscle.id}))
    found = relatives(graph, muscle.id, RELATIONS[NodeKind.MUSCLE, "trigger_points"])
    if not found:
        draft.say(f"No trigger point of {muscle.in_prose} is in this graph.")
    for each in found:
        assert isinstance(each.node, TriggerPoint)
        draft.say(f"{each.node.name}: {each.node.location}.", cited_by(graph, each.edges[:1]))
    draft.show(each.node for each in found)
    return draft


def muscles_referring_to(graph: Graph, asked: Asked) -> Draft:
    """Which muscles send pain to the temple?"""
    complaint = asked.complaint or understand(
        graph,
        regions=[node.id for node in asked.slots["complaint"] if node.kind is NodeKind.REGION],
        symptoms=[node.id for node in asked.slots["complaint"] if node.kind is not NodeKind.REGION],
    )
    found = differential(graph, complaint)
    stated = [*complaint.symptoms, *complaint.findings, *complaint.conditions]
    call = Call(
        "muscles-referring-to",
        {
            "regions": [node.id for node in complaint.regions],
            "symptoms": [node.id for node in stated],
            "absent": [node.id for node in complaint.absent],
            "side": complaint.side.name if complaint.side else None,
        },
    )
    draft = Draft(call, alerts=found.alerts)
    ruled_out = asked.ruled_out(graph)
    candidates = [each for each in found.candidates if each.node.id not in ruled_out]
    for candidate in candidates[:MOST_TOLD]:
        references = [each for path in candidate.paths for each in path.references]
        draft.say(candidate.sentence, dict.fromkeys(references))
        draft.paths.extend(candidate.paths[:1])
    draft.show(candidate.node for candidate in candidates)
    if not candidates:
        draft.say("No muscle in this graph is said to refer there.")
    say_more(draft, len(candidates) - MOST_TOLD)
    draft.say(found.advice)
    return draft


def similar_muscles(graph: Graph, asked: Asked) -> Draft:
    """Which muscles refer to the same places as piriformis?"""
    muscle = asked.one("muscle")
    draft = Draft(Call("similar-muscles", {"muscle": muscle.id}))
    ruled_out = asked.ruled_out(graph)
    found = [each for each in similar(graph, muscle.id) if each.node.id not in ruled_out]
    for each in found[:MOST_TOLD]:
        names = [node.in_prose for node in each.shared]
        edges = _shared_zones(graph, each.node.id, {node.id for node in each.shared})
        shares = in_number("[shares|share]", plural=each.node.plural)
        draft.say(
            f"{capitalised(each.node.in_prose)} {shares} "
            f"with {muscle.in_prose} the zones {listed(names)}.",
            cited_by(graph, edges),
        )
    draft.show(each.node for each in found)
    if not found:
        draft.say(f"No muscle in this graph shares a referral zone with {muscle.in_prose}.")
    return draft


def _shared_zones(graph: Graph, muscle: str, regions: set[str]) -> list[Edge]:
    rows = relatives(graph, muscle, RELATIONS[NodeKind.MUSCLE, "regions"])
    return [
        edge
        for row in rows
        if row.node.id in regions
        for edge in row.edges
        if edge.kind is EdgeKind.REFERS_TO
    ]


def order_of_work(graph: Graph, asked: Asked) -> Draft:
    """In which order are these muscles worked on?"""
    muscles = asked.slots["muscles"]
    draft = Draft(Call("order-of-work", {"muscles": [node.id for node in muscles]}))
    for place, step in enumerate(ordered(graph, [node.id for node in muscles]), 1):
        draft.say(f"{place}. {capitalised(step.node.in_prose)}. {step.reason}", step.references)
        draft.show([step.node])
    draft.say("This is lore: no study of an order of work is in this graph.")
    return draft
