"""What is said to a question that was understood: sentences from templates, with their references.

One function for each intent of :mod:`kg.intents`. Nothing is written free hand: every sentence is
filled from statements of the graph, and carries what they cite.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kg.compare import compare, order_of_work, similar
from kg.complaint import Complaint, understand
from kg.coverage import DISPUTED_THEORY
from kg.differential import differential
from kg.evidence import summarise
from kg.graph import Graph
from kg.kinds import NOUNS
from kg.model import (
    AnyNode,
    ArticleClaim,
    Condition,
    Edge,
    Muscle,
    Reference,
    Technique,
    TriggerPoint,
)
from kg.options import Option, Standing, judge, options
from kg.paths import Path, path_along, paths_between, related
from kg.relations import RELATIONS, Relative, relatives
from kg.safety import Alert, alerts
from kg.sentences import listed, statement
from kg.vocabulary import ClaimDirection, Direction, EdgeKind, NodeKind, Qualifier, Role

MOST_TOLD = 5
"""How many rows of a list are put into words; the query returns them all."""

_N = NodeKind


@dataclass(frozen=True, slots=True)
class Call:
    """The question that returns the same, by its name in ``api/questions``, and its variables."""

    question: str
    variables: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an answer, and what it rests on."""

    text: str
    references: tuple[Reference, ...] = ()


@dataclass(slots=True)
class Draft:
    """An answer in the making."""

    call: Call
    sentences: list[Sentence] = field(default_factory=list)
    nodes: dict[str, AnyNode] = field(default_factory=dict)
    paths: list[Path] = field(default_factory=list)
    alerts: tuple[Alert, ...] = ()

    def say(self, text: str, references: Iterable[Reference] = ()) -> None:
        """Add a sentence."""
        self.sentences.append(Sentence(text, tuple(references)))

    def show(self, nodes: Iterable[AnyNode]) -> None:
        """Add nodes that the answer is about, each once."""
        for node in nodes:
            self.nodes.setdefault(node.id, node)

    def follow(self, path: Path) -> None:
        """Tell a path, and keep it."""
        self.say(path.sentence, path.references)
        self.paths.append(path)


@dataclass(frozen=True, slots=True)
class Asked:
    """What fills the slots of an intent, and what else matters."""

    slots: Mapping[str, tuple[AnyNode, ...]]
    negated: bool = False
    without: tuple[AnyNode, ...] = ()
    """Things that were ruled out: without needles."""
    complaint: Complaint | None = None
    """The question read as a client's words, where the intent is about a complaint."""

    def one(self, slot: str) -> AnyNode:
        """The thing that fills a slot."""
        return self.slots[slot][0]


Answerer = Callable[[Graph, Asked], Draft]

ANSWERERS: dict[str, Answerer] = {}


def answers(intent: str) -> Callable[[Answerer], Answerer]:
    """Make a function the one that answers an intent."""

    def register(function: Answerer) -> Answerer:
        ANSWERERS[intent] = function
        return function

    return register


# --- lists told in sentences ----------------------------------------------------------------------


def _cited(graph: Graph, edges: Iterable[Edge]) -> tuple[Reference, ...]:
    nodes = (graph.node(id) for id in dict.fromkeys(id for edge in edges for id in edge.cited))
    return tuple(node for node in nodes if isinstance(node, Reference))


def _own(graph: Graph, node: AnyNode) -> tuple[Reference, ...]:
    """What the text of a node's record was read in."""
    nodes = (graph.node(source.reference) for source in node.sources)
    return tuple(each for each in nodes if isinstance(each, Reference))


def _capital(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}"


def _stated(graph: Graph, edge: Edge) -> str:
    return statement(edge, graph.node(edge.subject), graph.node(edge.object))


def _tell(graph: Graph, draft: Draft, of: AnyNode, relation: str, none: str) -> Draft:
    """Say the first rows of a typed relation, one statement each, and how many more there are."""
    found = relatives(graph, of.id, RELATIONS[of.kind, relation])
    _tell_rows(graph, draft, found)
    if not found:
        draft.say(none)
    return draft


def _tell_rows(graph: Graph, draft: Draft, found: Sequence[Relative]) -> None:
    for each in found[:MOST_TOLD]:
        draft.say(_stated(graph, each.edges[0]), _cited(graph, each.edges[:1]))
    draft.show(each.node for each in found)
    _say_more(draft, len(found) - MOST_TOLD)


def _say_more(draft: Draft, left: int) -> None:
    if left > 0:
        draft.say(f"{left} more {'are' if left > 1 else 'is'} in the list of nodes.")


def _asked_with(graph: Graph, *nodes: AnyNode) -> tuple[Alert, ...]:
    """Warnings to ask about whenever these are in play."""
    regions = [node.id for node in nodes if node.kind is _N.REGION]
    others = [node.id for node in nodes if node.kind in (_N.SYMPTOM, _N.CONDITION)]
    return alerts(graph, understand(graph, regions=regions, symptoms=others))


# --- places, muscles, points ----------------------------------------------------------------------


@answers("regions-related-to")
def _regions_related(graph: Graph, asked: Asked) -> Draft:
    to = asked.one("to")
    draft = Draft(Call("regions-related-to", {"to": to.id}), alerts=_asked_with(graph, to))
    found = related(graph, to.id, _N.REGION).nodes
    draft.show(each.node for each in found)
    if not found:
        draft.say(f"No region is known to relate to {to.in_prose}.")
    for each in found[:MOST_TOLD]:
        draft.follow(each.path)
    _say_more(draft, len(found) - MOST_TOLD)
    return draft


@answers("referral-of")
def _referral(graph: Graph, asked: Asked) -> Draft:
    node = asked.one("id")
    draft = Draft(Call("referral-of", {"id": node.id}))
    if isinstance(node, TriggerPoint):
        rows = relatives(graph, node.id, RELATIONS[_N.TRIGGER_POINT, "referral"])
        _tell_rows(graph, draft, rows)
        return draft
    points = relatives(graph, node.id, RELATIONS[_N.MUSCLE, "trigger_points"])
    if not points:
        draft.say(f"No trigger point of {node.in_prose} with a known zone is in this graph.")
    zones: dict[str, list[Edge]] = {}
    for point in points:
        for zone in relatives(graph, point.node.id, RELATIONS[_N.TRIGGER_POINT, "referral"]):
            zones.setdefault(zone.node.id, []).extend(zone.edges)
    for role, told in ((Role.PRIMARY, "mainly to"), (Role.SPILLOVER, "as spillover to")):
        places = [
            id
            for id, edges in zones.items()
            if (Role.PRIMARY in _roles(edges)) is (role is Role.PRIMARY)
        ]
        if places:
            names = [graph.node(id).in_prose for id in places]
            cited = _cited(graph, (edge for id in places for edge in zones[id]))
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


@answers("points-of")
def _points(graph: Graph, asked: Asked) -> Draft:
    muscle = asked.one("muscle")
    draft = Draft(Call("points-of", {"muscle": muscle.id}))
    found = relatives(graph, muscle.id, RELATIONS[_N.MUSCLE, "trigger_points"])
    if not found:
        draft.say(f"No trigger point of {muscle.in_prose} is in this graph.")
    for each in found:
        assert isinstance(each.node, TriggerPoint)
        draft.say(f"{each.node.name}: {each.node.location}.", _cited(graph, each.edges[:1]))
    draft.show(each.node for each in found)
    return draft


@answers("muscles-referring-to")
def _muscles_referring(graph: Graph, asked: Asked) -> Draft:
    complaint = asked.complaint or understand(
        graph,
        regions=[node.id for node in asked.slots["complaint"] if node.kind is _N.REGION],
        symptoms=[node.id for node in asked.slots["complaint"] if node.kind is not _N.REGION],
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
    for candidate in found.candidates[:MOST_TOLD]:
        references = [each for path in candidate.paths for each in path.references]
        draft.say(candidate.sentence, dict.fromkeys(references))
        draft.paths.extend(candidate.paths[:1])
    draft.show(candidate.node for candidate in found.candidates)
    if not found.candidates:
        draft.say("No muscle in this graph is said to refer there.")
    _say_more(draft, len(found.candidates) - MOST_TOLD)
    draft.say(found.advice)
    return draft


@answers("similar-muscles")
def _similar(graph: Graph, asked: Asked) -> Draft:
    muscle = asked.one("muscle")
    draft = Draft(Call("similar-muscles", {"muscle": muscle.id}))
    found = similar(graph, muscle.id)
    for each in found[:MOST_TOLD]:
        names = [node.in_prose for node in each.shared]
        edges = _shared_zones(graph, each.node.id, {node.id for node in each.shared})
        draft.say(
            f"{_capital(each.node.in_prose)} shares with {muscle.in_prose} the zones "
            f"{listed(names)}.",
            _cited(graph, edges),
        )
    draft.show(each.node for each in found)
    if not found:
        draft.say(f"No muscle in this graph shares a referral zone with {muscle.in_prose}.")
    return draft


def _shared_zones(graph: Graph, muscle: str, regions: set[str]) -> list[Edge]:
    rows = relatives(graph, muscle, RELATIONS[_N.MUSCLE, "regions"])
    return [
        edge
        for row in rows
        if row.node.id in regions
        for edge in row.edges
        if edge.kind is EdgeKind.REFERS_TO
    ]


@answers("order-of-work")
def _order(graph: Graph, asked: Asked) -> Draft:
    muscles = asked.slots["muscles"]
    draft = Draft(Call("order-of-work", {"muscles": [node.id for node in muscles]}))
    for place, step in enumerate(order_of_work(graph, [node.id for node in muscles]), 1):
        draft.say(f"{place}. {_capital(step.node.in_prose)}. {step.reason}", step.references)
        draft.show([step.node])
    draft.say("This is lore: no study of an order of work is in this graph.")
    return draft


# --- nerves and anatomy ---------------------------------------------------------------------------


@answers("nerve-supply-of")
def _nerve_supply(graph: Graph, asked: Asked) -> Draft:
    muscle = asked.one("muscle")
    assert isinstance(muscle, Muscle)
    draft = Draft(Call("nerve-supply-of", {"muscle": muscle.id}))
    _tell(
        graph, draft, muscle, "innervation", f"The supply of {muscle.in_prose} is not known here."
    )
    if muscle.roots:
        draft.say(f"Root levels: {muscle.roots}; books differ.", _own(graph, muscle))
    return draft


@answers("muscles-of-nerve")
def _muscles_of_nerve(graph: Graph, asked: Asked) -> Draft:
    nerve = asked.one("nerve")
    draft = Draft(Call("muscles-of-nerve", {"nerve": nerve.id}))
    found = relatives(graph, nerve.id, RELATIONS[_N.NERVE, "muscles"])
    if found:
        names = [each.node.in_prose for each in found]
        cited = _cited(graph, (each.edges[0] for each in found))
        draft.say(f"{_capital(nerve.in_prose)} supplies {listed(names)}.", cited)
    else:
        draft.say(f"No muscle is known here to be supplied by {nerve.in_prose}.")
    draft.show(each.node for each in found)
    return draft


@answers("entrapments-of")
def _entrapments(graph: Graph, asked: Asked) -> Draft:
    nerve = asked.one("nerve")
    draft = Draft(Call("entrapments-of", {"nerve": nerve.id}))
    none = f"No muscle is said here to be able to trap {nerve.in_prose}."
    return _tell(graph, draft, nerve, "entrapments", none)


@answers("muscle-card")
def _muscle_card(graph: Graph, asked: Asked) -> Draft:
    muscle = asked.one("id")
    assert isinstance(muscle, Muscle)
    draft = Draft(Call("muscle-card", {"id": muscle.id}))
    _tell_anatomy(graph, draft, muscle)
    draft.show([muscle])
    return draft


def _tell_anatomy(graph: Graph, draft: Draft, muscle: Muscle) -> None:
    told = [
        f"{name}: {text}"
        for name, text in (
            ("origin", muscle.origin),
            ("insertion", muscle.insertion),
            ("action", muscle.actions),
        )
        if text
    ]
    if told:
        draft.say(f"{_capital(muscle.in_prose)}: {'; '.join(told)}.", _own(graph, muscle))
    else:
        draft.say(f"Origin, insertion and action of {muscle.in_prose} are not known here.")


# --- conditions -----------------------------------------------------------------------------------


@answers("conditions-of")
def _conditions_of(graph: Graph, asked: Asked) -> Draft:
    muscle = asked.one("muscle")
    draft = Draft(Call("conditions-of", {"muscle": muscle.id}))
    none = f"No condition is tied to {muscle.in_prose} in this graph."
    return _tell(graph, draft, muscle, "conditions", none)


@answers("muscles-of")
def _muscles_of(graph: Graph, asked: Asked) -> Draft:
    condition = asked.one("condition")
    draft = Draft(
        Call("muscles-of", {"condition": condition.id}), alerts=_asked_with(graph, condition)
    )
    none = f"No muscle is tied to {condition.in_prose} in this graph."
    return _tell(graph, draft, condition, "muscles", none)


@answers("look-alikes-of")
def _look_alikes(graph: Graph, asked: Asked) -> Draft:
    condition = asked.one("condition")
    draft = Draft(
        Call("look-alikes-of", {"condition": condition.id}), alerts=_asked_with(graph, condition)
    )
    for name in ("rule_out", "differentials", "muscles"):
        rows = relatives(graph, condition.id, RELATIONS[_N.CONDITION, name])
        if name == "muscles":
            rows = tuple(row for row in rows if row.edges[0].kind is EdgeKind.MIMICKED_BY)
        _tell_rows(graph, draft, rows)
    if not draft.sentences:
        draft.say(f"No look-alike of {condition.in_prose} is in this graph: not known.")
    return draft


@answers("symptoms-of")
def _symptoms_of(graph: Graph, asked: Asked) -> Draft:
    node = asked.one("of")
    draft = Draft(Call("symptoms-of", {"of": node.id}))
    if node.kind is _N.CONDITION:
        draft.alerts = _asked_with(graph, node)
    none = f"No symptom of {node.in_prose} is in this graph."
    return _tell(graph, draft, node, "symptoms", none)


@answers("conditions-with")
def _conditions_with(graph: Graph, asked: Asked) -> Draft:
    symptom = asked.one("symptom")
    draft = Draft(Call("conditions-with", {"symptom": symptom.id}))
    if symptom.kind is _N.SYMPTOM:
        draft.alerts = _asked_with(graph, symptom)
    none = f"No condition in this graph is said to show as {symptom.in_prose}."
    return _tell(graph, draft, symptom, "conditions", none)


@answers("what-keeps-it-going")
def _keeps_going(graph: Graph, asked: Asked) -> Draft:
    node = asked.one("for")
    draft = Draft(Call("what-keeps-it-going", {"for": node.id}), alerts=_asked_with(graph, node))
    if node.kind is _N.SYMPTOM:
        return _tell(
            graph, draft, node, "conditions", f"What causes {node.in_prose} is not known here."
        )
    _tell(
        graph, draft, node, "factors", f"What starts or keeps up {node.in_prose} is not known here."
    )
    if node.kind is _N.CONDITION:
        causes = relatives(graph, node.id, RELATIONS[_N.CONDITION, "causes"])
        _tell_rows(graph, draft, causes)
    elif node.kind is _N.MUSCLE:
        companions = relatives(graph, node.id, RELATIONS[_N.MUSCLE, "satellites"])
        if companions:
            names = [each.node.in_prose for each in companions[:MOST_TOLD]]
            cited = _cited(graph, (each.edges[0] for each in companions[:MOST_TOLD]))
            told = f"Points of {listed(names)} are said to go together with its own."
            draft.say(told, cited)
    return draft


@answers("check-first")
def _check_first(graph: Graph, asked: Asked) -> Draft:
    nodes = asked.slots["complaint"]
    regions = [node.id for node in nodes if node.kind is _N.REGION]
    others = [node.id for node in nodes if node.kind is not _N.REGION]
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


# --- techniques -----------------------------------------------------------------------------------


@answers("does-it-help")
def _does_it_help(graph: Graph, asked: Asked) -> Draft:
    technique, target = asked.one("technique"), asked.one("for")
    draft = Draft(
        Call("does-it-help", {"technique": technique.id, "for": target.id}),
        alerts=_asked_with(graph, target),
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
        told = f"{_capital(technique.in_prose)} for {target.in_prose}: {summary.sentence}."
        draft.say(told, _cited(graph, edges))
        for claim in claims[:MOST_TOLD]:
            against = f" against {claim.comparator}" if claim.comparator else ""
            found = _FOUND[claim.direction]
            work = graph.node(claim.reference)
            cited = (work,) if isinstance(work, Reference) else ()
            draft.say(f"{_capital(claim.outcome)}{against}: {found}.", cited)
        draft.paths.extend(path_along(graph, technique.id, [edge]) for edge in edges)
    else:
        draft.say(
            f"No study of {technique.in_prose} for {target.in_prose} is in this graph. "
            "That is not a finding of no effect."
        )
        for kin in _studied_kin(graph, technique, target):
            draft.say(_stated(graph, kin), _cited(graph, [kin]))
    return draft


_FOUND = {
    ClaimDirection.BENEFIT: "benefit",
    ClaimDirection.NO_DIFFERENCE: "no difference",
    ClaimDirection.MIXED: "mixed or unclear",
    ClaimDirection.HARM: "worse",
    ClaimDirection.ASSOCIATION: "found together",
    ClaimDirection.NO_ASSOCIATION: "not found together",
}


def _studied_kin(graph: Graph, technique: AnyNode, target: AnyNode) -> list[Edge]:
    """What was studied of wider and narrower techniques: the nearest that is known."""
    kin = {
        *graph.wider_than(technique.id, {EdgeKind.KIND_OF})[1:],
        *graph.below(technique.id, EdgeKind.KIND_OF),
    }
    uses = graph.links(target.id, kinds={EdgeKind.STUDIED_FOR}, forward=False)
    return [edge for edge in uses if edge.subject in kin and edge.claims][:MOST_TOLD]


@answers("what-helps")
def _what_helps(graph: Graph, asked: Asked) -> Draft:
    target = asked.one("for")
    found = options(graph, target.id)
    draft = Draft(Call("what-helps", {"for": found.for_.id}), alerts=found.alerts)
    ruled_out = {
        id for node in asked.without for id in (node.id, *graph.below(node.id, EdgeKind.KIND_OF))
    }
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
    _say_more(draft, len(studied) - MOST_TOLD)
    if unstudied and not asked.negated:
        told = listed(unstudied[:MOST_TOLD])
        draft.say(f"Named for it, but not studied as far as this graph knows: {told}.")
    return draft


def _told_option(option: Option) -> str:
    about = f" for {option.asked_of.in_prose}"
    return f"{_capital(option.technique.in_prose)}{about}: {option.evidence.sentence}."


@answers("is-it-safe")
def _is_it_safe(graph: Graph, asked: Asked) -> Draft:
    technique, given = asked.one("technique"), asked.slots["given"]
    found = judge(graph, technique.id, [node.id for node in given])
    draft = Draft(
        Call("is-it-safe", {"technique": technique.id, "given": [node.id for node in given]}),
        alerts=found.alerts,
    )
    names = listed([node.in_prose for node in given])
    draft.show([technique, *given])
    told = {
        Standing.EXCLUDED: f"{_capital(technique.in_prose)} is not to be used with {names}.",
        Standing.CAUTION: f"{_capital(technique.in_prose)} calls for care with {names}.",
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
        draft.say(f"In general: {technique.cautions}.", _own(graph, technique))
    return draft


@answers("cautions-of")
def _cautions(graph: Graph, asked: Asked) -> Draft:
    technique = asked.one("technique")
    assert isinstance(technique, Technique)
    draft = Draft(Call("cautions-of", {"technique": technique.id}))
    if technique.cautions:
        draft.say(f"Cautions: {technique.cautions}.", _own(graph, technique))
    rows = relatives(graph, technique.id, RELATIONS[_N.TECHNIQUE, "contraindications"])
    for each in rows[:MOST_TOLD]:
        flag = each.node
        assert flag.kind is _N.RED_FLAG
        draft.say(f"{flag.question} If so: {flag.action}.", _cited(graph, each.edges))
    draft.show(each.node for each in rows)
    _say_more(draft, len(rows) - MOST_TOLD)
    for name in ("adverse_conditions", "adverse_findings"):
        _tell_rows(graph, draft, relatives(graph, technique.id, RELATIONS[_N.TECHNIQUE, name]))
    draft.say("What is not listed is not thereby safe.")
    return draft


@answers("technique-card")
def _technique_card(graph: Graph, asked: Asked) -> Draft:
    technique = asked.one("technique")
    assert isinstance(technique, Technique)
    draft = Draft(Call("technique-card", {"technique": technique.id}))
    draft.show([technique])
    own = _own(graph, technique)
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


@answers("studied-for")
def _studied_for(graph: Graph, asked: Asked) -> Draft:
    technique = asked.one("technique")
    draft = Draft(Call("studied-for", {"technique": technique.id}))
    uses = graph.links(technique.id, kinds={EdgeKind.STUDIED_FOR}, forward=True)
    studied = [edge for edge in uses if edge.claims]
    for edge in studied[:MOST_TOLD]:
        draft.say(_stated(graph, edge), _cited(graph, [edge]))
    draft.show(graph.node(edge.object) for edge in studied)
    _say_more(draft, len(studied) - MOST_TOLD)
    if not studied:
        draft.say(f"No study of {technique.in_prose} is in this graph.")
    return draft


# --- two things, and the trigger point itself -----------------------------------------------------


@answers("path-between")
def _path_between(graph: Graph, asked: Asked) -> Draft:
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
    draft = Draft(call, alerts=_asked_with(graph, one, other))
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
    for kind in _N:
        if (
            kind is not node.kind
            and kind is not _N.REFERENCE
            and graph.names.answers(node.slug, kind)
        ):
            twin = graph.node(node.slug, kind)
            found[twin.id] = twin
    return list(found.values())


@answers("tell-apart")
def _tell_apart(graph: Graph, asked: Asked) -> Draft:
    one, other = asked.one("a"), asked.one("b")
    found = compare(graph, one.id, other.id)
    draft = Draft(
        Call("tell-apart", {"a": one.id, "b": other.id}), alerts=_asked_with(graph, one, other)
    )
    if found.shared:
        names = listed([node.in_prose for node in found.shared[: MOST_TOLD + 3]])
        draft.say(f"Both have in common: {names}.")
    for sentence, edge in found.differences:
        draft.say(sentence, _cited(graph, [edge]))
    draft.say("What is stated of one alone may be unknown of the other, rather than absent.")
    draft.show([one, other, *found.shared])
    return draft


@answers("what-is-disputed")
def _dispute(graph: Graph, asked: Asked) -> Draft:
    draft = Draft(Call("what-is-disputed", {}))
    topic = graph.node(DISPUTED_THEORY)
    draft.say(topic.description, _own(graph, topic))
    draft.show([topic])
    for node in graph.of_kind(_N.TOPIC):
        for edge in graph.links(node.id, kinds={EdgeKind.DIAGNOSTIC_OF}, forward=True):
            if node.id in _DISPUTED:
                for claim in edge.claims[:2]:
                    work = graph.node(claim.reference)
                    cited = (work,) if isinstance(work, Reference) else ()
                    note = claim.note or f"{claim.outcome}: {_FOUND[claim.direction]}"
                    draft.say(f"{_capital(note.rstrip('.'))}.", cited)
                draft.show([node])
    return draft


_DISPUTED = (
    DISPUTED_THEORY,
    "topic:palpation-reliability",
    "topic:trigger-point-diagnostic-criteria",
)


@answers("what-the-article-says")
def _article(graph: Graph, asked: Asked) -> Draft:
    about = asked.slots.get("about", ())
    draft = Draft(Call("article-claims", {}))
    wanted = {node.id for node in about if node.kind is not _N.TECHNIQUE}
    kept: list[ArticleClaim] = []
    for node in graph.of_kind(_N.ARTICLE_CLAIM):
        assert isinstance(node, ArticleClaim)
        spoken = {
            edge.object for edge in graph.links(node.id, kinds={EdgeKind.IS_ABOUT}, forward=True)
        }
        figures = "50" in node.name or "medic" in node.name
        if figures or (wanted & spoken):
            kept.append(node)
    kept.sort(key=lambda each: ("50" not in each.name and "medic" not in each.name, each.number))
    for claim in kept[:MOST_TOLD]:
        draft.say(f"“{claim.name}”: {claim.verdict}. {claim.description}", _own(graph, claim))
    draft.show(kept)
    return draft


@answers("what-is")
def _what_is(graph: Graph, asked: Asked) -> Draft:
    node = asked.one("id")
    draft = Draft(Call(_CARDS.get(node.kind, "node-card"), {"id": node.id}))
    draft.show([node])
    noun = NOUNS[node.kind][0]
    if node.description:
        draft.say(f"{node.name} ({noun}): {node.description.rstrip('.')}.", _own(graph, node))
    else:
        draft.say(f"{node.name} is a {noun}; no definition of it was read.")
    if isinstance(node, Muscle):
        _tell_anatomy(graph, draft, node)
        draft.sentences.extend(_referral(graph, Asked({"id": (node,)})).sentences)
    if isinstance(node, Condition):
        for name in ("broader", "symptoms", "regions"):
            _tell_rows(graph, draft, relatives(graph, node.id, RELATIONS[_N.CONDITION, name])[:3])
    if node.kind is _N.SYMPTOM:
        _tell_rows(graph, draft, relatives(graph, node.id, RELATIONS[_N.SYMPTOM, "conditions"])[:3])
    if _rests_on_the_dispute(graph, node):
        topic = graph.node(DISPUTED_THEORY)
        draft.say(topic.description, _own(graph, topic))
    if node.kind in (_N.CONDITION, _N.SYMPTOM, _N.REGION):
        draft.alerts = _asked_with(graph, node)
    return draft


def _rests_on_the_dispute(graph: Graph, node: AnyNode) -> bool:
    """Whether it is the disputed condition, a finding that defines it, or a trigger point."""
    if DISPUTED_THEORY not in graph.keys:
        return False
    theory = graph.links(DISPUTED_THEORY, kinds={EdgeKind.DIAGNOSTIC_OF}, forward=True)
    conditions = {edge.object for edge in theory}
    return (
        node.kind is _N.TRIGGER_POINT
        or node.id in conditions
        or (
            node.kind is _N.FINDING
            and any(
                edge.subject in conditions and edge.qualifier is Qualifier.DEFINING
                for edge in graph.links(node.id, kinds={EdgeKind.HAS_SYMPTOM}, forward=False)
            )
        )
    )


_CARDS = {_N.MUSCLE: "muscle-card", _N.CONDITION: "condition-card"}
