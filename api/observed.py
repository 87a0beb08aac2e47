"""What is known of a request while it is answered, and the one line that is logged of it.

Each request has an id, which the answer carries in ``X-Request-ID`` and an unexpected error in its
extensions, and a place in a trace (W3C Trace Context), taken over from the client where it has one.
"""

from __future__ import annotations

import logging
import re
import secrets
import time
from dataclasses import dataclass, field

from graphql import GraphQLError
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import INTERNAL_MESSAGE
from api.refusals import RefusedError, refused

REQUEST_ID = "X-Request-ID"
_log = logging.getLogger(__name__)
_KEY = "triggerpoints.observation"
_SOUND_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_TRACEPARENT = re.compile(r"([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?")


@dataclass(frozen=True, slots=True)
class Trace:
    """A place in a trace, as ``traceparent`` tells it."""

    id: str
    parent: str | None
    """The span of the client, if it sent one."""
    flags: str = "00"

    @classmethod
    def of(cls, header: str | None) -> Trace:
        """The client's trace, or a new one where it has none that is sound.

        >>> Trace.of("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01").parent
        '00f067aa0ba902b7'
        >>> Trace.of("00-00000000000000000000000000000000-00f067aa0ba902b7-01").parent is None
        True
        """
        found = _TRACEPARENT.fullmatch((header or "").strip())
        if found:
            version, trace, span, flags, more = found.groups()
            known = version != "ff" and not (version == "00" and more)
            if known and trace.strip("0") and span.strip("0"):
                return cls(trace, span, flags)
        return cls(secrets.token_hex(16), None)


@dataclass(slots=True)
class Observation:
    """Of one request; whoever answers it adds what it knows."""

    request_id: str
    trace: Trace
    operation: str | None = None
    """The operation, where it is one of the named questions."""
    code: str | None = None
    status: int = 0
    sent: int = 0
    begun: float = field(default_factory=time.perf_counter)


def observation(scope: Scope) -> Observation:
    """That of the request; a new one where nobody observes, as in a test of one part."""
    if _KEY not in scope:
        scope[_KEY] = _begun(Headers(scope=scope))
    seen: Observation = scope[_KEY]
    return seen


def _begun(headers: Headers) -> Observation:
    given = headers.get(REQUEST_ID, "")
    known = given if _SOUND_ID.fullmatch(given) else secrets.token_hex(16)
    return Observation(known, Trace.of(headers.get("traceparent")))


class Observed:
    """Gives each request its id, and logs it."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap *app*."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        seen = observation(scope)

        async def send_observed(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen.status = message["status"]
                MutableHeaders(scope=message)[REQUEST_ID] = seen.request_id
            elif message["type"] == "http.response.body":
                seen.sent += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, send_observed)
        finally:
            _tell(scope, seen)


class Unfailing:
    """Answers where the application failed."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap *app*."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, or with a 500 that tells nothing but the id."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        seen = observation(scope)
        try:
            await self._app(scope, receive, send)
        except Exception:  # noqa: BLE001 - the last one who can answer
            _log.exception("unexpected error", extra={"request_id": seen.request_id})
            seen.code = "INTERNAL_SERVER_ERROR"
            if not seen.status:
                await refused(unexpected(seen))(scope, receive, send)


def unexpected(seen: Observation) -> RefusedError:
    """What a client is told of a fault that is ours."""
    return RefusedError(
        500,
        GraphQLError(
            INTERNAL_MESSAGE,
            extensions={"code": "INTERNAL_SERVER_ERROR", "requestId": seen.request_id},
        ),
    )


def _tell(scope: Scope, seen: Observation) -> None:
    route = scope.get("route")
    _log.info(
        "request",
        extra={
            "request_id": seen.request_id,
            "trace_id": seen.trace.id,
            "parent_span_id": seen.trace.parent,
            "method": scope["method"],
            "route": getattr(route, "path", None),
            "operation": seen.operation,
            "status": seen.status,
            "code": seen.code,
            "ms": round((time.perf_counter() - seen.begun) * 1_000, 2),
            "bytes": seen.sent,
        },
    )
