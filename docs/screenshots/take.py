"""Takes the pictures of the README anew, from a server that it starts.

PYTHONPATH=. .venv/bin/python docs/screenshots/take.py
"""

from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.serving import serving
from tests.web.conftest import FLAGS, chromium

HERE = Path(__file__).resolve().parent
SIZE = {"width": 1280, "height": 860}
PICTURES = {
    "where-it-hurts": "/?regions=region:temple~RIGHT&regions=region:forehead~RIGHT",
    "connections": "/?view=connections&id=muscle:infraspinatus",
}


def take() -> None:
    """Write one PNG for each view."""
    with serving() as client, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page(base_url=str(client.base_url), viewport=SIZE)  # type: ignore[arg-type]
        for name, address in PICTURES.items():
            page.goto(address)
            page.wait_for_load_state("networkidle")
            if name == "where-it-hurts":
                page.get_by_role("button", name="Show on the map").nth(1).click()
                page.wait_for_load_state("networkidle")
                page.evaluate("window.scrollTo(0, 0)")
            page.screenshot(path=HERE / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    take()
