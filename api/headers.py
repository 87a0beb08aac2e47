"""Headers that every answer carries, refusals included."""

import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.refusals import refusal, refused

SAFE = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
"""What browsers may do with an answer: read it, and nothing else."""


_WHOLE_ADDRESS = re.compile("https?://", re.IGNORECASE)


class SafeHeaders:
    """Adds :data:`SAFE` to each answer that does not say otherwise."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap *app*."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SAFE.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_with_headers)


class SharedReading(CORSMiddleware):
    """Lets pages of other origins read; a preflight that asks for more is refused as JSON."""

    def preflight_response(self, request_headers: Headers) -> Response:
        """The answer to a preflight."""
        response = super().preflight_response(request_headers)
        if response.status_code == 200:
            return response
        said = bytes(response.body).decode()
        fault = refused(refusal(response.status_code, said[:1].lower() + said[1:]))
        for name, value in response.headers.items():
            if name.startswith(("access-control-", "vary")):
                fault.headers[name] = value
        return fault


class ShortHeaders:
    """Refuses a request whose address and headers are too long, where they came at once.

    What comes in pieces is refused by the protocol before it is whole.
    """

    def __init__(self, app: ASGIApp, most: int) -> None:
        """Wrap *app*; *most* bytes."""
        self._app = app
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does."""
        if scope["type"] == "http":
            address = len(scope.get("raw_path", b"")) + len(scope.get("query_string", b""))
            headers = sum(len(name) + len(value) for name, value in scope["headers"])
            if address > self._most or headers > self._most:
                status, what = (
                    (414, "address has") if address > self._most else (431, "headers have")
                )
                fault = refusal(status, f"the {what} more than {self._most} bytes", code="LIMIT")
                await refused(fault)(scope, receive, send)
                return
        await self._app(scope, receive, send)


class WholeOnly:
    """Answers who asks for a part with the whole, as a server may (RFC 9110, 14.2).

    Nobody needs a part of what is served here, and Starlette (1.10) refuses ranges in plain text.
    """

    def __init__(self, app: ASGIApp) -> None:
        """Wrap *app*."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does."""
        if scope["type"] == "http":
            scope["headers"] = [each for each in scope["headers"] if each[0] != b"range"]
        await self._app(scope, receive, send)


class OneLength:
    """Refuses a body whose length is told in two ways: it may be read as two requests.

    Whoever answers it must close the connection after (RFC 9112, 6.1); uvicorn (0.54) does not.
    """

    def __init__(self, app: ASGIApp) -> None:
        """Wrap *app*."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does."""
        if scope["type"] == "http":
            named = {name for name, _ in scope["headers"]}
            if {b"content-length", b"transfer-encoding"} <= named:
                fault = refusal(
                    400,
                    "send Content-Length or Transfer-Encoding, not both",
                    {"Connection": "close"},
                )
                await refused(fault)(scope, receive, send)
                return
        await self._app(scope, receive, send)


class OriginForm:
    """Takes a request whose target is a whole address, as a proxy's is, for one to its path.

    Servers must accept that form (RFC 9112, 3.2.2); uvicorn (0.54) hands it on as a path.
    """

    def __init__(self, app: ASGIApp) -> None:
        """Wrap *app*."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does."""
        if scope["type"] == "http" and _WHOLE_ADDRESS.match(scope["path"]):
            for name, slash in (("path", "/"), ("raw_path", b"/")):
                _scheme, _, rest = scope[name].partition(slash * 2)
                _authority, _, path = rest.partition(slash)
                scope[name] = slash + path
        await self._app(scope, receive, send)
