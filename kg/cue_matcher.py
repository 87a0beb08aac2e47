"""Holds many cues at once against the words of a text.

>>> from kg.cues import parse
>>> from kg.telling import tokenise
>>> text = tokenise("Stiff neck since Monday, and she feels hot; no rash.")
>>> matcher = Matcher([("finding:x", parse("stiff & neck + fever* | feels hot"))])
>>> [(said.owner, said.text) for said in matcher.said(text, mentions={}, ages=())]
[('finding:x', 'Stiff neck ... feels hot')]
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.cues import Age, Alternatives, Cue, Mention, Phrase, Term
from kg.telling import DENIALS, Token
from kg.words import singular

GAP = 3
"""How many other words may stand between two words of a phrase."""
NEAR = 10
"""Within how many words those joined by ``&`` must stand."""
_Span = tuple[int, ...]
"""The places of the words of a phrase in a text."""
_Spans = dict[int, list[_Span]]


@dataclass(frozen=True, slots=True)
class Said:
    """A finding that was said, or denied, and by which words."""

    owner: str
    text: str
    denied: bool
    places: tuple[int, ...]


class Matcher:
    """Recognises many cues at once; the cost follows the words of the text, not the cues.

    Words, phrases and cues are numbered once. A text is first looked up word by word; only phrases
    of which every word stands in it are then held against it, and only cues of which a phrase does.
    """

    def __init__(self, cues: Iterable[tuple[str, Cue]]) -> None:
        """Index pairs of an owner, such as the id of a finding, and one of its cues."""
        self._groups: dict[Alternatives, int] = {}
        self._exact: dict[str, list[int]] = defaultdict(list)
        self._beginning: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._phrases: list[_Numbered] = []
        self._led_by: dict[int, list[int]] = defaultdict(list)
        self._cues: list[tuple[str, tuple[_Part, ...]]] = []
        self._with: dict[int | Mention, list[int]] = defaultdict(list)
        numbers: dict[Phrase, int] = {}
        for owner, cue in cues:
            parts = tuple(
                _Part.of(tuple(self._number(term, numbers) for term in part.terms), part.unwanted)
                for part in cue
            )
            for part in parts:
                for term in part.terms:
                    if not part.unwanted and not isinstance(term, Age):
                        self._with[term].append(len(self._cues))
            self._cues.append((owner, parts))

    def _number(self, term: Term, numbers: dict[Phrase, int]) -> int | Mention | Age:
        if not isinstance(term, Phrase):
            return term
        if term not in numbers:
            numbers[term] = len(self._phrases)
            groups = tuple(self._group(words) for words in term.words)
            for group in groups if term.any_order else groups[:1]:
                self._led_by[group].append(numbers[term])
            self._phrases.append(_Numbered(groups, term.any_order))
        return numbers[term]

    def _group(self, words: Alternatives) -> int:
        if words not in self._groups:
            group = self._groups[words] = len(self._groups)
            for word in words:
                if word.endswith("*"):
                    beginning = word.removesuffix("*")
                    self._beginning[beginning[:_BEGINNING]].append((beginning, group))
                else:
                    self._exact[word].append(group)
                    if singular(word) != word:
                        self._exact[singular(word)].append(group)
        return self._groups[words]

    def knows(self, word: str) -> bool:
        """Whether the word, folded, stands in a cue as it is."""
        return word in self._exact

    def said(
        self,
        tokens: Sequence[Token],
        *,
        mentions: Mapping[str, tuple[int, ...]],
        ages: Collection[int],
    ) -> list[Said]:
        """What was said: one answer for each owner, by its first cue that is fulfilled.

        Args:
            tokens: The words of the text.
            mentions: Slugs of symptoms and conditions that were stated, and of regions behind a
                ``#``, with their places.
            ages: Ages that were told.
        """
        matched, refused = self._matched(tokens)
        wanted: set[int] = set()
        for phrase in matched:
            wanted.update(self._with.get(phrase, ()))
        for slug in mentions:
            wanted.update(self._with.get(Mention(slug), ()))
        told = _Told(tokens, matched, mentions, ages)
        found: dict[str, Said] = {}
        for place in sorted(wanted):
            owner, cue = self._cues[place]
            if owner not in found and (spans := told.by(cue)) is not None:
                found[owner] = Said(owner, _quote(tokens, spans), denied=False, places=_flat(spans))
        for phrase, span in refused.items():
            for place in self._with.get(phrase, ()):
                owner, cue = self._cues[place]
                if len(cue) == 1 and owner not in found:
                    found[owner] = Said(owner, _quote(tokens, [span]), denied=True, places=span)
        return [found[owner] for owner in sorted(found)]

    def _matched(self, tokens: Sequence[Token]) -> tuple[_Spans, dict[int, _Span]]:
        """Phrases that stand in the text, with all their places; and those only denied."""
        places: dict[int, list[int]] = defaultdict(list)
        for place, token in enumerate(tokens):
            for group in self._groups_with(token):
                places[group].append(place)
        matched: _Spans = defaultdict(list)
        refused: dict[int, _Span] = {}
        for number in sorted({number for group in places for number in self._led_by[group]}):
            phrase = self._phrases[number]
            if not all(group in places for group in phrase.groups):
                continue
            where = [places[group] for group in phrase.groups]
            match = _gather if phrase.any_order else _follow
            starts = sorted({at for each in where for at in each}) if phrase.any_order else where[0]
            for start in starts:
                span = match(tokens, start, where)
                if span is None:
                    continue
                if any(tokens[at].denied_by not in (None, *span) for at in span):
                    refused.setdefault(number, span)
                else:
                    matched[number].append(span)
        return matched, {number: span for number, span in refused.items() if number not in matched}

    def _groups_with(self, token: Token) -> dict[int, None]:
        found = dict.fromkeys(self._exact.get(token.word, ()))
        if token.single != token.word:
            found |= dict.fromkeys(self._exact.get(token.single, ()))
        for length in range(1, _BEGINNING + 1):
            for beginning, group in self._beginning.get(token.word[:length], ()):
                if token.word.startswith(beginning):
                    found[group] = None
        return found


_BEGINNING = 3
"""By so many letters words that may go on are looked up."""


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A phrase, its words by the numbers of their alternatives."""

    groups: tuple[int, ...]
    any_order: bool


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a cue, its phrases by their numbers."""

    terms: tuple[int | Mention | Age, ...]
    unwanted: bool
    phrases: frozenset[int]
    """The terms that are phrases."""
    others: tuple[Mention | Age, ...]
    """The terms that are not."""

    @classmethod
    def of(cls, terms: tuple[int | Mention | Age, ...], unwanted: bool) -> _Part:
        """A part whose terms are sorted by what they are."""
        return cls(
            terms,
            unwanted,
            frozenset(term for term in terms if isinstance(term, int)),
            tuple(term for term in terms if not isinstance(term, int)),
        )


def _follow(tokens: Sequence[Token], start: int, where: Sequence[Sequence[int]]) -> _Span | None:
    """The places of the words of a phrase, the first at *start*, or None."""
    span = [start]
    for places in where[1:]:
        last = span[-1]
        at = next(
            (
                at
                for at in places
                if last < at <= last + GAP + 1 and _goes_on(tokens[last], tokens[at])
            ),
            None,
        )
        if at is None:
            return None
        span.append(at)
    return tuple(span)


def _goes_on(before: Token, after: Token) -> bool:
    """Whether a phrase may go on from one word to the other: a denial ends at a comma."""
    if before.word in DENIALS:
        return before.segment == after.segment
    return before.sentence == after.sentence


def _gather(tokens: Sequence[Token], start: int, where: Sequence[Sequence[int]]) -> _Span | None:
    """The places of the words of a phrase, in any order, none before *start*, or None.

    Each word of the text serves once; all lie in one sentence, within :data:`NEAR` words.
    """
    taken: list[int] = []
    for places in where:
        at = next(
            (
                at
                for at in places
                if start <= at < start + NEAR
                and at not in taken
                and tokens[at].sentence == tokens[start].sentence
            ),
            None,
        )
        if at is None:
            return None
        taken.append(at)
    return tuple(sorted(taken))


@dataclass(frozen=True, slots=True)
class _Told:
    """All that a text tells, against which cues are held."""

    tokens: Sequence[Token]
    matched: _Spans
    mentions: Mapping[str, _Span]
    ages: Collection[int]

    def by(self, cue: Sequence[_Part]) -> list[_Span] | None:
        """The places that fulfil the cue, none where only an age does; None if it is not told."""
        if any(self._way(part, ()) is None for part in cue if not part.unwanted):
            return None
        guarded: set[int] = set()
        for part in cue:
            if part.unwanted:
                if any(self._holds(term) for term in part.others):
                    return None
                guarded.update(
                    self._sentence(span)
                    for phrase in self.matched.keys() & part.phrases
                    for span in self.matched[phrase]
                )
        found: list[_Span] = []
        for part in cue:
            if not part.unwanted:
                way = self._way(part, guarded)
                if way is None:
                    return None
                found += way
        return found

    def _way(self, part: _Part, guarded: Collection[int]) -> list[_Span] | None:
        for term in part.terms:
            if isinstance(term, int):
                for span in self.matched.get(term, ()):
                    if self._sentence(span) not in guarded:
                        return [span]
            elif isinstance(term, Mention):
                span_ = self.mentions.get(term.slug)
                if span_ is not None and not (span_ and self._sentence(span_) in guarded):
                    return [span_]
            elif self._holds(term):
                return []
        return None

    def _sentence(self, span: _Span) -> int:
        return self.tokens[span[0]].sentence

    def _holds(self, term: Mention | Age) -> bool:
        """Whether a mention or age was told; the words of phrases are held sentence by sentence."""
        if isinstance(term, Mention):
            return term.slug in self.mentions
        return any(age > term.years if term.above else age < term.years for age in self.ages)


def _flat(spans: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(sorted({place for span in spans for place in span}))


def _quote(tokens: Sequence[Token], spans: Sequence[tuple[int, ...]]) -> str:
    """The words of the text that matched, gaps shown."""
    places = _flat(spans)
    words: list[str] = []
    for before, place in zip((None, *places), places, strict=False):
        if before is not None and place != before + 1:
            words.append("...")
        words.append(tokens[place].text)
    return " ".join(words)
