"""New data while the service answers: swapped as a whole, or refused and the old ones served on.

Every answer is asked for its data hash and for a name that differs between the two data sets, so
that one that mixed two snapshots would show.
"""

import json
import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random
from subprocess import Popen
from threading import Event, Thread

import httpx2
import pytest

from kg.datafile import default_path, format_text
from tests.serving import serving_process

TEXT = default_path().read_text(encoding="utf-8")
OTHER = format_text(TEXT.replace('"name": "Temple"', '"name": "Temples"'))
NAMES = {sha256(TEXT.encode()).hexdigest(): "Temple", sha256(OTHER.encode()).hexdigest(): "Temples"}
NAMES_IN_TURN = ("Temples", "Temple")
DAMAGES: tuple[Callable[[str], str], ...] = (
    lambda text: text[: len(text) // 2],
    lambda _: "",
    lambda text: text.replace('"role": "primary"', '"role": "main"', 1),
    lambda text: text.replace('"kind": "muscle"', '"kind": "sinew"', 1),
    lambda text: text.replace('"object": "region:temple"', '"object": "region:nowhere"', 1),
)
QUERY = """{
  before: meta { dataHash }
  region(id: "temple") { name referredFrom(first: 20) { totalCount } }
  search(text: "temple", first: 5) { nodes { node { id } } }
  after: meta { dataHash }
}"""
PAGE = "conditions(first: 100) { nodes { links(first: 20) { nodes { sentence } } } }"
PAGES = " ".join(f"a{n}: {PAGE}" for n in range(4))
SLOW = f"{{ before: meta {{ dataHash }} {PAGES} after: meta {{ dataHash }} }}"


def put(path: Path, text: str) -> None:
    """Write as a careful operator does: whole, then renamed."""
    fresh = path.with_suffix(".new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)


def served(client: httpx2.Client) -> tuple[str, bool]:
    ready = client.get("/health/ready").json()
    return ready["dataHash"], ready["newDataRefused"]


def wait_until(done: Callable[[], bool], timeout_s: float = 120) -> None:
    until = time.monotonic() + timeout_s
    while not done():
        assert time.monotonic() < until, "it did not happen in time"
        time.sleep(0.05)


@dataclass
class Load:
    """What clients in another thread were answered."""

    answers: Counter[str] = field(default_factory=Counter)
    wrong: list[object] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    def wait_for(self, name: str, more: int = 3) -> None:
        """Wait for so many more answers from the data that have this name."""
        wanted = self.answers[name] + more
        wait_until(lambda: self.answers[name] >= wanted)


@contextmanager
def load(address: str, threads: int = 2) -> Iterator[Load]:
    """Ask without a pause until the block ends, on kept connections."""
    found, over = Load(), Event()

    def ask() -> None:
        client = httpx2.Client(base_url=address, timeout=30)
        while not over.is_set():
            try:
                answer = client.post("/graphql", json={"query": QUERY})
            except httpx2.TransportError as fault:
                found.lost.append(type(fault).__name__)
                client.close()
                client = httpx2.Client(base_url=address, timeout=30)
                continue
            told = answer.json()
            if answer.status_code != 200 or "errors" in told:
                found.wrong.append((answer.status_code, told))
                continue
            data = told["data"]
            hash_, name = data["before"]["dataHash"], data["region"]["name"]
            if hash_ != data["after"]["dataHash"] or NAMES.get(hash_) != name:
                found.wrong.append(data)
            found.answers[name] += 1
        client.close()

    workers = [Thread(target=ask) for _ in range(threads)]
    for each in workers:
        each.start()
    try:
        yield found
    finally:
        over.set()
        for each in workers:
            each.join()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "graph.json"
    put(path, TEXT)
    return path


def test_a_signal_brings_new_data_and_a_damaged_file_changes_nothing(data: Path) -> None:
    with serving_process("--graph", str(data)) as (client, process):
        first = client.get("/q/referral-of?id=soleus")
        put(data, OTHER)
        process.send_signal(signal.SIGHUP)
        wait_until(lambda: NAMES[served(client)[0]] == "Temples")
        second = client.get(
            "/q/referral-of?id=soleus", headers={"if-none-match": first.headers["etag"]}
        )
        put(data, DAMAGES[0](OTHER))
        process.send_signal(signal.SIGHUP)
        wait_until(lambda: served(client)[1])
        metrics = client.get("/metrics").text

        assert second.status_code == 200
        assert second.headers["etag"] != first.headers["etag"]
        assert NAMES[served(client)[0]] == "Temples"
        assert "data_refused 1.0" in metrics
        assert client.get("/data/graph.json").text == OTHER


def test_a_watched_file_is_read_when_it_changes(data: Path) -> None:
    with serving_process("--graph", str(data), "--watch-s", "0.1") as (client, _):
        put(data, OTHER)
        wait_until(lambda: NAMES[served(client)[0]] == "Temples")
        put(data, "{")
        wait_until(lambda: served(client)[1])
        put(data, TEXT)
        wait_until(lambda: served(client) == (sha256(TEXT.encode()).hexdigest(), False))


def test_the_report_of_a_refused_file_is_in_the_log_and_not_in_any_answer(
    data: Path, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    with (
        log.open("w") as written,
        serving_process("--graph", str(data), log=written) as (client, process),
    ):
        put(data, DAMAGES[2](TEXT))
        process.send_signal(signal.SIGHUP)
        wait_until(lambda: served(client)[1])
        shown = client.get("/health/ready").text + client.get("/metrics").text
    (line,) = [
        each
        for each in map(json.loads, log.read_text().splitlines())
        if "refused" in each["message"]
    ]

    assert line["problems"] == 1
    assert "'role' may not be 'main'" in line["first_problems"][0]
    assert "main" not in shown


def test_a_request_ends_on_the_data_that_it_began_with(data: Path) -> None:
    generous = {"TRIGGERPOINTS_MAX_COST": "10000000", "TRIGGERPOINTS_DEADLINE_S": "60"}
    with serving_process("--graph", str(data), environment=generous) as (client, process):
        told: list[httpx2.Response] = []
        asking = Thread(
            target=lambda: told.append(
                httpx2.post(
                    f"{client.base_url}/graphql", json={"query": SLOW}, timeout=60, trust_env=False
                )
            )
        )
        asking.start()
        time.sleep(0.1)
        put(data, OTHER)
        process.send_signal(signal.SIGHUP)
        wait_until(lambda: NAMES[served(client)[0]] == "Temples")
        asking.join()

    (answer,) = told
    assert answer.json()["data"]["before"] == answer.json()["data"]["after"]
    assert NAMES[answer.json()["data"]["before"]["dataHash"]] == "Temple"


@pytest.mark.slow
def test_under_load_with_a_worker_killed_and_twenty_files_no_answer_is_wrong(
    data: Path, record_property: Callable[[str, object], None]
) -> None:
    chance, lost_before = Random(1), 0
    good = {"Temple": TEXT, "Temples": OTHER}
    with serving_process("--graph", str(data), "--workers", "2") as (client, process):
        before = workers_of(process)
        with load(str(client.base_url)) as found:
            for turn in range(20):
                name = NAMES_IN_TURN[turn // 2 % 2]
                sound = turn % 2 == 0
                put(data, good[name] if sound else chance.choice(DAMAGES)(TEXT))
                process.send_signal(signal.SIGHUP)
                if turn == 9:  # the file is damaged just now: the new worker takes the last good
                    lost_before = len(found.lost)
                    os.kill(before[0], signal.SIGKILL)
                if sound:
                    found.wait_for(name)
                else:
                    time.sleep(0.3)
        after = workers_of(process)
    record_property("answers", dict(found.answers))
    record_property("lost", found.lost)

    assert found.wrong == []
    assert min(found.answers["Temple"], found.answers["Temples"]) > 10
    assert lost_before == 0
    assert len(found.lost) <= 2, "beyond the connections of the killed worker"
    assert len(after) == 2
    assert before[1] in after
    assert before[0] not in after


def test_when_told_to_stop_requests_in_flight_are_answered_first(data: Path) -> None:
    generous = {"TRIGGERPOINTS_MAX_COST": "10000000", "TRIGGERPOINTS_DEADLINE_S": "60"}
    with serving_process("--graph", str(data), environment=generous) as (client, process):
        told: list[int] = []
        asking = Thread(
            target=lambda: told.append(
                client.post("/graphql", json={"query": SLOW}, timeout=60).status_code
            )
        )
        asking.start()
        time.sleep(0.3)
        process.terminate()
        asking.join()
        process.wait(20)

    assert told == [200]
    assert process.returncode in (0, -signal.SIGTERM)


def workers_of(process: Popen[str]) -> list[int]:
    """The processes that answer: the children that were spawned, by id."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return sorted(
        int(each)
        for each in children
        if b"spawn_main" in Path(f"/proc/{each}/cmdline").read_bytes()
    )
