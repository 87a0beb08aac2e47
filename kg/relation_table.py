"""The named relations of each kind of node, one row each, to be read as a table.

The schema's fields and the command's tables are made from these rows; how a row is followed
stands in :mod:`kg.relations`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kg.vocabulary import EdgeKind, NodeKind

E = EdgeKind
N = NodeKind


@dataclass(frozen=True, slots=True)
class Step:
    """Edges of some kinds, followed one way, to nodes of one kind."""

    kinds: frozenset[EdgeKind]
    forward: bool
    to: NodeKind


@dataclass(frozen=True, slots=True)
class Relation:
    """A named relation of one kind of node to another."""

    of: NodeKind
    name: str
    to: NodeKind
    description: str
    steps: tuple[Step, ...] = ()
    """Alternatives: what any of them reaches belongs to the relation."""
    through_parts: bool = False
    """Whether the statements of its parts count for the whole."""
    through_wider: frozenset[EdgeKind] = frozenset()
    """Hierarchies along which the statements of what is wider count for the narrower."""
    by_qualifier: bool = False
    """Whether the order of the qualifiers in :mod:`kg.kinds` comes before firmness."""
    by_way_of: tuple[Step, ...] = ()
    """Alternatives that only lead on: each is followed by a step of *then*."""
    then: tuple[Step, ...] = ()
    """Alternatives for the second step, from what lies on the way and its parts."""
    then_from_whole: bool = False
    """Whether the second step starts from what the middle is part of, not from its parts."""


def _step(to: NodeKind, *kinds: EdgeKind, inverse: bool = False) -> Step:
    return Step(frozenset(kinds), not inverse, to)


_TO_POINTS = _step(N.TRIGGER_POINT, E.POINT_OF, inverse=True)
_TO_ZONES = _step(N.REGION, E.REFERS_TO)
_TO_MUSCLE = _step(N.MUSCLE, E.POINT_OF)
_COMPANIONS = (_step(N.MUSCLE, E.SATELLITE_IN), _step(N.MUSCLE, E.SATELLITE_IN, inverse=True))
_WITH_SYMPTOMS = _step(N.SYMPTOM, E.ACCOMPANIED_BY)
_MUSCLES = _step(N.MUSCLE, E.INVOLVES_MUSCLE, E.MIMICKED_BY)

_ROWS = (
    Relation(
        N.CONDITION, "regions", N.REGION, "Where the condition is felt or seen.",
        (_step(N.REGION, E.FELT_IN),),
    ),
    Relation(
        N.CONDITION, "influencing_regions", N.REGION,
        "Regions that it comes from or is fed from; it need not be felt there.",
        (_step(N.REGION, E.INFLUENCED_FROM),),
    ),
    Relation(
        N.CONDITION, "symptoms", N.SYMPTOM, "Complaints and signs by which it shows itself.",
        (_step(N.SYMPTOM, E.HAS_SYMPTOM),),
    ),
    Relation(
        N.CONDITION, "findings", N.FINDING, "What is found, or told, in it.",
        (_step(N.FINDING, E.HAS_SYMPTOM, E.CAUSED_OR_PERPETUATED_BY),),
    ),
    Relation(
        N.CONDITION, "muscles", N.MUSCLE,
        "Muscles that take part in it, or whose referred pain is taken for it.",
        (_MUSCLES,),
    ),
    Relation(
        N.CONDITION, "trigger_points", N.TRIGGER_POINT,
        "Trigger points of its muscles and of their parts; the edge names the muscle. A point "
        "listed here belongs to such a muscle: it is not said to cause the condition.",
        by_way_of=(_MUSCLES,), then=(_TO_POINTS,),
    ),
    Relation(
        N.CONDITION, "techniques", N.TECHNIQUE,
        "Techniques named, recommended, studied or claimed for it; not a recommendation.",
        (_step(N.TECHNIQUE, E.STUDIED_FOR, inverse=True),),
    ),
    Relation(
        N.CONDITION, "factors", N.FACTOR, "What is said to cause it, feed it or go with it.",
        (
            _step(N.FACTOR, E.CAUSED_OR_PERPETUATED_BY, E.ASSOCIATED_WITH),
            _step(N.FACTOR, E.CONTRIBUTES_TO, inverse=True),
        ),
    ),
    Relation(
        N.CONDITION, "red_flags", N.RED_FLAG,
        "Warnings to ask about in it, and in what it is a kind of or screened as; most urgent "
        "first. None listed never means safe.",
        (_step(N.RED_FLAG, E.APPLIES_TO, inverse=True),),
        through_wider=frozenset({E.KIND_OF, E.SCREENED_AS}),
    ),
    Relation(
        N.CONDITION, "suspected_by", N.RED_FLAG,
        "Warnings that raise concern of it; most urgent first.",
        (_step(N.RED_FLAG, E.SUGGESTS, inverse=True),),
    ),
    Relation(
        N.CONDITION, "harmed_by", N.TECHNIQUE,
        "Techniques after which it was reported, or looked for, as a harm.",
        (_step(N.TECHNIQUE, E.ADVERSE_EVENT, inverse=True),),
    ),
    Relation(
        N.CONDITION, "withheld_techniques", N.TECHNIQUE,
        "Techniques said to be kept from it.",
        (_step(N.TECHNIQUE, E.CONTRAINDICATED_IN, inverse=True),),
    ),
    Relation(
        N.CONDITION, "article_claims", N.ARTICLE_CLAIM,
        "What the source article says of it, each statement with its verdict.",
        (_step(N.ARTICLE_CLAIM, E.IS_ABOUT, inverse=True),),
    ),
    Relation(
        N.CONDITION, "causes", N.CONDITION, "Other conditions said to cause or feed it.",
        (_step(N.CONDITION, E.CAUSED_OR_PERPETUATED_BY),),
    ),
    Relation(
        N.CONDITION, "consequences", N.CONDITION, "Conditions that it is said to cause or feed.",
        (_step(N.CONDITION, E.CAUSED_OR_PERPETUATED_BY, inverse=True),),
    ),
    Relation(
        N.CONDITION, "nerves", N.NERVE, "Nerves and roots that take part in it.",
        (_step(N.NERVE, E.INVOLVES_NERVE),),
    ),
    Relation(
        N.CONDITION, "rule_out", N.CONDITION,
        "What must be ruled out first, emergencies before all: dangerous or often missed "
        "look-alikes, and what the condition may turn into. An empty list never means that "
        "nothing needs ruling out.",
        (_step(N.CONDITION, E.RULE_OUT),), by_qualifier=True,
    ),
    Relation(
        N.CONDITION, "differentials", N.CONDITION, "Conditions that it must be told apart from.",
        (_step(N.CONDITION, E.DIFFERENTIAL_OF),),
    ),
    Relation(
        N.CONDITION, "associated", N.CONDITION, "Conditions found together with it.",
        (_step(N.CONDITION, E.ASSOCIATED_WITH),),
    ),
    Relation(
        N.CONDITION, "broader", N.CONDITION, "Wider conditions of which it is a kind.",
        (_step(N.CONDITION, E.KIND_OF),),
    ),
    Relation(
        N.CONDITION, "narrower", N.CONDITION, "Its narrower kinds.",
        (_step(N.CONDITION, E.KIND_OF, inverse=True),),
    ),
    Relation(
        N.CONDITION, "screened_as", N.CONDITION,
        "Conditions whose warning signs must be asked about in this one too.",
        (_step(N.CONDITION, E.SCREENED_AS),),
    ),
    Relation(
        N.MUSCLE, "trigger_points", N.TRIGGER_POINT, "Its trigger points and those of its parts.",
        (_TO_POINTS,), through_parts=True,
    ),
    Relation(
        N.MUSCLE, "parts", N.MUSCLE, "Its heads, bellies and fibre groups, or a group's members.",
        (_step(N.MUSCLE, E.PART_OF, inverse=True),),
    ),
    Relation(
        N.MUSCLE, "part_of", N.MUSCLE, "The whole muscle, or the group, that it is part of.",
        (_step(N.MUSCLE, E.PART_OF),),
    ),
    Relation(
        N.MUSCLE, "regions", N.REGION,
        "Where it lies, and where its trigger points refer to; the links on the edge tell which.",
        (_step(N.REGION, E.LIES_IN),), through_parts=True,
        by_way_of=(_TO_POINTS,), then=(_TO_ZONES,),
    ),
    Relation(
        N.MUSCLE, "conditions", N.CONDITION,
        "Conditions that it, or a part of it, takes part in or can mimic.",
        (
            _step(N.CONDITION, E.INVOLVES_MUSCLE, E.MIMICKED_BY, E.ASSOCIATED_WITH, inverse=True),
            _step(N.CONDITION, E.CONTRIBUTES_TO),
        ),
        through_parts=True,
    ),
    Relation(
        N.MUSCLE, "innervation", N.NERVE, "The nerves that supply it, or a part of it.",
        (_step(N.NERVE, E.SUPPLIED_BY),), through_parts=True,
    ),
    Relation(
        N.MUSCLE, "entraps", N.NERVE, "Nerves that it is said to be able to trap; lore.",
        (_step(N.NERVE, E.ENTRAPS),), through_parts=True,
    ),
    Relation(
        N.MUSCLE, "satellites", N.MUSCLE,
        "Muscles whose points are said to go together with its own; the sources mix key points, "
        "satellites and partners.",
        _COMPANIONS,
    ),
    Relation(
        N.MUSCLE, "antagonists", N.MUSCLE, "Muscles that pull against it.",
        (_step(N.MUSCLE, E.ANTAGONIST_OF),),
    ),
    Relation(
        N.MUSCLE, "symptoms", N.SYMPTOM,
        "What its trigger points, or those of its parts, are said to go with beside pain; lore.",
        (_WITH_SYMPTOMS,), through_parts=True,
    ),
    Relation(
        N.MUSCLE, "factors", N.FACTOR, "What is said to start or feed trouble in it; lore.",
        (_step(N.FACTOR, E.LOADED_BY),), through_parts=True,
    ),
    Relation(
        N.TRIGGER_POINT, "muscle", N.MUSCLE, "The muscle, or part, that it belongs to.",
        (_step(N.MUSCLE, E.POINT_OF),),
    ),
    Relation(
        N.TRIGGER_POINT, "referral", N.REGION,
        "Where pressing it is said to cause pain: its referral zones.",
        (_TO_ZONES,),
    ),
    Relation(
        N.TRIGGER_POINT, "symptoms", N.SYMPTOM,
        "What trigger points of its muscle are said to go with beside pain; lore, told of the "
        "muscle and not of this point alone.",
        by_way_of=(_TO_MUSCLE,), then=(_WITH_SYMPTOMS,), then_from_whole=True,
    ),
    Relation(
        N.TRIGGER_POINT, "satellites", N.MUSCLE,
        "Muscles whose points are said to go together with those of its muscle; the sources mix "
        "key points, satellites and partners.",
        by_way_of=(_TO_MUSCLE,), then=_COMPANIONS, then_from_whole=True,
    ),
    Relation(
        N.TRIGGER_POINT, "shares_pattern_with", N.TRIGGER_POINT,
        "Points for which the books draw one common zone, so that neither was charted apart.",
        (_step(N.TRIGGER_POINT, E.SHARES_PATTERN_WITH),),
    ),
    Relation(
        N.REGION, "part_of", N.REGION, "The wider region around it.",
        (_step(N.REGION, E.PART_OF),),
    ),
    Relation(
        N.REGION, "parts", N.REGION, "The regions directly within it.",
        (_step(N.REGION, E.PART_OF, inverse=True),),
    ),
    Relation(
        N.REGION, "neighbours", N.REGION, "Regions that touch or overlap it, for a body map.",
        (_step(N.REGION, E.BORDERS),),
    ),
    Relation(
        N.REGION, "muscles_here", N.MUSCLE, "Muscles that lie in it or in a region within it.",
        (_step(N.MUSCLE, E.LIES_IN, inverse=True),), through_parts=True,
    ),
    Relation(
        N.REGION, "referred_from", N.TRIGGER_POINT,
        "Trigger points said to refer pain to it, or to a region within it.",
        (_step(N.TRIGGER_POINT, E.REFERS_TO, inverse=True),), through_parts=True,
    ),
    Relation(
        N.REGION, "conditions", N.CONDITION,
        "Conditions felt in it, or in a region within it.",
        (_step(N.CONDITION, E.FELT_IN, inverse=True),), through_parts=True,
    ),
    Relation(
        N.REGION, "red_flags", N.RED_FLAG,
        "Warnings that hold for it or for a region around it; most urgent first. None listed "
        "never means safe.",
        (_step(N.RED_FLAG, E.APPLIES_TO, inverse=True),), through_wider=frozenset({E.PART_OF}),
    ),
    Relation(
        N.REGION, "factors", N.FACTOR, "What is said to start or feed trouble there; lore.",
        (_step(N.FACTOR, E.LOADED_BY),),
    ),
    Relation(
        N.SYMPTOM, "findings", N.FINDING, "Ways in which it is told or seen.",
        (_step(N.FINDING, E.POINTS_TO, inverse=True),),
    ),
    Relation(
        N.FINDING, "symptoms", N.SYMPTOM, "What it can tell of, in the words of a vocabulary.",
        (_step(N.SYMPTOM, E.POINTS_TO),),
    ),
    Relation(
        N.FINDING, "red_flags", N.RED_FLAG,
        "Warnings that it raises; most urgent first. None listed never means safe.",
        (_step(N.RED_FLAG, E.RAISED_BY, inverse=True),),
    ),
    Relation(
        N.SYMPTOM, "muscles", N.MUSCLE,
        "Muscles whose trigger points are said to go with it; lore. It has commoner causes.",
        (_step(N.MUSCLE, E.ACCOMPANIED_BY, inverse=True),),
    ),
    Relation(
        N.SYMPTOM, "trigger_points", N.TRIGGER_POINT,
        "Trigger points of the muscles said to go with it, and of their parts; lore.",
        by_way_of=(_step(N.MUSCLE, E.ACCOMPANIED_BY, inverse=True),), then=(_TO_POINTS,),
    ),
    Relation(
        N.SYMPTOM, "conditions", N.CONDITION, "Conditions that can show themselves by it.",
        (_step(N.CONDITION, E.HAS_SYMPTOM, inverse=True),),
    ),
    Relation(
        N.FINDING, "conditions", N.CONDITION, "Conditions that it is tied to.",
        (
            _step(
                N.CONDITION, E.HAS_SYMPTOM, E.CAUSED_OR_PERPETUATED_BY, E.ASSOCIATED_WITH,
                inverse=True,
            ),
            _step(N.CONDITION, E.DIAGNOSTIC_OF, E.POINTS_TO),
        ),
    ),
    Relation(
        N.FACTOR, "conditions", N.CONDITION, "Conditions that it is said to cause or go with.",
        (
            _step(N.CONDITION, E.CAUSED_OR_PERPETUATED_BY, E.ASSOCIATED_WITH, inverse=True),
            _step(N.CONDITION, E.CONTRIBUTES_TO),
        ),
    ),
    Relation(
        N.FACTOR, "muscles", N.MUSCLE, "Muscles that it is said to trouble; lore.",
        (_step(N.MUSCLE, E.LOADED_BY, inverse=True),),
    ),
    Relation(
        N.FACTOR, "regions", N.REGION, "Regions that it is said to trouble; lore.",
        (_step(N.REGION, E.LOADED_BY, inverse=True),),
    ),
    Relation(
        N.NERVE, "conditions", N.CONDITION, "Conditions that it takes part in.",
        (_step(N.CONDITION, E.INVOLVES_NERVE, inverse=True),),
    ),
    Relation(
        N.NERVE, "muscles", N.MUSCLE, "Muscles that it, or a branch of it, supplies.",
        (_step(N.MUSCLE, E.SUPPLIED_BY, inverse=True),), through_parts=True,
    ),
    Relation(
        N.NERVE, "entrapments", N.MUSCLE, "Muscles said to be able to trap it; lore.",
        (_step(N.MUSCLE, E.ENTRAPS, inverse=True),),
    ),
    Relation(
        N.NERVE, "branches", N.NERVE, "The nerves that come from it.",
        (_step(N.NERVE, E.PART_OF, inverse=True),),
    ),
    Relation(
        N.NERVE, "branch_of", N.NERVE, "The nerve or plexus that it comes from.",
        (_step(N.NERVE, E.PART_OF),),
    ),
    Relation(
        N.TECHNIQUE, "studied_for", N.CONDITION,
        "Conditions for which it was named, recommended, studied or claimed; with what result "
        "is another matter.",
        (_step(N.CONDITION, E.STUDIED_FOR),),
    ),
    Relation(
        N.TECHNIQUE, "contraindications", N.RED_FLAG,
        "Warnings that hold for it or for a wider technique; most urgent first. None listed "
        "never means safe.",
        (_step(N.RED_FLAG, E.APPLIES_TO, inverse=True),), through_wider=frozenset({E.KIND_OF}),
    ),
    Relation(
        N.TECHNIQUE, "withheld_in", N.CONDITION, "Conditions from which it is said to be kept.",
        (_step(N.CONDITION, E.CONTRAINDICATED_IN),),
    ),
    Relation(
        N.TECHNIQUE, "adverse_conditions", N.CONDITION,
        "Conditions reported, or looked for, as a harm after it.",
        (_step(N.CONDITION, E.ADVERSE_EVENT),),
    ),
    Relation(
        N.TECHNIQUE, "adverse_findings", N.FINDING,
        "Findings reported, or looked for, as a harm after it.",
        (_step(N.FINDING, E.ADVERSE_EVENT),),
    ),
    Relation(
        N.TECHNIQUE, "studied_for_symptoms", N.SYMPTOM, "Symptoms for which it was studied.",
        (_step(N.SYMPTOM, E.STUDIED_FOR),),
    ),
    Relation(
        N.TECHNIQUE, "studied_for_findings", N.FINDING, "Findings for which it was studied.",
        (_step(N.FINDING, E.STUDIED_FOR),),
    ),
    Relation(
        N.TECHNIQUE, "combines", N.TECHNIQUE, "Techniques that its sessions make use of.",
        (_step(N.TECHNIQUE, E.COMBINES),),
    ),
    Relation(
        N.TECHNIQUE, "article_claims", N.ARTICLE_CLAIM,
        "What the source article says of it, each statement with its verdict.",
        (_step(N.ARTICLE_CLAIM, E.IS_ABOUT, inverse=True),),
    ),
    Relation(
        N.TECHNIQUE, "guidance", N.GUIDANCE, "Advice on finding someone who performs it.",
        (_step(N.GUIDANCE, E.IS_ABOUT, inverse=True),),
    ),
    Relation(
        N.GUIDANCE, "techniques", N.TECHNIQUE, "What the advice is about.",
        (_step(N.TECHNIQUE, E.IS_ABOUT),),
    ),
    Relation(
        N.TECHNIQUE, "broader", N.TECHNIQUE, "The wider sort of technique.",
        (_step(N.TECHNIQUE, E.KIND_OF),),
    ),
    Relation(
        N.TECHNIQUE, "narrower", N.TECHNIQUE, "Its narrower sorts.",
        (_step(N.TECHNIQUE, E.KIND_OF, inverse=True),),
    ),
    Relation(
        N.RED_FLAG, "raised_by", N.FINDING, "The finding that raises it.",
        (_step(N.FINDING, E.RAISED_BY),),
    ),
    Relation(
        N.RED_FLAG, "suspected", N.CONDITION, "The conditions of which it raises concern.",
        (_step(N.CONDITION, E.SUGGESTS),),
    ),
    Relation(
        N.RED_FLAG, "conditions", N.CONDITION, "Conditions in which it is asked about.",
        (_step(N.CONDITION, E.APPLIES_TO),),
    ),
    Relation(
        N.RED_FLAG, "regions", N.REGION, "Regions for which it holds.",
        (_step(N.REGION, E.APPLIES_TO),),
    ),
    Relation(
        N.RED_FLAG, "techniques", N.TECHNIQUE, "Techniques for which it holds.",
        (_step(N.TECHNIQUE, E.APPLIES_TO),),
    ),
    Relation(
        N.ARTICLE_CLAIM, "conditions", N.CONDITION, "Conditions that it speaks of.",
        (_step(N.CONDITION, E.IS_ABOUT),),
    ),
    Relation(
        N.ARTICLE_CLAIM, "techniques", N.TECHNIQUE, "Techniques that it speaks of.",
        (_step(N.TECHNIQUE, E.IS_ABOUT),),
    ),
    Relation(
        N.ARTICLE_CLAIM, "topics", N.TOPIC, "Topics that it speaks of.",
        (_step(N.TOPIC, E.IS_ABOUT),),
    ),
    Relation(
        N.TOPIC, "article_claims", N.ARTICLE_CLAIM,
        "What the source article says of it, each statement with its verdict.",
        (_step(N.ARTICLE_CLAIM, E.IS_ABOUT, inverse=True),),
    ),
)  # fmt: skip

RELATIONS: Mapping[tuple[NodeKind, str], Relation] = MappingProxyType(
    {(row.of, row.name): row for row in _ROWS}
)
"""Every typed relation, by the kind of node it is of and its name."""
