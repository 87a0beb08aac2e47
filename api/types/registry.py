"""Which type of the schema shows which kind of node; filled by :mod:`api.types.entities`."""

from typing import TYPE_CHECKING

import strawberry

from kg import AnyNode, NodeKind

if TYPE_CHECKING:
    from api.types.entities import Entity


@strawberry.interface(description="Anything with an id of its own, after the Relay specification.")
class Node:
    @strawberry.field(description="What names it everywhere: readable and permanent.")
    def id(self) -> strawberry.ID:
        raise NotImplementedError


TYPES: dict[NodeKind, "type[Entity]"] = {}


def wrap(node: AnyNode) -> "Entity":
    """The node as an object of the schema."""
    return TYPES[node.kind](node=node)


def type_name(kind: NodeKind) -> str:
    """The name of the type that shows nodes of *kind*.

    >>> type_name(NodeKind.TRIGGER_POINT)
    'TriggerPoint'
    """
    return "".join(word.capitalize() for word in kind.split("_"))
