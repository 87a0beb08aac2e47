"""What the service says of itself: versions, counts, limits, and the schema of the graph."""

from typing import TYPE_CHECKING, Annotated, Any, Self

import strawberry

from api.settings import Settings
from api.types.enums import Basis, LinkKind, NodeKind
from api.types.limits import Limits, limits
from api.types.registry import wrap
from kg import Graph
from kg.coverage import DISPUTED_THEORY, coverage, references_in_use
from kg.kinds import EDGE_KINDS

if TYPE_CHECKING:
    from api.types.entities import Reference, Topic

SHOWN_REFERENCES = 50


@strawberry.type(description="How many nodes of one kind there are.")
class NodeCount:
    kind: NodeKind = strawberry.field(description="The kind of node.")
    count: int = strawberry.field(description="How many are in use.")


@strawberry.type(description="How many statements rest on one kind of knowledge.")
class BasisCount:
    basis: Basis = strawberry.field(description="The kind of knowledge.")
    links: int = strawberry.field(description="How many links rest on it.")
    without_source: int = strawberry.field(description="How many of them name no reference.")


@strawberry.type(description="Which kinds of nodes a kind of link connects: the graph's schema.")
class LinkShape:
    kind: LinkKind = strawberry.field(description="The kind of link.")
    subject: NodeKind = strawberry.field(description="The kind of node it begins with.")
    object: NodeKind = strawberry.field(description="The kind of node it ends with.")
    count: int = strawberry.field(description="How many there are.")
    label: str = strawberry.field(description="How it reads from subject to object.")
    inverse_label: str = strawberry.field(description="How it reads from object to subject.")
    symmetric: bool = strawberry.field(description="Whether it holds both ways.")
    weight: float = strawberry.field(description="Its weight in a walk, before qualifiers.")
    why: str = strawberry.field(description="The reason for that weight.")


@strawberry.type(description="How many nodes of a kind have any of a relation.")
class RelationCoverage:
    of: NodeKind = strawberry.field(description="The kind of node.")
    relation: str = strawberry.field(description="The field of its type that lists the relation.")
    nodes: int = strawberry.field(description="How many nodes of the kind there are.")
    covered: int = strawberry.field(
        description="How many have at least one row. The others have none known here."
    )


@strawberry.type(description="A reference and how much rests on it.")
class ReferenceUse:
    reference: Annotated["Reference", strawberry.lazy("api.types.entities")] = strawberry.field(
        description="The work or page."
    )
    statements: int = strawberry.field(description="How many links cite it.")


@strawberry.type(description="One release of the data.")
class DataRelease:
    version: str = strawberry.field(description="Its version (semantic versioning).")
    released: str = strawberry.field(description="Its day, YYYY-MM-DD.")
    changes: list[str] = strawberry.field(
        description="What a user of the releases before will notice: at most 20 sentences."
    )


@strawberry.type(description="The data set and the service, as they are being served.")
class Meta:
    title: str = strawberry.field(description="Name of the data set.")
    data_version: str = strawberry.field(description="Version of the data (semantic versioning).")
    data_hash: str = strawberry.field(
        description="SHA-256 of the data file. Equal hashes mean equal answers."
    )
    release_date: str = strawberry.field(description="Day of the data's release, YYYY-MM-DD.")
    api_version: str = strawberry.field(description="Version of the service.")
    license: str = strawberry.field(description="SPDX identifier of the data's licence.")
    citation: str = strawberry.field(description="How to cite the data.")
    disclaimer: str = strawberry.field(description="What the answers are for, and what not.")
    node_counts: list[NodeCount] = strawberry.field(description="Nodes by kind.")
    coverage: list[BasisCount] = strawberry.field(description="Statements by kind of knowledge.")
    attributions: list[str] = strawberry.field(
        description="What must be said of the sources when the data are used."
    )
    review: str = strawberry.field(description="By whom, and how far, the data were reviewed.")
    dispute: Annotated["Topic", strawberry.lazy("api.types.entities")] | None = strawberry.field(
        description="The dispute over trigger points, with both sides cited."
    )
    relation_coverage: list[RelationCoverage] = strawberry.field(
        description="How complete each relation is: none known is not the same as not yet curated."
    )
    references: list[ReferenceUse] = strawberry.field(
        description=f"The {SHOWN_REFERENCES} references on which most links rest."
    )
    schema_graph: list[LinkShape] = strawberry.field(
        description="Which kinds of things connect to which, how many of each, and how it reads."
    )
    limits: Limits = strawberry.field(description="How much may be asked for in one request.")

    @classmethod
    def of(cls, graph: Graph, api_version: str, settings: Settings) -> Self:
        return cls(
            title=graph.header.title,
            data_version=graph.header.version,
            data_hash=graph.hash,
            release_date=graph.header.released,
            api_version=api_version,
            license=graph.header.license,
            citation=graph.header.citation,
            disclaimer=graph.header.disclaimer,
            attributions=list(graph.header.attributions),
            review=graph.header.review,
            dispute=_node(graph, DISPUTED_THEORY),
            relation_coverage=[
                RelationCoverage(
                    of=row.of, relation=_camel(row.relation), nodes=row.nodes, covered=row.covered
                )
                for row in coverage(graph)
            ],
            references=[
                ReferenceUse(reference=_node(graph, use.id), statements=use.statements)
                for use in references_in_use(graph)[:SHOWN_REFERENCES]
            ],
            node_counts=[
                NodeCount(kind=kind, count=count) for kind, count in graph.node_counts.items()
            ],
            coverage=[
                BasisCount(basis=basis, links=links, without_source=bare)
                for basis, (links, bare) in graph.basis_counts.items()
            ],
            schema_graph=[
                LinkShape(
                    kind=kind,
                    subject=subject,
                    object=object_,
                    count=count,
                    label=EDGE_KINDS[kind].label,
                    inverse_label=EDGE_KINDS[kind].inverse_label,
                    symmetric=EDGE_KINDS[kind].symmetric,
                    weight=EDGE_KINDS[kind].weight,
                    why=EDGE_KINDS[kind].why,
                )
                for (subject, kind, object_), count in graph.end_counts.items()
            ],
            limits=limits(settings),
        )


def _node(graph: Graph, id: str) -> Any:
    return wrap(graph.node(id)) if id in graph.keys else None


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
