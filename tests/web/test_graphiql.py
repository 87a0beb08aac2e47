"""GraphiQL as it is used: every example, every panel, and links that others can open."""

import json
import re
from collections.abc import Iterable
from typing import Any

import httpx2
import pytest
from playwright.sync_api import Page, Response, expect

from api.named import NamedQuestion, named_questions
from tests.web.axe import violations
from tests.web.conftest import OpenPage

UPSTREAM = {
    "color-contrast": "line numbers and words in the editor's dark theme",
    "label": "the arguments in the query builder",
    "label-content-name-mismatch": "the entries of the history",
    "link-in-text-block": "the types in the documentation",
    "nested-interactive": "a tab holds the button that closes it",
    "select-name": "the choice of an operation in the query builder",
}
"""Rules that GraphiQL itself breaks, and where. Nothing of ours may break any."""
OURS = ".questions, .share-said, .to-explorer"
QUESTION = named_questions()["nerve-supply-of"]


def opened(page: Page, address: str = "/graphql") -> Page:
    """The page once its editors are there and the schema is known."""
    with page.expect_response(asks_for("IntrospectionQuery")):
        page.goto(address)
    expect(menu(page).get_by_role("button").first).to_be_enabled()
    return page


def menu(page: Page) -> Any:
    return page.get_by_role("region", name="Questions", exact=True)


def choose(page: Page, question: NamedQuestion) -> None:
    """Open a question from the menu; it stands in the shown tab then."""
    menu(page).get_by_role("button").filter(has=page.get_by_text(question.name, exact=True)).click()
    expect(shown_tab(page)).to_have_text(operation(question))


def shown_tab(page: Page) -> Any:
    """The name of the tab in front; it holds a button that closes it, too."""
    return page.get_by_role("tab", selected=True).locator(".graphiql-tab-button")


def run(page: Page, question: NamedQuestion) -> Response:
    with page.expect_response(asks_for(operation(question))) as answered:
        page.get_by_role("button", name="Execute query").click()
    return answered.value


def asks_for(name: str) -> Any:
    def does(response: Response) -> bool:
        asked = response.request.post_data
        return response.url.endswith("/graphql") and bool(asked and f" {name}" in asked)

    return does


def variables_of(answered: Response) -> Any:
    return json.loads(answered.request.post_data or "{}").get("variables", {})


def operation(question: NamedQuestion) -> str:
    found = re.search(r"^query (\w+)", question.document, re.MULTILINE)
    assert found
    return found.group(1)


def is_dark(page: Page) -> bool:
    """Whether the text is lighter than half-way."""
    color = page.evaluate("getComputedStyle(document.querySelector('.questions h2')).color")
    return sum(map(int, re.findall(r"\d+", color)[:3])) > 3 * 128


def not_ours(found: Iterable[str]) -> list[str]:
    return sorted(set(found) - set(UPSTREAM))


def test_every_question_is_in_the_menu_and_runs_as_it_stands(page: Page) -> None:
    opened(page)

    for question in named_questions().values():
        choose(page, question)
        answered = run(page, question)
        assert variables_of(answered) == dict(question.example), question.name
        assert "errors" not in answered.json(), question.name
        assert answered.status == 200, question.name


def test_the_first_tabs_are_examples_with_their_variables(page: Page) -> None:
    opened(page)

    expect(page.get_by_role("tab").locator(".graphiql-tab-button")).to_have_text(
        ["MusclesReferringTo", "RegionsRelatedTo", "ReferralOf", "WhatHelps"]
    )
    answered = run(page, named_questions()["muscles-referring-to"])
    assert answered.json()["data"]["differential"]["candidates"]
    expect(page.locator(".result-window")).to_contain_text("differential")


def test_the_menu_is_searched_by_words(page: Page) -> None:
    opened(page)
    menu(page).get_by_label("Find a question").fill("nerve trap")

    expect(menu(page).get_by_role("button")).to_contain_text(["entrapments-of"])
    expect(menu(page).get_by_role("status")).to_have_text(f"1 of {len(named_questions())}")


def test_a_question_opened_twice_stands_in_one_tab(page: Page) -> None:
    opened(page)
    choose(page, QUESTION)
    choose(page, named_questions()["referral-of"])
    choose(page, QUESTION)

    expect(page.get_by_role("tab")).to_have_count(5)


def test_a_link_opens_the_same_question_elsewhere_and_in_a_tab_of_its_own(
    open_page: OpenPage,
) -> None:
    here = opened(open_page())
    choose(here, QUESTION)
    here.get_by_role("button", name="Copy a link to this question").click()
    expect(here.get_by_text("Link copied")).to_be_visible()
    link = here.evaluate("navigator.clipboard.readText()")
    assert link == here.url

    there = opened(open_page(), link)

    expect(shown_tab(there)).to_have_text("NerveSupplyOf")
    expect(there.get_by_role("tab")).to_have_count(5)
    answered = run(there, QUESTION)
    assert variables_of(answered) == dict(QUESTION.example)
    assert there.url.endswith("/graphql")


def test_a_link_opened_where_tabs_are_kept_adds_one(page: Page) -> None:
    opened(page)
    page.wait_for_function("localStorage.getItem('graphiql:tabState') !== null")
    variables = json.dumps({"muscle": "muscle:infraspinatus"})
    query = "query Shared($muscle: ID!) { muscle(id: $muscle) { name } }"

    page.evaluate(
        "(shared) => { location.hash = new URLSearchParams(shared).toString(); }",
        {"query": query, "variables": variables},
    )

    expect(shown_tab(page)).to_have_text("Shared")
    with page.expect_response(asks_for("Shared")) as answered:
        page.get_by_role("button", name="Execute query").click()
    assert answered.value.json() == {"data": {"muscle": {"name": "Infraspinatus"}}}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_panel_opens_and_nothing_of_ours_bars_anybody(
    open_page: OpenPage, scheme: str
) -> None:
    page = opened(open_page(color_scheme=scheme))
    choose(page, QUESTION)
    run(page, QUESTION)
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("trigger point"))
    assert is_dark(page) is (scheme == "dark")
    assert violations(page, OURS) == {}
    assert not_ours(violations(page)) == []

    for panel, shows in (
        ("Documentation Explorer", "Root Types"),
        ("Query builder", "innervation"),
        ("History", "NerveSupplyOf"),
    ):
        page.get_by_role("button", name=f"Show {panel}").click()
        expect(page.locator(".graphiql-plugin")).to_contain_text(shows)
        assert not_ours(violations(page)) == [], panel


def test_a_refusal_is_shown_as_the_service_words_it(page: Page) -> None:
    query = 'query Wrong { muscle(id: "pirifomis") { name } }'
    opened(page, "/graphql?" + str(httpx2.QueryParams({"query": query})))

    with page.expect_response(asks_for("Wrong")):
        page.get_by_role("button", name="Execute query").click()

    expect(page.locator(".result-window")).to_contain_text("muscle:piriformis")


@pytest.mark.parametrize(
    ("view", "name"),
    [
        ("/?view=node&id=technique:dry-needling", "Card"),
        ("/?view=connections&from=muscle:piriformis&to=condition:sciatica", "Paths"),
        ("/?view=ask&q=Which+nerve+supplies+piriformis%3F", "NerveSupplyOf"),
    ],
)
def test_what_a_view_of_the_explorer_asks_opens_and_runs_here(
    page: Page, view: str, name: str
) -> None:
    page.goto(view)
    share = page.get_by_text("Share or save")
    link = page.get_by_role("link", name="Open the query in GraphiQL")
    expect(link.or_(share).first).to_be_visible()
    if share.count():
        share.click()
    link.click()

    expect(menu(page).get_by_role("button").first).to_be_enabled()
    expect(page.get_by_role("tab")).to_have_count(5)
    with page.expect_response(asks_for(name)) as answered:
        page.get_by_role("button", name="Execute query").click()
    answer = answered.value.json()
    assert "errors" not in answer
    assert all(answer["data"].values())
    assert page.url.endswith("/graphql")
