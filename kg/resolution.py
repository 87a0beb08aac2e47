"""A pasted list of names sorted into direct, ambiguous and none; it abstains rather than guess."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kg.errors import require_range
from kg.graph import Graph
from kg.model import AnyNode
from kg.search import Hit, MatchKind, search
from kg.vocabulary import EdgeKind, NodeKind, Word

MAX_NAMES = 500
"""How many names one list may have."""
MOST_CANDIDATES = 5
"""How many candidates a name carries."""

_NOT_PRINT = tuple(kind for kind in NodeKind if kind is not NodeKind.REFERENCE)
_NEAR_ENOUGH = 0.5
"""From which score on a misspelt name is taken for what it looks like."""
_CLEARLY = 0.08
"""By how much the best candidate must be better than the second."""


class ResolveMode(Word):
    """How much is guessed."""

    EXACT = "exact", "Nothing: only whole names, synonyms, slugs, ids and CURIEs."
    CONFIDENT = "confident", "Also a misspelt or shortened name that can mean but one node."
    BEST = "best", "The best candidate, whatever it is worth."


class ResolutionStatus(Word):
    """What became of a name."""

    DIRECT = "direct", "It means one node."
    AMBIGUOUS = "ambiguous", "It may mean several; they are the candidates."
    NONE = "none", "It means nothing here; what is near is among the candidates."


@dataclass(frozen=True, slots=True)
class Resolution:
    """One name of the list, as it was written, and what it means."""

    input: str
    status: ResolutionStatus
    node: AnyNode | None
    """The node, where the status is direct."""
    candidates: tuple[Hit, ...]
    """What it may mean, the best first."""


def resolve_names(
    graph: Graph,
    names: Sequence[str],
    *,
    kinds: Collection[NodeKind] | None = None,
    mode: ResolveMode = ResolveMode.CONFIDENT,
) -> tuple[Resolution, ...]:
    """What each name means, in the order given, the spelling kept.

    One name for nodes of several kinds that are one thing (a complaint and its diagnosis) means
    the first kind in the order of the vocabulary; the others are candidates. Publications are
    looked for only where *kinds* asks for them.

    Raises:
        LimitError: More than :data:`MAX_NAMES` names.

    >>> found = resolve_names(Graph.load(), ["SCM", "pirifomis", "no such thing"])
    >>> [(each.input, each.status.value, each.node and each.node.slug) for each in found]
    [('SCM', 'direct', 'sternocleidomastoid'), ('pirifomis', 'direct', 'piriformis'), ...]
    """
    require_range("the number of names", len(names), 0, MAX_NAMES)
    wanted = _NOT_PRINT if kinds is None else tuple(kinds)
    return tuple(_resolved(graph, name, wanted, mode) for name in names)


def _resolved(
    graph: Graph, name: str, kinds: Collection[NodeKind], mode: ResolveMode
) -> Resolution:
    hits = search(graph, name, kinds=kinds).hits
    candidates = hits[:MOST_CANDIDATES]
    exact = [hit for hit in hits if hit.match_kind is MatchKind.EXACT]
    exact = [hit for hit in exact if hit.score == exact[0].score]
    if exact and (mode is ResolveMode.BEST or _are_one(graph, exact)):
        return Resolution(name, ResolutionStatus.DIRECT, exact[0].node, candidates)
    if exact:
        return Resolution(name, ResolutionStatus.AMBIGUOUS, None, tuple(exact[:MOST_CANDIDATES]))
    if not hits or mode is ResolveMode.EXACT:
        return Resolution(name, ResolutionStatus.NONE, None, candidates)
    best = hits[0]
    if mode is ResolveMode.BEST:
        return Resolution(name, ResolutionStatus.DIRECT, best.node, candidates)
    if best.score < _NEAR_ENOUGH:
        return Resolution(name, ResolutionStatus.NONE, None, candidates)
    near = [hit for hit in hits if best.score - hit.score < _CLEARLY]
    if _are_one(graph, near):
        return Resolution(name, ResolutionStatus.DIRECT, best.node, candidates)
    return Resolution(name, ResolutionStatus.AMBIGUOUS, None, candidates)


def _are_one(graph: Graph, hits: Sequence[Hit]) -> bool:
    """Whether all hits are the first one, or its twins of another kind."""
    first = hits[0].node
    twins = {edge.other(first.id) for edge in graph.links(first.id, kinds={EdgeKind.SAME_AS})}
    return all(
        hit.node.id == first.id
        or hit.node.id in twins
        or (hit.node.kind is not first.kind and hit.node.slug == first.slug)
        for hit in hits
    )
