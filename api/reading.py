"""What a request asks: its media types, its body or its address, read without trust."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_to_bytes

from starlette.requests import Request

from api.refusals import JSON, OFFERED, RefusedError, refusal
from api.settings import Settings

METHODS = "GET, HEAD, POST, OPTIONS"
DEEPEST_JSON = 32
"""How deep the values of a body may be nested."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks."""

    query: str
    variables: dict[str, Any] | None
    operation: str | None


async def read(request: Request, settings: Settings) -> dict[str, Any]:
    """The parameters of a request, from its address or its body, as they were sent.

    Raises:
        RefusedError: They cannot be read.
    """
    if request.method in ("GET", "HEAD"):
        require_utf8(request)
        return {
            **request.query_params,
            **{
                name: _loaded(text.encode(), f"the parameter {name}")
                for name in ("variables", "extensions")
                if (text := request.query_params.get(name))
            },
        }
    if request.method != "POST":
        raise refusal(405, f"use one of {METHODS}", {"Allow": METHODS})
    _require_json(request)
    try:
        body = await asyncio.wait_for(
            _body(request, settings.max_body_bytes), settings.body_timeout_s
        )
    except TimeoutError:
        raise refusal(408, "the body came too slowly", {"Connection": "close"}) from None
    loaded = _loaded(body, "the body")
    if not isinstance(loaded, dict):
        raise refusal(400, "the body must be a JSON object with a query")
    return loaded


def asked_by(given: Mapping[str, Any]) -> Asked:
    """What the parameters ask.

    Raises:
        RefusedError: One of them is of the wrong type.
    """
    query, variables = given.get("query"), given.get("variables")
    operation = given.get("operationName")
    if not isinstance(query, str) or not query.strip():
        raise refusal(400, "query must be a string with a GraphQL document")
    for name, value in (("variables", variables), ("extensions", given.get("extensions"))):
        if value is not None and not isinstance(value, dict):
            raise refusal(400, f"{name} must be an object or null")
    if operation is not None and not isinstance(operation, str):
        raise refusal(400, "operationName must be a string or null")
    return Asked(query, variables, operation or None)


def negotiated(accept: str | None) -> str:
    """The media type to answer with.

    >>> negotiated(None), negotiated("application/graphql-response+json, application/json;q=0.9")
    ('application/json', 'application/graphql-response+json')

    Raises:
        RefusedError: Neither of the two is acceptable.
    """
    if accept is None or not accept.strip():
        return JSON
    weights: dict[str, tuple[int, float]] = {}
    for media, weight in wanted(accept):
        for offered in OFFERED:
            narrow = {offered: 2, "application/*": 1, "*/*": 0}.get(media)
            if narrow is not None and narrow >= weights.get(offered, (-1, 0.0))[0]:
                weights[offered] = (narrow, weight)
    best = max(OFFERED, key=lambda each: weights.get(each, (0, 0.0))[1])
    if weights.get(best, (0, 0.0))[1] <= 0:
        raise refusal(406, f"accept one of {', '.join(OFFERED)}")
    return best


def wanted(accept: str) -> Iterator[tuple[str, float]]:
    """The media types of an Accept header with their weights, in lower case.

    What is wanted in another encoding than UTF-8 is left out; a weight that is none is 0.

    >>> list(wanted("text/html, Application/JSON;q=0.5, */*;q=inf"))
    [('text/html', 1.0), ('application/json', 0.5), ('*/*', 0.0)]
    """
    for each in accept.split(","):
        media, *parameters = (part.strip().casefold() for part in each.split(";"))
        given = dict(part.partition("=")[::2] for part in parameters)
        if given.get("charset", "utf-8").strip('"') in ("utf-8", "utf8"):
            weight = given.get("q", "1")
            yield media, float(weight) if _WEIGHT.fullmatch(weight) else 0.0


_WEIGHT = re.compile(r"0(\.\d{0,3})?|1(\.0{0,3})?")
"""As RFC 9110 (12.4.2) has it."""


def every_line(request: Request, header: str) -> str | None:
    """A header that is a list, whole where it came in several lines; None where there is none."""
    lines = request.headers.getlist(header)
    return ", ".join(lines) if lines else None


def require_utf8(request: Request) -> None:
    """Go on only with an address whose parameters are text.

    Raises:
        RefusedError: They are not UTF-8; they would be read as something else than was sent.
    """
    try:
        unquote_to_bytes(request.scope["query_string"]).decode("utf-8")
    except UnicodeDecodeError:
        raise refusal(400, "the parameters of the address are not UTF-8") from None


async def _body(request: Request, most: int) -> bytes:
    """The body; one that is announced as too long is refused before any of it is asked for."""
    body = bytearray()
    announced = request.headers.get("content-length", "0")
    if announced.isdecimal() and int(announced[:20]) > most:
        raise _too_long(most)
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise _too_long(most)
    return bytes(body)


def _too_long(most: int) -> RefusedError:
    return refusal(413, f"the body has more than {most} bytes; send less", code="LIMIT")


def _require_json(request: Request) -> None:
    media, *parameters = (
        part.strip().casefold() for part in request.headers.get("content-type", "").split(";")
    )
    charset = dict(part.partition("=")[::2] for part in parameters).get("charset", "utf-8")
    if media != JSON or charset.strip('"') not in ("utf-8", "utf8"):
        raise refusal(415, f"send {JSON} in UTF-8")
    if request.headers.get("content-encoding", "identity").casefold() != "identity":
        raise refusal(415, "send the body without a content encoding")


def _loaded(body: bytes, what: str) -> Any:
    """JSON that holds only what can be sent back: finite numbers and whole characters."""
    try:
        loaded = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
        json.dumps(loaded, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except (ValueError, RecursionError):
        raise refusal(400, f"{what} is not JSON in UTF-8") from None
    level = [loaded]
    for _ in range(DEEPEST_JSON):
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return loaded
    raise refusal(400, f"{what} is nested more than {DEEPEST_JSON} deep", code="LIMIT")


def _no_constant(name: str) -> None:
    raise ValueError(name)
