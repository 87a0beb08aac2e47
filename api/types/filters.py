"""Which items of a list to keep, and in what order: one typed input for each kind of node.

The inputs are made from one table, since they differ in a few fields only; all have ``and``,
``or`` and ``not``.
"""

import sys
from dataclasses import fields
from typing import Annotated, Any

import strawberry

from api.types.enums import (
    ClaimOrderField,
    FiresOn,
    LinkDirection,
    LinkKind,
    MuscleRank,
    OrderDirection,
    OrderField,
    Practitioner,
    Reach,
    ReferralRole,
    Surface,
    Target,
    TechniqueRole,
    Urgency,
    WarningBasis,
    WarningType,
)
from api.types.registry import type_name
from kg import NodeKind, Where, filters
from kg.filters import FACETED, MAX_IDS, MAX_LEVELS, MAX_PARTS
from kg.kinds import NOUNS

_FORWARD = {
    LinkDirection.OUTGOING: True,
    LinkDirection.INCOMING: False,
    LinkDirection.EITHER: None,
}


@strawberry.input(description="A link to a node.")
class LinkedTo:
    node: strawberry.ID = strawberry.field(
        description="The other end: an id, slug, name, synonym or CURIE."
    )
    kinds: list[LinkKind] | None = strawberry.field(
        default=None, description="Only by links of these kinds; by any, if not given."
    )
    direction: LinkDirection = strawberry.field(
        default=LinkDirection.EITHER, description="Which end of the link the listed node is."
    )

    def value(self) -> filters.LinkedTo:
        """The same for kg."""
        return filters.LinkedTo(
            node=self.node,
            kinds=None if self.kinds is None else tuple(self.kinds),
            forward=_FORWARD[self.direction],
        )


_Id = strawberry.ID
_SHARED: dict[str, tuple[Any, str]] = {
    "name_contains": (str, "Words that stand in the name or in a synonym; case and accents aside."),
    "text_contains": (str, "Words that stand in the name, a synonym or the description."),
    "ids": (list[_Id], f"One of these, up to {MAX_IDS}: ids, slugs, names, synonyms or CURIEs."),
    "has_xref": (str, "It has an identifier that begins so, such as UBERON or UBERON:0001."),
    "has_link": (LinkKind, "It has a link of this kind, either way."),
    "linked_to": (LinkedTo, "It has a link to this node."),
}
_GROUP = {"group": (str, "Its group, in full; *facets* list those that occur.")}
_PART_OF = {"part_of": (_Id, "It is a part of this one of its kind, at any depth.")}
_OF_ONE_KIND: dict[NodeKind, dict[str, tuple[Any, str]]] = {
    NodeKind.CONDITION: {
        **_GROUP,
        "felt_in": (_Id, "It is felt in this region, or in a part of it."),
    },
    NodeKind.MUSCLE: {
        **_PART_OF,
        "rank": (list[MuscleRank], "It is one of these: a muscle, a part, a group."),
        "has_trigger_points": (bool, "It, or a part of it, has trigger points here, or has none."),
    },
    NodeKind.REGION: _PART_OF,
    NodeKind.TRIGGER_POINT: {
        "muscle": (_Id, "It is a point of this muscle, or of a part of it."),
        "refers_to": (_Id, "It refers to this region, or to a part of it."),
        "refers_as": (ReferralRole, "A referral of it, to *refersTo* if given, has this role."),
        "reach": (list[Reach], "It is reached in one of these ways."),
        "surface": (list[Surface], "It is reached from one of these sides."),
    },
    NodeKind.TECHNIQUE: {
        "performed_by": (list[Practitioner], "One of these may perform it."),
        "role": (list[TechniqueRole], "It stands in one of these places as seen from massage."),
        "targets": (list[Target], "It works on one of these."),
        "studied": (bool, "A claim of a study is about it, or none is."),
    },
    NodeKind.SYMPTOM: _GROUP,
    NodeKind.FACTOR: _GROUP,
    NodeKind.NERVE: {**_GROUP, **_PART_OF},
    NodeKind.FINDING: _GROUP,
    NodeKind.RED_FLAG: {
        "basis": (list[WarningBasis], "The best source behind it is one of these."),
        "fires_on": (list[FiresOn], "It is shown on one of these."),
        "type": (list[WarningType], "It asks for one of these."),
        "urgency": (list[Urgency], "It is one of these urgent."),
    },
    NodeKind.OUTCOME: {
        **_GROUP,
        "better": (list[str], "The good direction is one of these: lower, higher or none."),
    },
    NodeKind.REFERENCE: {
        "type": (list[str], "It is one of these types of CSL, such as article-journal."),
        "year_from": (int, "It was published in this year or later."),
        "year_to": (int, "It was published in this year or earlier."),
        "cited": (bool, "A statement of the graph rests on it, or none does."),
    },
}


def _filter_type(kind: NodeKind) -> Any:
    """The input that filters the list of one kind; its module holds it, as it names itself."""
    name = f"{type_name(kind)}Filter"
    made = type(name, (), {"__annotations__": {}, "__module__": __name__, "where": _where(kind)})
    for part, (sort, description) in {**_SHARED, **_OF_ONE_KIND.get(kind, {})}.items():
        made.__annotations__[part] = sort | None
        setattr(made, part, strawberry.field(default=None, description=description))
    for part, sort, word, description in (
        ("and_", f"list['{name}'] | None", "and", "All of these hold too."),
        ("or_", f"list['{name}'] | None", "or", "One of these holds; empty, it asks nothing."),
        ("not_", f"'{name}' | None", "not", "This does not hold."),
    ):
        made.__annotations__[part] = sort.replace("'", "")
        setattr(made, part, strawberry.field(name=word, default=None, description=description))
    setattr(sys.modules[__name__], name, made)
    return strawberry.input(
        made,
        name=name,
        description=f"Which {NOUNS[kind][1]} to keep; all parts that are given must hold. At most "
        f"{MAX_LEVELS} levels and {MAX_PARTS} conditions.",
    )


def _where(kind: NodeKind) -> Any:
    """The method that makes the condition of kg."""
    words = set(FACETED.get(kind, ())) - {"group"}
    plain = {each.name for each in fields(Where)} - {"ids", "linked_to", "words"}

    def where(self: Any) -> Where:
        given = {name: value for name, value in vars(self).items() if value is not None}
        return Where(
            **{name: value for name, value in given.items() if name in plain - {"not_"}},
            ids=tuple(given["ids"]) if "ids" in given else None,
            linked_to=given["linked_to"].value() if "linked_to" in given else None,
            words=tuple((name, tuple(given[name])) for name in sorted(words & given.keys())),
            all_of=tuple(each.where() for each in given.get("and_", ())),
            any_of=tuple(each.where() for each in given.get("or_", ())),
            not_=given["not_"].where() if "not_" in given else None,
        )

    return where


FILTERS: dict[NodeKind, Any] = {
    kind: _filter_type(kind) for kind in NodeKind if kind is not NodeKind.ARTICLE_CLAIM
}
"""The input that filters the list of each kind."""


def filter_argument(kind: NodeKind) -> Any:
    """The annotation of the argument that filters the list of *kind*."""
    return Annotated[
        FILTERS[kind] | None,
        strawberry.argument(description="Which to keep; all, if not given."),
    ]


@strawberry.input(description="The order of a list; equal places are ordered by id, upwards.")
class EntityOrder:
    field: OrderField = strawberry.field(default=OrderField.ID, description="What to order by.")
    direction: OrderDirection = strawberry.field(
        default=OrderDirection.ASC, description="Which way."
    )


OrderBy = Annotated[
    EntityOrder | None, strawberry.argument(description="In what order; by id, if not given.")
]


@strawberry.input(description="The order of claims; equal places are ordered by id, upwards.")
class ClaimOrder:
    field: ClaimOrderField = strawberry.field(
        default=ClaimOrderField.ID, description="What to order by."
    )
    direction: OrderDirection = strawberry.field(
        default=OrderDirection.ASC, description="Which way."
    )
