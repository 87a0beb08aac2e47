"""Names, identifiers and sources: what nodes and links carry."""

from typing import TYPE_CHECKING, Annotated, Self, cast

import strawberry

from api.context import Info
from api.types.enums import MatchType, SynonymType
from api.types.registry import wrap
from kg import identifiers, model

if TYPE_CHECKING:
    from api.types.entities import Reference


@strawberry.type(description="Another name of a node.")
class Synonym:
    text: str = strawberry.field(description="The name as it is written.")
    type: SynonymType = strawberry.field(description="What sort of name it is.")

    @classmethod
    def of(cls, synonym: model.Synonym) -> Self:
        return cls(text=synonym.text, type=synonym.type)


@strawberry.type(description="The identifier of the same, or nearly the same, thing elsewhere.")
class Xref:
    id: strawberry.ID = strawberry.field(description="A CURIE, such as UBERON:0001298.")
    vocabulary: str = strawberry.field(description="The full name of the other vocabulary.")
    label: str | None = strawberry.field(description="Its own label for the thing, where seen.")
    match: MatchType = strawberry.field(description="How the two meanings relate.")
    link: str = strawberry.field(description="An address that shows it.")

    @classmethod
    def of(cls, xref: model.Xref) -> Self:
        return cls(
            id=strawberry.ID(xref.id),
            vocabulary=identifiers.VOCABULARIES[xref.id.partition(":")[0]].name,
            label=xref.label or None,
            match=xref.match,
            link=identifiers.link(xref.id),
        )


@strawberry.type(description="Where a statement was read.")
class Source:
    value: strawberry.Private[model.Source]

    @strawberry.field(description="The publication or page.")
    def reference(
        self, info: Info
    ) -> Annotated["Reference", strawberry.lazy("api.types.entities")]:
        node = info.context.graph.node(self.value.reference)
        return cast("Reference", wrap(node))

    @strawberry.field(description="Where in it: a volume, figure, table or page.")
    def locator(self) -> str | None:
        return self.value.locator or None
