"""Every audit that the GraphQL over HTTP working group's suite has, against the live server."""

import json
import subprocess
from pathlib import Path

import httpx2

AUDITS = Path(__file__).parent / "audits" / "audits.mjs"


def test_all_audits_pass(server: httpx2.Client) -> None:
    printed = subprocess.run(
        ["node", str(AUDITS), str(server.base_url.join("/graphql"))],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    audits = [json.loads(line) for line in printed.stdout.splitlines()]

    assert len(audits) == 61
    assert [audit for audit in audits if audit["status"] != "ok"] == []
