"""The one walk through the graph: a frontier at a time, cheapest first, never all paths.

What a walk may do follows from what statements mean:

* It moves from kind to kind and does not come back to a kind it has left, for two conditions
  that share a symptom are not thereby related. Only its last node may be of the kind of its
  first, when that is what was asked for (which other muscles mimic what this one mimics).
* Between two nodes of one kind it follows hierarchies only. It may step down to parts before
  its first statement (what holds for a part is found from the whole) and up to wholes after
  its last. In between, muscles alone hand down and up (``kg.kinds.INHERITS_FROM_WHOLE``).
  Up and down never follow each other: that would lead to a sibling.
* It goes on through conditions, muscles, trigger points and regions only. Any other kind (a
  symptom, factor, nerve, technique) may stand in the middle of two statements and no more
  (``kg.kinds.PASSED_ON_THE_WAY``).
* Any other edge between two nodes of one kind (must be told apart from) is a path by itself, and
  so is a warning, a harm on record or a mention.

So no walk meets a node twice, and the best ones are found by keeping, hop by hop, the cheapest
for each node, set of kinds left behind, and direction in a hierarchy.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from heapq import nsmallest
from time import monotonic
from typing import NamedTuple

from kg.kinds import EDGE_KINDS, INHERITS_FROM_WHOLE, PASSED_ON_THE_WAY
from kg.store import HalfEdge, Store
from kg.vocabulary import EdgeKind, NodeKind

ALONE = frozenset(kind for kind, rule in EDGE_KINDS.items() if rule.alone)
HIERARCHIES = frozenset(kind for kind, rule in EDGE_KINDS.items() if rule.hierarchy)


@dataclass(frozen=True, slots=True)
class Budget:
    """Where a walk stops, whatever it has found; the answer then says so."""

    max_edges: int = 300_000
    timeout_s: float = 2.0
    out_of_time: Callable[[], None] = field(default=lambda: None, compare=False)
    """Called when time stopped a walk: the same question may be answered more fully later."""


class Walk(NamedTuple):
    """One way to a node. Sorts by cost, then hops, then the keys along the way."""

    cost: int
    hops: int
    trail: tuple[int, ...]
    """Keys: node, edge, node, ..., node."""


@dataclass(slots=True)
class Walked:
    """What a walk found."""

    ways: dict[int, list[Walk]]
    """For each node reached, by key, its best ways, best first."""
    truncated: str | None
    """Why the walk stopped early, as a sentence for people; None when it did not."""
    edges_met: int


def walk(
    store: Store,
    start: int,
    goal_kind: NodeKind,
    *,
    max_hops: int,
    goal: int | None = None,
    crossing: Collection[EdgeKind] = frozenset(EdgeKind),
    only: Collection[int] | None = None,
    keep: int = 1,
    budget: Budget = Budget(),
) -> Walked:
    """The *keep* cheapest walks from *start* to every node of *goal_kind*, or to *goal* alone.

    A walk costs its edges, and for each node passed through the hub costs of the edges by
    which it is entered and left; the two ends are what was asked about and cost nothing.
    Rounds of questions to the store: one per hop. Exact unless ``truncated``.

    Args:
        store: Where the graph is kept.
        start: Key of the first node, which is never among the answers.
        goal_kind: The kind of the last node.
        max_hops: How many edges a walk may have.
        goal: Key of the last node, if only one will do; it is of *goal_kind*.
        crossing: The kinds of edges that may be crossed.
        only: Keys of the edges that may be crossed; all, if not given.
        keep: How many walks to keep for each node.
        budget: Where to stop.
    """
    return _Walker(store, start, goal_kind, goal, frozenset(crossing), only, keep, budget).run(
        max_hops
    )


class _Run(IntEnum):
    """What the last hop was, as far as it limits the next one."""

    NONE = 0
    UP = 1
    DOWN = 2
    OVER = 3


class _State(NamedTuple):
    """All that decides where a walk may go next."""

    node: int
    left: frozenset[NodeKind]
    """Kinds it has left behind."""
    run: _Run
    descended: bool
    """Whether it began by stepping down, and so has met several nodes of its first kind."""


class _Label(NamedTuple):
    """A walk to a state; *passing* is its cost and that of having entered the node."""

    passing: int
    trail: tuple[int, ...]


@dataclass(slots=True)
class _Walker:
    store: Store
    start: int
    goal_kind: NodeKind
    goal: int | None
    crossing: frozenset[EdgeKind]
    only: Collection[int] | None
    keep: int
    budget: Budget
    start_kind: NodeKind = field(init=False)
    far_kinds: dict[NodeKind, frozenset[NodeKind]] = field(init=False)
    ways: dict[int, list[Walk]] = field(init=False)
    settled: dict[_State, list[int]] = field(init=False)
    reachable: dict[tuple[NodeKind, frozenset[NodeKind], int], bool] = field(init=False)

    def __post_init__(self) -> None:
        (self.start_kind,) = self.store.kinds([self.start])
        far: dict[NodeKind, set[NodeKind]] = defaultdict(set)
        for near_kind, edge_kind, _, far_kind in self.store.links_between():
            if edge_kind in self.crossing:
                far[near_kind].add(far_kind)
        self.far_kinds = {kind: frozenset(kinds) for kind, kinds in far.items()}
        self.ways = defaultdict(list)
        self.settled = defaultdict(list)
        self.reachable = {}

    def run(self, max_hops: int) -> Walked:
        """Walk hop by hop until nothing is left to walk, or the budget is spent."""
        first = _State(self.start, frozenset(), _Run.NONE, descended=False)
        frontier = {first: [_Label(0, (self.start,))]}
        met, until, truncated = 0, monotonic() + self.budget.timeout_s, None
        for hop in range(1, max_hops + 1):
            reached: dict[_State, list[_Label]] = defaultdict(list)
            for state, labels, halves in self._fan_out(frontier, max_hops - hop):
                met += len(halves)
                if met > self.budget.max_edges:
                    truncated = f"stopped after meeting {self.budget.max_edges} links"
                elif monotonic() > until:
                    truncated = f"stopped after {self.budget.timeout_s:g} seconds"
                    self.budget.out_of_time()
                if truncated:
                    break
                self._extend(state, labels, halves, hop, reached)
            if truncated or not reached:
                break
            frontier = self._kept(reached)
        for ways in self.ways.values():
            ways.sort()
            del ways[self.keep :]
        return Walked(dict(self.ways), truncated, met)

    def _fan_out(
        self, frontier: dict[_State, list[_Label]], hops_left: int
    ) -> Iterator[tuple[_State, list[_Label], list[tuple[NodeKind, HalfEdge]]]]:
        """Each state of the frontier with the half-edges worth crossing; one question in all."""
        keys = sorted({state.node for state in frontier})
        kinds = dict(zip(keys, self.store.kinds(keys), strict=True))
        wanted = {
            state: self._worthwhile(kinds[state.node], state.left, hops_left) for state in frontier
        }
        asked = frozenset[NodeKind]().union(*wanted.values())
        rows = dict(zip(keys, self.store.neighbours(keys, asked), strict=True))
        far = {half.other for row in rows.values() for half in row}
        far_kinds = dict(zip(far, self.store.kinds(list(far)), strict=True))
        for state, labels in frontier.items():
            yield (
                state,
                labels,
                [
                    (far_kinds[half.other], half)
                    for half in rows[state.node]
                    if half.kind in self.crossing
                    and far_kinds[half.other] in wanted[state]
                    and (self.only is None or half.edge in self.only)
                ],
            )

    def _worthwhile(
        self, kind: NodeKind, left: frozenset[NodeKind], hops_left: int
    ) -> frozenset[NodeKind]:
        """The kinds to go to next, from which the goal can still be reached."""
        return frozenset(
            far
            for far in self.far_kinds.get(kind, ())
            if self._can_end(far, left if far is kind else left | {kind}, hops_left)
        )

    def _can_end(self, kind: NodeKind, left: frozenset[NodeKind], hops_left: int) -> bool:
        """Whether kinds alone leave a way from *kind* to the goal."""
        if kind in left:
            return kind is self.goal_kind and kind is self.start_kind
        if kind is self.goal_kind:
            return True
        if not hops_left:
            return False
        known = self.reachable.get((kind, left, hops_left))
        if known is None:
            known = any(
                self._can_end(far, left | {kind}, hops_left - 1)
                for far in self.far_kinds.get(kind, ())
                if far is not kind
            )
            self.reachable[kind, left, hops_left] = known
        return known

    def _extend(
        self,
        state: _State,
        labels: list[_Label],
        halves: list[tuple[NodeKind, HalfEdge]],
        hop: int,
        reached: dict[_State, list[_Label]],
    ) -> None:
        """Cross each half-edge that the walk may cross; note answers and new states."""
        (kind,) = self.store.kinds([state.node])
        for far_kind, half in halves:
            after = self._after(state, kind, far_kind, half)
            if after is None or half.other == self.start:
                continue
            answers = (
                far_kind is self.goal_kind
                and (self.goal is None or half.other == self.goal)
                and not (after.left and after.run is _Run.DOWN)
            )
            leaving = half.cost + (half.leaving if hop > 1 else 0)
            for label in labels:
                cost = label.passing + leaving
                trail = (*label.trail, half.edge, half.other)
                if answers:
                    self.ways[half.other].append(Walk(cost, hop, trail))
                if after.run is not _Run.OVER:
                    reached[after].append(_Label(cost + half.arriving, trail))

    def _after(
        self, state: _State, kind: NodeKind, far_kind: NodeKind, half: HalfEdge
    ) -> _State | None:
        """The state behind a half-edge, or None where a walk may not cross it."""
        stated = bool(state.left)
        began = stated or state.run is not _Run.NONE
        if half.kind in ALONE:
            return None if began else _State(half.other, state.left, _Run.OVER, descended=False)
        if far_kind is not kind:
            if state.run is _Run.UP and not (stated and kind in INHERITS_FROM_WHOLE):
                return None
            run = _Run.NONE
            if stated and kind not in PASSED_ON_THE_WAY:
                if len(state.left) > 1:
                    return None
                run = _Run.OVER
            if far_kind in state.left:
                if far_kind is not self.start_kind or state.descended:
                    return None
                run = _Run.OVER
            return _State(half.other, state.left | {kind}, run, state.descended)
        if half.kind not in HIERARCHIES:
            return None if began else _State(half.other, state.left, _Run.OVER, descended=False)
        run = _Run.UP if half.forward else _Run.DOWN
        if state.run not in (_Run.NONE, run):
            return None
        if run is _Run.DOWN and stated and kind not in INHERITS_FROM_WHOLE:
            return None
        descended = state.descended or (run is _Run.DOWN and not stated)
        return _State(half.other, state.left, run, descended)

    def _kept(self, reached: dict[_State, list[_Label]]) -> dict[_State, list[_Label]]:
        """For each state its cheapest walks, less those that shorter ones make pointless."""
        frontier = {}
        for state, labels in reached.items():
            best = nsmallest(self.keep, labels)
            shorter = self.settled[state]
            if len(shorter) >= self.keep:
                best = [label for label in best if label.passing < shorter[self.keep - 1]]
            if best:
                self.settled[state] = nsmallest(
                    self.keep, [*shorter, *(label.passing for label in best)]
                )
                frontier[state] = best
        return frontier
