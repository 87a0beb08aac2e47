"""The closed word lists of the graph as enums of the schema."""

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition

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
    Side,
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
from kg.vocabulary import Split as ZoneSplit
from kg.vocabulary import SplitBasis as ZoneSplitBasis


class LinkDirection(Word):
    """Which end of a link the node is."""

    OUTGOING = "outgoing", "The node is the subject."
    INCOMING = "incoming", "The node is the object."
    EITHER = "either", "The node is one of its ends."


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
    "Side": Side,
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
    "AnatomicalRelation",
    "Basis",
    "Certainty",
    "ClaimDirection",
    "Confidence",
    "Direction",
    "FiresOn",
    "LinkDirection",
    "LinkKind",
    "MatchType",
    "MuscleRank",
    "NodeKind",
    "OrderDirection",
    "OrderField",
    "Practitioner",
    "Qualifier",
    "Reach",
    "ReferralRole",
    "Side",
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
