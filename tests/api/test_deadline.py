"""An answer that takes too long is told so in time, and nobody else waits for it."""

import os
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.serving import serving, serving_process

PAGE = (
    "conditions(first: 100) { nodes { name links(first: 100) { nodes { sentence "
    "sources { reference { name link } } } } } }"
)
HEAVY = "{ " + " ".join(f"a{n}: {PAGE}" for n in range(30)) + " }"
LIGHT = "{ meta { dataVersion } }"


def test_after_the_deadline_the_client_is_told_and_others_are_answered_meanwhile() -> None:
    patient = {"TRIGGERPOINTS_DEADLINE_S": "3", "TRIGGERPOINTS_MAX_COST": "100000000"}
    with serving(**patient) as client, ThreadPoolExecutor() as pool:
        client.post("/graphql", json={"query": LIGHT})
        heavy = pool.submit(client.post, "/graphql", json={"query": HEAVY})
        time.sleep(0.02)
        light = client.post("/graphql", json={"query": LIGHT})
        told = heavy.result()

    assert told.status_code == 503
    assert told.json()["errors"][0]["extensions"]["code"] == "DEADLINE"
    assert light.json()["data"]["meta"]


def test_a_body_that_does_not_come_is_not_waited_for() -> None:
    def dripping() -> Iterator[bytes]:
        yield b'{"query": '
        time.sleep(1.5)
        yield b'"{ __typename }"}'

    with serving(TRIGGERPOINTS_BODY_TIMEOUT_S="0.3") as client:
        answer = client.post(
            "/graphql", content=dripping(), headers={"content-type": "application/json"}
        )

    assert answer.status_code == 408


def test_after_the_deadline_the_work_stops_too() -> None:
    patient = {"TRIGGERPOINTS_DEADLINE_S": "2", "TRIGGERPOINTS_MAX_COST": "100000000"}
    with serving_process(environment=patient) as (client, process):
        work_until_idle(process.pid)  # what is made ready after the start
        told = client.post("/graphql", json={"query": HEAVY})
        left = work_until_idle(process.pid)

    assert told.status_code == 503
    assert (
        left < 1
    )  # the field that was being answered may end; all of it would take many times that


def work_until_idle(process: int) -> float:
    """The seconds of work that a process still does until it rests for a second."""
    begun = last = seconds_of_work(process)
    for _ in range(60):
        time.sleep(1)
        now = seconds_of_work(process)
        if now - last < 0.05:
            return now - begun
        last = now
    raise AssertionError("still at work after a minute")


def seconds_of_work(process: int) -> float:
    """How long a process has been running on a processor, as Linux counts it."""
    user, system = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
