"""A complaint answered: warnings first, then what may send pain there, with every part shown."""

from typing import TYPE_CHECKING, Annotated, Self, cast

import strawberry

from api.paging import After, Before, First, Last, Page, PageInfo, page
from api.types.enums import (
    AlertStatus,
    DifferentialPart,
    DifferentialReach,
    ReferralRole,
    ScorePreset,
    Side,
    Urgency,
)
from api.types.links import LazyEntity, Link
from api.types.paths import Path
from api.types.registry import wrap
from kg import differential as kg_differential
from kg import reading, safety
from kg.differential import PRESETS, Weights

if TYPE_CHECKING:
    from api.types.entities import Condition, RedFlag, Reference, TriggerPoint

LazyReference = Annotated["Reference", strawberry.lazy("api.types.entities")]


@strawberry.type(
    description="A warning shown for a reason. RAISED by what was said, or a question to ASK. That "
    "none is raised never means that it is safe."
)
class RedFlagAlert:
    value: strawberry.Private[safety.Alert]

    @strawberry.field(description="RAISED by what was said, or to ASK about.")
    def status(self) -> AlertStatus:
        return self.value.status

    @strawberry.field(description="The warning.")
    def red_flag(self) -> Annotated["RedFlag", strawberry.lazy("api.types.entities")]:
        return cast("RedFlag", wrap(self.value.red_flag))

    @strawberry.field(description="What it raises concern of.")
    def suspected(self) -> list[Annotated["Condition", strawberry.lazy("api.types.entities")]]:
        return [cast("Condition", wrap(node)) for node in self.value.suspected]

    @strawberry.field(description="How soon to act.")
    def urgency(self) -> Urgency:
        return self.value.urgency

    @strawberry.field(description="What to ask, in plain words.")
    def question(self) -> str:
        return self.value.red_flag.question

    @strawberry.field(description="What to do; show it whole.")
    def action(self) -> str:
        return self.value.red_flag.action

    @strawberry.field(
        description="Why it is shown: the words that raised it, or what it goes with."
    )
    def why(self) -> str:
        return self.value.why

    @strawberry.field(description="Where the warning was read.")
    def references(self) -> list[LazyReference]:
        return [cast("Reference", wrap(node)) for node in self.value.references]


@strawberry.type(description="A stretch of the client's words, and what it was taken for.")
class Understood:
    text: str = strawberry.field(description="The words.")
    node: LazyEntity | None = strawberry.field(description="What they were taken for.")
    absent: bool = strawberry.field(description="Whether it was denied.")
    side: Side | None = strawberry.field(description="On which side, if the words tell.")

    @classmethod
    def of(cls, understood: reading.Understood) -> Self:
        return cls(
            text=understood.text,
            node=wrap(understood.node),
            absent=understood.absent,
            side=understood.side,
        )


@strawberry.input(
    description="How much each thing counts, from 0 to 1. What is left out is taken from the "
    "preset. Weights order candidates; none touches a warning."
)
class ScoreWeights:
    preset: ScorePreset = strawberry.field(
        default=ScorePreset.BALANCED, description="Where to begin."
    )
    zone: float | None = strawberry.field(
        default=None, description="Of a painful region that is fully explained."
    )
    symptom: float | None = strawberry.field(
        default=None, description="Of a symptom that is explained."
    )
    prevalence: float | None = strawberry.field(
        default=None,
        description="Of a stated condition in which studies found its trigger points more often.",
    )
    spillover: float | None = strawberry.field(
        default=None, description="Of a spillover zone against a primary one."
    )
    within: float | None = strawberry.field(
        default=None, description="Of a zone within the painful region, for each step down."
    )
    around: float | None = strawberry.field(
        default=None, description="Of a zone around the painful region, for each step up."
    )
    beside: float | None = strawberry.field(
        default=None, description="Of a zone in a region that touches the painful one."
    )
    specificity: float | None = strawberry.field(
        default=None,
        description="How far a candidate is lowered that refers to many places that do not hurt.",
    )
    support: float | None = strawberry.field(
        default=None, description="How far a zone is lowered that few publishers tell of."
    )
    local: float | None = strawberry.field(
        default=None, description="Of a painful region in which the muscle itself lies."
    )
    inferred: float | None = strawberry.field(
        default=None,
        description="How far main and spillover zone draw together that no source told apart.",
    )
    absent: float | None = strawberry.field(
        default=None,
        description="How far each thing denied lowers a candidate that would explain it.",
    )

    def value(self) -> Weights:
        """The same for kg."""
        given = {
            name: value
            for name in Weights.__dataclass_fields__
            if (value := getattr(self, name)) is not None
        }
        base = PRESETS[self.preset.value]
        kept = {name: getattr(base, name) for name in Weights.__dataclass_fields__}
        return Weights(**{**kept, **given})


@strawberry.type(description="The weights that an answer was made with.")
class UsedWeights:
    zone: float = strawberry.field(description="Of a painful region that is fully explained.")
    symptom: float = strawberry.field(description="Of a symptom that is explained.")
    prevalence: float = strawberry.field(description="Of a condition in which studies found it.")
    spillover: float = strawberry.field(description="Of spillover against a primary zone.")
    within: float = strawberry.field(description="Of a zone within, for each step down.")
    around: float = strawberry.field(description="Of a zone around, for each step up.")
    beside: float = strawberry.field(description="Of a zone in a touching region.")
    specificity: float = strawberry.field(description="How far unspecific candidates are lowered.")
    support: float = strawberry.field(description="How far thinly told zones are lowered.")
    local: float = strawberry.field(description="Of a painful region where the muscle lies.")
    inferred: float = strawberry.field(description="How far zones that were not told apart meet.")
    absent: float = strawberry.field(description="How far each thing denied lowers a candidate.")

    @classmethod
    def of(cls, weights: Weights) -> Self:
        return cls(**{name: getattr(weights, name) for name in Weights.__dataclass_fields__})


@strawberry.type(description="One finding explained, or contradicted, and how much it counts.")
class ScorePart:
    value: strawberry.Private[kg_differential.ScorePart]

    @strawberry.field(description="What the share comes from.")
    def part(self) -> DifferentialPart:
        return self.value.part

    @strawberry.field(description="The region, symptom or condition of the complaint.")
    def finding(self) -> LazyEntity:
        return wrap(self.value.finding)

    @strawberry.field(
        description="From 0 to 1: weight, role, closeness, confidence, support and specificity "
        "multiplied; of a contradiction, what it leaves of the strength."
    )
    def share(self) -> float:
        return round(self.value.share, 4)

    @strawberry.field(description="Of a zone: primary or spillover.")
    def role(self) -> ReferralRole | None:
        return self.value.role

    @strawberry.field(
        description="1 for the painful region itself, less for one within or around it."
    )
    def closeness(self) -> float:
        return round(self.value.closeness, 4)

    @strawberry.field(description="How well the sources carry the zone.")
    def confidence(self) -> float:
        return self.value.confidence

    @strawberry.field(description="How many publishers retell the zone, as a factor.")
    def support(self) -> float:
        return round(self.value.support, 4)

    @strawberry.field(description="How little else the candidate refers to, as a factor.")
    def specificity(self) -> float:
        return round(self.value.specificity, 4)

    @strawberry.field(description="The referral zone by which a region was matched.")
    def zone(self) -> LazyEntity | None:
        return wrap(self.value.zone) if self.value.zone else None

    @strawberry.field(description="The trigger point that refers there.")
    def trigger_point(
        self,
    ) -> Annotated["TriggerPoint", strawberry.lazy("api.types.entities")] | None:
        return cast("TriggerPoint", wrap(self.value.point)) if self.value.point else None

    @strawberry.field(description="The statement that says so.")
    def link(self) -> Link | None:
        return Link(value=self.value.edge) if self.value.edge else None


@strawberry.type(description="What may send pain there, with what speaks for it and what does not.")
class DifferentialCandidate:
    value: strawberry.Private[kg_differential.Candidate]

    @strawberry.field(description="The muscle, part or trigger point.")
    def node(self) -> LazyEntity:
        return wrap(self.value.node)

    @strawberry.field(description="From 0 to 1. It orders candidates; it is not a probability.")
    def strength(self) -> float:
        return self.value.strength

    @strawberry.field(description="Its place, from 1.")
    def rank(self) -> int:
        return self.value.rank

    @strawberry.field(description="Whether it lies where it hurts, or refers there from afar.")
    def reach(self) -> DifferentialReach:
        return self.value.reach

    @strawberry.field(description="What its strength is made of.")
    def parts(self) -> list[ScorePart]:
        return [ScorePart(value=part) for part in self.value.parts]

    @strawberry.field(description="What it explains of the complaint.")
    def matched(self) -> list[LazyEntity]:
        return [wrap(node) for node in self.value.matched]

    @strawberry.field(description="Regions and symptoms of the complaint that it does not explain.")
    def missing(self) -> list[LazyEntity]:
        return [wrap(node) for node in self.value.missing]

    @strawberry.field(description="Its points that reach a painful region, strongest first.")
    def trigger_points(
        self,
    ) -> list[Annotated["TriggerPoint", strawberry.lazy("api.types.entities")]]:
        return [cast("TriggerPoint", wrap(node)) for node in self.value.trigger_points]

    @strawberry.field(description="Why it is listed.")
    def sentence(self) -> str:
        return self.value.sentence

    @strawberry.field(description="From the muscle to each finding it explains, strongest first.")
    def paths(self) -> list[Path]:
        return [Path(value=path) for path in self.value.paths]


@strawberry.type(description="A candidate and where it stands.")
class DifferentialEdge:
    node: DifferentialCandidate = strawberry.field(description="The candidate.")
    cursor: str = strawberry.field(description="Where it stands in the list.")


@strawberry.type(description="A page of candidates, strongest first.")
class DifferentialConnection:
    edges: list[DifferentialEdge] = strawberry.field(description="Candidates with cursors.")
    nodes: list[DifferentialCandidate] = strawberry.field(description="The candidates alone.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(description="How many candidates there are.")


@strawberry.type(
    description="Warnings first, then what may send pain to where it hurts. It ranks what books "
    "and pages tell of referral; it does not diagnose."
)
class Differential:
    value: strawberry.Private[kg_differential.Differential]
    shown: strawberry.Private[Page[kg_differential.Candidate]]

    @strawberry.field(
        description="Warnings RAISED by what was said, then the few most important to ASK about; "
        "each most urgent first. Read them before the candidates."
    )
    def red_flags(self) -> list[RedFlagAlert]:
        return [RedFlagAlert(value=alert) for alert in self.value.alerts]

    @strawberry.field(description="What the warnings say and do not say, in a sentence or two.")
    def advice(self) -> str:
        return self.value.advice

    @strawberry.field(
        description="What may send pain there, strongest first. Without arguments the page that "
        "the arguments of the differential ask for."
    )
    def candidates(
        self, first: First = None, after: After = None, last: Last = None, before: Before = None
    ) -> DifferentialConnection:
        shown = self.shown
        if (first, after, last, before) != (None, None, None, None):
            shown = page(
                self.value.candidates,
                lambda each: each.node.id,
                first=first,
                after=after,
                last=last,
                before=before,
            )
        edges = shown.map(
            lambda each, cursor: DifferentialEdge(
                node=DifferentialCandidate(value=each), cursor=cursor
            )
        )
        return DifferentialConnection(
            edges=edges,
            nodes=[edge.node for edge in edges],
            page_info=shown.page_info,
            total_count=shown.total_count,
        )

    @strawberry.field(description="What was understood of the client's words.")
    def understood(self) -> list[Understood]:
        return [Understood.of(each) for each in self.value.complaint.reading.understood]

    @strawberry.field(description="Stretches of the words of which nothing was understood.")
    def not_understood(self) -> list[str]:
        return list(self.value.complaint.reading.not_understood)

    @strawberry.field(description="Where it hurts, as told or as implied by what was stated.")
    def regions(self) -> list[LazyEntity]:
        return [wrap(node) for node in self.value.complaint.places]

    @strawberry.field(description="The one side told, if the words tell one.")
    def side(self) -> Side | None:
        return self.value.complaint.side

    @strawberry.field(description="The weights used.")
    def weights(self) -> UsedWeights:
        return UsedWeights.of(self.value.weights)

    @strawberry.field(description="The candidate asked after by name, wherever it stands.")
    def asked(self) -> DifferentialCandidate | None:
        return DifferentialCandidate(value=self.value.asked) if self.value.asked else None

    @strawberry.field(
        description="Why the candidate asked after stands where it does, or is not listed."
    )
    def why_not(self) -> str | None:
        return self.value.why_not
