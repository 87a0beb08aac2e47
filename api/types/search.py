"""Names found: search hits with what matched, and pasted lists sorted out."""

from typing import Self

import strawberry

from api.paging import Page, PageInfo
from api.types.enums import MatchedField, MatchKind, NodeKind, ResolutionStatus
from api.types.links import LazyEntity
from api.types.registry import wrap
from kg import resolution
from kg import search as kg_search


@strawberry.type(description="A node that was found, and what of it matched.")
class SearchHit:
    node: LazyEntity = strawberry.field(description="The node.")
    score: float = strawberry.field(description="How well it matched, 0 to 1; equal is a tie.")
    matched_text: str = strawberry.field(description="The name or identifier that matched.")
    matched_field: MatchedField = strawberry.field(description="What sort of name that is.")
    match_kind: MatchKind = strawberry.field(description="How it matched, best first.")

    @classmethod
    def of(cls, hit: kg_search.Hit) -> Self:
        return cls(
            node=wrap(hit.node),
            score=hit.score,
            matched_text=hit.matched_text,
            matched_field=hit.matched_field,
            match_kind=hit.match_kind,
        )


@strawberry.type(description="How many hits are of one kind, whatever kinds were asked for.")
class SearchFacet:
    kind: NodeKind = strawberry.field(description="The kind.")
    count: int = strawberry.field(description="Number of hits.")


@strawberry.type(description="A hit and where it stands.")
class SearchEdge:
    node: SearchHit = strawberry.field(description="The hit.")
    cursor: str = strawberry.field(description="Where it stands in the list.")


@strawberry.type(description="A page of hits, best first.")
class SearchConnection:
    edges: list[SearchEdge] = strawberry.field(description="The hits with their cursors.")
    nodes: list[SearchHit] = strawberry.field(description="The hits alone.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(
        description=f"How many hits there are; the best {kg_search.MAX_HITS} are listed."
    )
    facets: list[SearchFacet] = strawberry.field(
        description="Counts by kind over all hits, in the order of the kinds."
    )

    @classmethod
    def of(cls, found: kg_search.Found, shown: Page[kg_search.Hit]) -> Self:
        edges = shown.map(lambda hit, cursor: SearchEdge(node=SearchHit.of(hit), cursor=cursor))
        return cls(
            edges=edges,
            nodes=[edge.node for edge in edges],
            page_info=shown.page_info,
            total_count=shown.total_count,
            facets=[SearchFacet(kind=kind, count=count) for kind, count in found.facets],
        )


@strawberry.type(description="One name of a list, as it was written, and what it means.")
class Resolution:
    input: str = strawberry.field(description="The name as it was written.")
    status: ResolutionStatus = strawberry.field(description="What became of it.")
    node: LazyEntity | None = strawberry.field(description="The node, where the status is DIRECT.")
    candidates: list[SearchHit] = strawberry.field(
        description=f"What it may mean, best first, at most {resolution.MOST_CANDIDATES}; "
        "of DIRECT, the node is the first that counts."
    )

    @classmethod
    def of(cls, found: resolution.Resolution) -> Self:
        return cls(
            input=found.input,
            status=found.status,
            node=wrap(found.node) if found.node else None,
            candidates=[SearchHit.of(hit) for hit in found.candidates],
        )
