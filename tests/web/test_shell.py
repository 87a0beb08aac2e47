"""What stands around every view of the explorer: header, navigation, footer, and the way back."""

import re

import httpx2
import pytest
from playwright.sync_api import Page, expect

from tests.web.axe import violations
from tests.web.conftest import OpenPage


def test_the_page_says_what_it_is_for_and_which_data_it_shows(
    page: Page, server: httpx2.Client
) -> None:
    page.goto("/")

    footer = page.get_by_role("contentinfo")
    expect(footer).to_contain_text("It informs professionals. It does not diagnose.")
    expect(footer).to_contain_text(server.get("/health/ready").json()["dataVersion"])
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_no_view_bars_anybody_as_it_begins(open_page: OpenPage, scheme: str, width: int) -> None:
    page = open_page(color_scheme=scheme, viewport={"width": width, "height": 800})
    page.goto("/")
    names = page.get_by_role("navigation", name="Views").get_by_role("link").all_text_contents()
    assert len(names) > 1

    for name in names[:-1]:  # the last one leads to GraphiQL
        link = page.get_by_role("navigation", name="Views").get_by_role("link", name=name)
        link.click()
        expect(link).to_have_attribute("aria-current", "page")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        page.wait_for_load_state("networkidle")
        assert violations(page) == {}, name
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name


def test_the_first_tab_stop_skips_to_the_content(page: Page) -> None:
    page.goto("/")
    page.get_by_role("heading", level=1).wait_for()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.get_by_role("main")).to_be_focused()


def test_an_unknown_view_says_so_and_leads_back(page: Page) -> None:
    page.goto("/?view=nonsense")
    title = page.get_by_role("heading", level=1)
    expect(title).to_have_text("No such view")
    page.get_by_role("link", name="Go to the overview").click()

    expect(title).not_to_have_text("No such view")
    expect(page.get_by_role("main")).to_be_focused()
    page.go_back()
    expect(title).to_have_text("No such view")
    assert page.url.endswith("/?view=nonsense")


def test_the_header_leads_to_graphiql_and_graphiql_back(page: Page) -> None:
    page.goto("/")
    page.get_by_role("navigation").get_by_role("link", name="GraphiQL").click()
    page.get_by_role("link", name="Explorer").click()

    expect(page).to_have_url(re.compile(r"/$"))
    expect(page.get_by_role("navigation", name="Views")).to_be_visible()


def test_without_the_service_a_view_says_so(page: Page, faults: list[str]) -> None:
    page.route("**/graphql", lambda route: route.abort())
    page.goto("/?view=node&id=muscle:piriformis")

    expect(page.get_by_role("alert")).to_contain_text("The service cannot be reached.")
    assert [fault for fault in faults if "Failed to load resource" not in fault] == []
    faults.clear()


def test_back_leads_to_where_one_was_on_the_page(page: Page) -> None:
    page.goto("/?regions=region:buttock~LEFT")
    sixth = page.locator(".candidate h4 a").nth(5)
    sixth.scroll_into_view_if_needed()
    place = page.evaluate("scrollY")
    assert place > 0
    sixth.click()
    expect(page.locator(".card h1")).to_be_visible()
    assert page.evaluate("scrollY") == 0

    page.go_back()
    expect(sixth).to_be_in_viewport()
