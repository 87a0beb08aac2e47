"""The closed word lists of the graph as enums of the schema."""

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

from kg.claims import ClaimOrderField
from kg.differential import Level as DifferentialLevel
from kg.differential import Part as DifferentialPart
from kg.differential import Reach as DifferentialReach
from kg.options import Standing
from kg.reading import BodySide as Side
from kg.resolution import ResolutionStatus, ResolveMode
from kg.safety import AlertStatus
from kg.search import MatchedField, MatchKind
from kg.selection import OrderField
from kg.vocabulary import (
    AnatomicalRelation,
    Basis,
    Certainty,
    ClaimDirection,
    Confidence,
    Direction,
    FiresOn,
    MuscleRank,
    NodeKind,
    Practitioner,
    Qualifier,
    Reach,
    Surface,
    SynonymType,
    Target,
    TechniqueRole,
    Urgency,
    Verdict,
    WarningBasis,
    WarningType,
    Word,
)
from kg.vocabulary import EdgeKind as LinkKind
from kg.vocabulary import Match as MatchType
from kg.vocabulary import Role as ReferralRole
from kg.vocabulary import Side as ReferralSide
from kg.vocabulary import Split as ZoneSplit
from kg.vocabulary import SplitBasis as ZoneSplitBasis


class LinkDirection(Word):
    """Which end of a link the node is."""

    OUTGOING = "outgoing", "The node is the subject."
    INCOMING = "incoming", "The node is the object."
    EITHER = "either", "The node is one of its ends."


class ScorePreset(Word):
    """Sets of weights with which a differential begins."""

    BALANCED = "balanced", "The default."
    REFERRAL_ONLY = "referral_only", "Referral zones alone: no symptoms, no place of the muscle."
    PRIMARY_ZONES = "primary_zones", "Main zones far before spillover."
    SPECIFIC = "specific", "Muscles that refer to few other places first."


class OrderDirection(Word):
    """Which way a list runs."""

    ASC = "asc", "Upwards: from A to Z, from few to many."
    DESC = "desc", "Downwards."


def _as_enum(words: type[Word], name: str) -> None:
    """Make a word list an enum called *name*, whose values carry the words' descriptions."""
    made = strawberry.enum(words, name=name, description=(words.__doc__ or "").strip())
    definition: StrawberryEnumDefinition = made.__strawberry_definition__  # type: ignore[attr-defined]
    for value in definition.values:
        value.description = words[value.name].description


for _name, _words in {
    "AnatomicalRelation": AnatomicalRelation,
    "Basis": Basis,
    "Certainty": Certainty,
    "ClaimDirection": ClaimDirection,
    "ClaimOrderField": ClaimOrderField,
    "Confidence": Confidence,
    "Direction": Direction,
    "FiresOn": FiresOn,
    "LinkDirection": LinkDirection,
    "LinkKind": LinkKind,
    "MatchType": MatchType,
    "MuscleRank": MuscleRank,
    "NodeKind": NodeKind,
    "OrderDirection": OrderDirection,
    "OrderField": OrderField,
    "Practitioner": Practitioner,
    "Qualifier": Qualifier,
    "Reach": Reach,
    "ReferralRole": ReferralRole,
    "ReferralSide": ReferralSide,
    "Side": Side,
    "AlertStatus": AlertStatus,
    "DifferentialLevel": DifferentialLevel,
    "DifferentialPart": DifferentialPart,
    "DifferentialReach": DifferentialReach,
    "MatchKind": MatchKind,
    "MatchedField": MatchedField,
    "ResolutionStatus": ResolutionStatus,
    "ResolveMode": ResolveMode,
    "ScorePreset": ScorePreset,
    "Standing": Standing,
    "Surface": Surface,
    "SynonymType": SynonymType,
    "Target": Target,
    "TechniqueRole": TechniqueRole,
    "Urgency": Urgency,
    "Verdict": Verdict,
    "WarningBasis": WarningBasis,
    "WarningType": WarningType,
    "ZoneSplit": ZoneSplit,
    "ZoneSplitBasis": ZoneSplitBasis,
}.items():
    _as_enum(_words, _name)

__all__ = [
    "AlertStatus",
    "AnatomicalRelation",
    "Basis",
    "Certainty",
    "ClaimDirection",
    "ClaimOrderField",
    "Confidence",
    "DifferentialLevel",
    "DifferentialPart",
    "DifferentialReach",
    "Direction",
    "FiresOn",
    "LinkDirection",
    "LinkKind",
    "MatchKind",
    "MatchType",
    "MatchedField",
    "MuscleRank",
    "NodeKind",
    "OrderDirection",
    "OrderField",
    "Practitioner",
    "Qualifier",
    "Reach",
    "ReferralRole",
    "ReferralSide",
    "ResolutionStatus",
    "ResolveMode",
    "ScorePreset",
    "Side",
    "Standing",
    "Surface",
    "SynonymType",
    "Target",
    "TechniqueRole",
    "Urgency",
    "Verdict",
    "WarningBasis",
    "WarningType",
    "ZoneSplit",
    "ZoneSplitBasis",
]
