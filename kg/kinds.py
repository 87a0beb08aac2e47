"""What may link to what, how it reads, what it weighs in a walk, and why.

One row per kind of edge in :data:`EDGE_KINDS`; the rules of the data file, the sentences,
the walk, the schema and the docs all read it. Weights are judgements, not measurements:
each stands beside its reason, so that it can be argued with.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from kg.vocabulary import Confidence, EdgeKind, NodeKind, Qualifier, Role

N = NodeKind
E = EdgeKind
Q = Qualifier

_NUMBER = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Reading:
    """How an edge reads from each end, and its share of the kind's weight.

    The phrases are predicates: the sentence puts a subject before them and the other end
    in place of ``{}``. ``[is|are]`` chooses by the number of that subject.
    """

    forward: str
    inverse: str
    factor: float = 1.0


@dataclass(frozen=True, slots=True)
class EdgeKindRule:
    """Everything that holds for one kind of edge."""

    kind: EdgeKind
    ends: frozenset[tuple[NodeKind, NodeKind]]
    reading: Reading
    weight: float
    why: str
    """The reason for the weight."""
    alone: bool = False
    """A path of one hop by itself: a warning, a harm or a mention hands nothing on."""
    hierarchy: bool = False
    """Orders nodes of one kind from part to whole; a walk follows it by rules of its own."""
    symmetric: bool = False
    """Holds both ways; written once, the smaller id first."""
    acyclic: bool = False
    roles: Mapping[Role, Reading] = field(default_factory=dict)
    """Where given, the edge must carry one of these roles."""
    qualifiers: Mapping[Qualifier, Reading] = field(default_factory=dict)
    """The qualifiers that the edge may carry."""
    qualifier_required: bool = False

    @property
    def label(self) -> str:
        """The kind read from subject to object, such as ``can be mimicked by``."""
        return _as_label(self.reading.forward)

    @property
    def inverse_label(self) -> str:
        """The kind read from object to subject."""
        return _as_label(self.reading.inverse)

    def read(self, role: Role | None, qualifier: Qualifier | None) -> Reading:
        """The reading that fits an edge with this role and qualifier."""
        if role is not None:
            return self.roles.get(role, self.reading)
        return self.qualifiers.get(qualifier, self.reading) if qualifier else self.reading


CONFIDENCE_FACTORS: Mapping[Confidence | None, float] = MappingProxyType(
    {
        Confidence.HIGH: 1.0,
        Confidence.MEDIUM: 0.8,
        Confidence.LOW: 0.5,
        Confidence.ARTICLE: 0.3,
        None: 1.0,  # anatomy and our own arrangement: nothing to be confident about
    }
)

INHERITS_FROM_WHOLE = frozenset({NodeKind.MUSCLE})
"""Kinds whose parts answer, in the middle of a walk, for what is said of the whole.

Sources speak of the trapezius while its trigger points belong to its parts. A condition of
the lower limb, however, need not be felt in the great toe, nor does a sort of headache share
all that is said of headache: there a walk may step down only before its first statement.
"""


PASSED_ON_THE_WAY = frozenset(
    {NodeKind.CONDITION, NodeKind.MUSCLE, NodeKind.TRIGGER_POINT, NodeKind.REGION}
)
"""Kinds through which a walk goes on.

Any other kind stands between two things that share it, and no further: that a muscle is troubled by
what also feeds a headache, or supplied by the nerve of it, does not lend the headache its regions.
"""


def _pairs(*ends: tuple[NodeKind, NodeKind]) -> frozenset[tuple[NodeKind, NodeKind]]:
    return frozenset(ends)


def _from(subject: NodeKind, *objects: NodeKind) -> frozenset[tuple[NodeKind, NodeKind]]:
    return frozenset((subject, each) for each in objects)


def _within(*kinds: NodeKind) -> frozenset[tuple[NodeKind, NodeKind]]:
    return frozenset((each, each) for each in kinds)


def in_number(phrase: str, *, plural: bool) -> str:
    """The phrase with every ``[singular|plural]`` decided.

    >>> in_number("[is|are] felt in {}", plural=True)
    'are felt in {}'
    """
    return _NUMBER.sub(r"\2" if plural else r"\1", phrase)


def _as_label(phrase: str) -> str:
    return in_number(phrase, plural=False).removesuffix(" {}").replace("{}", "...")


_STUDIED_CAUSE = "[has|have] been studied as fed by {}"

_RULES: Iterable[EdgeKindRule] = (
    EdgeKindRule(
        kind=E.PART_OF,
        ends=_within(N.REGION, N.MUSCLE, N.NERVE),
        reading=Reading("[is|are] part of {}", "[includes|include] {}"),
        weight=0.8,
        why="Anatomy is sure, but what is said of a part or whole need not hold for the other.",
        hierarchy=True,
        acyclic=True,
    ),
    EdgeKindRule(
        kind=E.KIND_OF,
        ends=_within(N.CONDITION, N.TECHNIQUE),
        reading=Reading("[is|are] a kind of {}", "[includes|include] {}"),
        weight=0.8,
        why="As for part of: what holds for one sort need not hold for all.",
        hierarchy=True,
        acyclic=True,
    ),
    EdgeKindRule(
        kind=E.LIES_IN,
        ends=_from(N.MUSCLE, N.REGION),
        reading=Reading("can be found in {}", "[is|are] where {} can be found"),
        weight=0.4,
        why="A muscle lies there for everyone; that says little about a pain.",
    ),
    EdgeKindRule(
        kind=E.BORDERS,
        ends=_within(N.REGION),
        reading=Reading("[lies|lie] next to {}", "[lies|lie] next to {}"),
        weight=0.3,
        why="Neighbours on the skin share no cause for that.",
        alone=True,
        symmetric=True,
    ),
    EdgeKindRule(
        kind=E.POINT_OF,
        ends=_from(N.TRIGGER_POINT, N.MUSCLE),
        reading=Reading("lies in {}", "can harbour {}"),
        weight=1.0,
        why="True by definition.",
    ),
    EdgeKindRule(
        kind=E.REFERS_TO,
        ends=_from(N.TRIGGER_POINT, N.REGION),
        reading=Reading("can refer pain to {}", "can receive pain from {}"),
        weight=0.9,
        why="The books agree, but largely because they retell one set of maps.",
        roles={
            Role.PRIMARY: Reading("can refer pain to {}", "can receive pain from {}"),
            Role.SPILLOVER: Reading(
                "can refer spillover pain to {}", "can receive spillover pain from {}", 0.5
            ),
        },
    ),
    EdgeKindRule(
        kind=E.SHARES_PATTERN_WITH,
        ends=_within(N.TRIGGER_POINT),
        reading=Reading("shares a drawn zone with {}", "shares a drawn zone with {}"),
        weight=0.5,
        why="A shared drawing is a fact about the book rather than about the body.",
        symmetric=True,
    ),
    EdgeKindRule(
        kind=E.FELT_IN,
        ends=_from(N.CONDITION, N.REGION),
        reading=Reading("can be felt in {}", "can be affected in {}"),
        weight=1.0,
        why="The plainest answer to where it hurts.",
        qualifiers={
            Q.PRIMARY: Reading("[is|are] felt mainly in {}", "can be affected in {}"),
            Q.TYPICAL: Reading(
                "[is|are] typically felt in {}", "[is|are] often affected in {}", 0.8
            ),
            Q.POSSIBLE: Reading("may be felt in {}", "may be affected in {}", 0.5),
            Q.WIDESPREAD: Reading(
                "[is|are] felt widely, also in {}", "can be affected in widespread {}", 0.5
            ),
        },
        qualifier_required=True,
    ),
    EdgeKindRule(
        kind=E.INFLUENCED_FROM,
        ends=_from(N.CONDITION, N.REGION),
        reading=Reading("can be influenced from {}", "can influence {}"),
        weight=0.4,
        why="It bears on the condition without being where it is felt.",
        qualifiers={
            Q.SOURCE: Reading("can come from {}", "can be the source of {}", 1.0),
            Q.CONTRIBUTING: Reading("can be fed from {}", "can add to {}", 0.8),
            Q.MODULATING: Reading("can be changed from {}", "can change {}", 0.6),
        },
        qualifier_required=True,
    ),
    EdgeKindRule(
        kind=E.HAS_SYMPTOM,
        ends=_from(N.CONDITION, N.SYMPTOM, N.FINDING),
        reading=Reading("can show as {}", "can be a sign of {}"),
        weight=0.9,
        why="Stated by clinical sources; most symptoms are shared by many conditions.",
        qualifiers={
            Q.DEFINING: Reading("[is|are] marked by {}", "[is|are] what marks {}"),
            Q.CARDINAL: Reading("can show as {}", "can be a chief sign of {}"),
            Q.TYPICAL: Reading("typically [shows|show] as {}", "[is|are] typical of {}", 0.8),
            Q.POSSIBLE: Reading("may show as {}", "may be a sign of {}", 0.5),
            Q.RED_FLAG: Reading("can show as {}", "can be a warning sign of {}", 0.7),
            Q.LATE: Reading("can show late as {}", "can be a late sign of {}", 0.5),
            Q.ASSOCIATED: Reading("can go with {}", "can go with {}", 0.4),
            Q.IMPLIED: Reading("may show as {}", "may be a sign of {}", 0.4),
            Q.SOMATIC: Reading("may, in its somatic form, show as {}", "may be a sign of {}", 0.4),
        },
    ),
    EdgeKindRule(
        kind=E.CAUSED_OR_PERPETUATED_BY,
        ends=_from(N.CONDITION, N.FACTOR, N.CONDITION, N.FINDING),
        reading=Reading("can be caused or kept going by {}", "can cause or feed {}"),
        weight=0.8,
        why="Named by a source as a cause, trigger or feeder; seldom tested.",
        qualifiers={
            Q.CAUSE: Reading("can be caused by {}", "can cause {}"),
            Q.TRIGGER: Reading("can be set off by {}", "can set off {}"),
            Q.PERPETUATING: Reading("can be kept going by {}", "can keep {} going"),
            Q.ASSOCIATED: Reading("can go with {}", "can go with {}", 0.6),
            Q.POSSIBLE: Reading("may be caused by {}", "may cause {}", 0.5),
            Q.PROPOSED: Reading(
                "has been proposed to come from {}", "has been proposed as a cause of {}", 0.4
            ),
            Q.SOMATIC: Reading(
                "may, in its somatic form, be fed by {}", "may feed somatic {}", 0.4
            ),
            Q.DISPUTED: Reading(
                "[is|are] said, with dispute, to come from {}",
                "[is|are] said, with dispute, to cause {}",
                0.3,
            ),
            Q.CLAIMED: Reading(
                "[is|are] claimed by the source article to come from {}",
                "[is|are] claimed by the source article to cause {}",
                0.3,
            ),
        },
        qualifier_required=True,
    ),
    EdgeKindRule(
        kind=E.ASSOCIATED_WITH,
        ends=_from(N.CONDITION, N.CONDITION, N.FACTOR, N.FINDING, N.MUSCLE, N.REGION, N.SYMPTOM)
        | _pairs((N.FINDING, N.FINDING)),
        reading=Reading("can go with {}", "can go with {}"),
        weight=0.5,
        why="Found together; says nothing of cause.",
        symmetric=True,
    ),
    EdgeKindRule(
        kind=E.INVOLVES_MUSCLE,
        ends=_from(N.CONDITION, N.MUSCLE),
        reading=Reading("can involve {}", "can be involved in {}"),
        weight=0.8,
        why="A clinical source or study names the muscle.",
        qualifiers={
            Q.INVOLVED: Reading("can involve {}", "can be involved in {}"),
            Q.TYPICAL: Reading("typically [involves|involve] {}", "[is|are] often involved in {}"),
            Q.CAUSE: Reading("can come from {}", "can cause {}"),
            Q.REFERRING: Reading(
                "can be felt where trigger points refer to from {}",
                "can refer pain to the place of {}",
                0.9,
            ),
            Q.ENTRAPMENT: Reading(
                "can come from entrapment at {}", "can trap the nerve or vessel behind {}", 0.8
            ),
            Q.CONTRIBUTING: Reading("can be fed by {}", "can add to {}", 0.7),
            Q.ASSOCIATED: Reading("can go with trouble in {}", "can be troubled in {}", 0.6),
            Q.WEAK: Reading("can weaken {}", "can be weakened by {}", 0.6),
            Q.POSSIBLE: Reading("may involve {}", "may be involved in {}", 0.5),
            Q.RELATED: Reading("has been connected with {}", "[has|have] been tied to {}", 0.5),
        },
        qualifier_required=True,
    ),
    EdgeKindRule(
        kind=E.MIMICKED_BY,
        ends=_from(N.CONDITION, N.MUSCLE),
        reading=Reading("can be mimicked by {}", "can mimic {}"),
        weight=0.7,
        why="What this graph is for, though told by trigger point sources more than tested.",
        qualifiers={Q.REPORTED: Reading("can be mimicked by {}", "can mimic {}")},
    ),
    EdgeKindRule(
        kind=E.INVOLVES_NERVE,
        ends=_from(N.CONDITION, N.NERVE),
        reading=Reading("can involve {}", "can be involved in {}"),
        weight=0.8,
        why="A clinical source names the nerve or root.",
        qualifiers={
            Q.INVOLVED: Reading("can involve {}", "can be involved in {}"),
            Q.ASSOCIATED: Reading("can go with trouble in {}", "can be troubled in {}", 0.6),
            Q.RARE: Reading("may, rarely, involve {}", "may, rarely, be involved in {}", 0.3),
        },
    ),
    EdgeKindRule(
        kind=E.DIFFERENTIAL_OF,
        ends=_within(N.CONDITION),
        reading=Reading("must be told apart from {}", "must be told apart from {}"),
        weight=0.6,
        why="Alike enough to be confused; that is all.",
        symmetric=True,
    ),
    EdgeKindRule(
        kind=E.RULE_OUT,
        ends=_within(N.CONDITION),
        reading=Reading("calls for ruling out {}", "must be ruled out in {}"),
        weight=0.6,
        why="What must be excluded bears on the condition, however rare it is.",
        qualifiers={
            Q.EMERGENCY: Reading(
                "calls for ruling out {}, an emergency,",
                "must be ruled out, as an emergency, in {}",
            ),
            Q.RED_FLAG: Reading("calls for ruling out {}", "must be ruled out in {}"),
            Q.RULE_OUT: Reading("calls for ruling out {}", "must be ruled out in {}"),
            Q.DIFFERENTIAL: Reading("can be confused with {}", "can be missed in {}"),
            Q.COMPLICATION: Reading("can turn into {}", "can follow from {}"),
        },
        qualifier_required=True,
    ),
    EdgeKindRule(
        kind=E.SCREENED_AS,
        ends=_within(N.CONDITION),
        reading=Reading(
            "calls for the same warning questions as {}", "lends its warning questions to {}"
        ),
        weight=0.3,
        why="A rule for asking, not a relation of the body.",
        acyclic=True,
    ),
    EdgeKindRule(
        kind=E.SAME_AS,
        ends=_from(N.CONDITION, N.SYMPTOM, N.FACTOR) | _pairs((N.FACTOR, N.SYMPTOM)),
        reading=Reading("[is|are] also spoken of as {}", "[is|are] also spoken of as {}"),
        weight=1.0,
        why="Two names in two vocabularies for one thing.",
        qualifiers={
            Q.EXACT: Reading("[is|are] also listed as {}", "[is|are] also listed as {}"),
            Q.CLOSE: Reading(
                "[is|are] nearly the same as {}", "[is|are] nearly the same as {}", 0.8
            ),
        },
        qualifier_required=True,
    ),
    EdgeKindRule(
        kind=E.STUDIED_FOR,
        ends=_from(N.TECHNIQUE, N.CONDITION, N.SYMPTOM, N.FINDING),
        reading=Reading("[has|have] been studied for {}", "[has|have] been treated with {}"),
        weight=0.5,
        why="That something was tried or named says nothing of its result.",
        qualifiers={
            Q.STUDIED: Reading(
                "[has|have] been studied for {}", "[has|have] been treated, in studies, with {}"
            ),
            Q.RECOMMENDED: Reading("[is|are] recommended for {}", "has a recommendation for {}"),
            Q.REPORTED: Reading(
                "[has|have] been reported for {}",
                "[has|have] been reported as treated with {}",
                0.8,
            ),
            Q.NAMED: Reading("[is|are] named as an option for {}", "has as a named option {}", 0.8),
            Q.CLAIMED: Reading(
                "[is|are] claimed by the source article to help {}",
                "[is|are] claimed by the source article to respond to {}",
                0.5,
            ),
        },
    ),
    EdgeKindRule(
        kind=E.CONTRIBUTES_TO,
        ends=_pairs(
            (N.FACTOR, N.CONDITION),
            (N.FACTOR, N.FINDING),
            (N.FACTOR, N.MUSCLE),
            (N.CONDITION, N.CONDITION),
            (N.MUSCLE, N.CONDITION),
            (N.FINDING, N.FINDING),
        ),
        reading=Reading("[has|have] been studied as contributing to {}", _STUDIED_CAUSE),
        weight=0.6,
        why="Someone followed people, or claimed a cause; what was found is in the claims.",
    ),
    EdgeKindRule(
        kind=E.PERPETUATES,
        ends=_from(N.FACTOR, N.FINDING),
        reading=Reading("[has|have] been studied as keeping {} going", _STUDIED_CAUSE),
        weight=0.6,
        why="As for contributing.",
    ),
    EdgeKindRule(
        kind=E.DIAGNOSTIC_OF,
        ends=_pairs(
            *(
                (one, two)
                for one in (N.FINDING, N.TOPIC)
                for two in (N.CONDITION, N.FINDING, N.SYMPTOM)
            )
        ),
        reading=Reading(
            "[has|have] been studied as a sign of {}", "[has|have] been studied by the sign {}"
        ),
        weight=0.6,
        why="How well it tells is in the claims, often poorly.",
    ),
    EdgeKindRule(
        kind=E.REFERRAL_MEASURED,
        ends=_pairs((N.MUSCLE, N.REGION), (N.FINDING, N.SYMPTOM), (N.TOPIC, N.SYMPTOM)),
        reading=Reading("[was|were] found, in people, to refer to {}", "received pain from {}"),
        weight=0.9,
        why="Measured in people, though in few.",
    ),
    EdgeKindRule(
        kind=E.ADVERSE_EVENT,
        ends=_from(N.TECHNIQUE, N.CONDITION, N.FINDING),
        reading=Reading(
            "[has|have] been looked at for the harm {}", "[has|have] been reported after {}"
        ),
        weight=0.5,
        why="A harm on record, however rare, must be found; it says nothing of benefit.",
        alone=True,
    ),
    EdgeKindRule(
        kind=E.CONTRAINDICATED_IN,
        ends=_from(N.TECHNIQUE, N.CONDITION),
        reading=Reading("[is|are] said to be kept from {}", "[is|are] a reason to withhold {}"),
        weight=0.5,
        why="A reason not to treat; it says nothing of benefit.",
        alone=True,
    ),
    EdgeKindRule(
        kind=E.SUPPLIED_BY,
        ends=_from(N.MUSCLE, N.NERVE),
        reading=Reading("[is|are] supplied by {}", "[supplies|supply] {}"),
        weight=0.7,
        why="Sure, but every muscle of a nerve shares it.",
    ),
    EdgeKindRule(
        kind=E.ENTRAPS,
        ends=_from(N.MUSCLE, N.NERVE),
        reading=Reading("[is|are] said to be able to trap {}", "can be trapped, it is said, by {}"),
        weight=0.6,
        why="Told by trigger point sources; seldom shown.",
    ),
    EdgeKindRule(
        kind=E.SATELLITE_IN,
        ends=_within(N.MUSCLE),
        reading=Reading(
            "[is|are] said to have companion trigger points in {}",
            "[is|are] said to have companion trigger points in {}",
        ),
        weight=0.4,
        why="Lore, in which key points, satellites and partners are mixed.",
    ),
    EdgeKindRule(
        kind=E.ANTAGONIST_OF,
        ends=_within(N.MUSCLE),
        reading=Reading("[pulls|pull] against {}", "[pulls|pull] against {}"),
        weight=0.5,
        why="Anatomy; that one suffers says little of the other.",
        symmetric=True,
    ),
    EdgeKindRule(
        kind=E.COMBINES,
        ends=_within(N.TECHNIQUE),
        reading=Reading("can make use of {}", "can be used within {}"),
        weight=0.5,
        why="What is used within a technique was not thereby studied.",
    ),
    EdgeKindRule(
        kind=E.ACCOMPANIED_BY,
        ends=_from(N.MUSCLE, N.SYMPTOM),
        reading=Reading(
            "[is|are] said to go, when in trouble, with {}",
            "[is|are] said to go with trouble in {}",
        ),
        weight=0.5,
        why="Lore of trigger point sources; most of these symptoms have commoner causes.",
    ),
    EdgeKindRule(
        kind=E.LOADED_BY,
        ends=_pairs((N.MUSCLE, N.FACTOR), (N.REGION, N.FACTOR)),
        reading=Reading("[is|are] said to be troubled by {}", "[is|are] said to trouble {}"),
        weight=0.5,
        why="Lore of trigger point sources, not evidence.",
    ),
    EdgeKindRule(
        kind=E.POINTS_TO,
        ends=_from(N.FINDING, N.SYMPTOM, N.CONDITION),
        reading=Reading("can tell of {}", "can be told as {}"),
        weight=0.9,
        why="One thing, said in the words of a client and in those of a vocabulary.",
    ),
    EdgeKindRule(
        kind=E.RAISED_BY,
        ends=_from(N.RED_FLAG, N.FINDING),
        reading=Reading("is raised by: {}", "raises the warning: {}"),
        weight=1.0,
        why="True by definition.",
        alone=True,
    ),
    EdgeKindRule(
        kind=E.SUGGESTS,
        ends=_from(N.RED_FLAG, N.CONDITION),
        reading=Reading("raises concern of {}", "is what this warning is for: {}"),
        weight=0.8,
        why="A sign sorts and refers; it does not diagnose.",
        alone=True,
    ),
    EdgeKindRule(
        kind=E.APPLIES_TO,
        ends=_from(N.RED_FLAG, N.TECHNIQUE, N.REGION, N.CONDITION),
        reading=Reading("must be asked about with {}", "calls for the question: {}"),
        weight=0.8,
        why="A rule for asking.",
        alone=True,
    ),
    EdgeKindRule(
        kind=E.IS_ABOUT,
        ends=_from(N.ARTICLE_CLAIM, N.CONDITION, N.TECHNIQUE, N.FACTOR, N.FINDING, N.TOPIC)
        | _from(N.GUIDANCE, N.TECHNIQUE),
        reading=Reading("speaks of {}", "is spoken of in: {}"),
        weight=0.3,
        why="Being spoken of is no relation of the body.",
        alone=True,
    ),
)

EDGE_KINDS: Mapping[EdgeKind, EdgeKindRule] = MappingProxyType({rule.kind: rule for rule in _RULES})
"""Every kind of edge with its rule."""

NOUNS: Mapping[NodeKind, tuple[str, str]] = MappingProxyType(
    {kind: (kind.replace("_", " "), kind.replace("_", " ") + "s") for kind in NodeKind}
)
"""Singular and plural of each kind in plain English."""


def may_link(subject: NodeKind, kind: EdgeKind, other: NodeKind) -> bool:
    """Whether an edge of *kind* may run from *subject* to *other*.

    >>> may_link(NodeKind.CONDITION, EdgeKind.FELT_IN, NodeKind.REGION)
    True
    """
    ends = EDGE_KINDS[kind].ends
    return (subject, other) in ends
