"""Finds nodes by what people type: any name, in any order, half typed or misspelt.

A match is one of four kinds, best first: the whole name (exact), its beginning (prefix), its
words in any order (word), and something like it (fuzzy). Every kind is answered from an index;
nothing is scanned. Edit distance is that of rapidfuzz.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from kg.errors import require_range
from kg.folding import fold
from kg.graph import Graph
from kg.identifiers import is_curie
from kg.made_once import once
from kg.model import AnyNode, without_brackets
from kg.vocabulary import Match, NodeKind, Word
from kg.words import DIRECTION_WORDS, plain, tokens

MAX_TYPED = 500
"""Characters of a name that are looked for."""
MAX_HITS = 500
"""No search lists more than the best so many."""
_MAX_EXPANSIONS = 64
"""How many words a half-typed one may stand for."""
_NEAR_WORDS = 6
"""How many words a misspelt one may stand for."""
_PRECEDENCE = {kind: place for place, kind in enumerate(NodeKind)}


class MatchedField(Word):
    """What was matched."""

    NAME = "name", "The name."
    SYNONYM = "synonym", "Another name."
    ID = "id", "The id or its slug."
    XREF = "xref", "An identifier of a public vocabulary."


class MatchKind(Word):
    """How it was matched, best first."""

    EXACT = "exact", "The whole of it; case, accents, hyphens and plural aside."
    PREFIX = "prefix", "Its beginning."
    WORD = "word", "All that was typed, in any order."
    FUZZY = "fuzzy", "Something like it, or not all that was typed."


@dataclass(frozen=True, slots=True)
class Hit:
    """A node found, with what was matched and how well."""

    node: AnyNode
    score: float
    """From 0 to 1; 1 for every exact match, so that equal names are a tie."""
    matched_text: str
    matched_field: MatchedField
    match_kind: MatchKind


@dataclass(frozen=True, slots=True)
class Found:
    """All hits, best first, and how many of them each kind has."""

    hits: tuple[Hit, ...]
    facets: tuple[tuple[NodeKind, int], ...]
    """Over all kinds, whatever kinds were asked for; in the order of the vocabulary."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One name of one node."""

    node: int
    text: str
    field: MatchedField
    folded: str
    words: tuple[str, ...]
    in_print: bool
    """Whether the node is a publication."""


def search(graph: Graph, text: str, *, kinds: Collection[NodeKind] | None = None) -> Found:
    """Nodes whose names match *text*, best first, at most :data:`MAX_HITS`.

    Order: exact name, exact synonym, prefix, words, near misses; within each the fuller match
    first, then the kind in the order of the vocabulary, then the id. The cost grows with the
    names that share a word, or part of one, with *text*; not with the graph.

    Args:
        graph: The graph.
        text: A name, synonym, half-typed or misspelt name, id or CURIE; empty finds nothing.
        kinds: Only nodes of these kinds; all, if not given.

    Raises:
        LimitError: The text is longer than :data:`MAX_TYPED`.

    >>> found = search(Graph.load(), "pirifomis sindrome")
    >>> found.hits[0].node.id, found.hits[0].match_kind.value
    ('condition:piriformis-syndrome', 'fuzzy')
    """
    require_range("the length of the name", len(text), 0, MAX_TYPED)
    hits = _index(graph).find(graph, text)
    counts = Counter(hit.node.kind for hit in hits)
    kept = hits if kinds is None else [hit for hit in hits if hit.node.kind in kinds]
    return Found(
        tuple(kept[:MAX_HITS]), tuple((kind, counts[kind]) for kind in NodeKind if counts[kind])
    )


def autocomplete(
    graph: Graph, text: str, *, kinds: Collection[NodeKind] | None = None, first: int = 10
) -> tuple[Hit, ...]:
    """What somebody who is still typing may mean: :func:`search`, publications left out.

    Raises:
        LimitError: *first* is not from 1 to 100.
    """
    require_range("first", first, 1, 100)
    wanted = kinds or [kind for kind in NodeKind if kind is not NodeKind.REFERENCE]
    return search(graph, text, kinds=wanted).hits[:first]


class SearchIndex:
    """The names of all nodes by whole, by word, by beginning of a word and by part of a word."""

    def __init__(self, nodes: Sequence[AnyNode]) -> None:
        """Index *nodes*, retired ones left out; entries keep the places of their nodes."""
        self._entries: list[_Entry] = []
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._bag: dict[tuple[str, ...], list[int]] = defaultdict(list)
        self._with_word: dict[str, list[int]] = defaultdict(list)
        self._xrefs: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for key, node in enumerate(nodes):
            if node.replaced_by:
                continue
            for text, matched in _names(node):
                self._add(key, text, matched, in_print=node.kind is NodeKind.REFERENCE)
            for xref in sorted(node.xrefs, key=lambda each: each.match is not Match.EXACT):
                self._xrefs[xref.id.casefold()].append((key, xref.id))
        self._sorted_words = sorted(self._with_word)
        self._by_part: dict[str, list[str]] = defaultdict(list)
        for word in self._sorted_words:
            for part in _parts(word):
                self._by_part[part].append(word)

    def _add(self, key: int, text: str, matched: MatchedField, *, in_print: bool) -> None:
        place = len(self._entries)
        entry = _Entry(key, text, matched, fold(text), tokens(text), in_print)
        self._entries.append(entry)
        self._whole[entry.folded].append(place)
        self._bag[tuple(sorted(entry.words))].append(place)
        for word in {*entry.words, *_joined(entry)}:
            self._with_word[word].append(place)

    def find(self, graph: Graph, text: str) -> list[Hit]:
        """Every hit for *text*, one for each node, best first."""
        wanted = fold(text)
        if not wanted:
            return []
        best: dict[int, tuple[float, MatchKind, MatchedField, str]] = {}

        def take(place: int, score: float, kind: MatchKind) -> None:
            entry = self._entries[place]
            if kind is not MatchKind.EXACT and entry.in_print:
                score -= _IN_PRINT
            held = best.get(entry.node)
            if held is None or score > held[0]:
                best[entry.node] = (score, kind, entry.field, entry.text)

        for key, id in self._xrefs.get(text.strip().casefold(), ()):
            best[key] = (1.0, MatchKind.EXACT, MatchedField.XREF, id)
        for place in self._whole.get(wanted, ()):
            take(place, 1.0, MatchKind.EXACT)
        words = tokens(text)
        for place in self._bag.get(tuple(sorted(words)), ()):
            take(place, 0.97, MatchKind.EXACT)
        if not is_curie(text.strip().upper()):
            self._by_words(wanted, words, take)
            if not best or max(score for score, *_ in best.values()) < _SURE:
                self._by_likeness(words, wanted.split(), take)
                if 1 < len(words) <= _JOINED:
                    joined = "".join(wanted.split())
                    self._by_likeness((joined,), (joined,), take)
        hits = [
            Hit(graph.all_nodes[key], round(score, 3), matched, field, kind)
            for key, (score, kind, field, matched) in best.items()
        ]
        hits.sort(key=_order)
        return hits

    def _by_words(self, wanted: str, words: tuple[str, ...], take: _Take) -> None:
        *whole, last = words
        endings = {last, *self._beginning_with(last)}
        half_typed = wanted.rsplit(maxsplit=1)[-1]
        if plain(half_typed) == last:
            endings.update(self._beginning_with(half_typed))
        places: set[int] = set()
        for ending in endings:
            places.update(self._with_word.get(ending, ()))
        for word in whole:
            places &= set(self._with_word.get(word, ()))
        for place in places:
            entry = self._entries[place]
            share = len(set(words)) / max(len(set(entry.words)), 1)
            letters = min(len(wanted) / max(len(entry.folded), 1), 1.0)
            fullness = 0.5 * min(share, 1.0) + 0.5 * letters
            own = 0.02 if entry.field is MatchedField.NAME else 0.0
            if entry.folded.startswith(wanted):
                take(place, 0.80 + 0.12 * fullness + own, MatchKind.PREFIX)
            else:
                take(place, 0.62 + 0.14 * fullness + own, MatchKind.WORD)

    def _by_likeness(self, words: Sequence[str], typed_as: Sequence[str], take: _Take) -> None:
        """Names that share words, or words like them, with what was typed.

        A misspelt word is also tried as it was typed: it may only look like a plural.
        """
        likeness: dict[int, dict[str, float]] = defaultdict(dict)
        as_typed = {plain(word): word for word in typed_as}
        for word in dict.fromkeys(words):
            tried = {word, as_typed.get(word, word)}
            for near, score in (pair for each in sorted(tried) for pair in self._near(each)):
                for place in self._with_word[near]:
                    held = likeness[place].get(word, 0.0)
                    likeness[place][word] = max(held, score)
        typed = sum(len(word) for word in dict.fromkeys(words))
        for place, scores in likeness.items():
            entry = self._entries[place]
            matched = sum(len(word) * score for word, score in scores.items())
            covered = matched / typed
            extra = max(len(set(entry.words)) - len(scores), 0) / max(len(set(entry.words)), 1)
            fit = covered * (1 - 0.35 * extra)
            if covered >= _COVERED:
                own = 0.01 if entry.field is MatchedField.NAME else 0.0
                take(place, 0.6 * fit + own, MatchKind.FUZZY)

    def _beginning_with(self, start: str) -> Iterable[str]:
        at = bisect_left(self._sorted_words, start)
        for word in self._sorted_words[at : at + _MAX_EXPANSIONS]:
            if not word.startswith(start):
                return
            yield word

    def _near(self, word: str) -> list[tuple[str, float]]:
        """Indexed words like *word* with their likeness, best first; itself, if it is one."""
        known = word in self._with_word
        found = [(word, 1.0)] if known else []
        if len(word) >= 3:
            begun = (other for other in self._beginning_with(word) if other != word)
            found += [(other, _BEGUN) for other in islice(begun, _NEAR_WORDS)]
        if len(word) < 3 or (known and len(word) < 5):
            return found
        if not known and (way := _misspelt_direction(word)):
            return [(way, _DIRECTION)]
        shared: Counter[str] = Counter()
        for part in _parts(word):
            for other in self._by_part.get(part, ()):
                if abs(len(other) - len(word)) <= 3:
                    shared[other] += 1
        for other, _ in shared.most_common(40):
            if other != word:
                score = DamerauLevenshtein.normalized_similarity(word, other)
                if score >= (_ALIKE if len(word) > 3 else _ALIKE_IF_SHORT):
                    found.append((other, score * (0.9 if known else 1.0)))
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))[:_NEAR_WORDS]


_SURE = 0.8
"""With a hit as good as this, near misses are not looked for."""
_ALIKE = 0.62
_ALIKE_IF_SHORT = 0.75
_DIRECTION = 0.9
"""What a misspelt word of direction counts: anterier."""
_BEGUN = 0.85
"""What a word counts of which only the beginning was typed."""
_COVERED = 0.6
_JOINED = 3
"""Up to so many words are also tried as one: head ache."""
_IN_PRINT = 0.2
"""What the title of a publication is set back by, so that it does not bury what it is about."""

_Take = Callable[[int, float, MatchKind], None]


@once()
def _index(graph: Graph) -> SearchIndex:
    return SearchIndex(graph.all_nodes)


def _names(node: AnyNode) -> Iterable[tuple[str, MatchedField]]:
    """Every name of a node once, the name itself first."""
    seen: set[str] = set()
    for text, field in (
        (node.name, MatchedField.NAME),
        (without_brackets(node.name), MatchedField.NAME),
        *((synonym.text, MatchedField.SYNONYM) for synonym in node.synonyms),
        (node.slug, MatchedField.ID),
        (node.id, MatchedField.ID),
    ):
        if (key := fold(text)) not in seen:
            seen.add(key)
            yield text, field


def _joined(entry: _Entry) -> list[str]:
    """A short name written as one word: kinesiotaping."""
    return [entry.folded.replace(" ", "")] if 1 < len(entry.words) <= _JOINED else []


@lru_cache(maxsize=4096)
def _misspelt_direction(word: str) -> str | None:
    """The word of direction, as it is compared, that *word* is one letter off from."""
    if len(word) < 6:
        return None
    near = process.extractOne(
        word, DIRECTION_WORDS, scorer=DamerauLevenshtein.distance, score_cutoff=1
    )
    return plain(near[0]) if near else None


def _parts(word: str) -> set[str]:
    """The beginning and the runs of three letters, by which words that look alike are found."""
    padded = f"^{word}$"
    return {padded[at : at + 3] for at in range(len(padded) - 2)} | {padded[:2]}


def _order(hit: Hit) -> tuple[float, int, int, int, str]:
    field = list(MatchedField).index(hit.matched_field)
    return (
        -hit.score,
        list(MatchKind).index(hit.match_kind),
        min(field, 1) if hit.match_kind is MatchKind.EXACT else 0,
        _PRECEDENCE[hit.node.kind],
        hit.node.id,
    )
