"""A real browser on the real server; whatever a visitor's console would show fails the test."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Route, sync_playwright

from tests.serving import serving

OpenPage = Callable[..., Page]

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-sync",
    "--no-first-run",
)
TELL_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`against the policy: ${event.violatedDirective} ${event.blockedURI}`));
"""


@pytest.fixture(scope="session")
def server() -> Iterator[httpx2.Client]:
    """The installed command, serving on a free port of 127.0.0.1."""
    with serving() as client:
        yield client


# Not for the session: as long as Playwright runs, asyncio.run fails in every other test.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The system's Chromium, since Playwright would fetch its own from elsewhere."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture
def faults() -> list[str]:
    """What went wrong in the pages of a test; a test that provokes a fault takes it out."""
    return []


@pytest.fixture
def open_page(browser: Browser, server: httpx2.Client, faults: list[str]) -> Iterator[OpenPage]:
    """Makes pages in a browser without history; the arguments are those of a context.

    Addresses are relative to the server. What is asked of anybody else is aborted and a fault, and
    so is every line on the console, every uncaught error and every breach of the page's policy.
    """
    origin = str(server.base_url).rstrip("/")
    contexts = []

    def open_one(**options: Any) -> Page:
        context = browser.new_context(base_url=origin, **options)
        contexts.append(context)
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=origin)
        context.add_init_script(TELL_VIOLATIONS)

        def refuse(route: Route) -> None:
            faults.append(f"asked outside: {route.request.url}")
            route.abort()

        def heard(message: ConsoleMessage) -> None:
            faults.append(f"console {message.type}: {message.text}")

        context.route(re.compile(rf"^(?!{re.escape(origin)}/|data:|blob:)"), refuse)
        context.on("console", heard)
        context.on("weberror", lambda error: faults.append(f"uncaught: {error.error}"))
        return context.new_page()

    yield open_one
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """One page, as a desktop browser shows it."""
    return open_page()


def chromium() -> str:
    """Where the browser is: what TRIGGERPOINTS_CHROMIUM says, or the first one on PATH."""
    named = os.environ.get("TRIGGERPOINTS_CHROMIUM")
    found = named or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.fail("no Chromium on PATH; ./run.sh test installs it or says how")
    return found
