"""What is said of techniques: what was found of them, how they are done, what speaks against."""

from __future__ import annotations

from kg.answers.draft import (
    FOUND,
    MOST_TOLD,
    Asked,
    Call,
    Draft,
    asked_with,
    capitalised,
    cited_by,
    own_sources,
    say_more,
    stated,
    tell_rows,
)
from kg.evidence import summarise
from kg.graph import Graph
from kg.model import (
    AnyNode,
    Edge,
    Reference,
    Technique,
)
from kg.options import Option, Standing, judge, options
from kg.paths import path_along
from kg.relations import RELATIONS, relatives
from kg.sentences import listed
from kg.vocabulary import Direction, EdgeKind, NodeKind


def does_it_help(graph: Graph, asked: Asked) -> Draft:
    """Does dry needling help neck pain?"""
    technique, target = asked.one("technique"), asked.one("for")
    draft = Draft(
        Call("does-it-help", {"technique": technique.id, "for": target.id}),
        alerts=asked_with(graph, target),
    )
    draft.show([technique, target])
    edges = [
        edge
        for edge in graph.links(technique.id, kinds={EdgeKind.STUDIED_FOR}, forward=True)
        if edge.object == target.id
    ]
    claims = [claim for edge in edges for claim in edge.claims]
    if claims:
        summary = summarise(claims)
        told = f"{capitalised(technique.in_prose)} for {target.in_prose}: {summary.sentence}."
        draft.say(told, cited_by(graph, edges))
        for claim in claims[:MOST_TOLD]:
            against = f" against {claim.comparator}" if claim.comparator else ""
            found = FOUND[claim.direction]
            work = graph.node(claim.reference)
            cited = (work,) if isinstance(work, Reference) else ()
            draft.say(f"{capitalised(claim.outcome)}{against}: {found}.", cited)
        draft.paths.extend(path_along(graph, technique.id, [edge]) for edge in edges)
    else:
        draft.say(
            f"No study of {technique.in_prose} for {target.in_prose} is in this graph. "
            "That is not a finding of no effect."
        )
        for kin in _studied_kin(graph, technique, target):
            draft.say(stated(graph, kin), cited_by(graph, [kin]))
    return draft


def _studied_kin(graph: Graph, technique: AnyNode, target: AnyNode) -> list[Edge]:
    """What was studied of wider and narrower techniques: the nearest that is known."""
    kin = {
        *graph.wider_than(technique.id, {EdgeKind.KIND_OF})[1:],
        *graph.below(technique.id, EdgeKind.KIND_OF),
    }
    uses = graph.links(target.id, kinds={EdgeKind.STUDIED_FOR}, forward=False)
    return [edge for edge in uses if edge.subject in kin and edge.claims][:MOST_TOLD]


def what_helps(graph: Graph, asked: Asked) -> Draft:
    """What helps, or was found not to help, with migraine?"""
    target = asked.one("for")
    found = options(graph, target.id)
    draft = Draft(Call("what-helps", {"for": found.for_.id}), alerts=found.alerts)
    ruled_out = asked.ruled_out(graph)
    listed_ = [
        each for each in (*found.allowed, *found.caution) if each.technique.id not in ruled_out
    ]
    if asked.negated:
        weak = (Direction.NO_DIFFERENCE, Direction.AGAINST, Direction.MIXED)
        listed_ = [each for each in listed_ if each.evidence.direction in weak]
    studied = [each for each in listed_ if each.evidence.claims]
    for option in studied[:MOST_TOLD]:
        draft.say(_told_option(option), option.references)
    draft.show(option.technique for option in listed_)
    unstudied = [option.technique.in_prose for option in listed_ if not option.evidence.claims]
    if not studied:
        what = "found without a clear benefit" if asked.negated else "studied"
        draft.say(f"Nothing {what} for {found.for_.in_prose} is in this graph.")
    say_more(draft, len(studied) - MOST_TOLD)
    if unstudied and not asked.negated:
        told = listed(unstudied[:MOST_TOLD])
        draft.say(f"Named for it, but not studied as far as this graph knows: {told}.")
    return draft


def _told_option(option: Option) -> str:
    about = f" for {option.asked_of.in_prose}"
    return f"{capitalised(option.technique.in_prose)}{about}: {option.evidence.sentence}."


def is_it_safe(graph: Graph, asked: Asked) -> Draft:
    """Is dry needling safe for somebody on blood thinners?"""
    technique, given = asked.one("technique"), asked.slots["given"]
    found = judge(graph, technique.id, [node.id for node in given])
    draft = Draft(
        Call("is-it-safe", {"technique": technique.id, "given": [node.id for node in given]}),
        alerts=found.alerts,
    )
    names = listed([node.in_prose for node in given])
    draft.show([technique, *given])
    told = {
        Standing.EXCLUDED: f"{capitalised(technique.in_prose)} is not to be used with {names}.",
        Standing.CAUTION: f"{capitalised(technique.in_prose)} calls for care with {names}.",
        Standing.ALLOWED: f"Nothing in this graph speaks against {technique.in_prose} with "
        f"{names}. That does not mean that it is safe.",
    }
    draft.say(told[found.standing], found.references)
    for reason in found.reasons:
        draft.say(reason, found.references)
    if found.instead:
        names = listed([each.in_prose for each in found.instead])
        draft.say(f"Nearest without an objection here: {names}.")
        draft.show(found.instead)
    if isinstance(technique, Technique) and technique.cautions:
        draft.say(f"In general: {technique.cautions}.", own_sources(graph, technique))
    return draft


def cautions_of(graph: Graph, asked: Asked) -> Draft:
    """What are the risks of cupping?"""
    technique = asked.one("technique")
    assert isinstance(technique, Technique)
    draft = Draft(Call("cautions-of", {"technique": technique.id}))
    if technique.cautions:
        draft.say(f"Cautions: {technique.cautions}.", own_sources(graph, technique))
    rows = relatives(graph, technique.id, RELATIONS[NodeKind.TECHNIQUE, "contraindications"])
    for each in rows[:MOST_TOLD]:
        flag = each.node
        assert flag.kind is NodeKind.RED_FLAG
        draft.say(f"{flag.question} If so: {flag.action}.", cited_by(graph, each.edges))
    draft.show(each.node for each in rows)
    say_more(draft, len(rows) - MOST_TOLD)
    for name in ("adverse_conditions", "adverse_findings"):
        tell_rows(graph, draft, relatives(graph, technique.id, RELATIONS[NodeKind.TECHNIQUE, name]))
    draft.say("What is not listed is not thereby safe.")
    return draft


def technique_card(graph: Graph, asked: Asked) -> Draft:
    """How is ischaemic compression done?"""
    technique = asked.one("technique")
    assert isinstance(technique, Technique)
    draft = Draft(Call("technique-card", {"technique": technique.id}))
    draft.show([technique])
    own = own_sources(graph, technique)
    if technique.description:
        draft.say(f"{technique.name}: {technique.description}.", own)
    who = listed([each.replace("_", " ") for each in technique.performed_by])
    draft.say(f"It may be performed by: {who}. This is our reading, not law.")
    for place, step in enumerate(technique.steps, 1):
        draft.say(f"{place}. {step}.", own)
    if technique.dose:
        draft.say(f"Dose: {technique.dose}.", own)
    if technique.cautions:
        draft.say(f"Cautions: {technique.cautions}.", own)
    return draft


def studied_for(graph: Graph, asked: Asked) -> Draft:
    """What was dry needling studied for?"""
    technique = asked.one("technique")
    draft = Draft(Call("studied-for", {"technique": technique.id}))
    uses = graph.links(technique.id, kinds={EdgeKind.STUDIED_FOR}, forward=True)
    studied = [edge for edge in uses if edge.claims]
    for edge in studied[:MOST_TOLD]:
        draft.say(stated(graph, edge), cited_by(graph, [edge]))
    draft.show(graph.node(edge.object) for edge in studied)
    say_more(draft, len(studied) - MOST_TOLD)
    if not studied:
        draft.say(f"No study of {technique.in_prose} is in this graph.")
    return draft
