"""How good the answers are: figures over the cases of ``tests/cases``, each with its bar.

The tests hold each figure to its bar; ``./run.sh bench accuracy`` prints them. What each file of
cases is and where it is from is told in ``tests/cases/README.md``.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log2
from pathlib import Path
from typing import Any

from kg import Graph
from kg.complaint import Complaint, understand
from kg.differential import Differential, Level, Reach, differential, owner_of
from kg.questions import Answer, ask
from kg.safety import Alert, AlertStatus, alerts
from kg.search import search
from kg.vocabulary import EdgeKind

CASES = Path(__file__).parent / "cases"
FIRST = 10
"""How many candidates count for recall and gain."""
FEWEST = 3
"""A region with fewer referring muscles says little about an order."""

_ASKED_AS = {
    "article-claims": "what-the-article-says",
    "condition-card": "what-is",
    "node-card": "what-is",
}
"""Documents of ``api/questions`` that go by another name than the intent."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One share, over how many cases, and what it must reach."""

    name: str
    value: float
    cases: int
    bar: float
    failed: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the bar is reached."""
        return self.value >= self.bar


def cases(name: str) -> list[dict[str, Any]]:
    """The lines of a JSON Lines file of cases."""
    return [json.loads(line) for line in (CASES / name).read_text("utf-8").splitlines()]


def share(
    name: str, held: Iterable[dict[str, Any]], passes: Callable[[dict[str, Any]], bool], bar: float
) -> Figure:
    """How many of the cases pass."""
    held = list(held)
    failed = [str(case.get("id") or case.get("text") or case) for case in held if not passes(case)]
    return Figure(name, 1 - len(failed) / len(held), len(held), bar, tuple(failed))


# --- painful regions ------------------------------------------------------------------------------


def regions(graph: Graph) -> list[Figure]:
    """For each region, the muscles whose own page in another source names it as main zone."""
    truth: dict[str, set[str]] = defaultdict(set)
    for page in cases("referral_by_muscle.jsonl"):
        if page["muscle"] in graph.keys:
            for region in page["primary"]:
                truth[region].add(owner_of(graph, page["muscle"], Level.MUSCLE))
    scored = [
        (muscles, differential(graph, understand(graph, regions=[region])))
        for region, muscles in sorted(truth.items())
        if len(muscles) >= FEWEST
    ]
    far = [(away, found) for muscles, found in scored if (away := muscles - local_of(found))]
    return [
        Figure(
            "painful region: recall@10", mean(recall(*each) for each in scored), len(scored), 0.65
        ),
        Figure("painful region: nDCG@10", mean(gain(*each) for each in scored), len(scored), 0.65),
        Figure(
            "painful region: recall@10, from afar",
            mean(recall(*each) for each in far),
            len(far),
            0.52,
        ),
    ]


def local_of(found: Differential) -> set[str]:
    """Muscles that lie where it hurts."""
    return {each.node.id for each in found.candidates if each.reach is Reach.LOCAL}


def recall(truth: set[str], found: Differential) -> float:
    """Share of *truth* among the first ten, or of ten where there are more."""
    top = {each.node.id for each in found.candidates[:FIRST]}
    return len(truth & top) / min(len(truth), FIRST)


def gain(truth: set[str], found: Differential) -> float:
    """Normalised discounted cumulative gain of the first ten, each right muscle worth one."""
    top = [each.node.id for each in found.candidates[:FIRST]]
    ideal = sum(1 / log2(place + 2) for place in range(min(FIRST, len(truth))))
    return sum(1 / log2(place + 2) for place, id in enumerate(top) if id in truth) / ideal


def mean(values: Iterable[float]) -> float:
    """The mean of at least one value."""
    held = list(values)
    return sum(held) / len(held)


# --- cases ----------------------------------------------------------------------------------------


def complaint_of(graph: Graph, case: dict[str, Any]) -> Complaint:
    """The regions and the words of a case, read."""
    return understand(graph, text=case["text"], regions=case.get("regions", []))


def raised(graph: Graph, complaint: Complaint) -> list[Alert]:
    """The warnings that a complaint raises."""
    return [each for each in alerts(graph, complaint) if each.status is AlertStatus.RAISED]


def vignettes(graph: Graph, of: str = "") -> list[Figure]:
    """Cases told in regions and words; those whose id begins with *of*."""
    held = [case for case in cases("vignettes.jsonl") if case["id"].startswith(of)]

    def raises(case: dict[str, Any]) -> bool:
        return bool(raised(graph, complaint_of(graph, case)))

    def fits(case: dict[str, Any]) -> bool:
        found = raised(graph, complaint_of(graph, case))
        return bool(set(case["suspected"]) & {node.id for each in found for node in each.suspected})

    def ranks(case: dict[str, Any]) -> bool:
        found = differential(graph, complaint_of(graph, case)).candidates[:3]
        right = {owner_of(graph, id, Level.MUSCLE) for id in case["muscles"]}
        return bool(right & {each.node.id for each in found})

    needing = [case for case in held if case["needs_flag"]]
    others = [case for case in held if not case["needs_flag"]]
    return [
        share("case: a red flag raised where one is needed", needing, raises, 0.85),
        share("case: ... that suspects what the case is", needing, fits, 0.80),
        share(
            "case: none raised where none is needed", others, lambda each: not raises(each), 0.70
        ),
        share("case: a right muscle among three", [c for c in held if c["muscles"]], ranks, 0.70),
    ]


def tellings(graph: Graph) -> list[Figure]:
    """Ways in which findings are told, and harmless sentences of the same words."""
    held = cases("tellings.jsonl")

    def is_read(case: dict[str, Any]) -> bool:
        return bool(set(case["want"]) & {node.id for node in complaint_of(graph, case).findings})

    def is_quiet(case: dict[str, Any]) -> bool:
        return not raised(graph, complaint_of(graph, case))

    return [
        share("telling: the finding is read", [c for c in held if c["want"]], is_read, 0.98),
        share(
            "telling: harmless words stay quiet", [c for c in held if not c["want"]], is_quiet, 0.85
        ),
    ]


# --- questions and names --------------------------------------------------------------------------


def intents_of(answer: Answer) -> set[str]:
    """What an answer took the question for."""
    return {_ASKED_AS.get(call.question, call.question) for call in answer.calls}


def questions(graph: Graph) -> list[Figure]:
    """Plain questions, within the grammar and out of scope."""
    held = cases("questions.jsonl")

    def is_as_meant(case: dict[str, Any]) -> bool:
        wanted = {case["intent"]} | ({"muscle-card"} if case["intent"] == "what-is" else set())
        return bool(intents_of(ask(graph, case["question"])) & wanted)

    return [
        share("question: understood as meant", [c for c in held if c["intent"]], is_as_meant, 0.95),
        share(
            "question: out of scope, declined",
            [c for c in held if not c["intent"]],
            lambda case: not ask(graph, case["question"]).understood,
            1.0,
        ),
    ]


def misspellings(graph: Graph) -> list[Figure]:
    """Misspelt names, whose node comes first, alone or with its namesake."""
    lines = (CASES / "misspellings.tsv").read_text("utf-8").splitlines()[1:]
    held = [dict(zip(("text", "node"), line.split("\t"), strict=True)) for line in lines]

    def is_first(case: dict[str, Any]) -> bool:
        return case["node"] in first_of(graph, case["text"])

    return [share("misspelt name: its node first", held, is_first, 0.95)]


def first_of(graph: Graph, typed: str) -> set[str]:
    """The best hit, all that tie with it, and those that are the same thing."""
    hits = search(graph, typed).hits
    best = {hit.node.id for hit in hits if hit.score == hits[0].score}
    same = {edge.other(id) for id in best for edge in graph.links(id, kinds={EdgeKind.SAME_AS})}
    return best | same


@lru_cache(maxsize=1)
def figures(graph: Graph) -> Sequence[Figure]:
    """All of them."""
    return tuple(_all(graph))


def _all(graph: Graph) -> Iterator[Figure]:
    yield from regions(graph)
    yield from vignettes(graph)
    yield from tellings(graph)
    yield from questions(graph)
    yield from misspellings(graph)
