"""What is made of a graph is made once, is kept with it, and goes with it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from threading import Lock
from typing import Any, Protocol, TypeVar, TypeVarTuple, Unpack

Ts = TypeVarTuple("Ts")
R = TypeVar("R")


class Cell:
    """One thing made of a graph, or about to be."""

    __slots__ = ("is_made", "lock", "value")

    def __init__(self) -> None:
        """With nothing made yet."""
        self.lock = Lock()
        self.is_made = False
        self.value: Any = None


Made = dict[Callable[..., Any], dict[Hashable, Cell]]
"""What a graph keeps: by the function that made it, then by its other arguments."""


class Keeper(Protocol):
    """A graph: it never changes, and keeps what is made of it."""

    made: Made


G = TypeVar("G", bound=Keeper)
Making = Callable[[G, Unpack[Ts]], R]


def once(*, most: int | None = None) -> Callable[[Making[G, *Ts, R]], Making[G, *Ts, R]]:
    """Make a function of a graph keep each of its answers on that graph.

    A cache of the standard library would hold graphs that nobody serves any more, and would let
    two threads that ask at once both make the same.

    Args:
        most: How many answers are kept for one graph, where a client chooses the other arguments;
            the oldest goes first.
    """

    def decorate(function: Making[G, *Ts, R]) -> Making[G, *Ts, R]:
        @wraps(function)
        def answer(graph: G, *rest: *Ts) -> R:
            cells = graph.made.get(function)
            if cells is None:
                cells = graph.made.setdefault(function, {})
            cell = cells.get(rest)
            if cell is None:
                if most is not None and len(cells) >= most:
                    for oldest in list(cells)[: len(cells) + 1 - most]:  # a copy: others add to it
                        cells.pop(oldest, None)
                cell = cells.setdefault(rest, Cell())
            if not cell.is_made:
                with cell.lock:  # whoever asks meanwhile waits for the one that makes it
                    if not cell.is_made:
                        cell.value = function(graph, *rest)
                        cell.is_made = True
            made: R = cell.value
            return made

        return answer

    return decorate
