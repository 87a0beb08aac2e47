"""How findings are recognised in a client's words: a small language of cues.

A finding carries cues, each one way of telling it. In a cue, parts joined by ``+`` must all be
said; within a part any of the alternatives parted by ``|`` will do; a part that begins with ``!``
must not be said in the same sentence. An alternative is

- a phrase, its words in this order within one sentence, with up to three others between them;
  ``*`` at the end of a word stands for any ending, and ``<pee>`` for any word of that class
  (:mod:`kg.lay_words`),
- words joined by ``&``: all within one sentence and near each other, in any order,
- ``@slug``, a symptom or condition that was read in the text; ``#slug``, a region that was told,
  or a part of it,
- ``age>50``, ``age<20``: an age that was told,
- ``~long-ago``: any of a list of alternatives that many cues share (:data:`kg.lay_words.LISTS`).

What is denied ("no fever or rash") does not count. Nothing here guesses beyond the words.

The matcher is :mod:`kg.cue_matcher`.

>>> [part.unwanted for part in parse("neck & stiff* + fever* | feels hot + !hay fever")]
[False, False, True]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kg.errors import BadInputError
from kg.folding import fold
from kg.lay_words import CLASSES, LISTS

_TERM_AGE = re.compile(r"^age([<>])(\d{1,3})$")

Alternatives = tuple[str, ...]
"""Words of which any will do."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that must stand together: in their order, with gaps, or near each other in any."""

    words: tuple[Alternatives, ...]
    any_order: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A symptom or condition by slug, or a region by ``#`` and slug."""

    slug: str


@dataclass(frozen=True, slots=True)
class Age:
    """An age above, or below, a number of years."""

    above: bool
    years: int


Term = Phrase | Mention | Age


@dataclass(frozen=True, slots=True)
class Part:
    """Any of these is said; or, where it is unwanted, none of them."""

    terms: tuple[Term, ...]
    unwanted: bool = False


Cue = tuple[Part, ...]
"""All of these parts."""


def parse(text: str) -> Cue:
    """A cue from its written form.

    Raises:
        BadInputError: A part or alternative is empty, a word has no letters, a class is unknown,
            or no part is wanted.
    """
    cue = tuple(_part(each) for each in text.split("+"))
    if all(part.unwanted for part in cue):
        raise BadInputError(f"the cue '{text}' asks only for what must not be said")
    return cue


def mentions_in(cue: Cue) -> frozenset[str]:
    """The slugs that a cue refers to; those of regions begin with ``#``."""
    return frozenset(term.slug for part in cue for term in part.terms if isinstance(term, Mention))


def _part(text: str) -> Part:
    text = text.strip()
    unwanted = text.startswith("!")
    return Part(tuple(_terms(text.removeprefix("!"))), unwanted)


def _terms(text: str) -> Iterator[Term]:
    for each in map(str.strip, text.split("|")):
        if not each.startswith("~"):
            yield _term(each)
        elif each[1:] in LISTS:
            yield from map(_term, LISTS[each[1:]])
        else:
            raise BadInputError(f"a cue names the list '{each}', which is not known")


def _term(text: str) -> Term:
    if text.startswith("@"):
        return Mention(text[1:])
    if text.startswith("#"):
        return Mention(text)
    if told := _TERM_AGE.match(text):
        return Age(told[1] == ">", int(told[2]))
    any_order = "&" in text
    words = tuple(
        alternatives for word in text.replace("&", " ").split() for alternatives in _words(word)
    )
    if not words:
        raise BadInputError(f"a cue has the empty alternative '{text}'")
    return Phrase(words, any_order)


@lru_cache(maxsize=16_384)  # one word stands in a dozen cues
def _words(written: str) -> tuple[Alternatives, ...]:
    """The alternatives for each word of what is written as one: a class, or its folded words."""
    if written.startswith("<"):
        name = written.strip("<>")
        if name not in CLASSES:
            raise BadInputError(f"a cue names the class '{written}', which is not known")
        return (CLASSES[name],)
    folded = fold(written.removesuffix("*")).split()
    if not folded:
        raise BadInputError(f"a cue has '{written}', which is no word")
    if written.endswith("*"):
        folded[-1] += "*"
    return tuple((word,) for word in folded)
