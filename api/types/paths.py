"""What is related to a thing, and how: ranked nodes and the paths that lead to them."""

from typing import TYPE_CHECKING, Annotated, Self, cast

import strawberry

from api.context import Info
from api.paging import Page, PageInfo
from api.types.enums import LinkKind
from api.types.links import LazyEntity, Link
from api.types.registry import wrap
from kg import EvidenceFilter
from kg import paths as kg_paths
from kg.errors import require_range

if TYPE_CHECKING:
    from api.types.entities import Reference

Kinds = Annotated[
    list[LinkKind] | None,
    strawberry.argument(description="Only links of these kinds are walked; all, if not given."),
]
Avoided = Annotated[
    list[LinkKind] | None, strawberry.argument(description="Links of these kinds are not walked.")
]


@strawberry.type(description="One link of a path.")
class PathStep:
    link: Link = strawberry.field(description="The link walked.")
    forward: bool = strawberry.field(description="Whether the path runs from subject to object.")
    weight: float = strawberry.field(description="Its share of the strength, up to 1.")
    label: str = strawberry.field(
        description="How it reads as it is walked, whichever end it begins with."
    )


@strawberry.type(
    description="A walk along links that meets no node twice. Its strength is the product of the "
    "weights of its links and of the hub correction."
)
class Path:
    value: strawberry.Private[kg_paths.Path]

    @strawberry.field(
        description=f"The nodes in the order in which the path meets them; at most "
        f"{kg_paths.MAX_HOPS + 1}."
    )
    def nodes(self) -> list[LazyEntity]:
        return [wrap(node) for node in self.value.nodes]

    @strawberry.field(
        description=f"The links between them, in the same order; at most {kg_paths.MAX_HOPS}."
    )
    def links(self) -> list[Link]:
        return [Link(value=edge) for edge in self.value.edges]

    @strawberry.field(
        description=f"The links with their direction and weight, in the same order; at most "
        f"{kg_paths.MAX_HOPS}."
    )
    def steps(self) -> list[PathStep]:
        return [
            PathStep(
                link=Link(value=hop.edge),
                forward=hop.forward,
                weight=hop.weight,
                label=hop.label,
            )
            for hop in self.value.hops
        ]

    @strawberry.field(description="Number of links.")
    def hops(self) -> int:
        return len(self.value.edges)

    @strawberry.field(
        description="How firm the path is, 0 to 1. It ranks paths; it is no probability."
    )
    def strength(self) -> float:
        return self.value.strength

    @strawberry.field(
        description="The share, up to 1, that passing through well-connected nodes leaves of the "
        "product of the weights: (in x out) to the power -0.4 for each node between the ends, "
        "where in and out count its links of the sort by which it is entered and left."
    )
    def hub_correction(self) -> float:
        return self.value.hub_correction

    @strawberry.field(description="The path in words.")
    def sentence(self) -> str:
        return self.value.sentence

    @strawberry.field(description="What its links cite, in the order in which the path meets them.")
    def references(self) -> list[Annotated["Reference", strawberry.lazy("api.types.entities")]]:
        return [cast("Reference", wrap(reference)) for reference in self.value.references]


@strawberry.type(description="A node within reach, with the paths that lead to it.")
class RelatedEdge:
    value: strawberry.Private[kg_paths.RelatedNode]
    to: strawberry.Private[str]
    search: strawberry.Private["RelatedSearch"]
    cursor: str = strawberry.field(description="Where it stands in the list.")

    @strawberry.field(description="The node.")
    def node(self) -> LazyEntity:
        return wrap(self.value.node)

    @strawberry.field(description="That of the strongest path, 0 to 1; no probability.")
    def strength(self) -> float:
        return self.value.strength

    @strawberry.field(description="Number of links of the strongest path.")
    def hops(self) -> int:
        return len(self.value.path.edges)

    @strawberry.field(
        description="The paths to it within the same limits, strongest first; the first one is "
        "what the node is ranked by."
    )
    def paths(
        self,
        info: Info,
        first: Annotated[
            int, strawberry.argument(description=f"How many, 1 to {kg_paths.MAX_PATHS}.")
        ] = 1,
    ) -> list[Path]:
        if require_range("first", first, 1, kg_paths.MAX_PATHS) == 1:
            return [Path(value=self.value.path)]
        found = kg_paths.paths_between(
            info.context.graph,
            self.to,
            self.value.node.id,
            max_hops=self.search.max_hops,
            via=self.search.via,
            avoid=self.search.avoid or (),
            evidence=self.search.evidence,
            first=first,
            budget=info.context.budget,
        )
        return [Path(value=path) for path in found.paths]


@strawberry.type(description="A page of what is related to a node, strongest first.")
class RelatedConnection:
    edges: list[RelatedEdge] = strawberry.field(description="The nodes with strength and paths.")
    nodes: list[LazyEntity] = strawberry.field(description="The nodes alone.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(description="How many nodes are related.")
    to: LazyEntity = strawberry.field(description="The node that was meant.")
    truncated: str | None = strawberry.field(
        description="Why the list may be incomplete; null when it is complete."
    )

    @classmethod
    def of(
        cls, related: kg_paths.Related, found: Page[kg_paths.RelatedNode], search: "RelatedSearch"
    ) -> Self:
        edges = found.map(
            lambda each, cursor: RelatedEdge(
                value=each, to=related.to.id, search=search, cursor=cursor
            )
        )
        return cls(
            edges=edges,
            nodes=[wrap(each.node) for each in found.items],
            page_info=found.page_info,
            total_count=found.total_count,
            to=wrap(related.to),
            truncated=related.truncated,
        )


class RelatedSearch:
    """How far and over what a search for related nodes went."""

    def __init__(
        self,
        max_hops: int,
        via: list[LinkKind] | None,
        avoid: list[LinkKind] | None,
        evidence: EvidenceFilter | None,
    ) -> None:
        self.max_hops = max_hops
        self.evidence = evidence
        self.via = via
        self.avoid = avoid
