"""Tell me about it: one card for every kind of thing, its warnings first, to share and to keep."""

import csv
import json
import re
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kg import EdgeKind, Graph, NodeKind
from kg.complaint import understand
from kg.safety import alerts
from tests.web.conftest import OpenPage

graph = cache(Graph.load)
FIRST = [graph().of_kind(kind)[0] for kind in NodeKind]


@pytest.mark.parametrize("node", FIRST, ids=lambda node: node.kind)
def test_every_kind_of_thing_has_a_card(page: Page, node) -> None:  # type: ignore[no-untyped-def]
    page.goto(f"/?view=node&id={node.id}")

    expect(page.get_by_role("heading", level=1)).to_have_text(node.name)
    expect(page).to_have_title(re.compile(re.escape(node.name[:30])))
    page.wait_for_load_state("networkidle")


@pytest.mark.parametrize(
    "id", ["muscle:piriformis", "condition:sciatica", "technique:dry-needling", "region:calf"]
)
def test_warnings_stand_first(page: Page, id: str) -> None:
    page.goto(f"/?view=node&id={id}")
    expect(
        page.get_by_role("heading", name=re.compile("^(Ask first|Before using it)"))
    ).to_be_visible()
    page.wait_for_load_state("networkidle")
    headings = page.get_by_role("article").get_by_role("heading", level=2).all_inner_texts()

    assert re.match("Ask first|Before using it", headings[0])
    assert len(headings) > 2


def test_a_name_that_is_not_there_leads_to_what_may_be_meant(page: Page, faults: list[str]) -> None:
    page.goto("/?view=node&id=muscle:soleuss")
    page.get_by_role("link", name="muscle:soleus").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Soleus")


def test_the_address_of_a_card_can_be_copied(page: Page, open_page: OpenPage) -> None:
    page.goto("/?view=node&id=muscle:soleus")
    page.get_by_text("Share or save").click()
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    other = open_page()
    other.goto(page.evaluate("navigator.clipboard.readText()"))

    expect(other.get_by_role("heading", level=1)).to_have_text("Soleus")


def test_the_query_of_a_card_runs_in_graphiql(page: Page) -> None:
    page.goto("/?view=node&id=muscle:soleus")
    page.get_by_text("Share or save").click()
    page.get_by_role("link", name="Open the query in GraphiQL").click()
    lines = page.locator(".graphiql-query-editor .view-lines")
    expect(lines).to_contain_text("Card", timeout=20_000)
    with page.expect_response(lambda each: " Card" in (each.request.post_data or "")) as told:
        page.get_by_role("button", name="Execute query").click()

    answer = told.value.json()
    assert "errors" not in answer
    assert answer["data"]["node"]["name"] == "Soleus"


@pytest.mark.parametrize("form", ["Download as JSON", "Statements as CSV"])
def test_a_card_is_kept_as_a_file_with_all_its_links(page: Page, tmp_path: Path, form: str) -> None:
    page.goto("/?view=node&id=condition:sciatica")
    page.get_by_text("Share or save").click()
    with page.expect_download() as download:
        page.get_by_role("button", name=form).click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    links = graph().links("condition:sciatica")

    if "JSON" in form:
        told = json.loads(path.read_text("utf-8"))
        assert len(re.findall(r'"sentence"', json.dumps(told))) >= len(links)
    else:
        rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
        assert len(rows) == len(links)


def test_a_relation_shows_the_rest_when_asked(page: Page) -> None:
    page.goto("/?view=node&id=condition:sciatica")
    more = page.get_by_role("button", name=re.compile(r"^Show \d+ more")).first
    before = page.get_by_role("article").get_by_role("listitem").count()
    more.click()

    expect(page.get_by_role("article").get_by_role("listitem")).not_to_have_count(before)


def test_all_that_speaks_of_a_technique_is_on_its_card(page: Page) -> None:
    id = "technique:neuromuscular-therapy"
    about = graph().links(id, kinds=[EdgeKind.IS_ABOUT], forward=False)
    assert {link.subject.partition(":")[0] for link in about} == {"article_claim", "guidance"}
    page.goto(f"/?view=node&id={id}")

    for link in about:
        card = page.locator(f"main a[href='?view=node&id={link.subject}']")
        expect(card.first).to_be_visible()


@pytest.mark.parametrize(
    ("id", "region"),
    [
        ("region:temple", "region:temple"),
        ("muscle:temporalis", "region:temple"),
        ("muscle:pectoralis-major", "region:chest"),
    ],
)
def test_a_place_asks_on_its_card_what_the_first_view_asks(
    page: Page, id: str, region: str
) -> None:
    first = alerts(graph(), understand(graph(), regions=[region]))
    page.goto(f"/?view=node&id={id}")

    assert first
    for alert in first:
        expect(page.get_by_role("region", name=re.compile("^Ask first"))).to_contain_text(
            alert.red_flag.question
        )


def test_a_condition_that_warnings_are_there_to_find_says_so(page: Page) -> None:
    page.goto("/?view=node&id=condition:carotid-artery-dissection")

    expect(page.get_by_role("article")).to_contain_text("belongs with a doctor")
