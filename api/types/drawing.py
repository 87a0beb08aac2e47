"""A small piece of the graph for a drawing."""

from typing import Self

import strawberry

from api.types.links import LazyEntity, Link
from api.types.registry import wrap
from kg import subgraph as kg_subgraph


@strawberry.type(description="A node of a drawing.")
class SubgraphNode:
    node: LazyEntity = strawberry.field(description="The node.")
    hops: int = strawberry.field(description="How many links away from where it starts.")
    strength: float = strawberry.field(description="Of the strongest way to it, 0 to 1.")


@strawberry.type(description="Nodes around a start, the strongest first, and all links among them.")
class Subgraph:
    nodes: list[SubgraphNode] = strawberry.field(
        description="The nodes, the start first; at most as many as *limit* says."
    )
    links: list[Link] = strawberry.field(description="Every link between two of the nodes.")
    left_out: int = strawberry.field(description="How many nodes within reach did not fit.")
    truncated: str | None = strawberry.field(description="What was left out, in words.")

    @classmethod
    def of(cls, found: kg_subgraph.Subgraph) -> Self:
        return cls(
            nodes=[
                SubgraphNode(node=wrap(each.node), hops=each.hops, strength=each.strength)
                for each in found.nodes
            ],
            links=[Link(value=edge) for edge in found.links],
            left_out=found.left_out,
            truncated=found.truncated,
        )
