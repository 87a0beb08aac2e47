"""A plain question answered: how it was understood, the text, and what it rests on."""

from typing import cast

import strawberry
from strawberry.scalars import JSON

from api.named import document
from api.types.complaint import LazyReference, RedFlagAlert
from api.types.links import LazyEntity
from api.types.paths import Path
from api.types.registry import wrap
from kg import questions


@strawberry.type(
    description="The answer to a plain question. Sentences are filled from statements of the "
    "graph; nothing is written free hand, and the same question always gets the same answer."
)
class Answer:
    value: strawberry.Private[questions.Answer]

    @strawberry.field(
        description="Whether the question was understood; if not, it is not answered."
    )
    def understood(self) -> bool:
        return self.value.understood

    @strawberry.field(description="How it was understood, and what was not.")
    def interpretation(self) -> str:
        return self.value.interpretation

    @strawberry.field(
        description="The answer, a sentence a line, with the numbers of *references* in brackets."
    )
    def text(self) -> str:
        return self.value.text

    @strawberry.field(description="What the text rests on; the first is [1].")
    def references(self) -> list[LazyReference]:
        return [cast("Reference", wrap(node)) for node in self.value.references]  # type: ignore[name-defined]  # noqa: F821

    @strawberry.field(description="What the answer is about, or what was understood.")
    def nodes(self) -> list[LazyEntity]:
        return [wrap(node) for node in self.value.nodes]

    @strawberry.field(description="The paths behind the sentences, where there are any.")
    def paths(self) -> list[Path]:
        return [Path(value=path) for path in self.value.paths]

    @strawberry.field(description="Warnings; read them before the text.")
    def red_flags(self) -> list[RedFlagAlert]:
        return [RedFlagAlert(value=alert) for alert in self.value.alerts]

    @strawberry.field(
        description="A GraphQL document that returns the same; empty if not understood."
    )
    def query(self) -> str:
        return document(self.value.calls)[0]

    @strawberry.field(description="The variables of that document.")
    def variables(self) -> JSON:
        return JSON(document(self.value.calls)[1])

    @strawberry.field(description="Up to five questions that would work, if this one did not.")
    def suggestions(self) -> list[str]:
        return list(self.value.suggestions)
