"""How a list divides: counts of the whole filtered list, whatever page of it is shown."""

from collections.abc import Iterable

import strawberry

from api.paging import MAX_PAGE
from kg.selection import Facet as KgFacet
from kg.vocabulary import Word


@strawberry.type(description="How many items of a list hold one value.")
class FacetValue:
    value: str = strawberry.field(
        description="The value as the filter takes it: the name of an enum value, or the text."
    )
    count: int = strawberry.field(description="How many items of the whole filtered list hold it.")


@strawberry.type(description="How a list divides by one field.")
class Facet:
    field: str = strawberry.field(
        description="The field, by the name that it has on the items and, as a rule, in the filter."
    )
    values: list[FacetValue] = strawberry.field(
        description="Each value that occurs, the most frequent first, then by value; at most "
        f"{MAX_PAGE}. An item that holds several counts with each."
    )


def shown_facets(found: Iterable[KgFacet]) -> list[Facet]:
    """Facets under the names of the schema."""
    return [
        Facet(
            field=_camel(facet.field),
            values=[
                FacetValue(value=_shown(word), count=count)
                for word, count in facet.counts[:MAX_PAGE]
            ],
        )
        for facet in found
    ]


def _shown(word: str) -> str:
    return word.name if isinstance(word, Word) else word


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
