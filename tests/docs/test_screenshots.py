"""The pictures of the README are there, as the script takes them."""

import re
import struct
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "screenshots"


def test_the_readme_shows_each_picture_with_words_for_those_who_do_not_see_it() -> None:
    page = (ROOT / "README.md").read_text("utf-8")
    found = re.findall(r"!\[([^\]]+)\]\((docs/screenshots/[^)]+)\)", page)
    shown = {path: words for words, path in found}

    assert {ROOT / path for path in shown} == set(PICTURES.glob("*.png"))
    assert len(shown) == 2
    assert all(len(words) > 40 for words in shown.values())


def test_a_picture_has_the_size_of_a_window_and_little_weight() -> None:
    for picture in PICTURES.glob("*.png"):
        content = picture.read_bytes()
        assert content.startswith(b"\x89PNG")
        assert struct.unpack(">II", content[16:24]) == (1280, 860)
        assert len(content) < 300_000
