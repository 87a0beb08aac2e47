"""Lists of claims: what studies found, chosen by question, work, outcome or certainty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from kg.errors import UnknownNodeError
from kg.graph import Graph
from kg.model import AnyNode, Claim, Edge, Reference
from kg.vocabulary import Certainty, ClaimDirection, NodeKind


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """A claim and the question, as an edge, to which it belongs."""

    claim: Claim
    edge: Edge


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWhere:
    """Which claims are meant; all parts that are given must hold. Names are read as elsewhere."""

    about: str | None = None
    and_about: str | None = None
    reference: str | None = None
    outcome: str | None = None
    direction: ClaimDirection | None = None
    min_certainty: Certainty | None = None
    since: int | None = None


EVERY_CLAIM = ClaimWhere()


def claims(graph: Graph, where: ClaimWhere = EVERY_CLAIM) -> tuple[FoundClaim, ...]:
    """The claims for which *where* holds, by claim id.

    Raises:
        UnknownNodeError, AmbiguousNodeError: A name in *where* does not mean one node.
    """
    tests = _tests(graph, where)
    found = (
        FoundClaim(claim, edge)
        for edge in graph.all_edges
        for claim in edge.claims
        if all(test(claim, edge) for test in tests)
    )
    return tuple(sorted(found, key=lambda each: each.claim.id))


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
        found = _by_id(graph).get(wanted.casefold())
        if found is None:
            raise UnknownNodeError(wanted, among="the claims")
        return found
    return graph.node(wanted)


@lru_cache(maxsize=4)
def _by_id(graph: Graph) -> dict[str, FoundClaim]:
    return {each.claim.id: each for each in claims(graph)}


def claims_of(graph: Graph, node: AnyNode) -> tuple[FoundClaim, ...]:
    """Claims about a node; of a reference, what it found; of an outcome, what falls under it."""
    if node.kind is NodeKind.REFERENCE:
        return claims(graph, ClaimWhere(reference=node.id))
    if node.kind is NodeKind.OUTCOME:
        return claims(graph, ClaimWhere(outcome=node.id))
    return claims(graph, ClaimWhere(about=node.id))


_Test = Callable[[Claim, Edge], bool]


def _tests(graph: Graph, where: ClaimWhere) -> list[_Test]:
    """One test for each part of *where* that is given."""
    tests: list[_Test] = []
    for name in (where.about, where.and_about):
        if name is not None:
            end = graph.resolve(name)
            tests.append(_is_about(end))
    if where.reference is not None:
        work = graph.resolve(where.reference, NodeKind.REFERENCE)
        tests.append(lambda claim, _: claim.reference == work)
    if where.outcome is not None:
        outcome = graph.resolve(where.outcome, NodeKind.OUTCOME)
        tests.append(lambda claim, _: outcome in claim.outcomes)
    if where.direction is not None:
        tests.append(lambda claim, _: claim.direction is where.direction)
    if where.min_certainty is not None:
        scale = list(Certainty)
        enough = scale[: scale.index(where.min_certainty) + 1]
        tests.append(lambda claim, _: claim.certainty in enough)
    if where.since is not None:
        since = where.since
        tests.append(lambda claim, _: _year(graph, claim) >= since)
    return tests


def _is_about(end: str) -> _Test:
    return lambda _, edge: end in (edge.subject, edge.object)


def _year(graph: Graph, claim: Claim) -> int:
    """The year of the work, or 0 where it is not known."""
    work = graph.node(claim.reference)
    return work.year or 0 if isinstance(work, Reference) else 0
