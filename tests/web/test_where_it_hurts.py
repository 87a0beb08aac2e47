"""The first view: what hurts, told by mouse, keyboard or list, has the same answer."""

import re
from urllib.parse import parse_qs, urlparse

import httpx2
import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.web.conftest import OpenPage

COUNTED = re.compile(r"\d+ .* may send pain there")
ADDRESS = {"regions": ["region:buttock~LEFT"]}
FIGURE = re.compile(r"/body-map-[^/]*\.json")
NOTE_WHEN_HIDDEN = """(name) => {
  const found = [...document.querySelectorAll(".candidate")].find((each) =>
    each.textContent.includes(name));
  window.wasHidden = false;
  const look = () => {
    window.wasHidden ||= !found.checkVisibility();
    requestAnimationFrame(look);
  };
  look();
}"""
WORDS = "Since yesterday numb between the legs and I cannot pee, with back pain"
RANKING = """query($regions: [ID!]!) {
  differential(regions: $regions, side: LEFT, first: 10) {
    redFlags { question }
    candidates { nodes { node { name } } }
  }
}"""


def told(page: Page) -> dict[str, list[str]]:
    """The parameters of the address."""
    return parse_qs(urlparse(page.url).query)


def body(page: Page, figure: str = "Back") -> Locator:
    return page.get_by_role("listbox", name=f"{figure}: where it hurts")


def stop(page: Page) -> Locator:
    """The one tab stop of the figure."""
    return body(page).locator("[tabindex='0']")


def candidates(page: Page) -> list[str]:
    """The names in the order of the ranking, once it is there."""
    expect(page.get_by_role("heading", name=COUNTED)).to_be_visible()
    expect(page.locator(".pain")).to_have_attribute("aria-busy", "false")
    found = page.locator(".candidate").get_by_role("heading")
    expect(found).not_to_have_count(0)
    return [re.sub(r"^\d+\s*", "", each).strip() for each in found.all_inner_texts()]


def by_mouse(page: Page) -> None:
    body(page).get_by_role("option", name="Left buttock").click()


def by_keyboard(page: Page) -> None:
    """Down and aside, as far as it takes."""
    stop(page).focus()
    page.keyboard.press("Home")
    for key in ["ArrowDown"] * 40 + ["ArrowLeft", "ArrowRight"] * 3:
        if "Left buttock" in focused(page):
            break
        page.keyboard.press(key)
    if "Left buttock" not in focused(page):
        for key in ["ArrowUp"] * 40:
            page.keyboard.press(key)
            for _ in range(4):
                if "Left buttock" in focused(page):
                    break
                page.keyboard.press("ArrowLeft")
            if "Left buttock" in focused(page):
                break
    assert focused(page) == "Left buttock"
    page.keyboard.press("Enter")


def by_list(page: Page) -> None:
    box = page.get_by_role("combobox", name="Add a region")
    box.fill("left buttock")
    expect(page.get_by_role("option", name=re.compile("^Left buttock")).first).to_be_visible()
    box.press("ArrowDown")
    box.press("Enter")


def focused(page: Page) -> str:
    """What a screen reader says where the keyboard is."""
    name: str = page.evaluate(
        """() => {
          const at = document.activeElement;
          const id = at.getAttribute("aria-activedescendant");
          const shown = (id && document.getElementById(id)) || at;
          return shown.getAttribute("aria-label") || shown.textContent;
        }"""
    )
    return name


@pytest.mark.parametrize("way", [by_mouse, by_keyboard, by_list])
def test_each_way_in_leads_to_the_same_answer(page: Page, server: httpx2.Client, way) -> None:  # type: ignore[no-untyped-def]
    page.goto("/")
    body(page).wait_for()
    way(page)
    shown = candidates(page)
    answer = server.post(
        "/graphql", json={"query": RANKING, "variables": {"regions": ["region:buttock"]}}
    ).json()["data"]["differential"]

    assert told(page) == ADDRESS
    assert shown == [each["node"]["name"] for each in answer["candidates"]["nodes"]]
    for flag in answer["redFlags"][:4]:
        expect(page.get_by_role("main")).to_contain_text(flag["question"])


def test_warnings_stand_before_the_ranking(page: Page) -> None:
    page.goto("/?regions=region:buttock~LEFT")
    candidates(page)
    headings = page.get_by_role("main").get_by_role("heading").all_inner_texts()

    first = next(n for n, text in enumerate(headings) if re.match(r"\d+ muscles", text))
    assert headings.index("Check first") < first


def test_regions_sides_and_symptoms_are_added_and_taken_away(page: Page) -> None:
    page.goto("/?regions=region:buttock~LEFT")
    body(page).get_by_role("option", name="Left back of the thigh").click()
    page.get_by_role("combobox", name="Buttock: which side").select_option("RIGHT")
    expect(page).to_have_url(re.compile("buttock~RIGHT"))
    box = page.get_by_role("combobox", name="Add a symptom or finding")
    box.fill("numbness")
    page.get_by_role("option", name=re.compile("^Numbness")).first.click()

    expect(page).to_have_url(re.compile("symptoms=symptom:numbness"))
    assert told(page)["regions"] == ["region:buttock~RIGHT", "region:thigh-posterior~LEFT"]
    stop(page).focus()
    page.keyboard.press("Escape")
    expect(page).not_to_have_url(re.compile("regions="))


def test_the_clients_words_raise_warnings_and_are_kept_nowhere(page: Page) -> None:
    page.goto("/")
    page.get_by_role("textbox", name="The client's own words").fill(WORDS)
    page.get_by_role("button", name="Read the words").click()
    raised = page.get_by_role("heading", name=re.compile("raised", re.IGNORECASE)).first
    expect(raised).to_be_visible()

    kept = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert "yesterday" not in page.url + kept
    assert "yesterday" not in page.evaluate("JSON.stringify(history.state)")


def test_zones_and_points_are_drawn_where_a_candidate_sends_pain(page: Page) -> None:
    page.goto("/?regions=region:temple~RIGHT")
    candidates(page)
    page.get_by_role("button", name="Show on the map: Trapezius").click()

    expect(page.get_by_role("option", name=re.compile("main zone")).first).to_be_attached()
    expect(page.get_by_role("option", name=re.compile("spillover")).first).to_be_attached()
    expect(page.get_by_text("On the map: Trapezius", exact=True)).to_be_visible()
    expect(page.get_by_text("trigger point, roughly")).to_be_visible()
    assert told(page)["candidate"] == ["muscle:trapezius"]


def test_a_reason_opens_with_its_parts_and_sources(page: Page) -> None:
    page.goto("/?regions=region:buttock~LEFT")
    first = candidates(page)[0]
    why = page.get_by_role("button", name=f"Why, and sources: {first}")
    why.click()

    expect(why).to_have_attribute("aria-expanded", "true")
    row = page.locator(".candidate").first
    expect(row.get_by_role("table").first).to_be_visible()
    expect(row.get_by_role("link", name=re.compile(".{12}")).first).to_have_attribute(
        "href", re.compile("^(http|\\?view)")
    )


def test_more_can_be_shown_and_the_keyboard_goes_on_there(page: Page) -> None:
    page.goto("/?regions=region:buttock~LEFT")
    assert len(candidates(page)) == 10
    page.get_by_role("button", name="Show more").click()

    eleventh = page.locator(".candidate").nth(10)
    expect(eleventh).to_be_visible()
    expect(eleventh.locator(":focus")).to_have_count(1)


def test_trigger_points_can_be_ranked_instead_of_muscles(page: Page) -> None:
    page.goto("/?regions=region:buttock~LEFT")
    candidates(page)
    page.get_by_role("button", name="Trigger points", exact=True).click()

    expect(page.get_by_role("heading", name=re.compile("trigger points may send"))).to_be_visible()
    expect(page.locator(".candidate").get_by_role("heading").first).to_contain_text("point")


def test_a_copied_link_shows_the_same(page: Page, open_page: OpenPage) -> None:
    page.goto("/?regions=region:buttock~LEFT&symptoms=symptom:numbness")
    shown = candidates(page)
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_text("Copied", exact=True).first).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    other = open_page()
    other.goto(copied)

    assert candidates(other) == shown
    assert told(other) == told(page)


def test_the_answer_does_not_wait_for_the_figure(page: Page) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:  # Playwright marks what handles, and append takes no marks
        held.append(route)

    page.route(FIGURE, hold)
    page.goto("/?regions=region:buttock~LEFT")
    first = candidates(page)[0]
    expect(page.get_by_text("Loading the figure")).to_be_visible()
    page.evaluate(NOTE_WHEN_HIDDEN, first)
    for route in held:
        route.continue_()
    expect(body(page)).to_be_visible()

    assert page.evaluate("window.wasHidden") is False
    expect(page.get_by_role("combobox", name="Buttock: which side")).to_have_value("LEFT")


def test_without_the_figure_the_list_is_the_way_in(page: Page, faults: list[str]) -> None:
    page.route(FIGURE, lambda route: route.abort())
    page.goto("/")
    expect(page.get_by_role("alert")).to_contain_text("The figure could not be loaded")
    box = page.get_by_role("combobox", name="Add a region")
    box.fill("buttock")
    box.press("ArrowDown")
    box.press("Enter")

    assert "Piriformis" in candidates(page)
    assert [fault for fault in faults if "console error: " not in fault] == []
    faults.clear()  # the browser's line on the lost file, and React's on the part without it


def test_the_back_button_takes_a_choice_back(page: Page) -> None:
    page.goto("/")
    by_mouse(page)
    expect(page).to_have_url(re.compile("buttock"))
    page.go_back()

    expect(page).not_to_have_url(re.compile("buttock"))
    expect(body(page).get_by_role("option", name="Left buttock")).to_have_attribute(
        "aria-selected", "false"
    )


def test_the_handout_has_warnings_before_candidates_and_no_controls(page: Page) -> None:
    page.goto("/?regions=region:buttock~LEFT")
    shown = candidates(page)
    page.emulate_media(media="print")
    handout = page.locator(".handout")
    expect(handout).to_be_visible()
    text = handout.inner_text()

    assert text.index("Check first") < text.index("What may send pain there") < text.index(shown[0])
    assert "does not diagnose" in text
    expect(page.get_by_role("navigation")).to_have_count(0)
    expect(page.get_by_role("button")).to_have_count(0)


def test_that_somebody_is_not_to_be_treated_stands_on_the_first_view_and_on_paper(
    page: Page,
) -> None:
    page.goto("/?regions=region:knee&symptoms=finding:fever-or-systemic-illness")
    expect(page.locator(".alert-raised").first).to_contain_text("Do not treat")
    page.emulate_media(media="print")

    expect(page.locator(".handout")).to_contain_text("Do not treat.")


def test_paper_without_candidates_says_what_that_means(page: Page) -> None:
    page.goto("/?absent=symptom:numbness")
    expect(page.get_by_role("heading", name=re.compile("^No muscle is known"))).to_be_visible()
    page.emulate_media(media="print")

    expect(page.locator(".handout")).to_contain_text("That says nothing about the cause")
    expect(page.locator(".handout")).not_to_contain_text("The first 0 of 0")
