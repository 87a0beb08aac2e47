"""What axe-core finds wrong with the accessibility of a page."""

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

SOURCE = Path(__file__).resolve().parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"


def violations(page: Page, within: str = "html") -> dict[str, list[str]]:
    """For each rule that is broken *within* a selector: the selectors of what breaks it."""
    page.evaluate(_source())  # not as a script of the page, whose policy would forbid it
    found: list[dict[str, Any]] = page.evaluate(
        "async (within) => (await axe.run(within, {resultTypes: ['violations']})).violations",
        within,
    )
    return {
        each["id"]: [" ".join(map(str, node["target"])) for node in each["nodes"]] for each in found
    }


@cache
def _source() -> str:
    return SOURCE.read_text(encoding="utf-8")
