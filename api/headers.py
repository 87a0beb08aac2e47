"""Headers that every answer carries, refusals included."""

from starlette.datastructures import MutableHeaders
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
                status, what = (414, "address") if address > self._most else (431, "headers")
                fault = refusal(
                    status, f"the {what} takes more than {self._most} bytes", code="LIMIT"
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
        if scope["type"] == "http" and scope["path"].startswith(("http://", "https://")):
            for name, slash in (("path", "/"), ("raw_path", b"/")):
                _scheme, _, rest = scope[name].partition(slash * 2)
                _authority, _, path = rest.partition(slash)
                scope[name] = slash + path
        await self._app(scope, receive, send)
