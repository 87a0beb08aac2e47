"""Puts statements and paths into words: templates filled with names, never free text."""

from collections.abc import Sequence

from kg.adjacency import reading
from kg.evidence import summarise
from kg.kinds import in_number
from kg.model import RED_FLAG_GROUP, AnyNode, Condition, Edge
from kg.vocabulary import Basis, EdgeKind, Qualifier, Role

_PAIN = {Role.PRIMARY: "pain to {}", Role.SPILLOVER: "spillover pain to {}"}
_PAIN_FROM = {
    Role.PRIMARY: "pain from trigger points of {}",
    Role.SPILLOVER: "spillover pain from trigger points of {}",
}


def listed(words: Sequence[str], last: str = "and") -> str:
    """Words as a list within a sentence.

    >>> listed(["neck", "shoulder", "arm"]), listed(["neck"]), listed(["neck", "arm"], "or")
    ('neck, shoulder and arm', 'neck', 'neck or arm')
    """
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


def statement(edge: Edge, subject: AnyNode, object_: AnyNode) -> str:
    """One edge as a sentence, read from its subject.

    >>> from kg.model import Condition, Region
    >>> statement(
    ...     Edge(
    ...         subject="condition:a",
    ...         kind="felt_in",
    ...         object="region:b",
    ...         qualifier="typical",
    ...         basis="clinical_reference",
    ...     ),
    ...     Condition(id="condition:a", name="Sciatica", group="back"),
    ...     Region(id="region:b", name="Calf"),
    ... )
    'Sciatica is typically felt in the calf.'
    """
    return path([subject, object_], [edge])


def path(nodes: Sequence[AnyNode], edges: Sequence[Edge]) -> str:
    """A path as one sentence, read from its first node.

    Every hop after the first is a relative clause. Two hops between a muscle and a region
    through a trigger point are told as one. A condition that needs a doctor and is said to be
    mimicked by a muscle is never named without the word that it must be excluded first.
    """
    clauses: list[str] = []
    hop = 0
    while hop < len(edges):
        clause, hops = _clause(nodes[hop : hop + 3], edges[hop : hop + 2], first=not clauses)
        clauses.append(clause)
        hop += hops
    sentence = f"{nodes[0].in_prose} {', '.join(clauses)}".replace(",,", ",").removesuffix(",")
    return f"{sentence[0].upper()}{sentence[1:]}{_caveats(nodes, edges)}."


def _clause(nodes: Sequence[AnyNode], edges: Sequence[Edge], *, first: bool) -> tuple[str, int]:
    """What is said of the first of *nodes*, and how many hops that takes: one, or two."""
    kinds = [edge.kind for edge in edges]
    if kinds == [EdgeKind.POINT_OF, EdgeKind.REFERS_TO] and edges[1].role:
        pain = _PAIN[edges[1].role].format(nodes[2].in_prose)
        has = in_number("[has|have] trigger points that", plural=nodes[0].plural)
        return f"{has if first else 'whose trigger points'} can refer {pain}", 2
    if kinds == [EdgeKind.REFERS_TO, EdgeKind.POINT_OF] and edges[0].role:
        told = f"can receive {_PAIN_FROM[edges[0].role].format(nodes[2].in_prose)}"
        return told if first else f"which {told}", 2
    told = _predicate(edges[0], nodes[0], nodes[1])
    return told if first else f"which {told}", 1


def _predicate(edge: Edge, near: AnyNode, far: AnyNode) -> str:
    """What the edge says of *near*, with *far* filled in."""
    told = reading(edge)
    phrase = told.forward if edge.subject == near.id else told.inverse
    return in_number(phrase, plural=near.plural).format(far.in_prose)


def _caveats(nodes: Sequence[AnyNode], edges: Sequence[Edge]) -> str:
    """What must not be left unsaid: dangers, what studies found, and the article as only source."""
    mimicked = {edge.subject for edge in edges if edge.kind is EdgeKind.MIMICKED_BY}
    exclude = [
        node.in_prose
        for node in nodes
        if isinstance(node, Condition) and node.id in mimicked and node.group == RED_FLAG_GROUP
    ]
    unsaid = any(
        edge.basis is Basis.ARTICLE and edge.qualifier is not Qualifier.CLAIMED for edge in edges
    )
    found = [summarise(edge.claims).sentence for edge in edges if edge.claims]
    return (
        "".join(f"; {name} must be excluded first" for name in exclude)
        + "".join(f" ({sentence})" for sentence in found)
        + (" (said by the source article alone)" if unsaid else "")
    )
