"""What to keep of a list: conditions on nodes, joined by and, or and not.

A condition is read once, with its names resolved, and then asked of each node. How deep and how
large it may be is capped, so that a list costs what its length costs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol, Self, TypeVar

from kg.errors import BadInputError, require_range
from kg.folding import fold
from kg.graph import Graph
from kg.model import AnyNode, Reference, Technique
from kg.vocabulary import EdgeKind, NodeKind, Role

MAX_LEVELS = 6
"""How deep and, or and not may be nested, the outermost condition included."""
MAX_PARTS = 30
"""How many conditions may be joined to one."""
MAX_IDS = 100
"""How many ids one condition may list."""

T = TypeVar("T")
Test = Callable[[T], bool]


class Joined(Protocol):
    """A condition that other conditions of its sort may be part of."""

    @property
    def all_of(self) -> Sequence[Self]:
        """Each of these must hold."""

    @property
    def any_of(self) -> Sequence[Self]:
        """One of these must hold; left empty it asks nothing."""

    @property
    def not_(self) -> Self | None:
        """This must not hold."""


J = TypeVar("J", bound=Joined)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedTo:
    """A link to a node; names are read as elsewhere."""

    node: str
    kinds: tuple[EdgeKind, ...] | None = None
    """Only by links of these kinds."""
    forward: bool | None = None
    """Only where the other node is the object, or only where it is the subject."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A condition on nodes; every part that is given must hold.

    A part that other kinds of nodes have and this one has not is refused.
    """

    name_contains: str | None = None
    """Words that stand in the name or in a synonym, case and accents aside."""
    text_contains: str | None = None
    """The same, the description too."""
    ids: tuple[str, ...] | None = None
    """One of these, up to :data:`MAX_IDS`; any name will do."""
    has_xref: str | None = None
    """An identifier of a public vocabulary that begins so: UBERON, or UBERON:0001."""
    has_link: EdgeKind | None = None
    """The node has a link of this kind, either way."""
    linked_to: LinkedTo | None = None
    words: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Fields that hold a word of a closed list, or several, each with the words that will do."""
    group: str | None = None
    """The node's group, for kinds that have one."""
    part_of: str | None = None
    """Of a muscle, nerve or region: something of its kind that it is a part of, at any depth."""
    has_trigger_points: bool | None = None
    """Of a muscle: it, or a part of it, has any."""
    felt_in: str | None = None
    """Of a condition: a region, or one around it, in which it is felt."""
    muscle: str | None = None
    """Of a trigger point: the muscle, or one that its muscle is part of."""
    refers_to: str | None = None
    """Of a trigger point: a region, or one around it, to which it refers."""
    refers_as: Role | None = None
    """Of a trigger point: the role of some referral; with *refers_to*, of that one."""
    studied: bool | None = None
    """Of a technique: a claim of a study is about it."""
    cited: bool | None = None
    """Of a reference: a statement rests on it."""
    year_from: int | None = None
    """Of a reference: published in this year or later; a work without a year is not."""
    year_to: int | None = None
    all_of: tuple[Where, ...] = ()
    any_of: tuple[Where, ...] = ()
    """Left empty it asks nothing."""
    not_: Where | None = None


def joined(where: J, own: Callable[[J], Test[T]]) -> Test[T]:
    """One test for *where* and all that is joined to it; *own* reads the parts of one condition.

    Raises:
        LimitError: It is nested too deeply, or too many conditions are joined.
    """
    require_range("the depth of the filter", _depth(where), 1, MAX_LEVELS)
    require_range("the number of conditions in the filter", _size(where), 1, MAX_PARTS)
    return _joined(where, own)


def _joined(where: J, own: Callable[[J], Test[T]]) -> Test[T]:
    here = own(where)
    every = [_joined(each, own) for each in where.all_of]
    some = [_joined(each, own) for each in where.any_of]
    no = _joined(where.not_, own) if where.not_ else None
    return lambda item: (
        here(item)
        and all(test(item) for test in every)
        and (not some or any(test(item) for test in some))
        and not (no and no(item))
    )


def _children(where: J) -> Iterator[J]:
    yield from where.all_of
    yield from where.any_of
    if where.not_:
        yield where.not_


def _depth(where: J) -> int:
    return 1 + max(map(_depth, _children(where)), default=0)


def _size(where: J) -> int:
    return 1 + sum(map(_size, _children(where)))


def node_test(graph: Graph, kind: NodeKind, where: Where) -> Test[AnyNode]:
    """The test of *where* for nodes of *kind*.

    Raises:
        UnknownNodeError, AmbiguousNodeError: A name in it does not mean one node.
        BadInputError: A part of it does not apply to nodes of *kind*.
        LimitError: It is too large.
    """
    return joined(where, lambda each: _every(_parts(graph, kind, each)))


def _every(tests: Iterator[Test[AnyNode]]) -> Test[AnyNode]:
    found = list(tests)
    return lambda node: all(test(node) for test in found)


def _parts(graph: Graph, kind: NodeKind, where: Where) -> Iterator[Test[AnyNode]]:
    """One test for each part of *where* that is given."""
    if where.name_contains is not None:
        yield _says(fold(where.name_contains), _names)
    if where.text_contains is not None:
        yield _says(fold(where.text_contains), _texts)
    if where.ids is not None:
        require_range("the number of ids", len(where.ids), 0, MAX_IDS)
        yield _among({graph.resolve(each, kind) for each in where.ids})
    if where.has_xref is not None:
        yield _has_xref(where.has_xref)
    if where.has_link is not None:
        linked = where.has_link
        yield lambda node: bool(graph.links(node.id, kinds={linked}))
    if where.linked_to is not None:
        yield _among(_linked(graph, where.linked_to))
    if where.group is not None:
        group = where.group
        yield lambda node: getattr(node, "group", None) == group
    for field, allowed in where.words:
        yield _has_word(kind, field, allowed)
    yield from _parts_of_one_kind(graph, kind, where)


def _parts_of_one_kind(graph: Graph, kind: NodeKind, where: Where) -> Iterator[Test[AnyNode]]:
    if where.part_of is not None:
        _only(kind, "part_of", NodeKind.MUSCLE, NodeKind.NERVE, NodeKind.REGION)
        whole = graph.resolve(where.part_of, kind)
        yield _among(set(graph.below(whole, EdgeKind.PART_OF)))
    if where.has_trigger_points is not None:
        _only(kind, "has_trigger_points", NodeKind.MUSCLE)
        yield _is(_in_muscles_with_points(graph), where.has_trigger_points)
    if where.felt_in is not None:
        _only(kind, "felt_in", NodeKind.CONDITION)
        yield _among(_subjects(graph, EdgeKind.FELT_IN, where.felt_in, NodeKind.REGION))
    if where.muscle is not None:
        _only(kind, "muscle", NodeKind.TRIGGER_POINT)
        yield _among(_subjects(graph, EdgeKind.POINT_OF, where.muscle, NodeKind.MUSCLE))
    if where.refers_to is not None or where.refers_as is not None:
        _only(kind, "refers_to", NodeKind.TRIGGER_POINT)
        yield _among(
            _subjects(
                graph, EdgeKind.REFERS_TO, where.refers_to, NodeKind.REGION, role=where.refers_as
            )
        )
    if where.studied is not None:
        _only(kind, "studied", NodeKind.TECHNIQUE)
        yield _is(lambda node: _is_studied(graph, node), where.studied)
    if where.cited is not None:
        _only(kind, "cited", NodeKind.REFERENCE)
        yield _is(lambda node: bool(graph.citing(node.id)), where.cited)
    if where.year_from is not None or where.year_to is not None:
        _only(kind, "a year", NodeKind.REFERENCE)
        yield _is_of_years(where.year_from, where.year_to)


def _only(kind: NodeKind, part: str, *kinds: NodeKind) -> None:
    if kind not in kinds:
        raise BadInputError(f"{part} does not apply to nodes of the kind {kind}")


def _among(ids: set[str]) -> Test[AnyNode]:
    return lambda node: node.id in ids


def _is(test: Test[AnyNode], wanted: bool) -> Test[AnyNode]:
    return lambda node: test(node) == wanted


def _says(words: str, texts: Callable[[AnyNode], Iterator[str]]) -> Test[AnyNode]:
    return lambda node: any(words in _folded(text) for text in texts(node))


_folded = lru_cache(maxsize=32_768)(fold)


def _names(node: AnyNode) -> Iterator[str]:
    yield node.name
    yield from (each.text for each in node.synonyms)


def _texts(node: AnyNode) -> Iterator[str]:
    yield from _names(node)
    yield node.description


def _has_xref(beginning: str) -> Test[AnyNode]:
    """Of a prefix alone, the whole prefix: HP is not the beginning of an HPX:1."""
    wanted = beginning.casefold() if ":" in beginning else f"{beginning.casefold()}:"
    return lambda node: any(each.id.casefold().startswith(wanted) for each in node.xrefs)


def _has_word(kind: NodeKind, field: str, allowed: Sequence[str]) -> Test[AnyNode]:
    def test(node: AnyNode) -> bool:
        return any(word in allowed for word in words_of(node, field))

    if field not in FACETED.get(kind, ()):
        raise BadInputError(f"{field} does not apply to nodes of the kind {kind}")
    return test


FACETED: dict[NodeKind, tuple[str, ...]] = {
    NodeKind.CONDITION: ("group",),
    NodeKind.MUSCLE: ("rank",),
    NodeKind.TRIGGER_POINT: ("reach", "surface"),
    NodeKind.TECHNIQUE: ("performed_by", "role", "targets"),
    NodeKind.SYMPTOM: ("group",),
    NodeKind.FACTOR: ("group",),
    NodeKind.NERVE: ("group",),
    NodeKind.FINDING: ("group",),
    NodeKind.RED_FLAG: ("basis", "fires_on", "type", "urgency"),
    NodeKind.OUTCOME: ("better", "group"),
    NodeKind.ARTICLE_CLAIM: ("verdict",),
    NodeKind.REFERENCE: ("type",),
}
"""The fields of each kind that hold one of few words, or several: what lists are sorted out by."""


def words_of(node: AnyNode, field: str) -> tuple[str, ...]:
    """The words that a field of :data:`FACETED` holds, each once."""
    held: Any = getattr(node, field)
    return tuple(dict.fromkeys(held)) if isinstance(held, tuple) else (held,)


def _linked(graph: Graph, link: LinkedTo) -> set[str]:
    """The nodes at the other end of the links of a node."""
    node = graph.resolve(link.node)
    # the direction is told from the list's side, the links are taken from the other end
    forward = None if link.forward is None else not link.forward
    return {edge.other(node) for edge in graph.links(node, kinds=_set(link.kinds), forward=forward)}


def _set(kinds: tuple[EdgeKind, ...] | None) -> frozenset[EdgeKind] | None:
    return None if kinds is None else frozenset(kinds)


def _subjects(
    graph: Graph, kind: EdgeKind, of: str | None, of_kind: NodeKind, *, role: Role | None = None
) -> set[str]:
    """Subjects of edges of *kind* that end in *of* or a part of it; anywhere, if it is None."""
    ends = None if of is None else set(graph.parts_of(graph.resolve(of, of_kind)))
    return {
        edge.subject
        for edge in graph.all_edges
        if edge.kind is kind and (ends is None or edge.object in ends) and role in (None, edge.role)
    }


def _in_muscles_with_points(graph: Graph) -> Test[AnyNode]:
    own = {edge.object for edge in graph.all_edges if edge.kind is EdgeKind.POINT_OF}
    with_points = {whole for id in own for whole in graph.wider_than(id, {EdgeKind.PART_OF})}
    return lambda node: node.id in with_points


def _is_studied(graph: Graph, node: AnyNode) -> bool:
    return isinstance(node, Technique) and any(edge.claims for edge in graph.links(node.id))


def _is_of_years(first: int | None, last: int | None) -> Test[AnyNode]:
    def test(node: AnyNode) -> bool:
        year = node.year if isinstance(node, Reference) else None
        return year is not None and (first or year) <= year <= (last or year)

    return test
