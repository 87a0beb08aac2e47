"""From many claims to one honest summary, and which statements a doubter would keep.

What counts is the independent group of data, not the paper: a trial told again by a review, or a
book that repeats another, counts once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from kg.model import Claim, Edge, Reference
from kg.vocabulary import Basis, Certainty, ClaimDirection, Direction, EdgeKind

FAVOURABLE = frozenset({ClaimDirection.BENEFIT, ClaimDirection.ASSOCIATION})
NEUTRAL = frozenset({ClaimDirection.NO_DIFFERENCE, ClaimDirection.NO_ASSOCIATION})
_BEST_FIRST = tuple(Certainty)

DIRECTION_FACTORS: Mapping[Direction, float] = MappingProxyType(
    {
        Direction.SUPPORTS: 1.0,
        Direction.MIXED: 0.7,
        Direction.NO_DIFFERENCE: 0.4,
        Direction.AGAINST: 0.2,
        Direction.NOT_STUDIED: 1.0,  # the confidence of the sources speaks instead
    }
)
CERTAINTY_FACTORS: Mapping[Certainty, float] = MappingProxyType(
    {
        Certainty.HIGH: 1.0,
        Certainty.MODERATE: 0.9,
        Certainty.LOW: 0.7,
        Certainty.VERY_LOW: 0.5,
        Certainty.UNGRADED: 0.4,
    }
)

STRUCTURE = frozenset({EdgeKind.PART_OF, EdgeKind.KIND_OF, EdgeKind.POINT_OF, EdgeKind.SAME_AS})
"""Kinds of statements that say what things are; no filter of evidence takes them away."""


@dataclass(frozen=True, slots=True)
class EvidenceSummary:
    """All claims on one question, counted by independent group.

    A group that found one thing for one outcome and another for a second counts in both.
    """

    direction: Direction
    certainty: Certainty
    """Of the best graded claim that speaks for the direction; where directions are mixed, the
    lower of the two sides. Never above the grade of a claim.
    """
    claims: int
    groups: int
    benefit: int
    """Groups with a benefit, or an association."""
    no_difference: int
    """Groups without a difference, or without an association."""
    mixed: int
    harm: int

    @property
    def sentence(self) -> str:
        """The summary in words.

        >>> summarise(()).sentence
        'no study of this question is in the graph'
        """
        if not self.claims:
            return "no study of this question is in the graph"
        found = [
            f"{count} {word}"
            for count, word in (
                (self.benefit, "in favour"),
                (self.no_difference, "no difference"),
                (self.mixed, "mixed or unclear"),
                (self.harm, "harm"),
            )
            if count
        ]
        groups = f"{self.groups} independent group{'s' if self.groups > 1 else ''}"
        graded = self.certainty.replace("_", " ")
        certainty = "ungraded" if graded == "ungraded" else f"certainty {graded}"
        return f"{groups}: {', '.join(found)}; {certainty}"


def summarise(claims: Sequence[Claim]) -> EvidenceSummary:
    """What *claims* on one question come to.

    The direction is *supports* when groups found only benefits (or associations), *no
    difference* when they found only none, *against* when harm was found and no benefit, and else
    *mixed*. Claims that stand for "not known" are mixed.
    """
    sides = {
        Direction.SUPPORTS: [each for each in claims if each.direction in FAVOURABLE],
        Direction.NO_DIFFERENCE: [each for each in claims if each.direction in NEUTRAL],
        Direction.MIXED: [each for each in claims if each.direction is ClaimDirection.MIXED],
        Direction.AGAINST: [each for each in claims if each.direction is ClaimDirection.HARM],
    }
    spoken = [direction for direction, said in sides.items() if said]
    if not spoken:
        direction = Direction.NOT_STUDIED
    elif len(spoken) == 1:
        direction = spoken[0]
    elif sides[Direction.AGAINST] and not sides[Direction.SUPPORTS]:
        direction = Direction.AGAINST
    else:
        direction = Direction.MIXED
    speaking = [sides[each] for each in spoken if direction in (each, Direction.MIXED)]
    return EvidenceSummary(
        direction=direction,
        certainty=max((_best(said) for said in speaking), key=_BEST_FIRST.index, default=_LOWEST),
        claims=len(claims),
        groups=_groups(claims),
        benefit=_groups(sides[Direction.SUPPORTS]),
        no_difference=_groups(sides[Direction.NO_DIFFERENCE]),
        mixed=_groups(sides[Direction.MIXED]),
        harm=_groups(sides[Direction.AGAINST]),
    )


def factor(claims: Sequence[Claim], confidence: float) -> float:
    """The share of an edge's weight that its evidence leaves.

    With claims: a factor for their direction times one for their certainty. Without: *confidence*,
    the factor for how well its sources carry it.
    """
    if not claims:
        return confidence
    summary = summarise(claims)
    return DIRECTION_FACTORS[summary.direction] * CERTAINTY_FACTORS[summary.certainty]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFilter:
    """Which statements to keep; what is asked for must all hold.

    Statements of structure (part of, kind of, point of, same as) are always kept: they say what
    things are.
    """

    min_certainty: Certainty | None = None
    """Only statements with a claim of at least this certainty."""
    since: int | None = None
    """Only statements that cite a work of this year or later."""
    exclude: frozenset[Basis] = frozenset()
    """No statements that rest on these kinds of knowledge."""

    def keeps(self, edge: Edge, references: Mapping[str, Reference]) -> bool:
        """Whether an edge, which cites *references* by id, passes."""
        if edge.kind in STRUCTURE:
            return True
        return (
            edge.basis not in self.exclude
            and (self.min_certainty is None or self._certain(edge, self.min_certainty))
            and (self.since is None or self._recent(edge, references, self.since))
        )

    @staticmethod
    def _certain(edge: Edge, least: Certainty) -> bool:
        enough = _BEST_FIRST[: _BEST_FIRST.index(least) + 1]
        return any(claim.certainty in enough for claim in edge.claims)

    @staticmethod
    def _recent(edge: Edge, references: Mapping[str, Reference], since: int) -> bool:
        years = (references[id].year for id in edge.cited)
        return any(year is not None and year >= since for year in years)


_LOWEST = Certainty.UNGRADED


def _best(claims: Sequence[Claim]) -> Certainty:
    return min((claim.certainty for claim in claims), key=_BEST_FIRST.index)


def _groups(claims: Sequence[Claim]) -> int:
    return len({claim.independent_group for claim in claims})
