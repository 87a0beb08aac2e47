"""What the service says of itself: versions, counts, limits, and the schema of the graph."""

from typing import TYPE_CHECKING, Annotated, Any, cast

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
    graph: strawberry.Private[Graph]
    settings: strawberry.Private[Settings]
    api_version: str = strawberry.field(description="Version of the service.")

    @strawberry.field(description="Name of the data set.")
    def title(self) -> str:
        return self.graph.header.title

    @strawberry.field(description="Version of the data (semantic versioning).")
    def data_version(self) -> str:
        return self.graph.header.version

    @strawberry.field(description="SHA-256 of the data file. Equal hashes mean equal answers.")
    def data_hash(self) -> str:
        return self.graph.hash

    @strawberry.field(description="Day of the data's release, YYYY-MM-DD.")
    def release_date(self) -> str:
        return self.graph.header.released

    @strawberry.field(description="SPDX identifier of the data's licence.")
    def license(self) -> str:
        return self.graph.header.license

    @strawberry.field(description="How to cite the data.")
    def citation(self) -> str:
        return self.graph.header.citation

    @strawberry.field(description="What the answers are for, and what not.")
    def disclaimer(self) -> str:
        return self.graph.header.disclaimer

    @strawberry.field(description="What must be said of the sources when the data are used.")
    def attributions(self) -> list[str]:
        return list(self.graph.header.attributions)

    @strawberry.field(description="By whom, and how far, the data were reviewed.")
    def review(self) -> str:
        return self.graph.header.review

    @strawberry.field(description="Nodes by kind.")
    def node_counts(self) -> list[NodeCount]:
        counts = self.graph.node_counts.items()
        return [NodeCount(kind=kind, count=count) for kind, count in counts]

    @strawberry.field(description="Statements by kind of knowledge.")
    def coverage(self) -> list[BasisCount]:
        return [
            BasisCount(basis=basis, links=links, without_source=bare)
            for basis, (links, bare) in self.graph.basis_counts.items()
        ]

    @strawberry.field(description="The dispute over trigger points, with both sides cited.")
    def dispute(
        self,
    ) -> Annotated["Topic", strawberry.lazy("api.types.entities")] | None:
        return cast("Topic | None", _node(self.graph, DISPUTED_THEORY))

    @strawberry.field(
        description="How complete each relation is: none known is not the same as not yet curated."
    )
    def relation_coverage(self) -> list[RelationCoverage]:
        return [
            RelationCoverage(
                of=row.of, relation=_camel(row.relation), nodes=row.nodes, covered=row.covered
            )
            for row in coverage(self.graph)
        ]

    @strawberry.field(description=f"The {SHOWN_REFERENCES} references on which most links rest.")
    def references(self) -> list[ReferenceUse]:
        return [
            ReferenceUse(reference=_node(self.graph, use.id), statements=use.statements)
            for use in references_in_use(self.graph)[:SHOWN_REFERENCES]
        ]

    @strawberry.field(
        description="Which kinds of things connect to which, how many of each, and how it reads."
    )
    def schema_graph(self) -> list[LinkShape]:
        return [
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
            for (subject, kind, object_), count in self.graph.end_counts.items()
        ]

    @strawberry.field(description="How much may be asked for in one request.")
    def limits(self) -> Limits:
        return limits(self.settings)


def _node(graph: Graph, id: str) -> Any:
    return wrap(graph.node(id)) if id in graph.keys else None


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
