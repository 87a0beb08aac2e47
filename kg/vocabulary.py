"""The closed word lists of the graph: one spelling and one meaning for each word.

Every word carries the description that the schema, the docs and the error messages
show, so that a meaning is written once. Nothing here knows how words combine: what may
link to what, and what it weighs, stands in :mod:`kg.kinds`.
"""

from enum import StrEnum
from typing import Self


class Word(StrEnum):
    """A word of a closed list: its value is what the data file holds."""

    description: str

    def __new__(cls, value: str, description: str = "") -> Self:
        """Make the word *value*, meaning *description*."""
        word = str.__new__(cls, value)
        word._value_ = value
        word.description = description
        return word


class NodeKind(Word):
    """What sort of thing a node is, in the order in which a bare name is read."""

    CONDITION = "condition", "A diagnosis or pain state that has been named by a clinician."
    MUSCLE = "muscle", "A whole muscle, a part of one with its own points, or a group of muscles."
    REGION = "region", "A place on or in the body where a person can say that it hurts."
    TRIGGER_POINT = "trigger_point", "One named tender spot in a muscle, with its referral zones."
    TECHNIQUE = "technique", "Something done by hand, tool or exercise to ease the trouble."
    SYMPTOM = "symptom", "What the person feels, or a sign in the sense of an ontology."
    FACTOR = "factor", "Something that starts or feeds the trouble: load, posture, sleep, stress."
    NERVE = "nerve", "A nerve, plexus or nerve root."
    FINDING = "finding", "What a client says, a therapist sees or a study measures."
    RED_FLAG = "red_flag", "A sign that calls for medical care first, or a reason not to treat."
    TOPIC = "topic", "The theory, diagnosis or screening itself, as far as it was studied."
    OUTCOME = "outcome", "A kind of result that studies measure."
    GUIDANCE = "guidance", "Advice of the source article on finding a therapist."
    ARTICLE_CLAIM = (
        "article_claim",
        "A statement of the source article, with a verdict against the literature found.",
    )
    REFERENCE = "reference", "A publication or page on which statements of this graph rest."


class EdgeKind(Word):
    """What a statement says of its two ends; the subject is named first."""

    PART_OF = "part_of", "The subject is a part, branch or member of the object."
    KIND_OF = "kind_of", "The subject is a narrower sort of the object."
    LIES_IN = "lies_in", "The muscle lies in this region of the body."
    POINT_OF = "point_of", "The trigger point belongs to this muscle."
    REFERS_TO = "refers_to", "Pressing the trigger point is said to cause pain in this region."
    SHARES_PATTERN_WITH = (
        "shares_pattern_with",
        "One common zone is drawn for both points, so neither was charted apart.",
    )
    BORDERS = "borders", "The two regions touch, or overlap, on the body."
    FELT_IN = "felt_in", "The condition is felt or seen in this region."
    INFLUENCED_FROM = (
        "influenced_from",
        "The condition comes from, or is fed from, this region; it need not be felt there.",
    )
    HAS_SYMPTOM = "has_symptom", "The condition shows itself by this symptom or finding."
    CAUSED_OR_PERPETUATED_BY = (
        "caused_or_perpetuated_by",
        "The object starts, triggers or keeps up the condition; the qualifier says how surely.",
    )
    ASSOCIATED_WITH = (
        "associated_with",
        "Both are found together more often than by chance; this says nothing of cause.",
    )
    INVOLVES_MUSCLE = "involves_muscle", "The muscle takes part in the condition, as qualified."
    MIMICKED_BY = (
        "mimicked_by",
        "Sources on trigger points name the muscle as one whose pain is taken for the "
        "condition. Never a reason to treat before the condition is excluded.",
    )
    INVOLVES_NERVE = "involves_nerve", "The nerve or root takes part in the condition."
    DIFFERENTIAL_OF = "differential_of", "The two conditions must be told apart."
    RULE_OUT = "rule_out", "The object is a dangerous or missed look-alike to exclude first."
    SCREENED_AS = (
        "screened_as",
        "The warning signs of the object must be asked about in the subject too.",
    )
    SAME_AS = "same_as", "The complaint and the diagnosis (or cause) of one name are one thing."
    STUDIED_FOR = (
        "studied_for",
        "The technique was named, recommended, studied or claimed for it; what was found stands "
        "in the claims, and may be no difference.",
    )
    CONTRIBUTES_TO = (
        "contributes_to",
        "Asked by studies that follow people, or claimed by the source: does the subject "
        "contribute to the object?",
    )
    PERPETUATES = "perpetuates", "Asked: does the subject keep the object going?"
    DIAGNOSTIC_OF = (
        "diagnostic_of",
        "Asked: how well does the sign, test or criterion tell the object?",
    )
    REFERRAL_MEASURED = (
        "referral_measured",
        "Asked in people, by pressure or injection: where is pain from the subject felt?",
    )
    ADVERSE_EVENT = "adverse_event", "Asked: does, or did, the technique do this harm?"
    CONTRAINDICATED_IN = "contraindicated_in", "Asked: must the technique be kept from it?"
    SUPPLIED_BY = "supplied_by", "The nerve supplies the muscle."
    ENTRAPS = "entraps", "The muscle is said to be able to trap the nerve."
    SATELLITE_IN = (
        "satellite_in",
        "Points of the subject and of the object are said to go together; the sources mix key "
        "points, satellites and partners.",
    )
    ANTAGONIST_OF = "antagonist_of", "The two muscles pull against each other."
    COMBINES = "combines", "Sessions of the subject make use of the object."
    ACCOMPANIED_BY = (
        "accompanied_by",
        "Trigger points of the muscle are said to go with this symptom beside their pain; lore.",
    )
    LOADED_BY = "loaded_by", "The factor is said to start or feed trouble in the subject; lore."
    POINTS_TO = "points_to", "The finding is a way in which the object is told or seen."
    RAISED_BY = "raised_by", "The warning is raised when the finding is stated."
    SUGGESTS = "suggests", "The warning raises concern of the condition."
    APPLIES_TO = (
        "applies_to",
        "The warning is for this technique, region or condition and all within or below it.",
    )
    IS_ABOUT = "is_about", "The statement or advice speaks of this."


class Role(Word):
    """How strongly a referral zone belongs to its trigger point."""

    PRIMARY = "primary", "Felt in nearly everyone with the point (the books say essential)."
    SPILLOVER = "spillover", "Felt in some, when the point is very irritable."


class Qualifier(Word):
    """The word with which a source hedges or sharpens a statement. Always shown."""

    PRIMARY = "primary", "The main place."
    TYPICAL = "typical", "Usual, though not in everyone."
    POSSIBLE = "possible", "In some people, or perhaps."
    WIDESPREAD = "widespread", "All over, of which this is one place."
    DEFINING = "defining", "Without it the condition is not named so."
    CARDINAL = "cardinal", "A chief sign that calls for a doctor."
    RED_FLAG = "red_flag", "A warning sign that calls for a doctor."
    LATE = "late", "Only in a late stage."
    IMPLIED = "implied", "Follows from what the source says, without being said."
    SOMATIC = "somatic", "In the form that muscles or joints modulate."
    ASSOCIATED = "associated", "Found together; no cause is claimed."
    CAUSE = "cause", "Named as a cause."
    TRIGGER = "trigger", "Named as setting off an attack."
    PERPETUATING = "perpetuating", "Named as keeping it going."
    DISPUTED = "disputed", "Sources disagree."
    PROPOSED = "proposed", "Put forward, not shown."
    CLAIMED = "claimed", "Claimed by the source article; not evidence."
    INVOLVED = "involved", "Takes part in it."
    CONTRIBUTING = "contributing", "Adds to it."
    REFERRING = "referring", "Has trigger points said to refer to its place; tradition."
    ENTRAPMENT = "entrapment", "Can trap the nerve or vessel concerned."
    WEAK = "weak", "Is weakened by it."
    RELATED = "related", "Connected in a way the source does not sharpen."
    REPORTED = "reported", "Told by one source or more, not measured."
    RARE = "rare", "Seldom."
    SOURCE = "source", "Where it comes from."
    MODULATING = "modulating", "Changes how it is felt."
    EMERGENCY = "emergency", "Send for emergency care."
    RULE_OUT = "rule_out", "To exclude first."
    DIFFERENTIAL = "differential", "A look-alike often missed."
    COMPLICATION = "complication", "What the condition itself may turn into."
    EXACT = "exact", "The same thing."
    CLOSE = "close", "Nearly the same thing."
    NAMED = "named", "Mentioned as an option."
    RECOMMENDED = "recommended", "Recommended by the source."
    STUDIED = "studied", "Put to a test; the qualifier does not say with what result."


class Basis(Word):
    """What kind of knowledge a statement is."""

    CONTROLLED_STUDY = "controlled_study", "Something was compared with something else."
    OBSERVATIONAL_STUDY = "observational_study", "People were observed, with or without controls."
    EXPERT_CONSENSUS = "expert_consensus", "A guideline, classification or vote of experts."
    CLINICAL_REFERENCE = (
        "clinical_reference",
        "Health services, medical reference works, reviews and practice pages say so.",
    )
    TRADITION = (
        "tradition",
        "Handed down among trigger point authors, mostly from the maps of Travell and Simons; "
        "many sources repeat it, few measured it.",
    )
    GENERAL_ANATOMY = (
        "general_anatomy",
        "Arranged by the curators from general anatomy; no source is named for the statement.",
    )
    ARTICLE = "article", "Said by the article from which this project began, and by it alone."
    CURATION = "curation", "A reading of the curators, made so that questions can be answered."


class Confidence(Word):
    """How well the cited sources carry a statement; not how true it is of patients."""

    HIGH = "high", "Two or more sound sources, or one guideline, classification or review."
    MEDIUM = "medium", "One sound source, or several weak ones."
    LOW = "low", "One weak page, or a source that says it only in part."
    ARTICLE = "article", "The source article alone."


class Side(Word):
    """On which side the pain is felt, as seen from the trigger point."""

    SAME = "same", "On the side of the point."
    BOTH = "both", "On both sides, or across the midline."
    OPPOSITE_POSSIBLE = "opposite_possible", "On the side of the point, at times on the other."


class Split(Word):
    """Who separated the main zone from the spillover zone."""

    STATED = "stated", "A source itself separates the two."
    INFERRED = "inferred", "The strongest, or first named, zone was taken as the main one."


class SplitBasis(Word):
    """Where the separation of main and spillover zone was read."""

    TEXT = "text", "In words."
    FIGURE_LEGEND = "figure_legend", "In a figure whose legend explains solid and dotted areas."
    FIGURE_DRAWING = "figure_drawing", "In a figure drawn so, without the words in its legend."


class MuscleRank(Word):
    """Whether a muscle node is a whole, a part of one or several together."""

    MUSCLE = "muscle", "A whole muscle."
    PART = "part", "A head, belly or group of fibres of one muscle."
    GROUP = "group", "Several muscles spoken of together."


class Surface(Word):
    """From where a trigger point is reached, in the anatomical position."""

    FRONT = "front", "From the front; the palm side of forearm and hand counts as front."
    BACK = "back", "From behind."
    SIDE = "side", "From the outer side."
    INSIDE = "inside", "From the inner side of a limb, or within mouth or pelvis."
    SOLE = "sole", "From the sole of the foot."


class Reach(Word):
    """How a trigger point is reached by a finger."""

    SKIN = "skin", "Through the skin."
    THROUGH_MOUTH = "through_mouth", "From within the mouth."
    THROUGH_ARMPIT = "through_armpit", "Through the armpit."
    THROUGH_ABDOMEN = "through_abdomen", "Through the abdominal wall."
    THROUGH_PELVIS = (
        "through_pelvis",
        "Through rectum or vagina: outside massage practice in most countries.",
    )
    DEEP = "deep", "Hardly reachable."


class SynonymType(Word):
    """What sort of other name this is."""

    EXACT = "exact", "Means the same."
    LAY = "lay", "What people say outside the clinic."
    LATIN = "latin", "The Latin name."
    ABBREVIATION = "abbreviation", "Initials or a short form."
    FORMER = "former", "An older name."
    NARROWER = (
        "narrower",
        "Means less than the node: typing, of computer work. Found by a search; never taken for "
        "the node itself.",
    )
    CLOSE = "close", "Means nearly the same. Found by a search, never taken for the node itself."


class Match(Word):
    """How the thing with an external identifier relates to ours (as in SKOS)."""

    EXACT = "exact", "The same meaning."
    CLOSE = "close", "Nearly the same, or another sort of thing at the same place."
    BROAD = "broad", "The external term is wider."
    NARROW = "narrow", "The external term is narrower."


class WarningType(Word):
    """What a warning asks for."""

    RED_FLAG = "red_flag", "A sign of possible serious disease: send the person on."
    CONTRAINDICATION_ABSOLUTE = "contraindication_absolute", "Do not treat."
    CONTRAINDICATION_LOCAL = "contraindication_local", "Do not treat there."
    PRECAUTION = "precaution", "Treat with the care that is stated."


class Urgency(Word):
    """How soon to act on a warning, most urgent first."""

    EMERGENCY = "emergency", "Call for help, or go to hospital, now."
    URGENT = "urgent", "Medical assessment the same day, or before any treatment."
    SOON = "soon", "A doctor within days to weeks."
    ADVICE = "advice", "Adapt the treatment."


class FiresOn(Word):
    """When a warning is shown."""

    FINDING = "finding", "Only when its finding is stated."
    COMPLAINT = "complaint", "Also asked whenever what it applies to is in play."


class WarningBasis(Word):
    """The best source behind the sign of a warning, best first."""

    GUIDELINE = "guideline", "A guideline."
    REVIEW = "review", "A review."
    PRIMARY_STUDY = "primary_study", "A study."
    CASE_REPORT = "case_report", "Reports of single cases."
    CLINICAL_PAGE = (
        "clinical_page",
        "A health service, hospital, regulator or medical reference work.",
    )
    WEAK_WEB = "weak_web", "A page of a weak class; needs a better source."


class Practitioner(Word):
    """Who may perform a technique; our reading, for the law differs by country."""

    SELF = "self", "The person alone."
    MASSAGE_THERAPIST = "massage_therapist", "A massage therapist."
    PHYSIOTHERAPIST = "physiotherapist", "A physiotherapist."
    MEDICAL = "medical", "A physician, or on a physician's order."
    OTHER = "other", "Another profession, as the note says."


class TechniqueRole(Word):
    """Where a technique stands as seen from massage."""

    CORE = "core", "Within massage practice."
    ADJUNCT = "adjunct", "Beside massage."
    SELF_CARE = "self_care", "Done by the person."
    OTHER_PROFESSION = "other_profession", "Outside massage practice."
    COMPARATOR = "comparator", "Met mainly in trials, as what others are compared with."
    ASSESSMENT = "assessment", "Examines; does not treat."


class Target(Word):
    """What a technique works on."""

    MUSCLE = "muscle", "A muscle."
    TRIGGER_POINT = "trigger_point", "A trigger point."
    FASCIA = "fascia", "Fascia."
    JOINT = "joint", "A joint."
    WHOLE_BODY = "whole_body", "The whole body."


class AnatomicalRelation(Word):
    """What an ontology says of a muscle and something finer than the nodes of this graph."""

    ORIGIN = "origin", "The end that moves less is attached there."
    INSERTION = "insertion", "The end that moves more is attached there."
    INNERVATION = "innervation", "This branch of a nerve supplies it."


class Verdict(Word):
    """How a statement of the source article stands against the literature found."""

    SUPPORTED = "supported", "The literature found agrees."
    PARTLY = "partly", "Some of it agrees."
    UNSUPPORTED = "unsupported", "Unsupported as stated."
    CONTRADICTED = (
        "contradicted",
        "The literature found says otherwise, or warns where it is silent.",
    )


class ClaimDirection(Word):
    """What one reference found on one question."""

    BENEFIT = "benefit", "Better than what it was compared with."
    NO_DIFFERENCE = "no_difference", "No difference was found. Never dropped."
    MIXED = "mixed", "Some for, some against, or not known."
    HARM = "harm", "Worse, or harm was done."
    ASSOCIATION = "association", "Found together."
    NO_ASSOCIATION = "no_association", "Not found together."


class Direction(Word):
    """What all claims on one question come to."""

    SUPPORTS = "supports", "Every group that found a difference found one in favour."
    MIXED = "mixed", "Some for, some against or without a difference, or unclear."
    NO_DIFFERENCE = "no_difference", "No difference was found by any group."
    AGAINST = "against", "Harm, or a worse result, and nothing in favour."
    NOT_STUDIED = "not_studied", "No study of this question is in the graph."


class Certainty(Word):
    """How far a claim can be trusted, on one scale for all sources."""

    HIGH = "high", "A GRADE rating of high was seen."
    MODERATE = "moderate", "GRADE moderate, or a systematic review of randomised trials."
    LOW = "low", "GRADE low, or a randomised trial."
    VERY_LOW = "very_low", "GRADE very low, or studies without randomisation."
    UNGRADED = "ungraded", "A single case, opinion or definition: not graded, not unimportant."
