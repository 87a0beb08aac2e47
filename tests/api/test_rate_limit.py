"""How often one client may ask: as the operator says, told in standard headers."""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import httpx2
import pytest

from api.rate_limit import rate_limit
from api.settings import Settings
from kg import BadInputError
from tests.serving import free_port, serving, serving_process

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


@contextmanager
def redis() -> Iterator[str]:
    """The address of a Redis of the test's own, which is gone when the block ends."""
    port = str(free_port())
    options = ["--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    with subprocess.Popen(["redis-server", *options], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            while "Ready to accept connections" not in process.stdout.readline():
                assert process.poll() is None, "redis-server did not start"
            yield f"redis://127.0.0.1:{port}"
        finally:
            process.terminate()


def test_several_processes_count_together_in_redis_and_answer_without_it() -> None:
    limited = {"TRIGGERPOINTS_RATE_LIMIT": "6/minute"}
    with redis() as address:
        limited["TRIGGERPOINTS_RATE_LIMIT_STORAGE"] = address
        with serving_process("--workers", "2", environment=limited) as (client, _):
            client.headers["connection"] = "close"  # so that either worker may take the next one
            counted = [client.get("/q").status_code for _ in range(8)]
            subprocess.run(
                ["redis-cli", "-p", address.rpartition(":")[2], "shutdown", "nosave"], check=True
            )
            after = [client.get("/q").status_code for _ in range(2)]

    assert counted == [200] * 6 + [429] * 2
    assert after == [200] * 2
