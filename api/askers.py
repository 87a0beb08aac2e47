"""The fields of ``Query`` that answer questions: each is one call into kg and one wrap."""

from typing import Annotated

import strawberry

from api.context import Info
from api.paging import MAX_PAGE, After, Before, First, Last, page
from api.types.advice import (
    Comparison,
    SafetyJudgement,
    SimilarMuscle,
    TreatmentOptions,
    WorkStep,
)
from api.types.answer import Answer
from api.types.complaint import Differential, ScoreWeights
from api.types.drawing import Subgraph
from api.types.enums import DifferentialLevel, NodeKind, Practitioner, ResolveMode, Side
from api.types.search import Resolution, SearchConnection
from kg.compare import compare, order_of_work, similar
from kg.complaint import MAX_STATED, understand
from kg.differential import differential
from kg.errors import require_range
from kg.options import judge, options
from kg.questions import MAX_QUESTION, ask
from kg.reading import MAX_TEXT
from kg.resolution import MAX_NAMES, resolve_names
from kg.safety import MOST_ASKED
from kg.search import search
from kg.subgraph import MAX_HOPS, MAX_NODES, subgraph

Id = strawberry.ID
_NONE: list[Id] = []
"""The default of a list; never changed."""
OnlyKinds = Annotated[
    list[NodeKind] | None,
    strawberry.argument(description="Only nodes of these kinds; all, if not given."),
]
Given = Annotated[
    list[Id],
    strawberry.argument(
        description="What else is known of the client: conditions, findings, medicines, by id or "
        "name, or in words such as 'takes warfarin'."
    ),
]
Complained = Annotated[
    list[Id],
    strawberry.argument(
        description=f"Symptoms, findings or conditions that are there; at most {MAX_STATED} ids in "
        f"all."
    ),
]
Text = Annotated[
    str | None,
    strawberry.argument(
        description=f"The client's own words, at most {MAX_TEXT} characters. They are not logged."
    ),
]
AnyThing = Annotated[Id, strawberry.argument(description="An id, slug, name, synonym or CURIE.")]


@strawberry.type
class Askers:
    """What can be asked beyond looking things up."""

    @strawberry.field(
        description="Nodes by name, synonym, Latin or lay term, abbreviation or CURIE; words in "
        "any order, the last one half typed, typos forgiven. Exact names come first, then exact "
        "synonyms, beginnings, words and near misses."
    )
    def search(
        self,
        info: Info,
        text: Annotated[str, strawberry.argument(description="What was typed.")],
        kinds: OnlyKinds = None,
        first: First = 10,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> SearchConnection | None:
        found = search(info.context.graph, text, kinds=kinds)
        shown = page(
            found.hits,
            lambda hit: hit.node.id,
            first=first if last is None else None,
            after=after,
            last=last,
            before=before,
        )
        return SearchConnection.of(found, shown)

    @strawberry.field(
        description="A pasted list of names sorted into direct, ambiguous and none; order and "
        "spelling are kept. It abstains rather than guess."
    )
    def resolve(
        self,
        info: Info,
        names: Annotated[list[str], strawberry.argument(description=f"At most {MAX_NAMES} names.")],
        kinds: OnlyKinds = None,
        mode: Annotated[
            ResolveMode, strawberry.argument(description="How much is guessed.")
        ] = ResolveMode.CONFIDENT,
    ) -> list[Resolution] | None:
        found = resolve_names(info.context.graph, names, kinds=kinds, mode=mode)
        return [Resolution.of(each) for each in found]

    @strawberry.field(
        description="Where it hurts, and what goes with it: warnings first, then what may send "
        "pain there, strongest first, with every part of the ranking. A complaint without a place "
        "or symptom has no candidates."
    )
    def differential(
        self,
        info: Info,
        text: Text = None,
        regions: Annotated[list[Id], strawberry.argument(description="Where it hurts.")] = _NONE,
        symptoms: Complained = _NONE,
        absent: Annotated[
            list[Id],
            strawberry.argument(
                description="Regions, symptoms or findings that were asked about and are not there."
            ),
        ] = _NONE,
        side: Annotated[
            Side | None, strawberry.argument(description="On which side it hurts.")
        ] = None,
        level: Annotated[
            DifferentialLevel, strawberry.argument(description="What the candidates are.")
        ] = DifferentialLevel.MUSCLE,
        weights: Annotated[
            ScoreWeights | None,
            strawberry.argument(description="How much each thing counts; echoed in the answer."),
        ] = None,
        about: Annotated[
            Id | None,
            strawberry.argument(
                description="A muscle or point to be told about: its place, or why it has none."
            ),
        ] = None,
        ask: Annotated[
            int,
            strawberry.argument(description="How many warnings to ask about at most, 0 to 20."),
        ] = MOST_ASKED,
        first: First = 10,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Differential | None:
        complaint = understand(
            info.context.graph,
            text=text,
            regions=regions,
            symptoms=symptoms,
            absent=absent,
            side=side,
        )
        chosen = (weights or ScoreWeights()).value()
        found = differential(
            info.context.graph, complaint, level=level, weights=chosen, about=about, ask=ask
        )
        shown = page(
            found.candidates,
            lambda each: each.node.id,
            first=first if last is None else None,
            after=after,
            last=last,
            before=before,
        )
        return Differential(value=found, shown=shown)

    @strawberry.field(
        description="What may be tried for a thing, given what else is known of the client: "
        "allowed, with caution or excluded, each with its evidence, reasons and sources; best "
        "studied first."
    )
    def options(
        self,
        info: Info,
        for_: Annotated[
            Id,
            strawberry.argument(
                name="for",
                description="A condition, muscle, trigger point, symptom, finding or region.",
            ),
        ],
        given: Given = _NONE,
        performed_by: Annotated[
            Practitioner | None,
            strawberry.argument(description="Only techniques that these may perform."),
        ] = None,
        first: Annotated[
            int, strawberry.argument(description=f"How many of each list, 1 to {MAX_PAGE}.")
        ] = 20,
    ) -> TreatmentOptions | None:
        require_range("first", first, 1, MAX_PAGE)
        found = options(info.context.graph, for_, given=given, performed_by=performed_by)
        return TreatmentOptions(value=found, first=first)

    @strawberry.field(
        description="Whether anything known of the client speaks against a technique, wherever it "
        "is used."
    )
    def is_it_safe(
        self,
        info: Info,
        technique: Annotated[Id, strawberry.argument(description="The technique.")],
        given: Given,
    ) -> SafetyJudgement | None:
        return SafetyJudgement(value=judge(info.context.graph, technique, given))

    @strawberry.field(
        description="What two things share, and what tells them apart; they need not be of one "
        "kind."
    )
    def compare(self, info: Info, a: AnyThing, b: AnyThing) -> Comparison | None:
        return Comparison.of(compare(info.context.graph, a, b))

    @strawberry.field(description="Muscles with overlapping referral zones, the most alike first.")
    def similar_muscles(
        self,
        info: Info,
        muscle: Annotated[Id, strawberry.argument(description="The muscle.")],
        first: Annotated[int, strawberry.argument(description=f"How many, 1 to {MAX_PAGE}.")] = 10,
    ) -> list[SimilarMuscle] | None:
        require_range("first", first, 1, MAX_PAGE)
        found = similar(info.context.graph, muscle, first=first)
        return [SimilarMuscle.of(each) for each in found]

    @strawberry.field(
        description="An order in which to check muscles: first those whose points are said to go "
        "together with most of the others. Lore, not evidence."
    )
    def order_of_work(
        self,
        info: Info,
        muscles: Annotated[
            list[Id], strawberry.argument(description=f"At most {MAX_STATED} muscles.")
        ],
    ) -> list[WorkStep] | None:
        require_range("the number of muscles", len(muscles), 0, MAX_STATED)
        return [WorkStep.of(step) for step in order_of_work(info.context.graph, muscles)]

    @strawberry.field(
        description="A plain English question answered from the graph, or an honest 'not "
        "understood' with questions that would work. No model, no network."
    )
    def ask(
        self,
        info: Info,
        question: Annotated[
            str, strawberry.argument(description=f"At most {MAX_QUESTION} characters.")
        ],
    ) -> Answer | None:
        return Answer(value=ask(info.context.graph, question))

    @strawberry.field(
        description="A small piece of the graph for a drawing: the strongest nodes around some "
        "nodes, and all links among them; says what was left out."
    )
    def subgraph(
        self,
        info: Info,
        around: Annotated[
            list[Id], strawberry.argument(description="Where to start; always shown.")
        ],
        hops: Annotated[
            int, strawberry.argument(description=f"How many links out, 1 to {MAX_HOPS}.")
        ] = 1,
        kinds: OnlyKinds = None,
        limit: Annotated[
            int, strawberry.argument(description=f"At most so many nodes, 1 to {MAX_NODES}.")
        ] = 80,
    ) -> Subgraph | None:
        require_range("the number of nodes to start from", len(around), 1, MAX_STATED)
        found = subgraph(info.context.graph, around, hops=hops, kinds=kinds, limit=limit)
        return Subgraph.of(found)
