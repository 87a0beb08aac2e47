"""How are they connected: a picture that the keyboard can walk, the same as a table, and paths."""

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Locator, Page, expect

from kg import Graph, NodeKind
from kg.subgraph import Subgraph, subgraph

ADDRESS = "/?view=connections&id=muscle:soleus"
SCIATICA = "/?view=connections&id=condition:sciatica"
USUAL = (
    NodeKind.TECHNIQUE,
    NodeKind.CONDITION,
    NodeKind.MUSCLE,
    NodeKind.TRIGGER_POINT,
    NodeKind.REGION,
)
"""What a picture shows unless others are chosen, from left to right."""

graph = cache(Graph.load)


def around(*ids: str) -> Subgraph:
    """What a picture asks for."""
    return subgraph(graph(), ids, kinds=USUAL, limit=120)


def picture(page: Page, of: str = "Soleus") -> Locator:
    found = page.get_by_role("group", name=f"Picture of the connections of {of}", exact=True)
    expect(found).to_be_visible()
    return found


def boxes(page: Page) -> Locator:
    return page.locator(".picture .box")


def lines(page: Page) -> Locator:
    return page.locator(".picture .line")


def open_columns(page: Page) -> None:
    """Every column of the picture shows all that it has."""
    more = page.get_by_role("button", name=re.compile(r"^\d+ more "))
    while left := more.count():
        more.first.click()
        expect(more).to_have_count(left - 1)


def click_line(page: Page, line: Locator) -> None:
    """With the mouse, on the drawn line itself, where no box lies over it."""
    x, y = line.locator(".reach").evaluate(
        """(path) => {
          path.scrollIntoView({block: "center"});
          for (let part = 0.02; part < 1; part += 0.02) {
            const drawn = path.getPointAtLength(path.getTotalLength() * part);
            const {x, y} = drawn.matrixTransform(path.getScreenCTM());
            if (document.elementFromPoint(x, y)?.closest(".line") === path.parentElement)
              return [x, y];
          }
          return [-1, -1];
        }"""
    )
    page.mouse.click(x, y)


def test_a_link_opens_its_evidence_and_leads_back(page: Page) -> None:
    page.goto(ADDRESS)
    edge = picture(page).get_by_role("button", name="Soleus lies in Calf (back of the lower leg)")
    edge.focus()
    page.keyboard.press("Enter")
    expect(
        page.get_by_role("heading", name="Soleus and Calf (back of the lower leg)")
    ).to_be_focused()

    page.keyboard.press("Escape")

    expect(edge).to_be_focused()


def test_arrows_walk_columns_and_lines(page: Page) -> None:
    page.goto(ADDRESS)
    soleus = picture(page).get_by_role("button", name="Soleus, muscle")
    soleus.focus()
    page.keyboard.press("ArrowDown")
    expect(soleus).not_to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(soleus).to_be_focused()
    page.keyboard.press("ArrowRight")

    expect(soleus).not_to_be_focused()
    assert page.evaluate("document.activeElement.closest('svg') !== null")


def test_the_table_has_the_links_of_the_picture(page: Page) -> None:
    page.goto(ADDRESS)
    point = "Soleus trigger point 2"
    zone = f"{point} refers to Calf (back of the lower leg): primary zone"
    expect(picture(page).get_by_role("button", name=zone)).to_be_attached()

    expect(page.get_by_role("row").filter(has_text=point).first).to_be_visible()


def test_another_thing_can_be_put_in_the_middle(page: Page) -> None:
    page.goto(ADDRESS)
    picture(page).get_by_role("button", name="Gastrocnemius, muscle").click()
    page.get_by_role("button", name=re.compile("middle|centre|around", re.IGNORECASE)).or_(
        page.get_by_role("link", name=re.compile("middle|centre|around", re.IGNORECASE))
    ).first.click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Connections of Gastrocnemius")


def test_two_steps_reach_further(page: Page) -> None:
    page.goto(ADDRESS)
    expect(boxes(page)).not_to_have_count(0)
    near = boxes(page).count()
    page.get_by_role("radio", name="2 steps").check()

    expect(page).to_have_url(re.compile("hops=2"))
    expect(boxes(page).nth(near)).to_be_visible()  # one more than there were


def test_the_picture_is_kept_as_a_file_that_stands_alone(page: Page, tmp_path: Path) -> None:
    page.goto(ADDRESS)
    picture(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the picture").click()
    path = tmp_path / "picture.svg"
    download.value.save_as(path)
    root = ElementTree.fromstring(path.read_text("utf-8"))

    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "Gastrocnemius" in "".join(root.itertext())


def test_the_ways_between_two_are_told_in_sentences(page: Page) -> None:
    page.goto("/?view=connections&from=condition:sciatica")
    box = page.get_by_role("combobox", name="To", exact=True)
    box.fill("sole of the foot")
    page.get_by_role("option", name=re.compile("^Sole of the foot")).first.click()

    expect(page).to_have_url(re.compile("to=region:foot-sole"))
    expect(page.get_by_role("main")).to_contain_text(
        "Sciatica is typically felt in the sole of the foot."
    )
    expect(page.get_by_role("heading", name="Sources")).to_be_visible()


def test_each_kind_has_a_column_and_what_is_not_known_is_said(page: Page) -> None:
    page.goto(SCIATICA)
    picture(page, "Sciatica")
    there = {each.node.kind for each in around("condition:sciatica").nodes}
    plural = {kind: f"{kind.value.replace('_', ' ').capitalize()}s" for kind in USUAL}

    columns = page.locator(".picture .column-name")
    expect(columns).to_have_text([plural[kind] for kind in USUAL if kind in there])
    missing = ", ".join(plural[kind].lower() for kind in USUAL if kind not in there)
    expect(page.get_by_text(f"None known here within this reach: {missing}.")).to_be_visible()
    for kind in there:
        for box in page.locator(f".picture .box.kind-{kind.value.replace('_', '-')}").all():
            expect(box).to_have_accessible_name(re.compile(f", {kind.value.replace('_', ' ')}$"))


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_line_of_a_condition_opens_its_evidence_and_gives_the_way_back(
    page: Page, by: str
) -> None:
    page.goto(SCIATICA)
    centre = picture(page, "Sciatica").get_by_role("button", name="Sciatica, condition", exact=True)
    centre.focus()
    page.keyboard.press("ArrowRight")
    line = page.locator(".picture .line:focus")
    expect(line).to_have_count(1)
    name = line.get_attribute("aria-label") or ""
    assert "Sciatica" in name
    line = picture(page, "Sciatica").get_by_role("button", name=name, exact=True)
    panel = page.get_by_role("region", name="What was chosen")
    if by == "mouse":
        click_line(page, line)
    else:
        page.keyboard.press("Enter")
        expect(panel.get_by_role("heading", level=3)).to_be_focused()

    expect(line).to_have_attribute("aria-pressed", "true")
    expect(panel).to_contain_text("Sciatica")
    expect(panel.get_by_role("heading", name="Sources").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    expect(line).to_be_focused()


def test_the_whole_table_has_every_link_and_the_whole_picture_a_line_for_each_pair(
    page: Page,
) -> None:
    page.goto(SCIATICA)
    picture(page, "Sciatica")
    found = around("condition:sciatica")
    open_columns(page)
    page.get_by_role("button", name=re.compile(r"^Show \d+ more statements$")).click()

    rows = page.locator(".link-table tbody tr")
    expect(rows).to_have_count(len(found.links))
    expect(page.get_by_text(f"{len(found.links)} statements, those at the centre")).to_be_visible()
    ends = rows.evaluate_all(
        """(rows) => rows.map((row) => [...row.querySelectorAll(".node-link")].map(
          (link) => new URL(link.href).searchParams.get("id")).sort().join(" "))"""
    )
    pairs = [" ".join(sorted((edge.subject, edge.object))) for edge in found.links]
    assert sorted(ends) == sorted(pairs)
    expect(boxes(page)).to_have_count(len(found.nodes))
    expect(lines(page)).to_have_count(len(set(pairs)))


def test_what_does_not_fit_into_a_column_is_shown_when_asked(page: Page) -> None:
    page.goto(SCIATICA)
    picture(page, "Sciatica")
    more = page.get_by_role("button", name=re.compile(r"^\d+ more conditions$"))
    rest = int((more.get_attribute("aria-label") or "").split()[0])
    column = page.locator(".picture .box.kind-condition")
    before = column.count()
    more.focus()
    page.keyboard.press("Enter")

    expect(more).to_have_count(0)
    expect(column).to_have_count(before + rest)
    expect(page.locator(".picture .box.kind-condition:focus")).to_have_count(1)


def test_the_neighbours_of_another_are_added_and_taken_away(page: Page) -> None:
    page.goto(ADDRESS)
    picture(page).get_by_role("button", name="Gastrocnemius, muscle", exact=True).click()
    few = len(around("muscle:soleus").links)
    many = len(around("muscle:soleus", "muscle:gastrocnemius").links)
    assert few < many
    told = page.locator(".link-table caption")
    expect(told).to_have_text(f"{few} statements, those at the centre first")
    page.get_by_role("button", name="Add its neighbours").click()

    expect(told).to_have_text(f"{many} statements, those at the centre first")
    expect(page).to_have_url(re.compile("expand=muscle:gastrocnemius"))
    page.get_by_role("button", name="Take its neighbours away").click()
    expect(told).to_have_text(f"{few} statements, those at the centre first")
    expect(page).not_to_have_url(re.compile("expand="))


def test_the_way_back_leads_to_what_was_in_the_middle_before(page: Page) -> None:
    page.goto(SCIATICA)
    muscle = picture(page, "Sciatica").get_by_role("button", name="Piriformis, muscle", exact=True)
    muscle.click()
    page.get_by_role("button", name="Centre on it").click()
    expect(page).to_have_url(re.compile("id=muscle:piriformis"))
    middle = picture(page, "Piriformis").locator(".box.is-centre")
    expect(middle).to_have_accessible_name("Piriformis, muscle")
    expect(page.get_by_role("region", name="What was chosen")).to_have_count(0)
    page.go_back()

    expect(page.get_by_role("heading", level=1)).to_have_text("Connections of Sciatica")


def test_both_ends_of_a_way_are_chosen_by_keyboard(page: Page) -> None:
    page.goto("/?view=connections")
    page.get_by_role("button", name="find the ways between two").click()
    for label, typed, name in (("From", "piriformis", "Piriformis"), ("To", "sciat", "Sciatica")):
        field = page.get_by_role("combobox", name=label, exact=True)
        field.fill(typed)
        expect(page.get_by_role("option", name=re.compile(f"^{name}")).first).to_be_visible()
        field.press("ArrowDown")
        chosen = page.locator('[role="option"][aria-selected="true"]')
        expect(chosen).to_contain_text(name)
        field.press("Enter")
        expect(field).to_have_value(name)

    expect(page).to_have_url(re.compile("from=muscle:piriformis&to=condition:sciatica"))
    ways = page.locator(".path-list > li")
    expect(ways.first.locator(".path-nodes")).to_have_text(
        re.compile(r"Piriformis\s*can be involved in\s*condition: Sciatica")
    )
    for way in ways.all():
        expect(way.locator(".path-nodes .node-link").first).to_contain_text("Piriformis")
        expect(way.locator(".path-nodes .node-link").last).to_contain_text("Sciatica")
        expect(way.locator("> p").first).to_have_text(re.compile(r"^[A-Z].*\."))
    strengths = [
        float(re.findall(r"Strength (\d\.\d+)", text)[0]) for text in ways.all_inner_texts()
    ]
    assert strengths == sorted(strengths, reverse=True)
