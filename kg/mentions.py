"""Finds the things that a text names, by every name and synonym, the longest names first.

The words of a name may stand in any order and with small words between them ("back of the right
thigh"); a word that nothing names may be one letter off. No model: the same text always reads the
same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from kg.folding import fold
from kg.model import Node, without_brackets
from kg.telling import Token
from kg.vocabulary import NodeKind
from kg.words import BARRIERS, LINKS, SKIPPED, plain

LONGEST = 6
"""How many telling words a name in a text may have."""
_MENDED_FROM = 6
"""Only words of so many letters are taken for a misspelt one."""

Span = tuple[int, ...]
Bag = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a text, and the nodes that bear it as a name."""

    places: Span
    """The places of its words, in order and without gaps."""
    ids: tuple[str, ...]
    """One node for each kind, in the order of the kinds of the lexicon."""


class Spelling:
    """Words that a misspelt one may mean."""

    def __init__(self, words: Iterable[str]) -> None:
        """Index *words* by their first letter, which is taken to be right."""
        self._words = frozenset(words)
        self._beginning: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._words):
            self._beginning[word[0]].append(word)

    def mended(self, word: str) -> str | None:
        """The word that *word*, which is none of them, is one letter off from.

        >>> Spelling(["shoulder"]).mended("sholder"), Spelling(["shoulder"]).mended("folder")
        ('shoulder', None)
        """
        if len(word) < _MENDED_FROM or word in self._words:
            return None
        near = process.extractOne(
            word,
            self._beginning.get(word[0], ()),
            scorer=DamerauLevenshtein.distance,
            score_cutoff=1,
        )
        return near[0] if near else None


class Lexicon:
    """Every name of the nodes of some kinds, by its words; built once, then only read."""

    def __init__(self, nodes: Sequence[Node], kinds: Sequence[NodeKind]) -> None:
        """Index the *nodes* that are of one of *kinds*, which are looked up in this order."""
        self._kinds = tuple(kinds)
        self._by_bag: dict[Bag, dict[NodeKind, str]] = defaultdict(dict)
        self._by_first: dict[str, dict[tuple[str, ...], dict[NodeKind, str]]] = defaultdict(dict)
        wanted = set(kinds)
        for node in nodes:
            if node.kind in wanted and not node.replaced_by:
                for text in _names(node):
                    self._add(text, node)
        for node in nodes:
            if node.kind in wanted and not node.replaced_by:
                for text in _names(node):
                    self._add_short(text, node)
        self._words = frozenset(word for bag in self._by_bag for word in bag)
        self._spelling = Spelling(self._words)

    def _add(self, text: str, node: Node) -> None:
        words = tuple(fold(text).split())
        if BARRIERS.intersection(words):
            same = self._by_first[words[0]].setdefault(words, {})
            same.setdefault(node.kind, node.id)
        elif bag := tuple(sorted(plain(word) for word in words if word not in LINKS)):
            self._by_bag[bag].setdefault(node.kind, node.id)

    def _add_short(self, text: str, node: Node) -> None:
        """The name without a last word that says only what sort of thing it is: carpal tunnel."""
        words = [word for word in fold(text).split() if word not in LINKS]
        if words and words[-1] in _SORTS and not BARRIERS.intersection(words):
            bag = tuple(sorted(plain(word) for word in words[:-1]))
            if len(bag) > 1 and bag != _POINTS:
                self._by_bag[bag].setdefault(node.kind, node.id)

    def mentions(self, tokens: Sequence[Token]) -> list[Mention]:
        """What *tokens* name, in their order, none overlapping, the longest names first."""
        taken: set[int] = set()
        found = [*self._phrases(tokens, taken), *self._bags(tokens, taken)]
        return sorted(found, key=lambda each: each.places)

    def _phrases(self, tokens: Sequence[Token], taken: set[int]) -> Iterable[Mention]:
        """Names that hold an "and" or "with": met word by word, in their order only."""
        words = [token.word for token in tokens]
        for at, word in enumerate(words):
            for phrase, ids in self._by_first.get(word, {}).items():
                places = tuple(range(at, at + len(phrase)))
                if tuple(words[at : at + len(phrase)]) == phrase and not taken.intersection(places):
                    taken.update(places)
                    yield self._mention(places, ids)

    def _bags(self, tokens: Sequence[Token], taken: set[int]) -> Iterable[Mention]:
        told = [at for at, token in enumerate(tokens) if token.word not in SKIPPED]
        for length in range(min(LONGEST, len(told)), 0, -1):
            for begin in range(len(told) - length + 1):
                places = told[begin : begin + length]
                if taken.intersection(places) or not _is_one_stretch(tokens, places):
                    continue
                ids = self._by_bag.get(tuple(sorted(tokens[at].plain for at in places)))
                if ids and not _is_idiom(tokens, places):
                    taken.update(places)
                    yield self._mention(tuple(range(places[0], places[-1] + 1)), ids)

    def _mention(self, places: Span, ids: dict[NodeKind, str]) -> Mention:
        return Mention(places, tuple(ids[kind] for kind in self._kinds if kind in ids))

    def knows(self, word: str) -> bool:
        """Whether a name has this word, compared as :func:`kg.words.plain` compares."""
        return word in self._words

    def mended(self, word: str) -> str | None:
        """The word of a name that *word*, which is none itself, is one letter off from.

        >>> from kg.model import Region
        >>> names = Lexicon([Region(id="region:x", name="Shoulder")], [NodeKind.REGION])
        >>> names.mended("sholder"), names.mended("folder")
        ('shoulder', None)
        """
        return self._spelling.mended(word)


_SORTS = frozenset("syndrome disease disorder technique therapy muscle muscles massage".split())


_POINTS = ("point", "trigger")


def _names(node: Node) -> Iterable[str]:
    yield node.name
    yield without_brackets(node.name)
    for synonym in node.synonyms:
        yield synonym.text
    yield node.slug


def _is_one_stretch(tokens: Sequence[Token], places: Sequence[int]) -> bool:
    """Whether no stop, and no word that joins two things, stands between the words."""
    first, last = places[0], places[-1]
    return (
        tokens[first].segment == tokens[last].segment
        and last - first <= len(places) + 2
        and not any(tokens[at].word in BARRIERS for at in range(first, last + 1))
    )


_GOING = frozenset("came come comes coming went go goes get gets got going turn turned".split())
_NOT_OF_IT = frozenset(
    "cancer surgery operation replacement transplant failure attack tumour tumor "
    "therapist therapists chair chairs school schools parlour parlor".split()
)
"""After a name, a word that makes it say something else: breast cancer, massage therapist."""


def _is_idiom(tokens: Sequence[Token], places: Sequence[int]) -> bool:
    """Whether the words tell no place that hurts: came back, behind, breast cancer."""
    first, after = places[0], places[-1] + 1
    follower = tokens[after].word if after < len(tokens) else ""
    alone = tokens[first].word if len(places) == 1 else ""
    return (
        follower in _NOT_OF_IT
        or alone in ("behind", "rear", "dorsal", "posterior")
        or any(tokens[at].word == "behind" for at in places[1:])
        or (alone == "back" and first > 0 and tokens[first - 1].word in _GOING)
    )
