"""HTTP before there is a request: headers that are slow or long, and what is no HTTP at all."""

import json
import time
from collections.abc import Iterator
from contextlib import suppress
from socket import create_connection, socket

import httpx2
import pytest

from tests.serving import serving


@pytest.fixture(scope="module")
def impatient() -> Iterator[httpx2.Client]:
    with serving(
        TRIGGERPOINTS_HEADER_TIMEOUT_S="0.5", TRIGGERPOINTS_BODY_TIMEOUT_S="0.5"
    ) as client:
        yield client


def sent(
    client: httpx2.Client, *parts: bytes, pause_s: float = 0
) -> tuple[int, dict[str, str], bytes]:
    """What is answered, until the server closes: status, headers, body."""
    with create_connection((client.base_url.host, client.base_url.port), timeout=5) as connection:
        with suppress(ConnectionError):  # the server may close before all is sent
            for part in parts:
                connection.sendall(part)
                time.sleep(pause_s)
        told = b""
        while chunk := connection.recv(65_536):
            told += chunk
    head, _, body = told.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    headers = {name.casefold(): text for name, _, text in (line.partition(": ") for line in lines)}
    return int(first.split()[1]), headers, body


LONG = b"x" * 100_000
CLOSE = b"Host: here\r\nConnection: close\r\n"


@pytest.mark.parametrize(
    ("parts", "status", "code"),
    [
        pytest.param([b""], 408, "BAD_REQUEST", id="nothing is sent"),
        pytest.param([b"GET /graphql HTTP/1.1\r\nHo"], 408, "BAD_REQUEST", id="half the headers"),
        pytest.param([b"GET / HTTP/1.1\r\n"] * 1, 408, "BAD_REQUEST", id="one line only"),
        pytest.param(
            [b"GET /q HTTP/1.1\r\n" + CLOSE + b"X-A: " + LONG], 431, "LIMIT", id="long and unended"
        ),
        pytest.param(
            [b"GET /q HTTP/1.1\r\n" + CLOSE + b"X-A: " + LONG[:40_000] + b"\r\n\r\n"],
            431,
            "LIMIT",
            id="long and whole",
        ),
        pytest.param(
            [b"GET /q?" + LONG[:40_000] + b" HTTP/1.1\r\n" + CLOSE + b"\r\n"],
            414,
            "LIMIT",
            id="a long address",
        ),
        pytest.param([b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n"], 400, "BAD_REQUEST", id="TLS"),
        pytest.param(
            [b"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"],
            400,
            "BAD_REQUEST",
            id="a length below nought",
        ),
        pytest.param(
            [
                b"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                b'Content-Length: 50\r\n\r\n{"query"'
            ],
            408,
            "BAD_REQUEST",
            id="half a body",
        ),
    ],
)
def test_what_is_not_a_whole_request_is_refused_in_time(
    impatient: httpx2.Client, parts: list[bytes], status: int, code: str
) -> None:
    begun = time.monotonic()
    told, headers, body = sent(impatient, *parts)

    assert told in ({status, 431} if status == 414 else {status})
    assert json.loads(body)["errors"][0]["extensions"]["code"] == code
    assert headers["content-type"] == "application/json; charset=utf-8"
    assert headers["x-content-type-options"] == "nosniff"
    assert time.monotonic() - begun < 3


def test_headers_that_come_byte_by_byte_are_not_waited_for(impatient: httpx2.Client) -> None:
    status, _, _ = sent(impatient, *(bytes([each]) for each in b"GET /q HTTP/1."), pause_s=0.04)

    assert status == 408


def test_a_connection_that_is_kept_serves_request_after_request(impatient: httpx2.Client) -> None:
    for _ in range(3):
        assert impatient.get("/health/live").json() == {"status": "ok"}
        time.sleep(0.6)


def test_the_next_request_on_a_kept_connection_has_its_own_time(impatient: httpx2.Client) -> None:
    live = b"GET /health/live HTTP/1.1\r\nHost: here\r\n\r\n"
    address = (impatient.base_url.host, impatient.base_url.port)
    with create_connection(address, timeout=5) as connection:
        connection.sendall(live)
        told = b""
        while not told.endswith(b"}"):
            told += connection.recv(65_536)
        connection.sendall(live[:20])
        more = connection.recv(65_536)

    assert told.startswith(b"HTTP/1.1 200")
    assert more.startswith(b"HTTP/1.1 408")


def test_the_next_request_may_not_begin_with_this_one_and_then_wait(
    impatient: httpx2.Client,
) -> None:
    live = b"GET /health/live HTTP/1.1\r\nHost: here\r\n\r\n"

    assert sent(impatient, live + live[:20])[0] == 200  # and closed, or this would not end


def test_a_target_may_be_a_whole_address(impatient: httpx2.Client) -> None:
    whole = b"GET http://127.0.0.1/graphql?query=%7B__typename%7D HTTP/1.1\r\n"

    assert sent(impatient, whole + CLOSE + b"\r\n")[::2] == (
        200,
        b'{"data":{"__typename":"Query"}}',
    )


def test_a_body_that_is_announced_as_too_long_is_not_asked_for(impatient: httpx2.Client) -> None:
    head = (
        b"POST /graphql HTTP/1.1\r\n" + CLOSE + b"Content-Type: application/json\r\n"
        b"Expect: 100-continue\r\nContent-Length: 999999999999\r\n\r\n"
    )

    assert sent(impatient, head)[0] == 413


def test_a_body_that_goes_on_after_its_answer_is_not_taken_without_end(
    impatient: httpx2.Client,
) -> None:
    begun = time.monotonic()
    with create_connection((impatient.base_url.host, impatient.base_url.port), timeout=5) as open_:
        open_.sendall(b"GET /health/live HTTP/1.1\r\nHost: a\r\nContent-Length: 10000\r\n\r\n")
        assert b"200 OK" in open_.recv(65_536)
        with suppress(ConnectionError):
            while time.monotonic() - begun < 10:
                open_.sendall(b"x")
                time.sleep(0.1)

    assert time.monotonic() - begun < 8


def test_a_connection_whose_body_came_late_is_kept_for_the_next_request(
    impatient: httpx2.Client,
) -> None:
    live = b"GET /health/live HTTP/1.1\r\nHost: here\r\n"
    address = (impatient.base_url.host, impatient.base_url.port)

    def answered(connection: socket) -> bytes:
        told = b""
        while not told.endswith(b"}") and (chunk := connection.recv(65_536)):
            told += chunk
        return told

    with create_connection(address, timeout=5) as connection:
        connection.sendall(live + b"Content-Length: 10\r\n\r\n")
        first = answered(connection)
        connection.sendall(b"x" * 10)
        time.sleep(1)
        connection.sendall(live + b"\r\n")
        second = answered(connection)

    assert [first[:12], second[:12]] == [b"HTTP/1.1 200"] * 2


def test_a_length_told_in_two_ways_is_refused_and_nothing_behind_it_is_read(
    impatient: httpx2.Client,
) -> None:
    status, headers, body = sent(
        impatient,
        b"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /q HTTP/1.1\r\nHost: a\r\n\r\n",
    )

    assert status == 400
    assert headers["connection"] == "close"
    assert json.loads(body)["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


def test_a_refusal_before_http_has_an_id_of_its_own(impatient: httpx2.Client) -> None:
    ids = {sent(impatient, b"GARBAGE\r\n\r\n")[1]["x-request-id"] for _ in range(2)}

    assert len(ids) == 2
