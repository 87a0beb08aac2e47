"""What counts as told of the client: not what is denied, found sound, or another's."""

import pytest

from kg import BadInputError
from kg.cue_matcher import Matcher
from kg.cues import Age, parse
from kg.telling import ages_in, tokenise


def told(text: str) -> list[str]:
    return [token.word for token in tokenise(text) if token.denied_by is None]


@pytest.mark.parametrize(
    ("text", "kept", "dropped"),
    [
        ("no fever", [], ["fever"]),
        ("no fever, chills or rash, but pain in the arm", ["pain", "arm"], ["chills", "rash"]),
        ("no fever, pain in left arm or shoulder", ["pain", "arm", "shoulder"], ["fever"]),
        (
            "denies saddle numbness, weakness, bladder change or night pain",
            [],
            ["weakness", "pain"],
        ),
        ("bladder, bowels and sensation were normal", [], ["bladder", "bowels", "sensation"]),
        ("reflexes normal, as were power and sphincters", [], ["power", "sphincters"]),
        ("is my headache normal?", ["headache"], []),
        ("my legs were fine until today", ["legs"], []),
        ("the hand is not normal", ["hand"], []),
        ("breast cancer, all clear since", ["cancer"], []),
        ("not only the back but the leg", ["back", "leg"], []),
        ("no better, pain is worse", ["pain"], []),
        ("non-pulsatile belly", ["belly"], ["pulsatile"]),
        ("her mother had cancer", [], ["cancer"]),
        ("my husband has chest pain", ["chest", "pain"], []),
        ("by a stroke of luck hay fever spared me", [], ["stroke", "fever"]),
    ],
)
def test_what_counts_as_told(text: str, kept: list[str], dropped: list[str]) -> None:
    words = told(text)

    assert set(kept) <= set(words)
    assert not set(dropped) & set(words)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("A 62-year-old man", (62,)),
        ("I'm 72 and sore", (72,)),
        ("F 52, headache", (52,)),
        ("44m with neck pain", (44,)),
        ("Boy, 7, limps", (7,)),
        ("in her late sixties", (65,)),
        ("I'm 38 weeks pregnant", ()),
        ("for 20 years", ()),
        ("BP 214 over 126", ()),
    ],
)
def test_ages(text: str, ages: tuple[int, ...]) -> None:
    assert ages_in(text) == ages


def said(cue: str, text: str) -> list[str]:
    matcher = Matcher([("finding:x", parse(cue))])
    found = matcher.said(tokenise(text), mentions={"fever": ()}, ages=ages_in(text))
    return [each.text for each in found if not each.denied]


@pytest.mark.parametrize(
    ("cue", "text", "words"),
    [
        ("stiff neck", "a stiff and sore neck", ["stiff ... neck"]),
        ("stiff neck", "the neck is stiff", []),
        ("stiff & neck", "the neck is stiff", ["neck ... stiff"]),
        ("stiff & neck", "My neck. The hip is stiff.", []),
        ("headache* + age>50", "headaches, I am 61", ["headaches"]),
        ("headache* + age>50", "headaches, I am 31", []),
        ("@fever + neck", "my neck", ["neck"]),
        ("@cough + neck", "my neck", []),
        ("struck + !~long-ago", "struck as a child", []),
        ("struck + !~long-ago", "Struck years ago. Struck again today.", ["Struck"]),
        ("back & ache", "ache behind the ankle", []),
    ],
)
def test_a_cue_is_fulfilled(cue: str, text: str, words: list[str]) -> None:
    assert said(cue, text) == words


def test_what_is_denied_is_said_to_be_denied() -> None:
    matcher = Matcher([("finding:x", parse("night sweats"))])
    (found,) = matcher.said(tokenise("no night sweats"), mentions={}, ages=())

    assert found.denied


@pytest.mark.parametrize("cue", ["", "a + ", "!fever", "<nothing> pain", "~never", "a | | b"])
def test_a_cue_that_says_nothing_is_refused(cue: str) -> None:
    with pytest.raises(BadInputError):
        parse(cue)


def test_an_age_is_above_or_below() -> None:
    ((over,), (under,)) = (part.terms for part in parse("age>49 + age<20"))

    assert (over, under) == (Age(above=True, years=49), Age(above=False, years=20))
