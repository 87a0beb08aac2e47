"""What may be tried for a thing, given what else is known: allowed, with caution, or excluded.

Ranked by evidence, not by tradition. An excluded technique is never listed as allowed, and that
a technique is allowed means only that nothing in this graph speaks against it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from kg.complaint import Complaint, understand
from kg.errors import BadInputError
from kg.evidence import EvidenceSummary, summarise
from kg.graph import Graph
from kg.model import AnyNode, Claim, Edge, RedFlag, Reference, Technique
from kg.safety import Alert, AlertStatus, alerts
from kg.vocabulary import (
    Certainty,
    Direction,
    EdgeKind,
    NodeKind,
    Practitioner,
    Target,
    TechniqueRole,
    Urgency,
    WarningType,
    Word,
)

MOST_INSTEAD = 3
"""How many alternatives are named beside an excluded technique."""

_ANSWERED_FOR = (
    NodeKind.CONDITION,
    NodeKind.MUSCLE,
    NodeKind.TRIGGER_POINT,
    NodeKind.SYMPTOM,
    NodeKind.FINDING,
    NodeKind.REGION,
)
_WITH_POINTS = frozenset({NodeKind.MUSCLE, NodeKind.TRIGGER_POINT, NodeKind.REGION})
"""Kinds at which trigger points are worked on."""
_GIVEN = (NodeKind.FINDING, NodeKind.CONDITION, NodeKind.SYMPTOM, NodeKind.FACTOR)
_POINTS = ("finding:myofascial-trigger-point", "condition:myofascial-pain-syndrome")
"""What studies of trigger points at large are about."""
_OFFERED = frozenset(TechniqueRole) - {TechniqueRole.ASSESSMENT, TechniqueRole.COMPARATOR}
_PRESSING = frozenset({Urgency.EMERGENCY, Urgency.URGENT})
_BEST_FIRST = (
    Direction.SUPPORTS,
    Direction.MIXED,
    Direction.NOT_STUDIED,
    Direction.NO_DIFFERENCE,
    Direction.AGAINST,
)


class Standing(Word):
    """What is said against a technique for this client, the gravest last."""

    ALLOWED = "allowed", "Nothing in this graph speaks against it; that does not make it safe."
    CAUTION = "caution", "To be used with care, or not everywhere."
    EXCLUDED = "excluded", "Not to be used."


_GRAVITY = {standing: place for place, standing in enumerate(Standing)}


@dataclass(frozen=True, slots=True)
class Option:
    """A technique with what was found of it here, and what speaks against it."""

    technique: Technique
    evidence: EvidenceSummary
    """Of this technique for the very thing asked about, or for trigger points at large."""
    asked_of: AnyNode
    """What that evidence is about."""
    reasons: tuple[str, ...]
    """Why it stands where it does, each with its source in *references*; evidence last."""
    instead: tuple[Technique, ...]
    """The nearest allowed techniques, where it is excluded."""
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Options:
    """Warnings first, then what may be tried, each list best studied first."""

    for_: AnyNode
    alerts: tuple[Alert, ...]
    allowed: tuple[Option, ...]
    caution: tuple[Option, ...]
    excluded: tuple[Option, ...]
    given: Complaint


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is said of one technique, given what is known of the client."""

    technique: Technique
    standing: Standing
    """Allowed means only that nothing in this graph speaks against it."""
    reasons: tuple[str, ...]
    instead: tuple[Technique, ...]
    """The nearest techniques without an objection, where it is excluded."""
    references: tuple[Reference, ...]
    alerts: tuple[Alert, ...]
    given: Complaint


@dataclass(frozen=True, slots=True)
class _Objection:
    standing: Standing
    reason: str
    references: tuple[Reference, ...]
    action: str = ""
    """What its warning tells to do."""
    pressing: bool = False
    """Whether a doctor comes first, so that no other technique is named instead."""


def options(
    graph: Graph,
    for_: str,
    *,
    given: Sequence[str] = (),
    performed_by: Practitioner | None = None,
) -> Options:
    """What may be tried for a thing, given the client's other conditions, findings or medicines.

    Within each list: what studies support, then mixed results, then not studied, then no
    difference, then against; within each the higher certainty, more independent groups, id.

    Args:
        graph: The graph.
        for_: A condition, muscle, trigger point, symptom, finding or region.
        given: What else is known: ids, names, or words such as "takes warfarin".
        performed_by: Only techniques that this profession, or the person alone, may perform.

    Raises:
        UnknownNodeError, AmbiguousNodeError: A name does not mean one node.
        BadInputError: *for_* is of a kind for which nothing is tried.
    """
    target = _target(graph, for_)
    client = known(graph, given)
    found = alerts(graph, client, about=(target.id,))
    first_of_all = _first_of_all(found)
    uses = _uses(graph, target)
    listed: dict[Standing, list[Option]] = defaultdict(list)
    for technique in _offered(graph):
        if performed_by and performed_by not in technique.performed_by:
            continue
        if technique.id not in uses and not _works_on(technique, target):
            continue
        if not _reaches(graph, technique, target):
            continue
        asked_of, edges = uses.get(technique.id, (target, ()))
        against = _objections(graph, technique, _places(graph, target), client, target)
        against += _unsaid(first_of_all, against)
        option = _option(technique, asked_of, edges, against, graph)
        standing = max(
            (each.standing for each in against), key=_GRAVITY.__getitem__, default=Standing.ALLOWED
        )
        if standing is Standing.ALLOWED and option.evidence.direction is Direction.AGAINST:
            standing = Standing.CAUTION
        listed[standing].append(option)
    for options_ in listed.values():
        options_.sort(key=_order)
    allowed = tuple(listed[Standing.ALLOWED])
    excluded = tuple(_with_instead(graph, each, allowed) for each in listed[Standing.EXCLUDED])
    return Options(target, found, allowed, tuple(listed[Standing.CAUTION]), excluded, client)


def judge(graph: Graph, technique: str, given: Sequence[str]) -> Judgement:
    """Whether anything known of a client speaks against a technique, wherever it is used.

    Raises:
        UnknownNodeError, AmbiguousNodeError: A name does not mean one node.
    """
    node = graph.node(technique, NodeKind.TECHNIQUE)
    assert isinstance(node, Technique)
    client = known(graph, given)
    found = alerts(graph, client, about=(node.id,))
    against = _objections(graph, node, set(), client)
    against += _unsaid(_first_of_all(found), against)
    standing = max(
        (each.standing for each in against), key=_GRAVITY.__getitem__, default=Standing.ALLOWED
    )
    instead: list[Technique] = []
    if standing is Standing.EXCLUDED and not any(each.pressing for each in against):
        offered = [each for each in _offered(graph) if each.id != node.id]
        allowed = [each for each in offered if not _objections(graph, each, set(), client)]
        allowed.sort(key=lambda each: (*_distance(graph, node, each), each.id))
        instead = allowed[:MOST_INSTEAD]
    references = dict.fromkeys(each for one in against for each in one.references)
    return Judgement(
        technique=node,
        standing=standing,
        reasons=tuple(dict.fromkeys(each.reason for each in against)),
        instead=tuple(instead),
        references=tuple(references),
        alerts=found,
        given=client,
    )


def _target(graph: Graph, name: str) -> AnyNode:
    for kind in _ANSWERED_FOR:
        if graph.names.answers(name, kind):
            return graph.node(name, kind)
    node = graph.node(name)
    kinds = ", ".join(kind.value for kind in _ANSWERED_FOR)
    raise BadInputError(f"nothing is tried for '{node.id}'; ask for one of these kinds: {kinds}")


def known(graph: Graph, given: Sequence[str]) -> Complaint:
    """What is known of a client: ids and names, or words such as "takes warfarin".

    A given condition brings in the findings that tell of it and limit a treatment.

    Raises:
        UnknownNodeError: A name, or the words, tell nothing that the graph knows.
    """
    findings: list[str] = []
    words: list[str] = []
    for each in given:
        if ":" not in each and graph.names.answers(each, NodeKind.FINDING):
            findings.append(graph.resolve(each, NodeKind.FINDING))
        elif any(graph.names.answers(each, kind) for kind in _GIVEN):
            findings.append(each)
        else:
            words.append(each)
    complaint = understand(graph, text=". ".join(words) or None, symptoms=findings)
    unread = next((each for each in words if not _was_read(each, complaint)), None)
    if unread is not None:
        graph.resolve(unread)  # tells that it is unknown, and what is near
    pointing = {id: graph.node(id) for id in sorted(_findings_pointing(graph, complaint))}
    stated = {node.id: node for node in complaint.findings} | pointing
    return replace(complaint, findings=tuple(stated[id] for id in sorted(stated)))


def _was_read(words: str, complaint: Complaint) -> bool:
    return not any(words.strip().startswith(left) for left in complaint.reading.not_understood)


def _findings_pointing(graph: Graph, complaint: Complaint) -> set[str]:
    """Findings that tell of a given condition and limit a treatment: fragile bone, say."""
    wider = {
        id for node in complaint.conditions for id in graph.wider_than(node.id, {EdgeKind.KIND_OF})
    }
    return {
        edge.subject
        for id in wider
        for edge in graph.links(id, kinds={EdgeKind.POINTS_TO}, forward=False)
        if _limits_treatment(graph, edge.subject)
    }


def _limits_treatment(graph: Graph, finding: str) -> bool:
    flags = (
        graph.node(edge.subject)
        for edge in graph.links(finding, kinds={EdgeKind.RAISED_BY}, forward=False)
    )
    return any(isinstance(f, RedFlag) and f.type is not WarningType.RED_FLAG for f in flags)


def _uses(graph: Graph, target: AnyNode) -> dict[str, tuple[AnyNode, tuple[Edge, ...]]]:
    """For each technique, what it was studied or named for that bears on the target."""
    about = [target.id]
    if target.kind in _WITH_POINTS:
        about += [id for id in _POINTS if id in graph.keys]
    elif target.kind is NodeKind.CONDITION:
        about += [
            *graph.below(target.id, EdgeKind.KIND_OF),
            *graph.wider_than(target.id, {EdgeKind.KIND_OF})[1:],
        ]
    found: dict[str, tuple[AnyNode, tuple[Edge, ...]]] = {}
    for id in about:
        for edge in graph.links(id, kinds={EdgeKind.STUDIED_FOR}, forward=False):
            held = found.get(edge.subject)
            if held is None or (edge.claims and not any(each.claims for each in held[1])):
                found[edge.subject] = (graph.node(id), (edge,))
    return found


def _works_on(technique: Technique, target: AnyNode) -> bool:
    """Whether it is meant for such a thing, studied or not."""
    return target.kind in _WITH_POINTS and Target.TRIGGER_POINT in technique.targets


def _reaches(graph: Graph, technique: Technique, target: AnyNode) -> bool:
    """Whether a technique for certain regions can be used where the muscle lies."""
    if not technique.where or target.kind not in _WITH_POINTS:
        return True
    return bool(set(technique.where) & _places(graph, target))


def _objections(
    graph: Graph,
    technique: Technique,
    places: Collection[str],
    client: Complaint,
    target: AnyNode | None = None,
) -> list[_Objection]:
    """What is known of the client against a technique used at these places, gravest first."""
    found = []
    wider = graph.wider_than(technique.id, {EdgeKind.KIND_OF})
    held = {*wider, *places}
    for finding in client.findings:
        for raising in graph.links(finding.id, kinds={EdgeKind.RAISED_BY}, forward=False):
            flag = graph.node(raising.subject)
            applies = graph.links(flag.id, kinds={EdgeKind.APPLIES_TO}, forward=True)
            fitting = [edge for edge in applies if edge.object in held]
            if isinstance(flag, RedFlag) and fitting:
                cited = _cited(graph, [raising, *fitting], flag)
                told = f"{finding.name}: {flag.action}."
                found.append(_warned(flag, told, cited, _gravity(flag)))
    kept_from = {
        id for node in client.conditions for id in graph.wider_than(node.id, {EdgeKind.KIND_OF})
    }
    if target:
        kept_from.add(target.id)
    for each in wider:
        for edge in graph.links(each, kinds={EdgeKind.CONTRAINDICATED_IN}, forward=True):
            if edge.object in kept_from:
                name = graph.node(edge.object).in_prose
                reason = f"Said to be kept from {name}; {summarise(edge.claims).sentence}."
                found.append(_Objection(_bar(edge), reason, _cited(graph, [edge])))
    found += _of_some_kinds(graph, technique, client)
    return sorted(found, key=lambda each: (-_GRAVITY[each.standing], each.reason))


def _warned(
    flag: RedFlag, told: str, cited: tuple[Reference, ...], standing: Standing
) -> _Objection:
    return _Objection(standing, told, cited, flag.action, flag.urgency in _PRESSING)


def _of_some_kinds(graph: Graph, technique: Technique, client: Complaint) -> list[_Objection]:
    """What speaks against some kind of the technique: care, before the kind is chosen."""
    found = []
    for id in graph.below(technique.id, EdgeKind.KIND_OF):
        for edge in graph.links(id, kinds={EdgeKind.APPLIES_TO}, forward=False):
            flag = graph.node(edge.subject)
            raising = graph.links(flag.id, kinds={EdgeKind.RAISED_BY}, forward=True)
            for each in raising:
                if isinstance(flag, RedFlag) and each.object in client.stated:
                    kind, finding = graph.node(id).name, graph.node(each.object).in_prose
                    told = f"{kind}, a kind of it, with {finding}: {flag.action}."
                    cited = _cited(graph, [each, edge], flag)
                    found.append(_warned(flag, told, cited, Standing.CAUTION))
    return found


def _first_of_all(found: Iterable[Alert]) -> list[_Objection]:
    """Raised warnings that call a doctor first: until then nothing is simply allowed."""
    return [
        _warned(
            alert.red_flag,
            f"First of all, {alert.red_flag.name}: {alert.red_flag.action}.",
            alert.references,
            Standing.CAUTION,
        )
        for alert in found
        if alert.status is AlertStatus.RAISED and alert.urgency in _PRESSING
    ]


def _unsaid(objections: Iterable[_Objection], said: Sequence[_Objection]) -> list[_Objection]:
    """Those whose warning does not stand among *said* already."""
    return [
        each
        for each in objections
        if not any(each.action and each.action == other.action for other in said)
    ]


def _bar(edge: Edge) -> Standing:
    """Excluded, unless the claims found the warning not to hold."""
    direction = summarise(edge.claims).direction
    if direction in (Direction.AGAINST, Direction.NOT_STUDIED, Direction.SUPPORTS):
        return Standing.EXCLUDED
    return Standing.CAUTION


def _gravity(flag: RedFlag) -> Standing:
    if flag.type is WarningType.CONTRAINDICATION_ABSOLUTE:
        return Standing.EXCLUDED
    if flag.type is WarningType.RED_FLAG and flag.urgency is not Urgency.ADVICE:
        return Standing.EXCLUDED
    return Standing.CAUTION


def _places(graph: Graph, target: AnyNode) -> set[str]:
    """Regions where hands would work: where the muscle lies, with what is around it."""
    muscles: Iterable[str] = ()
    if target.kind is NodeKind.MUSCLE:
        muscles = (target.id,)
    elif target.kind is NodeKind.TRIGGER_POINT:
        homes = graph.links(target.id, kinds={EdgeKind.POINT_OF}, forward=True)
        muscles = [edge.object for edge in homes]
    found = {
        around
        for muscle in muscles
        for edge in graph.links(muscle, kinds={EdgeKind.LIES_IN}, forward=True)
        for around in graph.wider_than(edge.object, {EdgeKind.PART_OF})
    }
    if target.kind is NodeKind.CONDITION:
        found.add(target.id)
    elif target.kind is NodeKind.REGION:
        found.update(graph.wider_than(target.id, {EdgeKind.PART_OF}))
    return found


def _cited(
    graph: Graph, edges: Sequence[Edge], flag: RedFlag | None = None
) -> tuple[Reference, ...]:
    ids = [id for edge in edges for id in edge.cited]
    if flag:
        ids = [source.reference for source in flag.sources] + ids
    nodes = (graph.node(id) for id in dict.fromkeys(ids))
    return tuple(node for node in nodes if isinstance(node, Reference))


def _option(
    technique: Technique,
    asked_of: AnyNode,
    edges: Sequence[Edge],
    against: Sequence[_Objection],
    graph: Graph,
) -> Option:
    claims: list[Claim] = [claim for edge in edges for claim in edge.claims]
    evidence = summarise(claims)
    told = f"For {asked_of.in_prose}: {evidence.sentence}."
    references = [each for objection in against for each in objection.references]
    references += _cited(graph, edges)
    return Option(
        technique=technique,
        evidence=evidence,
        asked_of=asked_of,
        reasons=(*dict.fromkeys(each.reason for each in against), told),
        instead=(),
        references=tuple(dict.fromkeys(references)),
    )


def _order(option: Option) -> tuple[int, int, int, str]:
    evidence = option.evidence
    return (
        _BEST_FIRST.index(evidence.direction),
        list(Certainty).index(evidence.certainty),
        -evidence.groups,
        option.technique.id,
    )


def _offered(graph: Graph) -> list[Technique]:
    """Techniques that treat; not what only examines, or is met only as a comparison."""
    nodes = graph.of_kind(NodeKind.TECHNIQUE)
    return [each for each in nodes if isinstance(each, Technique) and each.role in _OFFERED]


def _with_instead(graph: Graph, option: Option, allowed: Sequence[Option]) -> Option:
    """The excluded technique with the nearest allowed ones: of its own sort first."""
    nearest = sorted(
        allowed,
        key=lambda each: (*_distance(graph, option.technique, each.technique), *_order(each)),
    )
    return replace(option, instead=tuple(each.technique for each in nearest[:MOST_INSTEAD]))


def _distance(graph: Graph, one: Technique, other: Technique) -> tuple[int, int]:
    """How far apart two techniques are: wider ones and targets in common, most first."""
    own = set(graph.wider_than(one.id, {EdgeKind.KIND_OF}))
    theirs = graph.wider_than(other.id, {EdgeKind.KIND_OF})
    return -len(own.intersection(theirs)), -len(set(one.targets) & set(other.targets))
