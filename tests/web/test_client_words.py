"""What a client said: it raises warnings above everything else, and the page keeps it nowhere."""

import json
import re

import pytest
from playwright.sync_api import Page, Request, Route, expect

WORDS = "Since yesterday numb between the legs and I cannot pee, with back pain"
SECRET = "yesterday"
"""A word of it that nothing else on the page says."""
PLACES = """async () => JSON.stringify([
  location.href, document.title, history.state, document.cookie,
  {...localStorage}, {...sessionStorage}, await indexedDB.databases(), await caches.keys(),
  [...document.querySelectorAll("[href]")].map((each) => each.href),
  performance.getEntriesByType("resource").map((each) => each.name)])"""


@pytest.fixture
def asked(page: Page) -> list[Request]:
    """Every request of the page."""
    requests: list[Request] = []

    def note(request: Request) -> None:  # Playwright marks what listens, and append takes no marks
        requests.append(request)

    page.on("request", note)
    return requests


def tell(page: Page, words: str = WORDS) -> None:
    page.get_by_role("textbox", name="The client's own words").fill(words)
    page.get_by_role("button", name="Read the words").click()
    expect(page.get_by_role("heading", name="Understood of the words")).to_be_visible()


def headings(page: Page) -> list[str]:
    return page.get_by_role("main").get_by_role("heading").all_inner_texts()


def test_what_the_words_raise_stands_above_what_is_to_be_asked_and_the_ranking(page: Page) -> None:
    page.goto("/")
    tell(page)
    order = ["Check first", "Raised by what was said", "To ask first", "Understood of the words"]

    found = headings(page)
    assert [each for each in found if each in order] == order
    assert re.search(r"may send pain there$", found[found.index(order[-1]) + 1])
    expect(page.locator(".alert-raised").first).to_contain_text("Emergency: now")
    assert page.locator(".alert, .candidate").first.evaluate(
        "(first) => first.classList.contains('alert-raised')"
    )


def test_the_words_are_sent_to_be_read_and_are_found_nowhere_else(
    page: Page, asked: list[Request]
) -> None:
    page.goto("/?regions=region:lower-back")
    tell(page)
    page.get_by_role("button", name="Why, and sources").first.click()
    expect(page.get_by_role("heading", name="Why, and who says so")).to_be_visible()

    assert SECRET not in page.evaluate(PLACES)
    told = [each for each in asked if SECRET in (each.post_data or "")]
    assert told
    assert {each.method for each in told} == {"POST"}
    assert [each.url for each in asked if SECRET in each.url] == []


def test_no_link_that_is_shared_carries_the_words(page: Page) -> None:
    page.goto("/?regions=region:lower-back")
    tell(page)
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_text("Copied, without the words")).to_be_visible()

    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.url
    page.get_by_role("link", name="Open this query in GraphiQL").click()
    page.wait_for_url(re.compile("/graphql"))
    assert SECRET not in page.url
    assert SECRET not in json.dumps(page.evaluate(PLACES))


def test_the_words_are_gone_when_they_are_forgotten_and_after_loading_again(page: Page) -> None:
    page.goto("/?regions=region:lower-back")
    box = page.get_by_role("textbox", name="The client's own words")
    tell(page)
    page.get_by_role("button", name="Forget them").click()
    expect(box).to_have_value("")
    expect(page.get_by_role("heading", name="Raised by what was said")).to_have_count(0)

    tell(page)
    page.reload()
    expect(page.get_by_role("heading", name="Check first")).to_be_visible()
    expect(box).to_have_value("")
    expect(page.get_by_role("heading", name="Raised by what was said")).to_have_count(0)


def test_what_is_not_there_raises_nothing_and_what_was_not_understood_is_told(page: Page) -> None:
    page.goto("/")
    tell(page, "My lower back hurts but I am not numb between the legs, flibbertigibbet")

    understood = page.get_by_role("region", name="Understood of the words")
    expect(understood).to_contain_text("is not there")
    expect(understood).to_contain_text("Not understood:")
    expect(understood).to_contain_text("flibbertigibbet")
    expect(page.get_by_role("heading", name="Raised by what was said")).to_have_count(0)


def test_no_paper_leaves_out_what_the_words_raise_while_they_are_read(page: Page) -> None:
    page.goto("/?regions=region:lower-back")
    expect(page.get_by_role("heading", name="Check first")).to_be_visible()
    held: list[Route] = []

    def hold(route: Route) -> None:
        if SECRET in (route.request.post_data or "") and not held:
            held.append(route)
        else:
            route.continue_()

    page.route("**/graphql", hold)
    page.get_by_role("textbox", name="The client's own words").fill(WORDS)
    page.get_by_role("button", name="Read the words").click()
    expect(page.get_by_text("This answers what was told before")).to_be_visible()
    expect(page.get_by_role("heading", name="Understood of the words")).to_have_count(0)
    page.emulate_media(media="print")
    expect(page.locator(".handout")).to_contain_text("has not come yet")
    expect(page.locator(".handout")).not_to_contain_text("What may send pain there")

    held[0].continue_()
    expect(page.locator(".handout")).to_contain_text("Raised: ")


def test_the_paper_has_what_was_raised_first_and_not_the_words(page: Page) -> None:
    page.goto("/?regions=region:lower-back")
    tell(page)
    page.emulate_media(media="print")
    paper = page.locator(".handout")
    expect(paper).to_be_visible()
    text = paper.inner_text()

    assert 0 < text.index("Raised: ") < text.index("What may send pain there")
    assert SECRET not in text
    expect(page.get_by_role("textbox")).to_have_count(0)
