"""Lists of claims: what studies found, chosen by question, work, outcome or certainty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from kg.errors import UnknownNodeError, require_range
from kg.filters import MAX_IDS, Test, joined
from kg.folding import fold
from kg.graph import Graph
from kg.made_once import once
from kg.model import AnyNode, Claim, Edge, Reference, Technique
from kg.selection import Facet, counted
from kg.vocabulary import Certainty, ClaimDirection, EdgeKind, NodeKind, Word


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """A claim and the question, as an edge, to which it belongs."""

    claim: Claim
    edge: Edge


class ClaimOrderField(Word):
    """What a list of claims is ordered by; equal places are ordered by id."""

    ID = "id", "The id."
    YEAR = "year", "The year of the work; those without one come first."
    CERTAINTY = "certainty", "How far it can be trusted: upwards is from ungraded to high."
    DIRECTION = "direction", "What was found, in the order of the word list: benefit comes first."


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWhere:
    """Which claims are meant; all parts that are given must hold. Names are read as elsewhere."""

    about: str | None = None
    and_about: str | None = None
    technique: str | None = None
    """A technique that the question is about."""
    condition: str | None = None
    """A condition that the question is about."""
    reference: str | None = None
    outcome: str | None = None
    ids: tuple[str, ...] | None = None
    kinds: tuple[EdgeKind, ...] | None = None
    """The question is one of these kinds of links."""
    direction: ClaimDirection | None = None
    directions: tuple[ClaimDirection, ...] | None = None
    min_certainty: Certainty | None = None
    certainties: tuple[Certainty, ...] | None = None
    since: int | None = None
    until: int | None = None
    """Published in this year or earlier; a work without a year is not."""
    text_contains: str | None = None
    """Words that stand in what was measured, compared or remarked."""
    all_of: tuple[ClaimWhere, ...] = ()
    any_of: tuple[ClaimWhere, ...] = ()
    """Left empty it asks nothing."""
    not_: ClaimWhere | None = None


EVERY_CLAIM = ClaimWhere()


def claims(
    graph: Graph,
    where: ClaimWhere = EVERY_CLAIM,
    *,
    order_by: ClaimOrderField = ClaimOrderField.ID,
    descending: bool = False,
) -> tuple[FoundClaim, ...]:
    """The claims for which *where* holds, in a total order with the id as tiebreak, upwards.

    Raises:
        UnknownNodeError, AmbiguousNodeError: A name in *where* does not mean one node.
        LimitError: *where* is too large.
    """

    def own(each: ClaimWhere) -> Test[FoundClaim]:
        tests = list(_tests(graph, each))
        return lambda found: all(test(found) for test in tests)

    holds = joined(where, own)
    every = (FoundClaim(claim, edge) for edge in graph.all_edges for claim in edge.claims)
    found = sorted(filter(holds, every), key=lambda each: each.claim.id)
    if order_by is not ClaimOrderField.ID or descending:
        found.sort(key=lambda each: _place(graph, each, order_by), reverse=descending)
    return tuple(found)


def claim_facets(graph: Graph, found: Iterable[FoundClaim]) -> tuple[Facet, ...]:
    """How claims divide by direction, certainty, kind of question and role of the technique."""
    there = tuple(found)
    return (
        Facet("direction", counted(each.claim.direction for each in there)),
        Facet("certainty", counted(each.claim.certainty for each in there)),
        Facet("kind", counted(each.edge.kind for each in there)),
        Facet(
            "technique_role",
            counted(
                end.role
                for each in there
                for end in (graph.node(each.edge.subject), graph.node(each.edge.object))
                if isinstance(end, Technique)
            ),
        ),
    )


def thing(graph: Graph, id: str) -> AnyNode | Edge | FoundClaim:
    """The node, link or claim that *id* means: whatever has an id of its own.

    Args:
        id: All that names a node will do; a link or a claim wants its id.

    Raises:
        UnknownNodeError, AmbiguousNodeError: It does not mean one thing.
    """
    wanted = id.strip()
    if "|" in wanted:
        return graph.edge(wanted)
    if wanted.casefold().startswith("claim:"):
        return _known(graph, wanted)
    return graph.node(wanted)


def _known(graph: Graph, id: str) -> FoundClaim:
    found = _by_id(graph).get(id.strip().casefold())
    if found is None:
        raise UnknownNodeError(id, among="the claims")
    return found


@once()
def _by_id(graph: Graph) -> dict[str, FoundClaim]:
    return {each.claim.id: each for each in claims(graph)}


def claims_of(graph: Graph, node: AnyNode) -> tuple[FoundClaim, ...]:
    """Claims about a node; of a reference, what it found; of an outcome, what falls under it."""
    if node.kind is NodeKind.REFERENCE:
        return claims(graph, ClaimWhere(reference=node.id))
    if node.kind is NodeKind.OUTCOME:
        return claims(graph, ClaimWhere(outcome=node.id))
    return claims(graph, ClaimWhere(about=node.id))


def _tests(graph: Graph, where: ClaimWhere) -> Iterator[Test[FoundClaim]]:
    """One test for each part of *where* that is given."""
    for name, kind in (
        (where.about, None),
        (where.and_about, None),
        (where.technique, NodeKind.TECHNIQUE),
        (where.condition, NodeKind.CONDITION),
    ):
        if name is not None:
            yield _is_about(graph.resolve(name, kind))
    if where.reference is not None:
        work = graph.resolve(where.reference, NodeKind.REFERENCE)
        yield lambda each: each.claim.reference == work
    if where.outcome is not None:
        outcome = graph.resolve(where.outcome, NodeKind.OUTCOME)
        yield lambda each: outcome in each.claim.outcomes
    if where.ids is not None:
        require_range("the number of ids", len(where.ids), 0, MAX_IDS)
        ids = {_known(graph, id).claim.id for id in where.ids}
        yield lambda each: each.claim.id in ids
    if where.kinds is not None:
        kinds = where.kinds
        yield lambda each: each.edge.kind in kinds
    if where.text_contains is not None:
        words = fold(where.text_contains)
        yield lambda each: any(words in fold(text) for text in _texts(each.claim))
    yield from _graded(where)
    yield from _dated(graph, where)


def _graded(where: ClaimWhere) -> Iterator[Test[FoundClaim]]:
    if where.direction is not None:
        direction = where.direction
        yield lambda each: each.claim.direction is direction
    if where.directions is not None:
        directions = where.directions
        yield lambda each: each.claim.direction in directions
    if where.min_certainty is not None:
        scale = list(Certainty)
        enough = scale[: scale.index(where.min_certainty) + 1]
        yield lambda each: each.claim.certainty in enough
    if where.certainties is not None:
        certainties = where.certainties
        yield lambda each: each.claim.certainty in certainties


def _dated(graph: Graph, where: ClaimWhere) -> Iterator[Test[FoundClaim]]:
    if where.since is not None:
        since = where.since
        yield lambda each: _year(graph, each.claim) >= since
    if where.until is not None:
        until = where.until
        yield lambda each: 0 < _year(graph, each.claim) <= until


def _is_about(end: str) -> Test[FoundClaim]:
    return lambda each: end in (each.edge.subject, each.edge.object)


def _texts(claim: Claim) -> tuple[str, ...]:
    return (
        claim.outcome,
        claim.comparator,
        claim.effect,
        claim.subject_aspect,
        claim.object_aspect,
        claim.direction_note,
        claim.note,
    )


def _year(graph: Graph, claim: Claim) -> int:
    """The year of the work, or 0 where it is not known."""
    work = graph.node(claim.reference)
    return work.year or 0 if isinstance(work, Reference) else 0


def _place(graph: Graph, found: FoundClaim, order_by: ClaimOrderField) -> Any:
    claim = found.claim
    if order_by is ClaimOrderField.YEAR:
        return _year(graph, claim)
    if order_by is ClaimOrderField.CERTAINTY:
        return -list(Certainty).index(claim.certainty)
    if order_by is ClaimOrderField.DIRECTION:
        return list(ClaimDirection).index(claim.direction)
    return claim.id
