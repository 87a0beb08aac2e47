"""What is made of a graph: once, for as long as the graph is there."""

import gc
import time
import weakref
from concurrent.futures import ThreadPoolExecutor

import pytest

from kg.complaint import understand
from kg.coverage import coverage, references_in_use
from kg.differential import differential
from kg.made_once import Made, once
from kg.questions import ask
from kg.search import search
from tests.builders import draw


class Kept:
    """The least that can keep something."""

    def __init__(self) -> None:
        self.made: Made = {}


def test_a_graph_that_nobody_holds_is_gone_whatever_was_asked_of_it() -> None:
    graph = draw("condition:sciatica felt_in/typical region:buttock")
    search(graph, "sciatica")
    ask(graph, "which regions relate to sciatica")
    differential(graph, understand(graph, text="my buttock hurts", regions=["region:buttock"]))
    coverage(graph)
    references_in_use(graph)
    assert graph.made
    seen = weakref.ref(graph)

    del graph
    gc.collect()

    assert seen() is None


def test_two_who_ask_at_once_wait_for_one_that_makes_it() -> None:
    made = []

    @once()
    def slow(kept: Kept, word: str) -> str:
        made.append(word)
        time.sleep(0.05)
        return word * 2

    kept = Kept()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: slow(kept, "a"), range(8)))

    assert answers == ["aa"] * 8
    assert made == ["a"]
    assert slow(Kept(), "a") == "aa"
    assert made == ["a", "a"]


def test_what_could_not_be_made_is_tried_again() -> None:
    tries = []

    @once()
    def fails_first(kept: Kept) -> int:
        tries.append(1)
        if len(tries) == 1:
            raise KeyError
        return len(tries)

    kept = Kept()
    with pytest.raises(KeyError):
        fails_first(kept)

    assert [fails_first(kept), fails_first(kept)] == [2, 2]


def test_of_what_clients_choose_the_oldest_goes_first() -> None:
    made = []

    @once(most=2)
    def doubled(kept: Kept, number: int) -> int:
        made.append(number)
        return number * 2

    kept = Kept()
    answers = [doubled(kept, number) for number in (1, 2, 1, 3, 2, 1)]

    assert answers == [2, 4, 2, 6, 4, 2]
    assert made == [1, 2, 3, 1]


def test_many_who_ask_at_once_for_different_things_stay_within_the_bound() -> None:
    @once(most=4)
    def doubled(kept: Kept, number: int) -> int:
        return number * 2

    kept = Kept()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda number: doubled(kept, number), range(2_000)))
    doubled(kept, -1)

    assert answers == [number * 2 for number in range(2_000)]
    ((_, cells),) = kept.made.items()
    assert len(cells) <= 4
