"""How often one client may ask: as the operator says, told in standard headers."""

import re

import httpx2
import pytest

from api.rate_limit import rate_limit
from api.settings import Settings
from kg import BadInputError
from tests.serving import serving

PAGE = {"origin": "https://example.org"}


def test_without_a_limit_nothing_is_said_of_one(server: httpx2.Client) -> None:
    assert "ratelimit" not in server.get("/q").headers


def test_what_is_beyond_the_limit_is_refused_and_told_when_to_come_again() -> None:
    with serving(TRIGGERPOINTS_RATE_LIMIT="3/minute;100/hour") as client:
        answers = [client.get("/q/referral-of?id=soleus", headers=PAGE) for _ in range(4)]
        health = client.get("/health/live")

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    last = answers[-1]
    assert last.json()["errors"][0]["extensions"]["code"] == "RATE_LIMITED"
    assert 1 <= int(last.headers["retry-after"]) <= 120
    assert last.headers["access-control-allow-origin"] == "*"
    assert [int(re.findall(r"r=(\d+)", answer.headers["ratelimit"])[0]) for answer in answers] == [
        2,
        1,
        0,
        0,
    ]
    assert answers[0].headers["ratelimit-policy"] == (
        '"3per60s";q=3;w=60, "100per3600s";q=100;w=3600'
    )
    assert health.status_code == 200


@pytest.mark.parametrize(
    ("name", "text"), [("rate_limit", "often"), ("rate_limit_storage", "paper://here")]
)
def test_a_limit_that_cannot_be_read_stops_the_start(name: str, text: str) -> None:
    settings = Settings(**{"rate_limit": "1/second", name: text})  # type: ignore[arg-type]

    with pytest.raises(BadInputError, match=text.split(":", maxsplit=1)[0]):
        rate_limit(settings)
