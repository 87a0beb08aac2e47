"""One way to compare the words people type with the names in the graph."""

import re
import unicodedata

_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_WORD = re.compile(r"[a-z0-9]+")


def fold(text: str) -> str:
    """Reduce *text* to what matters for comparing: plain lower-case words.

    Case, accents, hyphens, brackets, apostrophes and spacing are dropped.

    >>> fold("  Ménière's Disease ")
    'menieres disease'
    >>> fold("Tension-type headache") == fold("tension_type HEADACHE")
    True
    """
    if text.isascii():  # most names: nothing to take apart, several times faster
        return " ".join(_WORD.findall(text.lower().replace("'", "")))
    plain = "".join(
        char
        for char in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(char) and char not in _APOSTROPHES
    )
    return " ".join(_WORD.findall(plain.replace("ß", "ss")))
