"""How words are compared when people search: plural, direction, filler and order aside."""

from __future__ import annotations

from functools import lru_cache

from kg.folding import fold

_IRREGULAR = {
    "teeth": "tooth",
    "feet": "foot",
    "vertebrae": "vertebra",
    "calves": "calf",
    "knives": "knife",
    "thighs": "thigh",
    "women": "woman",
    "men": "man",
}

_DIRECTIONS = {
    "front": ("anterior", "ventral", "frontside"),
    "back": ("posterior", "dorsal", "backside", "rear", "behind"),
    "inner": ("inside", "medial", "inward", "internal"),
    "outer": ("outside", "lateral", "outward", "external"),
    "upper": ("superior", "higher"),
    "lower": ("inferior", "low"),
    "sole": ("plantar", "underside"),
    "palm": ("palmar", "volar"),
    "mid": ("middle", "central"),
}
DIRECTION_WORDS = tuple(word for key, words in _DIRECTIONS.items() for word in (key, *words))
"""Every way in which a direction is told."""
_SPELLINGS = {
    "oedema": "edema",
    "anaesthesia": "anesthesia",
    "paraesthesia": "paresthesia",
    "hypoaesthesia": "hypesthesia",
    "ischaemic": "ischemic",
    "haematoma": "hematoma",
    "haemorrhage": "hemorrhage",
    "oesophagus": "esophagus",
    "diarrhoea": "diarrhea",
    "dysmenorrhoea": "dysmenorrhea",
    "arthritic": "arthritis",
    "peroneal": "fibular",
    "peroneus": "fibularis",
    "tummy": "belly",
}
_SAME = {word: key for key, words in _DIRECTIONS.items() for word in words} | _SPELLINGS

BARRIERS = frozenset("and or with for from".split())
"""Words that join two things, or begin another thought: a name seldom reaches across them."""
LINKS = frozenset(
    "a an the of in on at to my your his her their its our s side part area region".split()
)
"""Small words that only link those that name a thing."""
SKIPPED = LINKS | frozenset("is are was feels feel gets got keeps keep so very really both".split())
"""Words over which a name may reach in a text: the finger keeps locking."""
FILLERS = LINKS | BARRIERS | {"muscle", "muscles", "musculus", "musculi"}
"""Words that tell nothing about which thing is meant."""


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """One word as it is compared: singular, and one word for each direction.

    >>> plain("teeth"), plain("anterior"), plain("muscles"), plain("biceps")
    ('tooth', 'front', 'muscle', 'biceps')
    """
    return _SAME.get(word) or _SAME.get(singular(word), singular(word))


@lru_cache(maxsize=65536)
def singular(word: str) -> str:
    """The word without the ending of a plural.

    >>> singular("teeth"), singular("bodies"), singular("pelvis")
    ('tooth', 'body', 'pelvis')
    """
    word = _IRREGULAR.get(word, word)
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and word[-2] not in "siu" and word != "biceps":
        return word if word.endswith(("ceps", "xes")) else word[:-1]
    return word


def tokens(text: str) -> tuple[str, ...]:
    """The words of *text* as they are compared, fillers left out unless nothing else is there.

    >>> tokens("the back of the thigh"), tokens("Posterior thighs")
    (('back', 'thigh'), ('back', 'thigh'))
    """
    words = fold(text).split()
    kept = tuple(plain(word) for word in words if word not in FILLERS)
    return kept or tuple(plain(word) for word in words)
