"""What may be tried, what speaks against it, how things compare, and in what order to work."""

from typing import TYPE_CHECKING, Annotated, Self, cast

import strawberry

from api.paging import MAX_PAGE
from api.types.complaint import LazyReference, RedFlagAlert
from api.types.enums import Standing
from api.types.evidence import EvidenceSummary
from api.types.links import LazyEntity, Link
from api.types.registry import wrap
from kg import compare as kg_compare
from kg import options as kg_options
from kg.model import Reference as KgReference

if TYPE_CHECKING:
    from api.types.entities import Muscle, Reference, Technique

LazyTechnique = Annotated["Technique", strawberry.lazy("api.types.entities")]
LazyMuscle = Annotated["Muscle", strawberry.lazy("api.types.entities")]


def _references(found: tuple[KgReference, ...]) -> list["Reference"]:
    return [cast("Reference", wrap(node)) for node in found]


@strawberry.type(description="A technique, what was found of it here, and what speaks against it.")
class TreatmentOption:
    value: strawberry.Private[kg_options.Option]

    @strawberry.field(description="The technique.")
    def technique(self) -> LazyTechnique:
        return cast("Technique", wrap(self.value.technique))

    @strawberry.field(
        description="What studies of this technique come to, for what *evidenceFor* names."
    )
    def evidence(self) -> EvidenceSummary:
        return EvidenceSummary.of(self.value.evidence)

    @strawberry.field(
        description="What the evidence is about: the thing asked for, a wider or narrower one, or "
        "trigger points at large."
    )
    def evidence_for(self) -> LazyEntity:
        return wrap(self.value.asked_of)

    @strawberry.field(description="Why it stands where it does; the evidence last.")
    def reasons(self) -> list[str]:
        return list(self.value.reasons)

    @strawberry.field(
        description=f"Of an excluded one: the nearest allowed, at most {kg_options.MOST_INSTEAD}. "
        "Empty where a doctor comes first."
    )
    def instead_try(self) -> list[LazyTechnique]:
        return [cast("Technique", wrap(node)) for node in self.value.instead]

    @strawberry.field(description="What the reasons rest on.")
    def references(self) -> list[LazyReference]:
        return _references(self.value.references)


@strawberry.type(
    description="What may be tried, best studied first; warnings before all. Allowed means only "
    "that nothing in this graph speaks against it."
)
class TreatmentOptions:
    value: strawberry.Private[kg_options.Options]
    first: strawberry.Private[int]

    @strawberry.field(description="Warnings raised by what is given, then those to ask about.")
    def red_flags(self) -> list[RedFlagAlert]:
        return [RedFlagAlert(value=alert) for alert in self.value.alerts]

    @strawberry.field(description="What they are for.", name="for")
    def for_(self) -> LazyEntity:
        return wrap(self.value.for_)

    @strawberry.field(
        description="Nothing in this graph speaks against these; at most as many as *first* says."
    )
    def allowed(self) -> list[TreatmentOption]:
        return self._shown(self.value.allowed)

    @strawberry.field(description="How many nothing in this graph speaks against.")
    def allowed_count(self) -> int:
        return len(self.value.allowed)

    @strawberry.field(
        description="To be used with care, or not everywhere; at most as many as *first* says."
    )
    def caution(self) -> list[TreatmentOption]:
        return self._shown(self.value.caution)

    @strawberry.field(description="How many are to be used with care, or not everywhere.")
    def caution_count(self) -> int:
        return len(self.value.caution)

    @strawberry.field(
        description="Not to be used, each with the reason and the nearest allowed; at most as many "
        "as *first* says."
    )
    def excluded(self) -> list[TreatmentOption]:
        return self._shown(self.value.excluded)

    @strawberry.field(description="How many are not to be used.")
    def excluded_count(self) -> int:
        return len(self.value.excluded)

    def _shown(self, found: tuple[kg_options.Option, ...]) -> list[TreatmentOption]:
        return [TreatmentOption(value=each) for each in found[: self.first]]


@strawberry.type(description="What is said of one technique, given what is known of a client.")
class SafetyJudgement:
    value: strawberry.Private[kg_options.Judgement]

    @strawberry.field(description="Warnings raised by what is given, then those to ask about.")
    def red_flags(self) -> list[RedFlagAlert]:
        return [RedFlagAlert(value=alert) for alert in self.value.alerts]

    @strawberry.field(description="The technique.")
    def technique(self) -> LazyTechnique:
        return cast("Technique", wrap(self.value.technique))

    @strawberry.field(description="The gravest that is said. ALLOWED never means safe.")
    def standing(self) -> Standing:
        return self.value.standing

    @strawberry.field(description="What speaks against it, gravest first.")
    def reasons(self) -> list[str]:
        return list(self.value.reasons)

    @strawberry.field(
        description="Where it is excluded: the nearest techniques without an objection, at most "
        f"{kg_options.MOST_INSTEAD}. Empty where a doctor comes first."
    )
    def instead_try(self) -> list[LazyTechnique]:
        return [cast("Technique", wrap(node)) for node in self.value.instead]

    @strawberry.field(description="What the reasons rest on.")
    def references(self) -> list[LazyReference]:
        return _references(self.value.references)


@strawberry.type(
    description="What this graph states of two things. What is stated of one alone may be unknown "
    "of the other, rather than absent."
)
class Comparison:
    a: LazyEntity = strawberry.field(description="The first.")
    b: LazyEntity = strawberry.field(description="The second.")
    shared: list[LazyEntity] = strawberry.field(
        description=f"What is stated of both, firmest first; at most {MAX_PAGE}."
    )
    shared_count: int = strawberry.field(description="How many are stated of both.")
    only_a: list[LazyEntity] = strawberry.field(
        description=f"What is stated of the first alone, firmest first; at most {MAX_PAGE}."
    )
    only_a_count: int = strawberry.field(description="How many are stated of the first alone.")
    only_b: list[LazyEntity] = strawberry.field(
        description=f"What is stated of the second alone, firmest first; at most {MAX_PAGE}."
    )
    only_b_count: int = strawberry.field(description="How many are stated of the second alone.")
    tell_apart: list[str] = strawberry.field(
        description=f"The most telling differences, in words; at most {kg_compare.MOST_TOLD}."
    )
    links: list[Link] = strawberry.field(description="Statements that join the two directly.")
    references: list[LazyReference] = strawberry.field(description="What the words rest on.")

    @classmethod
    def of(cls, found: kg_compare.Comparison) -> Self:
        return cls(
            a=wrap(found.a),
            b=wrap(found.b),
            shared=[wrap(node) for node in found.shared[:MAX_PAGE]],
            shared_count=len(found.shared),
            only_a=[wrap(node) for node in found.only_a[:MAX_PAGE]],
            only_a_count=len(found.only_a),
            only_b=[wrap(node) for node in found.only_b[:MAX_PAGE]],
            only_b_count=len(found.only_b),
            tell_apart=list(found.tell_apart),
            links=[Link(value=edge) for edge in found.links],
            references=_references(found.references),
        )


@strawberry.type(description="A muscle whose referral zones overlap with another's.")
class SimilarMuscle:
    node: LazyMuscle = strawberry.field(description="The muscle.")
    overlap: float = strawberry.field(
        description="Shared zones against all zones of both, 0 to 1; spillover counts half."
    )
    shared: list[LazyEntity] = strawberry.field(description="The regions that both refer to.")

    @classmethod
    def of(cls, found: kg_compare.Similar) -> Self:
        return cls(
            node=cast("Muscle", wrap(found.node)),
            overlap=found.overlap,
            shared=[wrap(node) for node in found.shared],
        )


@strawberry.type(description="One muscle in an order to check; lore, no study of it is here.")
class WorkStep:
    node: LazyMuscle = strawberry.field(description="The muscle.")
    reason: str = strawberry.field(description="Why it stands here.")
    references: list[LazyReference] = strawberry.field(description="What the reason rests on.")

    @classmethod
    def of(cls, found: kg_compare.WorkStep) -> Self:
        return cls(
            node=cast("Muscle", wrap(found.node)),
            reason=found.reason,
            references=_references(found.references),
        )
