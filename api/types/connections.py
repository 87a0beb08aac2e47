"""Lists of nodes as Relay connections, and the typed relations that return them."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any, Generic, Self, TypeVar

import strawberry

from api.context import Info
from api.paging import After, Before, First, Last, Page, PageInfo, page
from api.types.enums import ReferralRole
from api.types.facets import Facet, shown_facets
from api.types.links import LazyEntity, Link
from api.types.registry import type_name, wrap
from kg import AnyNode, NodeKind, Relation, Relative, relatives
from kg.selection import facets
from kg.vocabulary import EdgeKind, Role

T = TypeVar("T")

Roles = Annotated[
    ReferralRole | None,
    strawberry.argument(description="Only main zones, or only spillover; both, if not given."),
]


@strawberry.type(description="A node in a list, and by which statements it came there.")
class Edge(Generic[T]):
    node: T = strawberry.field(description="The node.")
    cursor: str = strawberry.field(description="Where it stands in the list.")
    links: list[Link] = strawberry.field(
        description="The statements that make it part of this list, firmest first; none in a "
        "plain list of a kind."
    )
    through: list[LazyEntity] = strawberry.field(
        description="The parts, muscles or points that the statements are about, where they are "
        "not about the node asked about itself."
    )
    role: ReferralRole | None = strawberry.field(
        description="Of referrals: primary if any of the links says so, else spillover."
    )


@strawberry.type(description="A page of a list of nodes.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="The nodes with their cursors and links.")
    nodes: list[T] = strawberry.field(description="The nodes alone.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(description="How many nodes the whole list has.")
    kind: strawberry.Private[NodeKind]
    whole: strawberry.Private[Sequence[AnyNode]]

    @strawberry.field(
        description="How the whole list, as filtered, divides by the fields of its kind that hold "
        "one of few words; empty for kinds without such a field."
    )
    def facets(self) -> list[Facet]:
        return shown_facets(facets(self.kind, self.whole))

    @classmethod
    def of_nodes(cls, found: Page[AnyNode], kind: NodeKind, whole: Sequence[AnyNode]) -> Self:
        """A page of plain nodes, all of *kind*, of the list *whole*."""
        relatives = Page(
            tuple(Relative(node, (), ()) for node in found.items),
            found.cursors,
            found.page_info,
            found.total_count,
        )
        return cls._of(relatives, kind, whole)

    @classmethod
    def of_relatives(cls, found: Page[Relative], kind: NodeKind, whole: Sequence[Relative]) -> Self:
        """A page of what a relation to *kind* reached, which is *whole*."""
        return cls._of(found, kind, [each.node for each in whole])

    @classmethod
    def _of(cls, found: Page[Relative], kind: NodeKind, whole: Sequence[AnyNode]) -> Self:
        edges = found.map(_edge)
        return cls(
            edges=edges,
            nodes=[edge.node for edge in edges],
            page_info=found.page_info,
            total_count=found.total_count,
            kind=kind,
            whole=whole,
        )


def relation_field(relation: Relation) -> Any:
    """The field that lists what *relation* reaches, as a connection."""
    if any(EdgeKind.REFERS_TO in step.kinds for step in _all_steps(relation)):
        resolver = _with_role(relation)
    else:
        resolver = _without_role(relation)
    resolver.__annotations__["return"] = connection_type(relation.to)
    return strawberry.field(resolver=resolver, description=relation.description)


def connection_type(kind: NodeKind) -> Any:
    """The type of a list of nodes of *kind*."""
    node: Any = Annotated[type_name(kind), strawberry.lazy("api.types.entities")]
    return Connection[node]


def _all_steps(relation: Relation) -> tuple[Any, ...]:
    return (*relation.steps, *relation.by_way_of, *relation.then)


def _without_role(relation: Relation) -> Callable[..., Any]:
    def resolve(
        self: Any,
        info: Info,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Any:
        found = relatives(info.context.graph, self.node.id, relation)
        return Connection.of_relatives(
            page(found, _id, first=first, after=after, last=last, before=before),
            relation.to,
            found,
        )

    return resolve


def _with_role(relation: Relation) -> Callable[..., Any]:
    def resolve(
        self: Any,
        info: Info,
        role: Roles = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Any:
        roles = None if role is None else {role}
        found = relatives(info.context.graph, self.node.id, relation, roles=roles)
        return Connection.of_relatives(
            page(found, _id, first=first, after=after, last=last, before=before),
            relation.to,
            found,
        )

    return resolve


def _edge(relative: Relative, cursor: str) -> Edge[Any]:
    roles = {edge.role for edge in relative.edges if edge.role}
    return Edge(
        node=wrap(relative.node),
        cursor=cursor,
        links=[Link(value=edge) for edge in relative.edges],
        through=[wrap(node) for node in relative.through],
        role=min(roles, key=list(Role).index) if roles else None,
    )


def _id(relative: Relative) -> str:
    return relative.node.id
