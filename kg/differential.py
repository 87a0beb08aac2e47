"""Where it hurts, and what goes with it: which muscles may send pain there.

The strength of a candidate is that of its explained findings, put together so that each one
more can only raise it::

    strength = (1 - (1 - e1) (1 - e2) ...) * contradiction

A painful region is explained by a zone of one of the muscle's trigger points::

    e = weights.zone * role * closeness * confidence * support * specificity

a symptom by what the muscle's points are said to go with, and a stated condition by studies that
counted trigger points of the muscle in it. What was denied lowers a
candidate that would explain it. Every factor is returned; ``docs/complaints.md`` works one
example. This ranks tradition: it says where the maps point, not what a person has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import log2, prod

from kg.complaint import Complaint
from kg.errors import BadInputError, require_range
from kg.graph import Graph
from kg.kinds import CONFIDENCE_FACTORS
from kg.made_once import once
from kg.model import AnyNode, Edge, Muscle, TriggerPoint
from kg.paths import Path, path_along
from kg.safety import Alert, advice, alerts
from kg.sentences import listed
from kg.vocabulary import ClaimDirection, EdgeKind, MuscleRank, NodeKind, Role, Split, Word

WHOLE_MUSCLE = frozenset({MuscleRank.PART})
"""Ranks that answer for the muscle that they are part of."""


class Level(Word):
    """What the candidates are."""

    MUSCLE = "muscle", "Whole muscles; a part answers for its muscle."
    PART = "part", "Muscles, or parts of them, as trigger points are told of."
    TRIGGER_POINT = "trigger_point", "Single trigger points."


class Reach(Word):
    """Whether a candidate lies where it hurts."""

    LOCAL = "local", "It lies in a painful region, or in a part of it."
    DISTANT = "distant", "It lies elsewhere: what could not have been guessed."


class Part(Word):
    """What a share of a candidate's strength comes from."""

    ZONE = "zone", "A painful region that a trigger point is said to refer to."
    SYMPTOM = "symptom", "A symptom that its points are said to go with."
    PLACE = "place", "A painful region in which the muscle itself lies."
    PREVALENCE = "prevalence", "A stated condition in which studies found its points more often."
    CONTRADICTED = "contradicted", "Something denied that it would explain."


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much each thing counts; every one from 0 to 1. The defaults are judgements.

    They order candidates and nothing else: no weight touches a warning.
    """

    zone: float = 0.75
    """Of a painful region that is fully explained."""
    symptom: float = 0.25
    """Of a symptom that is explained."""
    prevalence: float = 0.1
    """Of a stated condition in which a study found trigger points in the muscle more often."""
    spillover: float = 0.6
    """Of a spillover zone against a primary one."""
    within: float = 0.9
    """Of a zone within the painful region, for each step down."""
    around: float = 0.55
    """Of a zone that lies around the painful region, for each step up."""
    beside: float = 0.25
    """Of a zone in a region that touches or overlaps the painful one."""
    specificity: float = 0.3
    """How far a candidate is lowered that refers to many places that do not hurt."""
    support: float = 0.4
    """How far a zone is lowered that few publishers tell of."""
    local: float = 0.05
    """Of a painful region in which the muscle itself lies, whatever its zones."""
    inferred: float = 0.5
    """How far a main and a spillover zone draw together that no source told apart."""
    absent: float = 0.3
    """How far each thing denied lowers a candidate that would explain it."""

    def __post_init__(self) -> None:
        """Refuse what is not a share."""
        for name in self.__dataclass_fields__:
            value = getattr(self, name)
            if not 0 <= value <= 1:
                raise BadInputError(f"the weight {name} must be from 0 to 1, got {value}")


PRESETS: Mapping[str, Weights] = {
    "balanced": Weights(),
    "referral_only": Weights(symptom=0.0, prevalence=0.0, local=0.0, specificity=0.0, support=0.0),
    "primary_zones": Weights(spillover=0.15, around=0.3, beside=0.0),
    "specific": Weights(specificity=0.7),
}


@dataclass(frozen=True, slots=True)
class ScorePart:
    """One finding explained, or contradicted, and how much it counts."""

    part: Part
    finding: AnyNode
    """The region, symptom or condition of the complaint."""
    share: float
    """From 0 to 1; for a contradiction, what is left of the strength."""
    role: Role | None = None
    closeness: float = 1.0
    confidence: float = 1.0
    support: float = 1.0
    specificity: float = 1.0
    zone: AnyNode | None = None
    """The referral zone by which a region was matched."""
    point: TriggerPoint | None = None
    edge: Edge | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A muscle, part or trigger point with what speaks for it and what does not."""

    node: AnyNode
    strength: float
    rank: int
    reach: Reach
    parts: tuple[ScorePart, ...]
    """What is explained, in the order of the complaint; contradictions last."""
    missing: tuple[AnyNode, ...]
    """Regions and symptoms of the complaint that it does not explain."""
    trigger_points: tuple[TriggerPoint, ...]
    """Points that reach a painful region, the strongest first."""
    graph: Graph = field(repr=False, compare=False)

    @property
    def paths(self) -> tuple[Path, ...]:
        """From the candidate to each region and symptom it explains, the strongest first."""
        return _paths(self.graph, self)

    @property
    def matched(self) -> tuple[AnyNode, ...]:
        """What it explains of the complaint."""
        return tuple(
            dict.fromkeys(part.finding for part in self.parts if part.part is not Part.CONTRADICTED)
        )

    @property
    def sentence(self) -> str:
        """Why it is listed, in one sentence."""
        return _sentence(self)


@dataclass(frozen=True, slots=True)
class Differential:
    """Warnings first, then candidates, then what was understood."""

    alerts: tuple[Alert, ...]
    candidates: tuple[Candidate, ...]
    complaint: Complaint
    weights: Weights
    advice: str
    asked: Candidate | None = None
    """The candidate asked after by name, wherever it stands."""
    why_not: str | None = None
    """Why the candidate asked after stands where it does, or is not listed."""


@dataclass(frozen=True, slots=True)
class _Zone:
    point: TriggerPoint
    edge: Edge


@dataclass(frozen=True, slots=True)
class _Owner:
    """A possible candidate with all its zones, symptoms and places, looked up once."""

    node: AnyNode
    zones: tuple[_Zone, ...]
    symptoms: Mapping[str, Edge]
    studied: Mapping[str, Edge]
    """Conditions in which studies found its trigger points more often."""
    lies_in: frozenset[str]
    """Regions in which it lies."""
    mass: float
    """How much it refers altogether, primary zones counted whole and spillover half."""


def differential(
    graph: Graph,
    complaint: Complaint,
    *,
    level: Level = Level.MUSCLE,
    weights: Weights = PRESETS["balanced"],
    about: str | None = None,
    ask: int | None = None,
) -> Differential:
    """What may send pain to where it hurts, strongest first, warnings before all.

    Equal strengths are ordered by more findings explained, then by id. A candidate that
    explains nothing is not listed. A complaint without a place or symptom has no candidates.

    Args:
        graph: The graph.
        complaint: Where it hurts and what goes with it; see :func:`kg.complaint.understand`.
        level: What the candidates are.
        weights: How much each thing counts; never hides a warning.
        about: A muscle, part or point to be told about by name: its place, or why it has none.
        ask: How many questions of warning to ask; see :func:`kg.safety.alerts`.

    Raises:
        UnknownNodeError, AmbiguousNodeError: *about* does not name one node.
        LimitError: *ask* is not from 0 to 20.
    """
    if ask is not None:
        require_range("ask", ask, 0, 20)
    owners = _owners(graph, level)
    relations = _Relations(graph, weights)
    conditions = _conditions(graph, complaint)
    wanted = _reached(graph, complaint, conditions, level)
    scored = [
        scored
        for id in wanted
        if (scored := _score(graph, owners[id], complaint, conditions, relations, weights))
    ]
    scored.sort(key=lambda each: (-each.strength, -len(each.matched), each.node.id))
    ranked = tuple(replace(each, rank=place) for place, each in enumerate(scored, start=1))
    found = alerts(graph, complaint) if ask is None else alerts(graph, complaint, ask=ask)
    asked, why_not = _why_not(graph, about, level, ranked, complaint) if about else (None, None)
    return Differential(found, ranked, complaint, weights, advice(found), asked, why_not)


# --- scoring --------------------------------------------------------------------------------------


class _Relations:
    """How close one region is to another, remembered for one answer."""

    def __init__(self, graph: Graph, weights: Weights) -> None:
        self._graph = graph
        self._weights = weights
        self._known: dict[tuple[str, str], float] = {}

    def closeness(self, painful: str, zone: str) -> float:
        """1 for the same region, less for one within, around or beside it, else 0."""
        key = (painful, zone)
        if key not in self._known:
            self._known[key] = self._measure(painful, zone)
        return self._known[key]

    def _measure(self, painful: str, zone: str) -> float:
        if painful == zone:
            return 1.0
        above_zone = _above(self._graph, zone)
        if painful in above_zone:
            return self._weights.within ** above_zone.index(painful)
        above_painful = _above(self._graph, painful)
        if zone in above_painful:
            return self._weights.around ** above_painful.index(zone)
        return self._weights.beside if zone in _touching(self._graph, painful) else 0.0


def _score(
    graph: Graph,
    owner: _Owner,
    complaint: Complaint,
    conditions: Sequence[str],
    near: _Relations,
    weights: Weights,
) -> Candidate | None:
    best: dict[str, tuple[float, _Zone, float, float, float]] = {}
    matched_zones: set[str] = set()
    for region in complaint.places:
        for zone in owner.zones:
            closeness = near.closeness(region.id, zone.edge.object)
            if not closeness:
                continue
            if closeness > weights.beside:
                matched_zones.add(zone.edge.id)
            confidence = CONFIDENCE_FACTORS[zone.edge.confidence]
            support = 1 - weights.support * (1 - _support(zone.edge))
            value = _role(zone.edge, weights) * closeness * confidence * support
            if region.id not in best or value > best[region.id][0]:
                best[region.id] = (value, zone, closeness, confidence, support)
    explained = sum(
        _role(zone.edge, weights) for zone in owner.zones if zone.edge.id in matched_zones
    )
    own = explained / owner.mass if owner.mass else 0.0
    specificity = 1 - weights.specificity * (1 - min(own, 1.0))
    parts: list[ScorePart] = []
    for region in complaint.places:
        if region.id in best:
            value, zone, closeness, confidence, support = best[region.id]
            share = min(weights.zone * value * specificity, 0.99)
            parts.append(
                ScorePart(
                    Part.ZONE, region, share, zone.edge.role, closeness, confidence, support,
                    specificity, graph.node(zone.edge.object), zone.point, zone.edge,
                )
            )  # fmt: skip
        if owner.zones and _lies_there(graph, owner, region):
            parts.append(ScorePart(Part.PLACE, region, weights.local))
    parts.extend(
        ScorePart(Part.SYMPTOM, symptom, weights.symptom, edge=edge)
        for symptom in complaint.symptoms
        if (edge := owner.symptoms.get(symptom.id))
    )
    parts.extend(
        ScorePart(Part.PREVALENCE, graph.node(id), weights.prevalence, edge=edge)
        for id in conditions
        if (edge := owner.studied.get(id))
    )
    if not parts:
        return None
    parts += _contradictions(graph, owner, complaint, weights)
    explaining = [part for part in parts if part.part is not Part.CONTRADICTED]
    lowered = prod(part.share for part in parts if part.part is Part.CONTRADICTED)
    strength = (1 - prod(1 - part.share for part in explaining)) * lowered
    explained_ids = {part.finding.id for part in explaining}
    return Candidate(
        node=owner.node,
        strength=round(strength, 4),
        rank=0,
        reach=(Reach.LOCAL if any(part.part is Part.PLACE for part in parts) else Reach.DISTANT),
        parts=tuple(parts),
        missing=tuple(
            node
            for node in (*complaint.places, *_beside_pain(complaint))
            if node.id not in explained_ids
        ),
        trigger_points=_points(explaining),
        graph=graph,
    )


def _support(edge: Edge) -> float:
    """From 0 to 1: how many publishers retell the zone, each further one counting less."""
    return min(log2(1 + (edge.agreement or 1)) / log2(8), 1.0)


def _role(edge: Edge, weights: Weights) -> float:
    """1 for a primary zone, less for spillover; drawn together where the split was inferred."""
    between = (1 - weights.spillover) / 2 * weights.inferred if edge.split is Split.INFERRED else 0
    return 1.0 - between if edge.role is Role.PRIMARY else weights.spillover + between


def _contradictions(
    graph: Graph, owner: _Owner, complaint: Complaint, weights: Weights
) -> list[ScorePart]:
    """Denied regions that are a primary zone, and denied symptoms that it would go with."""
    parts = []
    primary = {
        zone.edge.object: zone.edge for zone in owner.zones if zone.edge.role is Role.PRIMARY
    }
    for node in complaint.absent:
        edge = primary.get(node.id) or owner.symptoms.get(node.id)
        if edge:
            parts.append(ScorePart(Part.CONTRADICTED, node, 1 - weights.absent, edge=edge))
    return parts


_GENERAL = frozenset({"pain-quality"})


def _telling(symptoms: Iterable[AnyNode]) -> list[AnyNode]:
    """Symptoms that can speak for one muscle rather than another: not pain as such."""
    return [
        node
        for node in symptoms
        if getattr(node, "group", "") not in _GENERAL and node.slug != "pain"
    ]


def _beside_pain(complaint: Complaint) -> list[AnyNode]:
    """Telling symptoms without those that only say again that a painful place is painful."""
    return [
        node
        for node in _telling(complaint.symptoms)
        if not (complaint.places and getattr(node, "group", "") == _OF_PAIN)
    ]


_OF_PAIN = "pain"


def _points(parts: Sequence[ScorePart]) -> tuple[TriggerPoint, ...]:
    ordered = sorted(parts, key=lambda part: -part.share)
    return tuple(dict.fromkeys(part.point for part in ordered if part.point))


def _paths(graph: Graph, candidate: Candidate) -> tuple[Path, ...]:
    """From the point's muscle over the point to the zone, and from the muscle to a symptom."""
    found = []
    for part in sorted(candidate.parts, key=lambda each: -each.share):
        if part.edge is None or part.part is Part.CONTRADICTED:
            continue
        if part.point:
            (home,) = graph.links(part.point.id, kinds={EdgeKind.POINT_OF}, forward=True)
            start = part.point.id if candidate.node.id == part.point.id else home.object
            edges = (part.edge,) if start == part.point.id else (home, part.edge)
        else:
            start, edges = part.edge.subject, (part.edge,)
        found.append(path_along(graph, start, edges))
    return tuple(dict.fromkeys(found))


def _sentence(candidate: Candidate) -> str:
    paths = candidate.paths
    first = paths[0].sentence if paths else candidate.node.name
    missing = [node.in_prose for node in candidate.missing]
    if not missing:
        return first
    return f"{first} It does not explain {listed(missing, 'or')}."


# --- why not --------------------------------------------------------------------------------------


def _why_not(
    graph: Graph, about: str, level: Level, ranked: Sequence[Candidate], complaint: Complaint
) -> tuple[Candidate | None, str]:
    """The place of what was asked after, or the reason why it has none."""
    wanted = owner_of(graph, graph.node(about).id, level)
    node = graph.node(wanted)
    name = f"{node.in_prose[0].upper()}{node.in_prose[1:]}"
    for candidate in ranked:
        if candidate.node.id == wanted:
            first = ranked[0]
            told = f"{name} stands at place {candidate.rank} of {len(ranked)}."
            if candidate.rank > 1:
                told += f" First stands {first.node.in_prose}."
            if candidate.missing:
                missing = listed([each.in_prose for each in candidate.missing], "or")
                told += f" It does not explain {missing}."
            denied = [
                part.finding.in_prose for part in candidate.parts if part.part is Part.CONTRADICTED
            ]
            if denied:
                told += f" It would explain {listed(denied)}, which was denied."
            return candidate, told
    owner = _owners(graph, level).get(wanted)
    if owner is None or not owner.zones:
        return None, f"{name} has no trigger point with a known zone in this graph: not known."
    places = list(dict.fromkeys(graph.node(zone.edge.object).in_prose for zone in owner.zones[:4]))
    asked = [region.in_prose for region in complaint.places]
    where = f" none of its zones reaches {listed(asked, 'or')};" if asked else ""
    return None, f"{name} is not listed:{where} its points are said to refer to {listed(places)}."


# --- what the graph holds, looked up once ---------------------------------------------------------


@once()
def _owners(graph: Graph, level: Level) -> Mapping[str, _Owner]:
    """Every possible candidate by id."""
    zones: dict[str, list[_Zone]] = defaultdict(list)
    muscles: dict[str, set[str]] = defaultdict(set)
    for node in graph.of_kind(NodeKind.TRIGGER_POINT):
        assert isinstance(node, TriggerPoint)
        id = owner_of(graph, node.id, level)
        for home in graph.links(node.id, kinds={EdgeKind.POINT_OF}, forward=True):
            muscles[id].add(home.object)
        for edge in graph.links(node.id, kinds={EdgeKind.REFERS_TO}, forward=True):
            zones[id].append(_Zone(node, edge))
    if level is not Level.TRIGGER_POINT:
        for muscle in graph.of_kind(NodeKind.MUSCLE):
            if graph.links(muscle.id, kinds={EdgeKind.ACCOMPANIED_BY}, forward=True):
                id = owner_of(graph, muscle.id, level)
                muscles[id].add(muscle.id)
                zones.setdefault(id, [])
    return {
        id: _Owner(
            node=graph.node(id),
            zones=tuple(zones[id]),
            symptoms=_symptoms(graph, {id, *muscles[id]} if id in muscles else {id}),
            studied=_studied(graph, muscles[id] | {id}),
            lies_in=_places(graph, muscles[id] | {id}),
            mass=_mass(zones[id]),
        )
        for id in sorted(zones)
    }


def _mass(zones: Iterable[_Zone]) -> float:
    """Distinct zones, since several points of one muscle may share one."""
    heaviest: dict[str, float] = {}
    for zone in zones:
        weight = 1.0 if zone.edge.role is Role.PRIMARY else 0.5
        heaviest[zone.edge.id] = max(weight, heaviest.get(zone.edge.id, 0.0))
    return sum(heaviest.values())


def owner_of(graph: Graph, id: str, level: Level) -> str:
    """The candidate that a point, part or muscle counts for."""
    node = graph.node(id)
    if isinstance(node, TriggerPoint):
        if level is Level.TRIGGER_POINT:
            return id
        (home,) = graph.links(id, kinds={EdgeKind.POINT_OF}, forward=True)
        node = graph.node(home.object)
    if level is Level.MUSCLE:
        while isinstance(node, Muscle) and node.rank in WHOLE_MUSCLE:
            wholes = graph.links(node.id, kinds={EdgeKind.PART_OF}, forward=True)
            if not wholes:
                break
            node = graph.node(wholes[0].object)
        return _spoken_of_as(graph).get(node.id, node.id)
    return node.id


@once()
def _spoken_of_as(graph: Graph) -> Mapping[str, str]:
    """Muscles for which the books draw only the zone of the whole group, with that group."""
    found: dict[str, str] = {}
    for edge in graph.all_edges:
        if edge.kind is not EdgeKind.SHARES_PATTERN_WITH:
            continue
        one, other = (
            graph.node(graph.links(point, kinds={EdgeKind.POINT_OF}, forward=True)[0].object)
            for point in (edge.subject, edge.object)
        )
        for member, group in ((one, other), (other, one)):
            if (
                isinstance(group, Muscle)
                and group.rank is MuscleRank.GROUP
                and group.id in graph.wider_than(member.id, {EdgeKind.PART_OF})[1:]
            ):
                found[member.id] = group.id
    return found


def _symptoms(graph: Graph, ids: Iterable[str]) -> Mapping[str, Edge]:
    """Symptoms that go with a muscle, with its whole and with its parts."""
    found: dict[str, Edge] = {}
    for id in sorted(ids):
        for speaker in graph.wider_than(id, {EdgeKind.PART_OF}):
            for edge in graph.links(speaker, kinds={EdgeKind.ACCOMPANIED_BY}, forward=True):
                found.setdefault(edge.object, edge)
    return found


def _studied(graph: Graph, muscles: Iterable[str]) -> Mapping[str, Edge]:
    """Statements that hold a claim of prevalence in favour, by the condition."""
    return {
        edge.other(muscle): edge
        for muscle in sorted(muscles)
        for edge in graph.links(muscle, kinds={EdgeKind.ASSOCIATED_WITH})
        if any(
            claim.direction is ClaimDirection.ASSOCIATION and _PREVALENCE in claim.outcomes
            for claim in edge.claims
        )
    }


_PREVALENCE = "outcome:trigger-point-prevalence"


def _places(graph: Graph, muscles: Iterable[str]) -> frozenset[str]:
    return frozenset(
        edge.object
        for muscle in muscles
        for each in (*graph.parts_of(muscle), *graph.wider_than(muscle, {EdgeKind.PART_OF})[:1])
        for edge in graph.links(each, kinds={EdgeKind.LIES_IN}, forward=True)
    )


def _lies_there(graph: Graph, owner: _Owner, region: AnyNode) -> bool:
    """Whether it lies in the region, in a part of it, or in what is just around it."""
    around = _above(graph, region.id)
    near = around[:2] if len(around) > 2 else around[:1]
    return any(place in near or region.id in _above(graph, place) for place in owner.lies_in)


@once()
def _touching(graph: Graph, region: str) -> frozenset[str]:
    edges = graph.links(region, kinds={EdgeKind.BORDERS})
    return frozenset(edge.other(region) for edge in edges)


@once()
def _above(graph: Graph, region: str) -> tuple[str, ...]:
    """The region and what is around it, nearest first."""
    line = [region]
    while True:
        wholes = graph.links(line[-1], kinds={EdgeKind.PART_OF}, forward=True)
        if not wholes:
            return tuple(line)
        line.append(wholes[0].object)


@once()
def _reaching(graph: Graph, level: Level, region: str) -> frozenset[str]:
    """Candidates with a zone at, within, around or beside a region."""
    places = {*graph.parts_of(region), *_above(graph, region), *_touching(graph, region)}
    referring = {
        owner_of(graph, edge.subject, level)
        for place in places
        for edge in graph.links(place, kinds={EdgeKind.REFERS_TO}, forward=False)
    }
    node = graph.node(region)
    local = {id for id, owner in _owners(graph, level).items() if _lies_there(graph, owner, node)}
    return frozenset(referring | local)


def _conditions(graph: Graph, complaint: Complaint) -> list[str]:
    """Conditions that were stated, or that are a stated symptom, such as low back pain."""
    found = {node.id for node in complaint.conditions}
    for symptom in complaint.symptoms:
        same = graph.links(symptom.id, kinds={EdgeKind.SAME_AS})
        found |= {edge.other(symptom.id) for edge in same}
    return sorted(found)


def _reached(
    graph: Graph, complaint: Complaint, conditions: Sequence[str], level: Level
) -> list[str]:
    """Candidates that can explain anything, in id order: only these are scored."""
    found: set[str] = set()
    for region in complaint.places:
        found |= _reaching(graph, level, region.id)
    owners = _owners(graph, level)
    for symptom in _telling(complaint.symptoms):
        for edge in graph.links(symptom.id, kinds={EdgeKind.ACCOMPANIED_BY}, forward=False):
            if level is not Level.TRIGGER_POINT:
                found.add(owner_of(graph, edge.subject, level))
    for condition in conditions:
        found |= {id for id, owner in owners.items() if condition in owner.studied}
    return sorted(found & owners.keys())
