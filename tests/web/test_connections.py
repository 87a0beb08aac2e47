"""How are they connected: a picture that the keyboard can walk, the same as a table, and paths."""

import re
from pathlib import Path
from xml.etree import ElementTree

from playwright.sync_api import Locator, Page, expect

ADDRESS = "/?view=connections&id=muscle:soleus"


def picture(page: Page) -> Locator:
    found = page.get_by_role("group", name="Picture of the connections of Soleus")
    expect(found).to_be_visible()
    return found


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
    near = picture(page).get_by_role("button").count()
    page.get_by_role("radio", name="2 steps").check()

    expect(page).to_have_url(re.compile("hops=2"))
    page.wait_for_load_state("networkidle")
    assert picture(page).get_by_role("button").count() > near


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
