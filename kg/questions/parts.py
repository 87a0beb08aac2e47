"""A question taken apart: what it names, and the frame of words around that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kg.asking_words import ASKING, ELSEWHERE, NEGATIONS
from kg.folding import fold
from kg.graph import Graph
from kg.intents import ANYTHING
from kg.made_once import once
from kg.mentions import Lexicon, Spelling
from kg.model import AnyNode
from kg.search import MatchKind, search
from kg.telling import Token, spelt_out, tokenise
from kg.vocabulary import NodeKind
from kg.words import BARRIERS, LINKS


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that the question names."""

    text: str
    nodes: tuple[AnyNode, ...]
    """What it may mean, one node for each kind, the preferred kind first."""
    places: tuple[int, ...]
    denied: bool
    weak: bool
    """Whether it is a word of asking, such as pain, more than a thing asked about."""

    def as_one_of(self, kinds: Sequence[NodeKind]) -> AnyNode | None:
        """The node that fits a slot, the preferred kind first."""
        fitting = {node.kind: node for node in self.nodes}
        return next((fitting[kind] for kind in kinds if kind in fitting), None)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A question taken apart."""

    tokens: tuple[Token, ...]
    things: tuple[Thing, ...]
    text: str
    """All of its words, in lower case."""
    frame: str
    unknown: tuple[str, ...]
    """Telling words that nothing names and no question is asked with."""
    negated: bool

    @property
    def strong(self) -> tuple[Thing, ...]:
        """The things that are more than words of asking."""
        return tuple(each for each in self.things if not each.weak)


def parse(graph: Graph, question: str) -> Parsed:
    """What a question names, what frames it, and what of it nothing names."""
    tokens = _mended(graph, tokenise(_EXCEPT.sub("without", spelt_out(question))))
    things = [
        thing_of(graph, tokens, each.places, [graph.node(id) for id in each.ids])
        for each in lexicon(graph, ANYTHING).mentions(tokens)
    ]
    things += _guessed(graph, tokens, things)
    things.sort(key=lambda each: each.places)
    named = {at for each in things for at in each.places}
    unknown = [
        token.text
        for at, token in enumerate(tokens)
        if at not in named and not _is_of_asking(token.word)
    ]
    return Parsed(
        tokens=tokens,
        things=tuple(things),
        text=" ".join(token.word for token in tokens),
        frame=frame_of(tokens, things),
        unknown=tuple(unknown),
        negated=any(token.word in NEGATIONS for token in tokens),
    )


@once()
def lexicon(graph: Graph, kinds: tuple[NodeKind, ...]) -> Lexicon:
    """The names of the nodes of some kinds, as they are found in a text."""
    return Lexicon(graph.all_nodes, kinds)


@lru_cache(maxsize=1)
def _asking_words() -> Spelling:
    return Spelling(ASKING)


def _mended(graph: Graph, tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens, a misspelt one mended where one letter makes it a word of a name or of asking."""
    return tuple(
        replace(token, word=near, plain=near) if (near := _meant(graph, token)) else token
        for token in tokens
    )


def _meant(graph: Graph, token: Token) -> str | None:
    names = lexicon(graph, ANYTHING)
    if _is_of_asking(token.word) or names.knows(token.plain) or token.word in ELSEWHERE:
        return None
    return (
        names.mended(token.plain) or names.mended(token.word) or _asking_words().mended(token.word)
    )


def thing_of(
    graph: Graph, tokens: Sequence[Token], places: tuple[int, ...], nodes: Sequence[AnyNode]
) -> Thing:
    """What the words at some places name."""
    return Thing(
        text=" ".join(tokens[at].text for at in places),
        nodes=tuple(nodes),
        places=places,
        denied=any(tokens[at].denied_by not in (None, *places) for at in places),
        weak=all(node.id in _WEAK for node in nodes),
    )


def _guessed(graph: Graph, tokens: Sequence[Token], things: Sequence[Thing]) -> Iterator[Thing]:
    """Things in the stretches that nothing names, by what looks like them."""
    named = {at for each in things for at in each.places}
    stretch: list[int] = []
    for at in range(len(tokens) + 1):
        inside = at < len(tokens) and at not in named and not _is_of_asking(tokens[at].word)
        if inside and (not stretch or tokens[stretch[-1]].segment == tokens[at].segment):
            stretch.append(at)
            continue
        if stretch:
            words = " ".join(fold(tokens[place].text) for place in stretch)
            if nodes := _likely(graph, words):
                yield thing_of(graph, tokens, tuple(stretch), nodes)
        stretch = []


def _likely(graph: Graph, words: str) -> list[AnyNode]:
    """The nodes, one of a kind, that misspelt or shortened words most likely name."""
    if len(words) < _SHORTEST_GUESS or (" " not in words and len(words) < _SHORTEST_LONE_GUESS):
        return []
    hits = search(graph, words, kinds=ANYTHING).hits[:12]
    found: dict[NodeKind, AnyNode] = {}
    for hit in hits:
        extra = len(hit.matched_text.split()) - len(words.split())
        near = {
            MatchKind.EXACT: True,
            MatchKind.PREFIX: extra <= 1,
            MatchKind.WORD: " " in words and extra <= 2,
            MatchKind.FUZZY: hit.score >= _SURE_FUZZY and extra <= 1,
        }[hit.match_kind]
        if near and hit.score >= hits[0].score - _AS_GOOD:
            found.setdefault(hit.node.kind, hit.node)
    return [found[kind] for kind in ANYTHING if kind in found]


_SHORTEST_GUESS = 6


_SHORTEST_LONE_GUESS = 9


_SURE_FUZZY = 0.44


_AS_GOOD = 0.06


def frame_of(tokens: Sequence[Token], things: Sequence[Thing]) -> str:
    """The question without what it names, in lower case: which regions relate to <>."""
    begins = {each.places[0]: each for each in things if not each.weak}
    inside = {at for each in begins.values() for at in each.places[1:]}
    words = [
        "<>" if at in begins else token.word for at, token in enumerate(tokens) if at not in inside
    ]
    return re.sub(r"\b(?:an?|the|my|your|his|her|their) <>", "<>", " ".join(words))


def _is_of_asking(word: str) -> bool:
    return word in ASKING or word in LINKS or word in BARRIERS or word.isdigit()


_WEAK = frozenset(
    {
        "symptom:pain",
        "symptom:confusion",  # confused with
        "symptom:referred-pain",
        "finding:myofascial-trigger-point",
        "finding:trigger-point",
        "region:body",
    }
)
"""Nodes whose names are words of most questions; asked about only where nothing else is named."""


_EXCEPT = re.compile(
    r"(?<!what )(?<!what else )\b(?:other than|besides|except(?: for)?|excluding|instead of|"
    r"(?<!it )(?<!them )apart from)\b",
    re.IGNORECASE,
)
"""Turns of phrase that rule out what follows, as "without" does."""
