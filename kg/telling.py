"""The words of a complaint as they stand: sentences, what is denied, ages.

What is denied ("no fever or rash"), was looked at and found sound ("bladder and bowels normal") or
belongs to another ("her mother had cancer") does not count as told of the client.

>>> [
...     token.word
...     for token in tokenise("No fever or rash; bladder normal")
...     if token.denied_by is None
... ]
['no', 'normal']
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kg.folding import fold
from kg.lay_words import IDIOMS
from kg.words import plain, singular

REACH = 9
"""How many words a denial reaches at most."""

_WORD = re.compile(r"[^\W_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}][^\W_]+)*|[.!?;:,\n]")
_ASIDE = re.compile(rf"\b(?:{IDIOMS})\b", re.IGNORECASE)
_STOPS = frozenset(".!?;\n:")
DENIALS = frozenset(
    "no not non never without denies denied deny denying nor neither none isnt wasnt arent doesnt "
    "dont didnt hasnt havent hadnt werent".split()
)
_TURNS = frozenset("but however although though except yet while when since because".split())
_NOT_DENIED = frozenset(
    "better improvement improved improving relief longer only help helped change changed sure "
    "just able position eased ease eases easing going gone go settle settled settling until "
    "stop stopping heal healing reason at".split()
)
"""After a denial, a word that makes it say something else: no better, not only."""
_OTHERS = frozenset(
    "mother father sister brother family relative aunt uncle grandmother grandfather mum mom dad "
    "nan gran granny grandma grandad grandpa husband wife partner friend colleague "
    "neighbour".split()
)
_SOUND = frozenset(
    "normal fine clear negative unremarkable intact equal ok okay symmetrical excluded".split()
)
"""What tells that nothing was found wrong."""
_SOUND_UNTIL = frozenset(
    "until till before when if unless except but yesterday earlier now once after".split()
)
_NOT_SOUND = frozenset(
    "not isnt never from than otherwise longer felt usually my his her a the".split()
)
_COMPLAINED = frozenset(
    "pain pains painful ache aches aching hurts hurt hurting sore worse weak numb swollen stiff "
    "cannot cant couldnt sudden suddenly severe presented presents started".split()
)
"""A word of complaint, over which a sound finding does not reach back."""
_LONG_THEIRS = frozenset("had died history suffered".split())
"""After one of the others: what follows is theirs, of the past or a long illness, not the client's.
What they have just now is read, since a relative may be the one who asks for help."""

_YEARS = (
    r"(\d{1,3})(?!\d|\s*%|[.:/]\d|[\s-]*(?:weeks?|wks?|months?|days?|hours?|hrs?|minutes?|mins?|miles?"
    r"|kg|kilos?|stone|lbs?|reps|sets|times|percent)\b)"
)
_AGE = re.compile(
    r"\b(?:aged?|age of|turned|turning|nearly|almost"
    r"|(?:i|s?he)['\N{RIGHT SINGLE QUOTATION MARK}]?[ms]"
    r"|i am|(?:he|she|mum|mom|dad|wife|husband|patient|client) is"
    r"|(?:fe)?male|wom[ae]n|m[ae]n|lady|gentleman|boy|girl|lad|patient|client|pt)[\s,(]+"
    + _YEARS
    + r"|\b(\d{1,3})[\s-]*(?:years?|yrs?|yr|y)[\s-]*(?:of age|old|o)\b"
    r"|\b(\d{1,3})\s*(?:yo|y/o)\b"
    r"|\b(\d{2})\s?[mf]\b|(?<!['\N{RIGHT SINGLE QUOTATION MARK}\w])[mf]\s?(\d{2})\b",
    re.IGNORECASE,
)
_TENS = "twen thir for fif six seven eigh nine".split()
_DECADE = re.compile(
    r"\bin (?:my|his|her|their) (?:early |mid |late )?(?:(\d)0s\b|("
    + "|".join(_TENS)
    + r")ties\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text."""

    text: str
    word: str
    """Folded."""
    plain: str
    """As names are compared: singular, one word for each direction."""
    single: str
    """Singular; behind is not back."""
    sentence: int
    segment: int
    """The stretch between commas and other stops that it stands in."""
    denied_by: int | None
    """The place of the word that denies it."""


_Word = tuple[str, int, int]
"""A folded word, with its sentence and its stretch between commas."""


def ages_in(text: str) -> tuple[int, ...]:
    """The ages told in *text*; a decade counts as its middle.

    >>> ages_in("A 62-year-old man; his son is aged 30"), ages_in("she is in her fifties")
    ((62, 30), (55,))
    >>> ages_in("I'm 38 weeks pregnant, 44F")
    (44,)
    """
    told = [int(next(filter(None, match.groups()))) for match in _AGE.finditer(text)]
    tens = (
        int(match[1]) if match[1] else _TENS.index(match[2].casefold()) + 2
        for match in _DECADE.finditer(text)
    )
    return (*told, *(ten * 10 + 5 for ten in tens))


_SHORTENED = re.compile(
    r"\b(upper|lower|middle|mid|index|ring|little|inner|outer|front|back|anterior|posterior|medial|"
    r"lateral|left|right)(,? (?:and|or|&) (?:the )?)"
    r"((?:upper|lower|middle|mid|index|ring|little|inner|outer|front|back|anterior|posterior|medial|"
    r"lateral) )(fingers?|back|trapezius|arms?|legs?|jaws?|teeth|limbs?|thighs?|forearms?|neck|"
    r"deltoids?|knees?|ankles?|elbows?|wrists?|shoulders?|hips?|calf|abdomen|trap)\b",
    re.IGNORECASE,
)


def spelt_out(text: str) -> str:
    """The text with a noun given back that two words share.

    >>> spelt_out("numb ring and little finger")
    'numb ring finger and little finger'
    """
    return _SHORTENED.sub(r"\1 \4\2\3\4", text)


def tokenise(text: str) -> tuple[Token, ...]:
    """The words of *text*, each with its sentence and the word that denies it, if any."""
    words: list[tuple[str, str, int, int]] = []
    questions: set[int] = set()
    sentence = segment = 0
    for found in _WORD.finditer(_ASIDE.sub(" ", text.replace("can not", "cannot"))):
        piece = found[0]
        if piece == "," or piece in _STOPS:
            segment += 1
            if piece == "?":
                questions.add(sentence)
            sentence += piece in _STOPS
            continue
        words.extend((piece, part, sentence, segment) for part in fold(piece).split())
    denied = _denied([each[1:] for each in words], questions)
    return tuple(
        Token(text_, word, plain(word), singular(word), sentence, segment, denied.get(place))
        for place, (text_, word, sentence, segment) in enumerate(words)
    )


def _denied(words: Sequence[_Word], questions: Collection[int]) -> dict[int, int]:
    """Place of each denied word, with the place of its denial.

    A denial reaches to the end of its stretch between commas, and over the commas of a list
    that ends in "or" or "nor".
    """
    denied: dict[int, int] = {}
    for place, (word, sentence, segment) in enumerate(words):
        follower = words[place + 1][0] if place + 1 < len(words) else ""
        if word in _OTHERS and follower in _LONG_THEIRS:
            reached = range(place + 1, min(place + 6, len(words)))
            denied |= {at: place for at in reached if words[at][1:] == (sentence, segment)}
        elif word == "non":
            denied[place + 1] = place
        elif word in DENIALS and follower not in _NOT_DENIED:
            for at in _denied_by(words, place):
                denied.setdefault(at, place)
    for place, (word, sentence, _) in enumerate(words):
        if word in _SOUND and place not in denied and sentence not in questions:
            for at in (*_found_sound(words, place), *_as_were(words, place)):
                denied.setdefault(at, place)
    return denied


def _denied_by(words: Sequence[_Word], place: int) -> Iterator[int]:
    _, sentence, segment = words[place]
    last_segment = _end_of_list(words, place)
    for at in range(place + 1, len(words)):
        other, its_sentence, its_segment = words[at]
        list_goes_on = its_segment > segment
        if (
            its_sentence != sentence
            or its_segment > last_segment
            or other in _TURNS
            or (not list_goes_on and at - place > REACH)
        ):
            return
        yield at


def _found_sound(words: Sequence[_Word], place: int) -> Iterator[int]:
    """The words before "normal", "clear" or "fine": what was looked at and found sound.

    They reach back to the comma, and over the commas of a list: bowels, bladder and skin normal.
    """
    word, sentence, segment = words[place]
    after = words[place + 1][0] if place + 1 < len(words) else ""
    before = words[place - 1][0] if place else ""
    if after in _SOUND_UNTIL or before in _NOT_SOUND or (before, word) == ("all", "clear"):
        return
    at = place - 1
    stretch: list[int] = []
    while at >= 0 and words[at][1] == sentence:
        other = words[at][0]
        if words[at][2] != segment:
            joined = {"and", "or"} & {words[each][0] for each in stretch}
            if not (joined or len(stretch) <= 2) or place - at > 2 * REACH:
                return
            segment = words[at][2]
            stretch = []
        if other in _TURNS or other in _COMPLAINED or place - at > 2 * REACH:
            return
        stretch.append(at)
        yield at
        at -= 1


def _as_were(words: Sequence[_Word], place: int) -> Iterator[int]:
    """What follows "normal, as were": found sound as well."""
    following = [word for word, *_ in words[place + 1 : place + 3]]
    if following in (["as", "were"], ["as", "was"]):
        for at in range(place + 3, len(words)):
            if words[at][1] != words[place][1] or words[at][0] in _TURNS:
                return
            yield at


def _end_of_list(words: Sequence[_Word], place: int) -> int:
    """The last stretch that a denial reaches: beyond its own only along a list."""
    _, sentence, segment = words[place]
    stretches: dict[int, list[str]] = defaultdict(list)
    for word, its_sentence, its_segment in words[place:]:
        if its_sentence == sentence:
            stretches[its_segment].append(word)
    last = segment
    for each in sorted(stretches):
        if each == segment:
            continue
        said = stretches[each]
        joined = next((at for at, word in enumerate(said) if word in ("or", "nor")), len(said))
        told_anew = set(said[:joined]) & {"pain", "hurts", "sore", "with"}
        if len(said) > 6 or said[0] in _TURNS or told_anew:
            break
        if joined < len(said) or said[0] in DENIALS:
            last = each
    return last
