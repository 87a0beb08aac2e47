"""Warnings for anything asked: those that were raised, and the few to ask about.

The two lists are never mixed. A warning is *raised* when its finding was stated. The others are
questions to *ask*, few and most pressing first, since a wall of warnings warns of nothing. That
none was raised never means that it is safe.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kg.complaint import Complaint
from kg.graph import Graph
from kg.made_once import once
from kg.model import AnyNode, Condition, Finding, RedFlag, Reference
from kg.vocabulary import EdgeKind, FiresOn, NodeKind, Qualifier, Urgency, WarningType, Word

MOST_ASKED = 4
"""How many questions an answer asks, unless told otherwise."""

_WIDER = frozenset({EdgeKind.KIND_OF, EdgeKind.SCREENED_AS})
_FELT = frozenset({Qualifier.PRIMARY, Qualifier.TYPICAL})
_TELLING = frozenset({"complaint", "sign", "event"})
"""Groups of findings that are told of the present; a history matters where it applies."""


class AlertStatus(Word):
    """Why a warning is shown."""

    RAISED = "raised", "What it warns of was said."
    ASK = "ask", "To be asked about; nothing was said of it."


@dataclass(frozen=True, slots=True)
class Alert:
    """A warning with the reason for which it is shown."""

    status: AlertStatus
    red_flag: RedFlag
    suspected: tuple[Condition, ...]
    why: str
    references: tuple[Reference, ...]

    @property
    def urgency(self) -> Urgency:
        """How soon to act."""
        return self.red_flag.urgency


@dataclass(frozen=True, slots=True)
class _Warning:
    """A red flag with its ends, looked up once."""

    red_flag: RedFlag
    finding: Finding
    applies_to: frozenset[str]
    suspected: tuple[Condition, ...]
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class _InPlay:
    """Why something is in play."""

    reason: str
    distance: int
    """0 named or around it, 1 mainly felt there, 2 possibly felt there."""


_Context = dict[str, _InPlay]
_REGION = NodeKind.REGION


def alerts(
    graph: Graph,
    complaint: Complaint,
    *,
    about: Collection[str] = (),
    ask: int = MOST_ASKED,
) -> tuple[Alert, ...]:
    """Warnings raised by a complaint, then at most *ask* questions; each most urgent first.

    A stated finding raises one warning: the most pressing of those that hold for the places and
    conditions of the complaint. One that holds elsewhere is raised too when it is an emergency,
    or urgent and told of the present. Of equal urgency the one that needs more to be true comes
    first: the specific before the general.

    Args:
        graph: The graph.
        complaint: What was said.
        about: Ids of further things in play, such as a muscle's zones or a technique.
        ask: How many questions at most; the raised ones are never cut.
    """
    context = _context(graph, complaint, about)
    by_finding = _by_finding(graph)
    raised = []
    for finding in complaint.findings:
        held = [
            warning for warning in by_finding.get(finding.id, ()) if not _is_of_a_place(warning)
        ]
        best = min(held, key=lambda each: _pressing(each, context), default=None)
        if best and (_holds(best, context) or _is_pressing_anywhere(best)):
            raised.append(best)
    shown = {warning.red_flag.id for warning in raised}
    stated = complaint.stated | {node.id for node in complaint.absent}
    open_: list[_Warning] = []
    near = {id for target in context for id in _by_target(graph).get(target, ())}
    for id in sorted(near):
        held = [
            warning
            for warning in by_finding[id]
            if warning.red_flag.fires_on is FiresOn.COMPLAINT
            and warning.red_flag.type is WarningType.RED_FLAG
            and warning.finding.id not in stated
            and warning.applies_to & context.keys()
        ]
        if held:
            open_.append(min(held, key=lambda each: _pressing(each, context)))
    open_.sort(key=lambda each: _pressing(each, context))
    raised.sort(key=_raised_order)
    return (
        *(_alert(each, AlertStatus.RAISED, complaint, context) for each in raised),
        *(
            _alert(each, AlertStatus.ASK, complaint, context)
            for each in sorted(
                [each for each in open_ if each.red_flag.id not in shown][: max(ask, 0)],
                key=lambda each: list(Urgency).index(each.red_flag.urgency),
            )
        ),
    )


def advice(found: Iterable[Alert]) -> str:
    """What the list of warnings says, and does not say, in one or two sentences."""
    found = tuple(found)
    raised = [alert for alert in found if alert.status is AlertStatus.RAISED]
    asked = len(found) - len(raised)
    if raised:
        first = raised[0]
        many = f"{len(raised)} warnings are" if len(raised) > 1 else "One warning is"
        begin = f"{many} raised by what was said. First: {first.red_flag.action}."
    else:
        begin = (
            "None of the warning signs listed in this graph was mentioned. That does not mean "
            "that it is safe: most signs were not asked about."
        )
    if asked:
        begin += f" {asked} question{'s' if asked != 1 else ''} to ask first."
    return f"{begin} This informs professionals; it does not diagnose."


def _alert(
    warning: _Warning, status: AlertStatus, complaint: Complaint, context: _Context
) -> Alert:
    if status is AlertStatus.RAISED:
        words = complaint.words_for(warning.finding.id)
        why = f"Said: “{words}”." if words else f"Stated: {warning.finding.name}."
    else:
        reasons = sorted({context[id].reason for id in warning.applies_to if id in context})
        why = f"Asked with {reasons[0]}." if reasons else "Asked with any complaint."
    return Alert(status, warning.red_flag, warning.suspected, why, warning.references)


def _context(graph: Graph, complaint: Complaint, about: Collection[str]) -> _Context:
    """All that is in play, each with what brought it in: named first, then what is felt there."""
    found: _Context = {}

    def take(ids: Iterable[str], reason: str, distance: int) -> None:
        for id in ids:
            if id not in found or distance < found[id].distance:
                found[id] = _InPlay(reason, distance)

    asked = [graph.node(id) for id in about]
    for node in [*complaint.conditions, *(node for node in asked if node.kind is not _REGION)]:
        take(graph.wider_than(node.id, _WIDER), node.in_prose, 0)
    regions = [*complaint.regions, *_regions_of(graph, complaint.symptoms)]
    regions += [node for node in asked if node.kind is _REGION]
    for region in regions:
        take(graph.wider_than(region.id, {EdgeKind.PART_OF}), region.in_prose, 0)
        for id, distance in _complaints_felt_in(graph, region.id):
            take(graph.wider_than(id, _WIDER), region.in_prose, distance)
    return found


def _regions_of(graph: Graph, symptoms: Iterable[AnyNode]) -> list[AnyNode]:
    """Places that the name of a symptom tells: the neck, of neck pain."""
    found = []
    for symptom in symptoms:
        for edge in graph.links(symptom.id, kinds={EdgeKind.SAME_AS}):
            other = graph.node(edge.other(symptom.id))
            if other.kind is NodeKind.CONDITION:
                found += [
                    graph.node(felt.object)
                    for felt in graph.links(other.id, kinds={EdgeKind.FELT_IN}, forward=True)
                    if felt.qualifier is Qualifier.PRIMARY
                ]
    return found


@once()
def _by_finding(graph: Graph) -> dict[str, tuple[_Warning, ...]]:
    """Every warning in use, by the finding that raises it."""
    found: dict[str, list[_Warning]] = {}
    for node in graph.of_kind(NodeKind.RED_FLAG):
        assert isinstance(node, RedFlag)
        (raising,) = graph.links(node.id, kinds={EdgeKind.RAISED_BY}, forward=True) or (None,)
        if raising is None:
            continue
        finding = graph.node(raising.object)
        assert isinstance(finding, Finding)
        suggests = graph.links(node.id, kinds={EdgeKind.SUGGESTS}, forward=True)
        applies = graph.links(node.id, kinds={EdgeKind.APPLIES_TO}, forward=True)
        suspected = (graph.node(edge.object) for edge in suggests)
        cited = dict.fromkeys(
            [source.reference for source in node.sources]
            + [id for edge in (raising, *suggests, *applies) for id in edge.cited]
        )
        references = (graph.node(id) for id in cited)
        warning = _Warning(
            node,
            finding,
            frozenset(edge.object for edge in applies),
            tuple(each for each in suspected if isinstance(each, Condition)),
            tuple(each for each in references if isinstance(each, Reference)),
        )
        found.setdefault(finding.id, []).append(warning)
    return {id: tuple(warnings) for id, warnings in found.items()}


@once()
def _by_target(graph: Graph) -> dict[str, frozenset[str]]:
    """The findings that raise a warning of a place, condition or technique, by its id."""
    found: dict[str, set[str]] = {}
    for finding, warnings in _by_finding(graph).items():
        for warning in warnings:
            for target in warning.applies_to:
                found.setdefault(target, set()).add(finding)
    return {target: frozenset(findings) for target, findings in found.items()}


@once()
def _complaints_felt_in(graph: Graph, region: str) -> tuple[tuple[str, int], ...]:
    """Conditions that carry warnings, felt in a region, just around it or within it."""
    warned = _warned_conditions(graph)
    around = (edge.object for edge in graph.links(region, kinds={EdgeKind.PART_OF}, forward=True))
    found: dict[str, int] = {}
    for id in {region, *around, *graph.parts_of(region)}:
        for edge in graph.links(id, kinds={EdgeKind.FELT_IN}, forward=False):
            if edge.subject in warned:
                distance = 1 if edge.qualifier in _FELT else 2
                found[edge.subject] = min(distance, found.get(edge.subject, 2))
    return tuple(sorted(found.items()))


@once()
def _warned_conditions(graph: Graph) -> frozenset[str]:
    return frozenset(
        id
        for warnings in _by_finding(graph).values()
        for warning in warnings
        for id in warning.applies_to
        if id.startswith("condition:")
    )


def _holds(warning: _Warning, context: _Context) -> bool:
    return any(id in context for id in warning.applies_to) or any(
        id.startswith("technique:") for id in warning.applies_to
    )


def _is_of_a_place(warning: _Warning) -> bool:
    """Advice on what lies under the hand at a place, which no words of a client raise."""
    return warning.red_flag.urgency is Urgency.ADVICE and all(
        id.startswith("region:") for id in warning.applies_to
    )


def _is_pressing_anywhere(warning: _Warning) -> bool:
    urgency = warning.red_flag.urgency
    return urgency is Urgency.EMERGENCY or (
        urgency is Urgency.URGENT and warning.finding.group in _TELLING
    )


def _pressing(warning: _Warning, context: _Context) -> tuple[int, bool, int, int, str]:
    """What holds for the very place or condition first, then by urgency and priority."""
    flag = warning.red_flag
    held = [context[id] for id in warning.applies_to if id in context]
    return (
        min((each.distance for each in held), default=3),
        flag.type is not WarningType.RED_FLAG,
        list(Urgency).index(flag.urgency),
        flag.priority,
        flag.id,
    )


def _raised_order(warning: _Warning) -> tuple[int, int, int, str]:
    """Most urgent first; the finding that needs more to be said before the general one."""
    flag = warning.red_flag
    parts = max((cue.count("+") for cue in warning.finding.cues), default=0)
    return (list(Urgency).index(flag.urgency), flag.priority, -parts, flag.id)
