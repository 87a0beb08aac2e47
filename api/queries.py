"""The fields of ``Query``: each is one call into kg and one wrap."""

from typing import Annotated, Any, cast

import strawberry

from api.askers import Askers
from api.context import Info
from api.errors import as_graphql_error
from api.paging import MAX_PAGE, After, Before, First, Last, page
from api.types.connections import Connection, connection_type
from api.types.entities import ArticleClaim, MaxHops, claim_connection
from api.types.enums import NodeKind, OrderDirection
from api.types.evidence import Claim, ClaimConnection, ClaimFilter, Evidence
from api.types.filters import ClaimOrder, EntityOrder, OrderBy, filter_argument
from api.types.links import Link
from api.types.meta import DataRelease, Meta
from api.types.paths import Avoided, Kinds, Path, RelatedConnection, RelatedSearch
from api.types.registry import TYPES, Node, wrap
from api.version import API_VERSION
from kg import Edge, GraphError, select
from kg import NodeKind as Kind
from kg import paths as kg_paths
from kg.claims import EVERY_CLAIM, FoundClaim, claims, thing
from kg.errors import require_range
from kg.kinds import NOUNS
from kg.paths import MAX_PATHS
from kg.releases import releases_since

AnyName = Annotated[
    strawberry.ID,
    strawberry.argument(
        description="An id, slug, name, synonym or CURIE; case, accents and hyphens do not matter."
    ),
]


def _one(kind: Kind) -> Any:
    """The field that looks one node of *kind* up."""

    def resolve(root: Any, info: Info, id: AnyName) -> Any:
        return wrap(info.context.graph.node(id, kind))

    resolve.__annotations__["return"] = TYPES[kind] | None
    return strawberry.field(
        resolver=resolve, description=f"One {NOUNS[kind][0]}. {kind.description}"
    )


def _many(kind: Kind) -> Any:
    """The field that lists the nodes of *kind*."""

    def resolve(
        root: Any,
        info: Info,
        filter: Any = None,
        order_by: OrderBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Any:
        order = order_by or EntityOrder()
        found = select(
            info.context.graph,
            kind,
            where=filter.where() if filter else None,
            order_by=order.field,
            descending=order.direction is OrderDirection.DESC,
        )
        return Connection.of_nodes(
            page(found, _id, first=first, after=after, last=last, before=before), kind, found
        )

    resolve.__annotations__["filter"] = filter_argument(kind)
    resolve.__annotations__["return"] = connection_type(kind) | None
    return strawberry.field(resolver=resolve, description=f"All {NOUNS[kind][1]}, page by page.")


def _id(node: Any) -> str:
    return str(node.id)


class _Query:
    @strawberry.field(
        description="Anything with an id: a node, also by slug, name, synonym or CURIE; a link or "
        "a claim by its id."
    )
    def node(self, info: Info, id: AnyName) -> Node | None:
        return _thing(info, id)

    @strawberry.field(
        description="Several nodes at once, in the order asked. One that is not found is null, "
        "with an error that says so; the others are returned."
    )
    def nodes(
        self,
        info: Info,
        ids: Annotated[
            list[strawberry.ID],
            strawberry.argument(
                description=f"Up to {MAX_PAGE} ids, slugs, names, synonyms or CURIEs."
            ),
        ],
    ) -> list[Node | None] | None:
        require_range("the number of ids", len(ids), 0, MAX_PAGE)
        return [_node_or_error(info, id) for id in ids]

    @strawberry.field(
        description="What is related to a node: nodes of a kind within reach, strongest path "
        "first, each with its paths, sentences and references."
    )
    def related(
        self,
        info: Info,
        to: AnyName,
        kind: Annotated[NodeKind, strawberry.argument(description="The kind looked for.")],
        max_hops: MaxHops = 3,
        via: Kinds = None,
        avoid: Avoided = None,
        evidence: Evidence = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> RelatedConnection | None:
        kept = evidence.value() if evidence else None
        search = RelatedSearch(max_hops, via, avoid, kept)
        found = kg_paths.related(
            info.context.graph,
            to,
            kind,
            max_hops=max_hops,
            via=via,
            avoid=avoid or (),
            evidence=kept,
            budget=info.context.budget,
        )
        shown = page(
            found.nodes,
            lambda each: each.node.id,
            first=first,
            after=after,
            last=last,
            before=before,
        )
        return RelatedConnection.of(found, shown, search)

    @strawberry.field(
        description="The strongest paths between two nodes, strongest first; an empty list means "
        "that none was found within the limits."
    )
    def paths(
        self,
        info: Info,
        from_: Annotated[
            strawberry.ID,
            strawberry.argument(
                name="from", description="Where the paths begin: an id, name, synonym or CURIE."
            ),
        ],
        to: Annotated[
            strawberry.ID,
            strawberry.argument(description="Where they end: an id, name, synonym or CURIE."),
        ],
        max_hops: MaxHops = 4,
        via: Kinds = None,
        avoid: Avoided = None,
        evidence: Evidence = None,
        first: Annotated[int, strawberry.argument(description=f"How many, 1 to {MAX_PATHS}.")] = 5,
    ) -> list[Path] | None:
        found = kg_paths.paths_between(
            info.context.graph,
            from_,
            to,
            max_hops=max_hops,
            via=via,
            avoid=avoid or (),
            evidence=evidence.value() if evidence else None,
            first=first,
            budget=info.context.budget,
        )
        return [Path(value=path) for path in found.paths]

    @strawberry.field(
        description="What studies found: findings of benefit, of no difference and "
        "of harm side by side."
    )
    def claims(
        self,
        info: Info,
        filter: Annotated[
            ClaimFilter | None,
            strawberry.argument(description="Which to keep; all, if not given."),
        ] = None,
        order_by: Annotated[
            ClaimOrder | None,
            strawberry.argument(description="In what order; by id, if not given."),
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ClaimConnection | None:
        order = order_by or ClaimOrder()
        found = claims(
            info.context.graph,
            filter.value() if filter else EVERY_CLAIM,
            order_by=order.field,
            descending=order.direction is OrderDirection.DESC,
        )
        return claim_connection(found, first=first, after=after, last=last, before=before)

    @strawberry.field(
        description="The statements of the article from which this project began, in its order, "
        "each with its verdict, reasons and references; at most 26, for so many it has."
    )
    def article_claims(self, info: Info) -> list[ArticleClaim] | None:
        found = info.context.graph.of_kind(Kind.ARTICLE_CLAIM)
        return [cast(ArticleClaim, wrap(node)) for node in found]

    @strawberry.field(
        description="What is new in the data: its releases, newest first, at most as many as "
        "there are. Empty when there is nothing newer."
    )
    def whats_new(
        self,
        info: Info,
        since: Annotated[
            str | None,
            strawberry.argument(
                description="Only releases after this version (0.4.0), or of this day (YYYY-MM-DD) "
                "and later. Without it: all."
            ),
        ] = None,
    ) -> list[DataRelease] | None:
        return [
            DataRelease(version=each.version, released=each.released, changes=list(each.changes))
            for each in releases_since(info.context.graph, since)
        ]

    @strawberry.field(description="Versions, licence, citation, counts, coverage and limits.")
    def meta(self, info: Info) -> Meta | None:
        return Meta(
            graph=info.context.graph, settings=info.context.settings, api_version=API_VERSION
        )


def _thing(info: Info, id: str) -> Node:
    """What has this id, as an object of the schema."""
    found = thing(info.context.graph, id)
    if isinstance(found, Edge):
        return Link(value=found)
    return Claim(value=found) if isinstance(found, FoundClaim) else wrap(found)


def _node_or_error(info: Info, id: str) -> Any:
    """The node, or the error that stands in its place in a list: GraphQL makes it null."""
    try:
        return _thing(info, id)
    except GraphError as error:
        return as_graphql_error(error)


for _kind in Kind:
    setattr(_Query, _kind.value, _one(_kind))
    if _kind is not Kind.ARTICLE_CLAIM:  # 26 in the article's order: a list, no pages
        setattr(_Query, f"{_kind.value}s", _many(_kind))

_LookUps = strawberry.type(_Query)


@strawberry.type(description="What can be asked. Nothing can be changed here.")
class Query(Askers, _LookUps):  # type: ignore[misc, valid-type]
    pass
