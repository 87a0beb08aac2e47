"""Each view as different people see it: light, dark, on a phone, in large letters, at rest."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.web.axe import violations
from tests.web.conftest import OpenPage

VIEWS = {
    "where it hurts, empty": "/",
    "where it hurts": "/?regions=region:buttock~LEFT&symptoms=symptom:numbness",
    "a muscle": "/?view=node&id=muscle:piriformis",
    "a condition": "/?view=node&id=condition:sciatica",
    "a study": "/?view=node&id=reference:moraska-2015",
    "connections": "/?view=connections&id=condition:sciatica",
    "ways between": "/?view=connections&from=condition:sciatica&to=region:foot-sole",
    "an answer": "/?view=ask&q=what+helps+tension-type+headache%3F",
    "no answer": "/?view=ask&q=what+is+the+capital+of+France%3F",
}
LARGE = "document.documentElement.style.fontSize = '200%'"
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
MOVES = """Math.max(0, ...document.getAnimations().map(
  (each) => each.effect.getComputedTiming().activeDuration))"""


def show(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("heading", level=1).wait_for()
    page.wait_for_load_state("networkidle")


def as_it_comes(_page: Page) -> None:
    """Change nothing."""


def with_large_letters(page: Page) -> None:
    page.evaluate(LARGE)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize(
    ("options", "change"),
    [
        pytest.param({"viewport": {"width": 1280, "height": 800}}, as_it_comes, id="light"),
        pytest.param({"color_scheme": "dark"}, as_it_comes, id="dark"),
        pytest.param({"viewport": {"width": 320, "height": 640}}, as_it_comes, id="phone"),
        pytest.param(
            {"viewport": {"width": 1280, "height": 800}}, with_large_letters, id="large letters"
        ),
    ],
)
def test_nobody_is_barred_and_nothing_runs_out_of_the_page(
    open_page: OpenPage, view: str, options: dict[str, object], change: Callable[[Page], None]
) -> None:
    page = open_page(**options)
    show(page, VIEWS[view])
    change(page)

    assert violations(page) == {}
    assert page.evaluate(WIDER) <= 0


@pytest.mark.parametrize("view", VIEWS)
def test_who_wants_no_motion_has_none(open_page: OpenPage, view: str) -> None:
    page = open_page(reduced_motion="reduce")
    show(page, VIEWS[view])
    page.get_by_role("navigation").get_by_role("link").first.hover()

    assert page.evaluate(MOVES) <= 1
