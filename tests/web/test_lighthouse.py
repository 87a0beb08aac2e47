"""Lighthouse on the explorer, without any network but this machine's own."""

import json
import os
import subprocess
from pathlib import Path

import httpx2
import pytest

from tests.web.conftest import chromium

RUN = Path(__file__).parent / "lighthouse" / "run.mjs"
LEAST = 0.95


@pytest.mark.slow
@pytest.mark.parametrize("address", ["/", "/?view=node&id=muscle:piriformis"])
def test_access_practice_and_findability_are_good(server: httpx2.Client, address: str) -> None:
    printed = subprocess.run(
        ["node", RUN, f"{str(server.base_url).rstrip('/')}{address}"],
        capture_output=True,
        text=True,
        check=True,
        timeout=180,
        env={**os.environ, "CHROME_PATH": chromium()},
    )
    told = json.loads(printed.stdout)

    assert set(told) == {"accessibility", "best-practices", "seo"}
    assert {name: each for name, each in told.items() if each["score"] < LEAST} == {}
