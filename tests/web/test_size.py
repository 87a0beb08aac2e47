"""What the first view weighs: a phone in a basement waits for every kilobyte."""

import gzip

from playwright.sync_api import Page, Response

MOST_SCRIPT_KB = 130
"""Of script for the first view, gzip."""
MOST_DATA_KB = 45
"""Of the body map and its marks, gzip; they are data, and come beside the script."""


def test_the_script_of_the_first_view_is_small(page: Page) -> None:
    weights: dict[str, dict[str, int]] = {"script": {}, "fetch": {}}

    def weigh(response: Response) -> None:
        kind = response.request.resource_type
        if kind in weights and "/assets/" in response.url:
            weights[kind][response.url] = len(gzip.compress(response.body(), 6))

    page.on("response", weigh)
    page.goto("/")
    page.get_by_role("option").first.wait_for()
    page.wait_for_load_state("networkidle")

    assert len(weights["script"]) > 2
    assert sum(weights["script"].values()) <= MOST_SCRIPT_KB * 1_000, weights
    assert sum(weights["fetch"].values()) <= MOST_DATA_KB * 1_000, weights
