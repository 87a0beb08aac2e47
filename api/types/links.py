"""Links: the sourced statements between nodes, which a graph elsewhere calls edges."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from api.context import Info
from api.paging import Page, PageInfo
from api.types.basics import Source
from api.types.enums import (
    Basis,
    Certainty,
    Confidence,
    LinkDirection,
    LinkKind,
    Qualifier,
    ReferralRole,
    ReferralSide,
    ZoneSplit,
    ZoneSplitBasis,
)
from api.types.evidence import Claim, EvidenceSummary
from api.types.registry import Node, wrap
from kg import Edge, sentences, summarise
from kg.adjacency import weight
from kg.claims import FoundClaim

if TYPE_CHECKING:
    from api.types.entities import Entity

LazyEntity = Annotated["Entity", strawberry.lazy("api.types.entities")]


@strawberry.type(description="One sourced statement about two nodes (a graph's edge).")
class Link(Node):
    value: strawberry.Private[Edge]

    @strawberry.field(description="Subject, kind and object in one word; stable.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(self.value.id)

    @strawberry.field(description="What is said of the two.")
    def kind(self) -> LinkKind:
        return self.value.kind

    @strawberry.field(description="The node that the statement begins with.")
    def subject(self, info: Info) -> LazyEntity:
        return wrap(info.context.graph.node(self.value.subject))

    @strawberry.field(description="The node that the statement ends with.")
    def object(self, info: Info) -> LazyEntity:
        return wrap(info.context.graph.node(self.value.object))

    @strawberry.field(description="Of a referral: main zone or spillover.")
    def role(self) -> ReferralRole | None:
        return self.value.role

    @strawberry.field(description="The word by which the source hedges or sharpens it.")
    def qualifier(self) -> Qualifier | None:
        return self.value.qualifier

    @strawberry.field(description="What kind of knowledge it is.")
    def basis(self) -> Basis:
        return self.value.basis

    @strawberry.field(
        description="How well the sources carry it; null for anatomy and our own arrangement."
    )
    def confidence(self) -> Confidence | None:
        return self.value.confidence

    @strawberry.field(
        description="How firm the link is in a walk, above 0 and up to 1: the weight of its kind, "
        "times that of its role or qualifier, times that of its confidence."
    )
    def weight(self) -> float:
        return weight(self.value)

    @strawberry.field(description="Of a referral: on which side, as seen from the point.")
    def side(self) -> ReferralSide | None:
        return self.value.side

    @strawberry.field(description="Of a referral: who set main zone and spillover apart.")
    def zone_split(self) -> ZoneSplit | None:
        return self.value.split

    @strawberry.field(description="Of a referral: where that was read.")
    def zone_split_basis(self) -> ZoneSplitBasis | None:
        return self.value.split_basis

    @strawberry.field(
        description="Number of distinct publishers seen that support it. Most retell one set of "
        "maps, so it measures retelling rather than independent observation."
    )
    def agreement(self) -> int | None:
        return self.value.agreement

    @strawberry.field(description="Finer places that a source names within the region.")
    def details(self) -> list[str]:
        return list(self.value.details)

    @strawberry.field(description="A remark of the curators.")
    def note(self) -> str | None:
        return self.value.note or None

    @strawberry.field(
        description="Where it was read. Empty only where the basis says that no source is named."
    )
    def sources(self) -> list[Source]:
        return [Source(value=source) for source in self.value.sources]

    @strawberry.field(description="How far its evidence can be trusted, on one scale.")
    def certainty(self) -> Certainty:
        return summarise(self.value.claims).certainty

    @strawberry.field(description="What all claims on the question come to.")
    def evidence(self) -> EvidenceSummary:
        return EvidenceSummary.of(summarise(self.value.claims))

    @strawberry.field(description="What single works found on the question, by claim id.")
    def claims(self) -> list[Claim]:
        return [Claim(value=FoundClaim(claim, self.value)) for claim in self.value.claims]

    @strawberry.field(description="The statement in words.")
    def sentence(self, info: Info) -> str:
        graph = info.context.graph
        return sentences.statement(
            self.value, graph.node(self.value.subject), graph.node(self.value.object)
        )


@strawberry.type(description="A link in a list of links.")
class LinkEdge:
    node: Link = strawberry.field(description="The link.")
    cursor: str = strawberry.field(description="Where it stands in the list.")


@strawberry.type(description="A page of links.")
class LinkConnection:
    edges: list[LinkEdge] = strawberry.field(description="The links with their cursors.")
    nodes: list[Link] = strawberry.field(description="The links alone.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(description="How many links the whole list has.")


def link_connection(found: Page[Edge]) -> LinkConnection:
    """A page of links as the schema shows it."""
    edges = found.map(lambda edge, cursor: LinkEdge(node=Link(value=edge), cursor=cursor))
    return LinkConnection(
        edges=edges,
        nodes=[edge.node for edge in edges],
        page_info=found.page_info,
        total_count=found.total_count,
    )


@strawberry.type(description="How many links of one sort a node has.")
class LinkCount:
    kind: LinkKind = strawberry.field(description="The kind of link.")
    direction: LinkDirection = strawberry.field(description="Which end of them the node is.")
    count: int = strawberry.field(description="How many.")
