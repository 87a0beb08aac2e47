"""How fast the explorer is in a real browser: the first paint, and a click on the map.

Prints one table of medians with their bars, on the server that it starts; exits 1 if a bar is
missed. Times are of the browser's own clock.
"""

import platform
import statistics
import sys

from playwright.sync_api import Browser, Page, sync_playwright

from tests.serving import serving
from tests.web.conftest import FLAGS, chromium

FRESH = 5
CLICKS = 30
PAINT = """() => performance.getEntriesByName("first-contentful-paint")[0].startTime"""
# From the click to the ranking that belongs to it: the list says by its heading how many there are.
CLICK = """(cell) => new Promise((done) => {
  const begun = performance.now();
  const pain = document.querySelector(".pain");
  const look = () => {
    if (pain.getAttribute("aria-busy") === "false" && document.querySelector(".candidate")) {
      watch.disconnect();
      requestAnimationFrame(() => done(performance.now() - begun));
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(pain, {subtree: true, childList: true, attributes: true, characterData: true});
  cell.dispatchEvent(new MouseEvent("click", {bubbles: true}));
})"""


def main() -> int:
    """Measure, print, and say whether every bar was held."""
    with serving() as client, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        address = str(client.base_url)
        paints = [_first_paint(browser, address) for _ in range(FRESH)]
        clicks = _clicks(browser, address)
        rows = [
            (f"first contentful paint, {FRESH} fresh browsers", statistics.median(paints), 1_000),
            (
                f"click on the map until it is ranked, {CLICKS} cells",
                statistics.median(clicks),
                100,
            ),
        ]
        print(f"Chromium {browser.version}, Python {platform.python_version()}, ", end="")
        print(f"{platform.machine()}")
        browser.close()
    print(f"{'median':60}{'ms':>8}{'bar':>8}")
    for name, figure, bar in rows:
        print(f"{name:60}{figure:>8.0f}{bar:>8}")
    return int(any(figure > bar for _, figure, bar in rows))


def _page(browser: Browser, address: str) -> Page:
    page = browser.new_context(base_url=address).new_page()
    page.goto("/")
    page.get_by_role("option").first.wait_for()
    return page


def _first_paint(browser: Browser, address: str) -> float:
    page = _page(browser, address)
    found: float = page.evaluate(PAINT)
    page.context.close()
    return found


def _clicks(browser: Browser, address: str) -> list[float]:
    """Of one cell after the other, each taken back before the next is chosen."""
    page = _page(browser, address)
    cells = page.get_by_role("listbox", name="Back: where it hurts").get_by_role("option")
    found = []
    for number in range(CLICKS + 1):
        cell = cells.nth(number * 3 % cells.count()).element_handle()
        found.append(page.evaluate(CLICK, cell))
        page.wait_for_load_state("networkidle")
        page.get_by_role("button", name="Start again").click()
        page.locator(".candidate").first.wait_for(state="detached")
    page.context.close()
    return found[1:]  # the first one asks for what is loaded once


if __name__ == "__main__":
    sys.exit(main())
