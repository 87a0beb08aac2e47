"""Answers that need not be made or sent twice: a snapshot never changes while it is served."""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

from api.reading import Asked, every_line
from api.schema import sdl
from api.snapshots import Snapshot
from api.version import API_VERSION

MAX_AGE_S = 60
"""For so long a client may answer from its own copy; after a new data file it asks again."""
DATA_VERSION = "Data-Version"
"""The header that names the version of the data that an answer is made from."""


def etag(snapshot: Snapshot, asked: Asked, media: str) -> str:
    """The strong ETag of an answer, known before it is made: data, service and request."""
    variables = json.dumps(asked.variables or {}, sort_keys=True)
    return resource_tag(snapshot, media, asked.query, variables, asked.operation or "")


def resource_tag(snapshot: Snapshot, *parts: str) -> str:
    """The strong ETag of what follows from the data, the service and *parts*."""
    told = json.dumps([snapshot.graph.hash, _service(), *parts], ensure_ascii=True)
    return f'"{sha256(told.encode()).hexdigest()[:32]}"'


def not_modified(request: Request, tag: str, snapshot: Snapshot) -> Response | None:
    """304 without a body, where the client holds the answer with this *tag*; else None."""
    if request.method not in ("GET", "HEAD") or tag not in _held(request):
        return None
    return Response(status_code=304, headers=_kept(tag, snapshot))


def with_caching(
    request: Request, response: Response, tag: str, snapshot: Snapshot, *, lasting: bool = True
) -> Response:
    """The response with its ETag, or told not to be kept where the next one may differ.

    Only what was asked by GET or HEAD and answered without a fault may be kept.
    """
    response.headers[DATA_VERSION] = snapshot.version
    if not lasting or request.method not in ("GET", "HEAD") or response.status_code != 200:
        response.headers["Cache-Control"] = "no-store"
        return response
    if "*" in _held(request):
        return Response(status_code=304, headers=_kept(tag, snapshot))
    response.headers.update(_kept(tag, snapshot))
    return response


def _kept(tag: str, snapshot: Snapshot) -> dict[str, str]:
    return {
        "ETag": tag,
        "Cache-Control": f"public, max-age={MAX_AGE_S}",
        DATA_VERSION: snapshot.version,
    }


def _held(request: Request) -> set[str]:
    """The tags of the client's copies."""
    listed = (every_line(request, "if-none-match") or "").split(",")
    return {each.strip().removeprefix("W/") for each in listed}


@cache
def _service() -> str:
    return f"{API_VERSION} {sha256(sdl().encode()).hexdigest()}"
