"""One box: it finds a thing while one types, and answers a question; what is typed stays here."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.web.conftest import OpenPage

QUESTION = "which nerve supplies piriformis"


def box(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Find something, or ask")


def told(page: Page) -> list[str]:
    """The lines of the answer."""
    expect(page.get_by_role("heading", name="Answer", exact=True)).to_be_visible()
    return page.locator(".answer-line").all_inner_texts()


def test_names_are_suggested_by_kind_and_opened_by_keyboard(page: Page) -> None:
    page.goto("/")
    box(page).press_sequentially("piri")
    suggestions = page.get_by_role("listbox", name="Suggestions")
    expect(suggestions.get_by_role("group", name="Muscles")).to_be_visible()
    expect(suggestions.get_by_role("group", name="Conditions")).to_be_visible()
    box(page).press("ArrowDown")
    box(page).press("Enter")

    expect(page).to_have_url(re.compile("view=node&id=muscle:piriformis"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Piriformis")


def test_escape_closes_the_suggestions(page: Page) -> None:
    page.goto("/")
    box(page).press_sequentially("piri")
    expect(page.get_by_role("listbox", name="Suggestions")).to_be_visible()
    box(page).press("Escape")

    expect(page.get_by_role("listbox", name="Suggestions")).to_have_count(0)
    expect(box(page)).to_have_attribute("aria-expanded", "false")


def test_a_question_is_answered_with_what_was_understood_and_sources(page: Page) -> None:
    page.goto("/")
    box(page).fill(QUESTION)
    box(page).press("Enter")
    main = page.get_by_role("main")

    expect(main).to_contain_text("Understood as: Which nerve supplies piriformis.")
    expect(main).to_contain_text("Piriformis is supplied by the nerve to piriformis.")
    expect(main.get_by_role("link", name="Source [1]").first).to_be_visible()
    expect(main.get_by_role("heading", name="Sources")).to_be_visible()
    assert "piriformis" not in page.url


def test_warnings_come_before_the_answer(page: Page) -> None:
    page.goto("/?view=ask&q=what+helps+tension-type+headache")
    expect(page.get_by_role("heading", name="Answer", exact=True)).to_be_visible()
    headings = page.get_by_role("main").get_by_role("heading", level=2).all_inner_texts()

    assert headings[0].startswith("Ask first")
    assert "Answer" in headings[1:]


def test_what_is_not_understood_is_said_and_others_are_offered(page: Page) -> None:
    page.goto("/?view=ask")
    box(page).fill("what is the capital of France?")
    box(page).press("Enter")
    expect(page.get_by_role("main")).to_contain_text("This question was not understood")
    page.get_by_role("button", name="Does massage help fibromyalgia?").click()

    expect(page.get_by_role("main")).to_contain_text("Understood as:")


def test_a_question_goes_into_a_link_only_when_asked(page: Page, open_page: OpenPage) -> None:
    page.goto("/")
    box(page).fill(QUESTION)
    box(page).press("Enter")
    page.get_by_role("button", name="Copy link with this question").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    other = open_page()
    other.goto(copied)

    expect(other.get_by_role("main")).to_contain_text("Understood as: Which nerve supplies")
    assert told(other) == told(page)
    expect(box(other)).to_have_value(QUESTION)
    assert "q=" not in page.url


def test_every_number_in_an_answer_has_its_source(page: Page) -> None:
    page.goto("/")
    box(page).fill("Does dry needling help migraine?")
    box(page).press("Enter")
    numbers = {number for line in told(page) for number in re.findall(r"\[(\d+)\]", line)}
    assert numbers

    for number in sorted(numbers, key=int):
        page.locator(".answer-line").get_by_role("link", name=f"Source [{number}]").first.click()
        source = page.locator(f"#source-{number}")
        expect(source).to_be_focused()
        expect(source.get_by_role("link").first).to_have_attribute("href", re.compile("^https://"))
    assert "q=" not in page.url


def test_a_suggestion_in_a_later_group_is_reached_by_the_arrows(page: Page) -> None:
    page.goto("/")
    with page.expect_response(lambda each: '"piri"' in (each.request.post_data or "")):
        box(page).press_sequentially("piri")
    options = page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    expect(options.nth(1)).to_be_visible()
    box(page).press("ArrowUp")  # from the field to the end of the list
    expect(options.last).to_have_attribute("aria-selected", "true")
    chosen = page.locator('[role="option"][aria-selected="true"]')
    expect(chosen).to_have_count(1)
    expect(box(page)).to_have_attribute(
        "aria-activedescendant", chosen.get_attribute("id") or "none"
    )
    expect(box(page)).to_be_focused()
    box(page).press("ArrowDown")
    expect(chosen).to_have_count(0)
    expect(box(page)).to_have_value("piri")


@pytest.mark.parametrize("name", ["Does dry needling help migraine?"])
def test_an_example_is_a_button_away(page: Page, name: str) -> None:
    page.goto("/?view=ask")
    page.get_by_role("button", name=name).click()

    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    expect(page.get_by_role("main")).to_contain_text("Understood as:")
