"""Warnings for anything asked: those that were raised, and the few to ask about.

The two lists are never mixed. A warning is *raised* when its finding was stated. The others are
questions to *ask*, few and most pressing first, since a wall of warnings warns of nothing. That
none was raised never means that it is safe.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from kg.complaint import Complaint
from kg.graph import Graph
from kg.made_once import once
from kg.model import AnyNode, Condition, Finding, RedFlag, Reference
from kg.reading import read
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
_SYMPTOM = NodeKind.SYMPTOM


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

    Questions are taken by turns from the places and conditions of the complaint, the most pressing
    of each first, so that none of them is crowded out by another.

    Args:
        graph: The graph.
        complaint: What was said.
        about: Ids of further things in play, such as a muscle's zones or a technique.
        ask: How many questions at most; the raised ones are never cut.
    """
    contexts = _contexts(graph, complaint, about)
    context = _together(contexts)
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
    asked = _by_turns(graph, contexts, stated, shown)[: max(ask, 0)]
    asked.sort(key=lambda each: list(Urgency).index(each.red_flag.urgency))
    raised.sort(key=_raised_order)
    return (
        *(_alert(each, AlertStatus.RAISED, complaint, context) for each in raised),
        *(_alert(each, AlertStatus.ASK, complaint, context) for each in asked),
    )


def _open(graph: Graph, context: _Context, stated: Collection[str]) -> list[_Warning]:
    """What is to be asked about with one place or condition, the most pressing first."""
    by_finding = _by_finding(graph)
    near = {id for target in context for id in _by_target(graph).get(target, ())} - set(stated)
    found = []
    for id in sorted(near):
        held = [
            warning
            for warning in by_finding[id]
            if warning.red_flag.fires_on is FiresOn.COMPLAINT
            and warning.red_flag.type is WarningType.RED_FLAG
            and warning.applies_to & context.keys()
        ]
        if held:
            found.append(min(held, key=lambda each: _pressing(each, context)))
    return sorted(found, key=lambda each: _asking_order(each, context))


def _by_turns(
    graph: Graph, contexts: Sequence[_Context], stated: Collection[str], shown: Collection[str]
) -> list[_Warning]:
    """The first question of each place or condition, then the second of each, and so on.

    Of a turn the most urgent comes first. A finding is asked about once, and what is *shown*
    already is left out.
    """
    taken: dict[str, _Warning] = {}
    rests = []
    for context in contexts:
        open_ = _open(graph, context, stated)
        rests.append((context, deque(each for each in open_ if each.red_flag.id not in shown)))
    while any(rest for _, rest in rests):
        turn = []
        for context, rest in rests:
            while rest and rest[0].finding.id in taken:
                rest.popleft()
            if rest:
                turn.append((_turn_order(rest[0], context), rest.popleft()))
        for _, warning in sorted(turn, key=lambda each: each[0]):
            taken.setdefault(warning.finding.id, warning)
    return list(taken.values())


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


def _contexts(graph: Graph, complaint: Complaint, about: Collection[str]) -> list[_Context]:
    """What each condition and place brings into play: named first, then what is felt there."""
    asked = [graph.node(id) for id in about]
    named = [*complaint.conditions, *(node for node in asked if node.kind is not _REGION)]
    places = {node.id: node for node in complaint.regions}
    for symptom in [*complaint.symptoms, *(node for node in asked if node.kind is _SYMPTOM)]:
        places |= {id: graph.node(id) for id in _places_of(graph, symptom.id)}
    places |= {node.id: node for node in asked if node.kind is _REGION}
    return [
        *({id: _InPlay(node.in_prose, 0) for id in _above(graph, node.id)} for node in named),
        *(_context_of_place(graph, node) for node in places.values()),
    ]


def _above(graph: Graph, id: str) -> tuple[str, ...]:
    return graph.wider_than(id, _WIDER)


def _context_of_place(graph: Graph, region: AnyNode) -> _Context:
    around = graph.wider_than(region.id, {EdgeKind.PART_OF})
    found = {id: _InPlay(region.in_prose, 0) for id in around}
    for condition, distance in _complaints_felt_in(graph, region.id):
        for id in _above(graph, condition):
            if id not in found or distance < found[id].distance:
                found[id] = _InPlay(region.in_prose, distance)
    return found


def _together(contexts: Iterable[_Context]) -> _Context:
    """All that is in play, each by the nearest that brought it in."""
    found: _Context = {}
    for context in contexts:
        for id, each in context.items():
            if id not in found or each.distance < found[id].distance:
                found[id] = each
    return found


@once()
def _places_of(graph: Graph, symptom: str) -> tuple[str, ...]:
    """Places that a symptom tells: where it is felt as a condition, and what its names name."""
    found: dict[str, None] = {}
    for edge in graph.links(symptom, kinds={EdgeKind.SAME_AS}):
        for felt in graph.links(edge.other(symptom), kinds={EdgeKind.FELT_IN}, forward=True):
            if felt.qualifier is Qualifier.PRIMARY:
                found[felt.object] = None
    node = graph.node(symptom)
    for name in (node.name, *(synonym.text for synonym in node.synonyms)):
        found |= dict.fromkeys(region.id for region in read(graph, name).of(_REGION))
    return tuple(found)


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


def _asking_order(warning: _Warning, context: _Context) -> tuple[int, bool, int, int, str]:
    """As it presses; what can wait stands back behind what may be felt there and cannot wait."""
    distance, kind, urgency, priority, id = _pressing(warning, context)
    can_wait = warning.red_flag.urgency in (Urgency.SOON, Urgency.ADVICE)
    return (distance + can_wait, kind, urgency, priority, id)


def _turn_order(warning: _Warning, context: _Context) -> tuple[int, int, int, str]:
    distance, _, urgency, priority, id = _asking_order(warning, context)
    return (urgency, distance, priority, id)


def _raised_order(warning: _Warning) -> tuple[int, int, int, str]:
    """Most urgent first; the finding that needs more to be said before the general one."""
    flag = warning.red_flag
    parts = max((cue.count("+") for cue in warning.finding.cues), default=0)
    return (list(Urgency).index(flag.urgency), flag.priority, -parts, flag.id)
