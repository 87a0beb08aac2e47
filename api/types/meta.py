"""What the service says of itself: versions, counts, limits, and the schema of the graph."""

from typing import Self

import strawberry

from api import paging
from api.types.enums import Basis, LinkKind, NodeKind
from kg import Graph
from kg import paths as kg_paths
from kg.kinds import EDGE_KINDS


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


@strawberry.type(description="How much may be asked for in one request.")
class Limits:
    default_page: int = strawberry.field(description="Items on a page when nothing is asked.")
    max_page: int = strawberry.field(description="Items on a page at most.")
    max_hops: int = strawberry.field(description="Links in a path at most.")
    max_paths: int = strawberry.field(description="Paths between two nodes at most.")
    max_ids: int = strawberry.field(description="Ids in one batch at most.")


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
    schema_graph: list[LinkShape] = strawberry.field(
        description="Which kinds of things connect to which, how many of each, and how it reads."
    )
    limits: Limits = strawberry.field(description="How much may be asked for in one request.")

    @classmethod
    def of(cls, graph: Graph, api_version: str) -> Self:
        return cls(
            title=graph.header.title,
            data_version=graph.header.version,
            data_hash=graph.hash,
            release_date=graph.header.released,
            api_version=api_version,
            license=graph.header.license,
            citation=graph.header.citation,
            disclaimer=graph.header.disclaimer,
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
            limits=Limits(
                default_page=paging.DEFAULT_PAGE,
                max_page=paging.MAX_PAGE,
                max_hops=kg_paths.MAX_HOPS,
                max_paths=kg_paths.MAX_PATHS,
                max_ids=paging.MAX_PAGE,
            ),
        )
