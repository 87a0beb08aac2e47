"""How often one client may ask, where the operator limits it.

Counted by the address of the client with a sliding window. The answer says how much is left in the
fields of the IETF draft "RateLimit header fields for HTTP" (draft-ietf-httpapi-ratelimit-headers).
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Sequence
from typing import cast

from limits import RateLimitItem, parse_many
from limits.aio.storage import Storage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from limits.errors import ConfigurationError, StorageError
from limits.storage import storage_from_string
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.observed import observation
from api.refusals import refusal, refused
from api.settings import Settings
from kg import BadInputError

_log = logging.getLogger(__name__)
UNCOUNTED = ("/health/", "/metrics", "/assets/")
"""Routes of the operator, and what a page is made of."""


class RateLimit:
    """Refuses with 429 what is more than the rules allow."""

    def __init__(self, app: ASGIApp, rules: Sequence[RateLimitItem], storage: Storage) -> None:
        """Wrap *app*; count in *storage*."""
        self._app = app
        self._rules = rules
        self._limiter = SlidingWindowCounterRateLimiter(storage)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count the request, and answer it if it is within the limits."""
        if scope["type"] != "http" or scope["path"].startswith(UNCOUNTED):
            await self._app(scope, receive, send)
            return
        client = (scope.get("client") or ("unknown",))[0]
        try:
            allowed = [await self._limiter.hit(rule, client) for rule in self._rules]
            headers, wait = await self._told(client)
        except StorageError:
            # An answer that nobody counted is better than none.
            _log.warning("requests cannot be counted", exc_info=True)
            await self._app(scope, receive, send)
            return

        async def send_told(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(headers)
            await send(message)

        if all(allowed):
            await self._app(scope, receive, send_told)
            return
        fault = refusal(
            429,
            f"too many requests; ask again in {wait} seconds",
            {"Retry-After": str(wait)},
            "RATE_LIMITED",
        )
        observation(scope).code = fault.code
        await refused(fault)(scope, receive, send_told)

    async def _told(self, client: str) -> tuple[dict[str, str], int]:
        """The headers, and how many seconds it takes until something is left of every rule."""
        policies, states, wait = [], [], 1
        for rule in self._rules:
            left = await self._limiter.get_window_stats(rule, client)
            seconds = max(math.ceil(left.reset_time - time.time()), 1)
            name = f'"{rule.amount}per{rule.get_expiry()}s"'
            policies.append(f"{name};q={rule.amount};w={rule.get_expiry()}")
            states.append(f"{name};r={left.remaining};t={seconds}")
            if left.remaining == 0:
                wait = max(wait, seconds)
        return {"RateLimit-Policy": ", ".join(policies), "RateLimit": ", ".join(states)}, wait


def rate_limit(settings: Settings) -> list[Middleware]:
    """The middleware that the settings ask for, if any.

    Raises:
        BadInputError: The limit or its storage cannot be read.
    """
    if not settings.rate_limit:
        return []
    where = settings.rate_limit_storage
    of_redis = {"implementation": "redispy"} if where.startswith("redis") else {}
    try:
        storage = storage_from_string(f"async+{where}", wrap_exceptions=True, **of_redis)
    except (ConfigurationError, ValueError) as fault:
        hint = "; Redis needs pip install 'triggerpoints[redis]'" if of_redis else ""
        raise BadInputError(f"no rate limit can be kept in '{where}': {fault}{hint}") from fault
    return [Middleware(RateLimit, rules=rules(settings.rate_limit), storage=cast(Storage, storage))]


def rules(text: str) -> list[RateLimitItem]:
    """The limits that a setting means.

    >>> [str(rule) for rule in rules("60/minute;5/second")]
    ['60 per 1 minute', '5 per 1 second']

    Raises:
        BadInputError: It cannot be read.
    """
    try:
        return parse_many(text)
    except ValueError as fault:
        raise BadInputError(
            f"TRIGGERPOINTS_RATE_LIMIT must be like '60/minute;5/second', got '{text}'"
        ) from fault
