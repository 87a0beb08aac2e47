"""Answers in Brotli or gzip, each coding with an ETag of its own.

Zstandard is left out: it gains little over Brotli on answers of this size.
"""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette_compress import CompressMiddleware

CODINGS = ("br", "gzip")
"""What an answer may be coded in; the first that the client takes."""
MINIMUM_BYTES = 1_024


class Compression:
    """Codes what an application answers, and tells the codings apart in its ETag.

    A strong ETag stands for bytes (RFC 9110, 8.8.3), and each coding has other bytes.
    """

    def __init__(self, app: ASGIApp) -> None:
        """Wrap *app*."""
        self._app = CompressMiddleware(app, minimum_size=MINIMUM_BYTES, zstd=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does; it sees tags as it made them."""
        if scope["type"] == "http":
            scope["headers"] = [_without_coding(*each) for each in scope["headers"]]

        async def send_tagged(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                coding, tag = headers.get("Content-Encoding"), headers.get("ETag", "")
                if coding in CODINGS and tag.endswith('"'):
                    headers["ETag"] = f'{tag[:-1]}-{coding}"'
            await send(message)

        await self._app(scope, receive, send_tagged)


def _without_coding(name: bytes, value: bytes) -> tuple[bytes, bytes]:
    """A header, in which the tags of the client's copies do not tell their coding."""
    if name == b"if-none-match":
        for coding in CODINGS:
            value = value.replace(f'-{coding}"'.encode(), b'"')
    return name, value
