"""What studies found: single claims, and what all claims on one question come to."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Self, TypeVar, cast

import strawberry

from api.context import Info
from api.paging import PageInfo
from api.types.enums import Basis, Certainty, ClaimDirection, Direction, LinkKind
from api.types.facets import Facet, shown_facets
from api.types.registry import Node, wrap
from kg import EvidenceFilter as KgEvidenceFilter
from kg import EvidenceSummary as KgEvidenceSummary
from kg import claims as kg_claims
from kg.filters import MAX_IDS, MAX_LEVELS, MAX_PARTS

if TYPE_CHECKING:
    from api.types.entities import Outcome, Reference
    from api.types.links import Link

T = TypeVar("T")


@strawberry.type(
    description="All claims on one question, counted by independent group of data, not by paper. "
    "A group that found one thing for one outcome and another for a second counts in both."
)
class EvidenceSummary:
    direction: Direction = strawberry.field(description="What the claims come to.")
    certainty: Certainty = strawberry.field(
        description="Of the best graded claim that speaks for the direction; where directions are "
        "mixed, the lower of the two sides. Never above the grade of a claim."
    )
    claims: int = strawberry.field(description="Number of claims.")
    independent_groups: int = strawberry.field(description="Number of independent groups.")
    benefit: int = strawberry.field(description="Groups with a benefit, or an association.")
    no_difference: int = strawberry.field(
        description="Groups without a difference, or without an association."
    )
    mixed: int = strawberry.field(description="Groups with mixed or unclear findings.")
    harm: int = strawberry.field(description="Groups that found harm.")
    sentence: str = strawberry.field(description="The summary in words.")

    @classmethod
    def of(cls, summary: KgEvidenceSummary) -> Self:
        return cls(
            direction=summary.direction,
            certainty=summary.certainty,
            claims=summary.claims,
            independent_groups=summary.groups,
            benefit=summary.benefit,
            no_difference=summary.no_difference,
            mixed=summary.mixed,
            harm=summary.harm,
            sentence=summary.sentence,
        )


@strawberry.type(description="What one reference found on one question.")
class Claim(Node):
    value: strawberry.Private[kg_claims.FoundClaim]

    @strawberry.field(description="The word claim:c and a number; permanent.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(self.value.claim.id)

    @strawberry.field(description="The question: the link to which the claim belongs.")
    def link(self) -> Annotated["Link", strawberry.lazy("api.types.links")]:
        from api.types.links import Link  # noqa: PLC0415 - links show claims in turn

        return Link(value=self.value.edge)

    @strawberry.field(description="The work.")
    def reference(
        self, info: Info
    ) -> Annotated["Reference", strawberry.lazy("api.types.entities")]:
        return cast("Reference", wrap(info.context.graph.node(self.value.claim.reference)))

    @strawberry.field(description="What was measured, in the words of the work.")
    def outcome(self) -> str:
        return self.value.claim.outcome

    @strawberry.field(description="The kinds of result that it falls under; our reading.")
    def outcomes(
        self, info: Info
    ) -> list[Annotated["Outcome", strawberry.lazy("api.types.entities")]]:
        graph = info.context.graph
        return [cast("Outcome", wrap(graph.node(id))) for id in self.value.claim.outcomes]

    @strawberry.field(description="What was found.")
    def direction(self) -> ClaimDirection:
        return self.value.claim.direction

    @strawberry.field(description="What qualifies the direction; mixed may stand for not known.")
    def direction_note(self) -> str | None:
        return self.value.claim.direction_note or None

    @strawberry.field(description="How far it can be trusted, on one scale for all sources.")
    def certainty(self) -> Certainty:
        return self.value.claim.certainty

    @strawberry.field(description="The grade as first written, with its reason.")
    def certainty_text(self) -> str | None:
        return self.value.claim.certainty_text or None

    @strawberry.field(description="What it was compared with.")
    def comparator(self) -> str | None:
        return self.value.claim.comparator or None

    @strawberry.field(description="Figures, as far as they were seen.")
    def effect(self) -> str | None:
        return self.value.claim.effect or None

    @strawberry.field(
        description="How many: people, unless it says trials, studies, reviews or sessions."
    )
    def n(self) -> str | None:
        return self.value.claim.n or None

    @strawberry.field(description="How long people were treated or followed.")
    def follow_up(self) -> str | None:
        return self.value.claim.follow_up or None

    @strawberry.field(description="What narrows the subject of the link.")
    def subject_aspect(self) -> str | None:
        return self.value.claim.subject_aspect or None

    @strawberry.field(description="What narrows the object of the link.")
    def object_aspect(self) -> str | None:
        return self.value.claim.object_aspect or None

    @strawberry.field(description="The body of data behind it; what counts once.")
    def independent_group(self) -> str:
        return self.value.claim.independent_group

    @strawberry.field(description="Why it shares its group with others.")
    def group_note(self) -> str | None:
        return self.value.claim.group_note or None

    @strawberry.field(description="A remark of the curators.")
    def note(self) -> str | None:
        return self.value.claim.note or None


@strawberry.type(description="A claim in a list of claims.")
class ClaimEdge:
    node: Claim = strawberry.field(description="The claim.")
    cursor: str = strawberry.field(description="Where it stands in the list.")


@strawberry.type(description="A page of claims.")
class ClaimConnection:
    edges: list[ClaimEdge] = strawberry.field(description="The claims with their cursors.")
    nodes: list[Claim] = strawberry.field(description="The claims alone.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(description="How many claims the whole list has.")
    evidence: EvidenceSummary = strawberry.field(
        description="What all claims of the whole list come to; meaningful where they ask one "
        "question."
    )
    whole: strawberry.Private[Sequence[kg_claims.FoundClaim]]

    @strawberry.field(
        description="How the whole list, as filtered, divides by direction, certainty, kind of "
        "question and role of the technique."
    )
    def facets(self, info: Info) -> list[Facet]:
        return shown_facets(kg_claims.claim_facets(info.context.graph, self.whole))


@strawberry.input(
    description="Which statements to keep; all that is given must hold. Statements of structure "
    "(part of, kind of, point of, same as) are always kept."
)
class EvidenceFilter:
    min_certainty: Certainty | None = strawberry.field(
        default=None, description="Only statements with a claim of at least this certainty."
    )
    since: int | None = strawberry.field(
        default=None, description="Only statements that cite a work of this year or later."
    )
    exclude: list[Basis] | None = strawberry.field(
        default=None, description="No statements that rest on these kinds of knowledge."
    )

    def value(self) -> KgEvidenceFilter:
        """The same for kg."""
        return KgEvidenceFilter(
            min_certainty=self.min_certainty,
            since=self.since,
            exclude=frozenset(self.exclude or ()),
        )


Evidence = Annotated[
    EvidenceFilter | None,
    strawberry.argument(description="Only statements that pass are walked; all, if not given."),
]


@strawberry.input(
    description="Which claims of a list to keep; all parts that are given must hold. At most "
    f"{MAX_LEVELS} levels and {MAX_PARTS} conditions."
)
class ClaimFilter:
    about: strawberry.ID | None = strawberry.field(
        default=None,
        description="Either end of the question: an id, slug, name, synonym or CURIE.",
    )
    and_about: strawberry.ID | None = strawberry.field(
        default=None, description="The other end of the question."
    )
    reference: strawberry.ID | None = strawberry.field(
        default=None, description="The work that found it."
    )
    outcome: strawberry.ID | None = strawberry.field(
        default=None, description="A kind of result that it falls under."
    )
    technique: strawberry.ID | None = strawberry.field(
        default=None, description="A technique that the question is about."
    )
    condition: strawberry.ID | None = strawberry.field(
        default=None, description="A condition that the question is about."
    )
    ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description=f"One of these claims, up to {MAX_IDS} ids."
    )
    kinds: list[LinkKind] | None = strawberry.field(
        default=None, description="The question is one of these kinds of links."
    )
    direction: ClaimDirection | None = strawberry.field(default=None, description="What was found.")
    directions: list[ClaimDirection] | None = strawberry.field(
        default=None, description="One of these was found."
    )
    certainties: list[Certainty] | None = strawberry.field(
        default=None, description="One of these certainties."
    )
    min_certainty: Certainty | None = strawberry.field(
        default=None, description="At least this certainty."
    )
    since: int | None = strawberry.field(
        default=None, description="Published in this year or later."
    )
    until: int | None = strawberry.field(
        default=None, description="Published in this year or earlier."
    )
    text_contains: str | None = strawberry.field(
        default=None, description="Words that stand in what was measured, compared or remarked."
    )
    and_: list["ClaimFilter"] | None = strawberry.field(
        name="and", default=None, description="All of these hold too."
    )
    or_: list["ClaimFilter"] | None = strawberry.field(
        name="or", default=None, description="One of these holds; empty, it asks nothing."
    )
    not_: "ClaimFilter | None" = strawberry.field(
        name="not", default=None, description="This does not hold."
    )

    def value(self) -> kg_claims.ClaimWhere:
        """The same for kg."""
        return kg_claims.ClaimWhere(
            technique=self.technique,
            condition=self.condition,
            ids=_tuple(self.ids),
            kinds=_tuple(self.kinds),
            directions=_tuple(self.directions),
            certainties=_tuple(self.certainties),
            until=self.until,
            text_contains=self.text_contains,
            all_of=tuple(each.value() for each in self.and_ or ()),
            any_of=tuple(each.value() for each in self.or_ or ()),
            not_=self.not_.value() if self.not_ else None,
            about=self.about,
            and_about=self.and_about,
            reference=self.reference,
            outcome=self.outcome,
            direction=self.direction,
            min_certainty=self.min_certainty,
            since=self.since,
        )


def _tuple(given: Sequence[T] | None) -> tuple[T, ...] | None:
    return None if given is None else tuple(given)
