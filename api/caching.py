"""Answers that need not be sent twice: the snapshot never changes while it is served."""

from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

MAX_AGE_S = 60
"""For so long a client may answer from its own copy; after a new data file it asks again."""


def conditional(request: Request, response: Response) -> Response:
    """The response with a strong ETag; 304 without a body where the client holds the same bytes.

    Only what was asked by GET or HEAD and answered without a fault may be kept.
    """
    asked_plainly = request.method in ("GET", "HEAD") and response.status_code == 200
    if not asked_plainly or response.headers.get("Cache-Control") == "no-store":
        response.headers.setdefault("Cache-Control", "no-store")
        return response
    body = bytes(response.body)
    tag = f'"{sha256(body).hexdigest()[:32]}"'
    kept = {"ETag": tag, "Cache-Control": f"public, max-age={MAX_AGE_S}"}
    known = {each.strip().removeprefix("W/") for each in _listed(request)}
    if tag in known or "*" in known:
        return Response(status_code=304, headers=kept)
    response.headers.update(kept)
    return response


def _listed(request: Request) -> list[str]:
    return request.headers.get("if-none-match", "").split(",")
