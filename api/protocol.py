"""The steps of HTTP that uvicorn leaves open: slow and long headers, and ends that never come.

uvicorn (0.54) waits without end for headers, for the rest of a body that was answered before it was
whole, and for a client that does not read; and it answers what it cannot read in plain text. Here
each has a deadline, headers have a length, and every refusal is JSON with a code.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import sys
from http import HTTPStatus
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from api.headers import SAFE
from api.observed import REQUEST_ID
from api.refusals import JSON, as_json, refusal, without_data

_log = logging.getLogger(__name__)


class SteadyProtocol(H11Protocol):
    """HTTP/1.1 whose headers must come within :attr:`header_timeout_s`."""

    header_timeout_s = 10.0
    """Set by :func:`api.serving.serve` from the settings, before anything connects."""
    any_origin = True
    """Whether pages of every origin may read; set in the same way."""
    rest_timeout_s = 10.0
    """For so long the rest of a body is taken that was answered before it was whole."""
    reading_timeout_s = 30.0
    """For so long a client may leave what was sent to it unread."""
    _waiting: asyncio.TimerHandle | None = None
    _rest: asyncio.TimerHandle | None = None
    _unread: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for the first request."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Take what came; the time for headers runs from their first byte."""
        super().data_received(data)
        if self._rest is not None and not self._is_answered_early():
            self._rest.cancel()
            self._rest = None
            if self.conn.their_state is h11.IDLE:
                self._keep_for_the_next()
        if self.conn.their_state is not h11.IDLE:
            self._stop_waiting()
        elif self._waiting is None and self.conn.trailing_data[0]:
            self._wait()

    def on_response_complete(self) -> None:
        """Wait for the rest of the next request, if its first bytes came with this one."""
        super().on_response_complete()
        if self._is_answered_early():  # closed at once, the answer might not arrive
            self._rest = self.loop.call_later(self.rest_timeout_s, self.transport.abort)
        begun = self.conn.their_state is h11.IDLE and self.conn.trailing_data[0]
        if begun and self._waiting is None and not self.transport.is_closing():
            self._wait()

    def pause_writing(self) -> None:
        """Wait for a client that does not read, for a while."""
        super().pause_writing()
        self._unread = self.loop.call_later(self.reading_timeout_s, self.transport.abort)

    def resume_writing(self) -> None:
        """Go on: it has read."""
        if self._unread is not None:
            self._unread.cancel()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting."""
        self._stop_waiting()
        for timer in filter(None, (self._rest, self._unread)):
            timer.cancel()
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP, or has headers beyond the limit."""
        fault = sys.exception()
        status = getattr(fault, "error_status_hint", 400)
        if status == 431:
            self._refuse(431, "the address and headers are too long; send less", "LIMIT")
        else:
            self._refuse(400, "this is not an HTTP/1.1 request", "BAD_REQUEST")

    def _wait(self) -> None:
        self._waiting = self.loop.call_later(self.header_timeout_s, self._too_slow)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _keep_for_the_next(self) -> None:
        """Keep the connection as after any answer: uvicorn does so before the rest has come."""
        self._unset_keepalive_if_required()
        self.timeout_keep_alive_task = self.loop.call_later(
            self.timeout_keep_alive, self.timeout_keep_alive_handler
        )

    def _is_answered_early(self) -> bool:
        """Whether the answer is sent, and the body of its request still comes."""
        return self.conn.their_state is h11.SEND_BODY and self.conn.our_state is h11.DONE

    def _too_slow(self) -> None:
        if not self.transport.is_closing() and self.conn.their_state is h11.IDLE:
            self._refuse(408, "the headers came too slowly", "BAD_REQUEST")

    def _refuse(self, status: int, message: str, code: str) -> None:
        if self.conn.our_state not in (h11.IDLE, h11.SEND_RESPONSE):
            self.transport.close()  # an answer is under way: nothing more can be said
            return
        body = as_json(without_data([refusal(status, message, code=code).error]))
        request_id = secrets.token_hex(16)
        _log.info("refused", extra={"request_id": request_id, "status": status, "code": code})
        headers: dict[str, Any] = {
            "Content-Type": f"{JSON}; charset=utf-8",
            "Content-Length": str(len(body)),
            "Cache-Control": "no-store",
            "Connection": "close",
            REQUEST_ID: request_id,
            **({"Access-Control-Allow-Origin": "*"} if self.any_origin else {}),
            **SAFE,
        }
        response = h11.Response(
            status_code=status, headers=list(headers.items()), reason=HTTPStatus(status).phrase
        )
        for event in (response, h11.Data(data=body), h11.EndOfMessage()):
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()
