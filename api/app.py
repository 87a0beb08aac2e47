"""Where everything meets: snapshots, schema and routes become one ASGI application."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from anyio import to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from api.caching import DATA_VERSION
from api.compression import Compression
from api.context import Context
from api.graphql_http import GraphQLOverHTTP
from api.headers import (
    OneLength,
    OriginForm,
    SafeHeaders,
    SharedReading,
    ShortHeaders,
    WholeOnly,
)
from api.http import routes
from api.metrics import Metrics
from api.named import named_questions
from api.observed import REQUEST_ID, Observed, Unfailing, observation
from api.pages import WithGraphiQL, page_routes
from api.question_route import question_routes
from api.rate_limit import rate_limit
from api.reading import METHODS
from api.refusals import refusal, refused
from api.schema import schema
from api.settings import Settings
from api.snapshots import Snapshots
from kg import Graph

_log = logging.getLogger(__name__)
READABLE = (DATA_VERSION, "ETag", "RateLimit", "RateLimit-Policy", REQUEST_ID, "Retry-After")
"""Headers that a page of another origin may read."""


def create_app(snapshots: Snapshots, settings: Settings) -> Starlette:
    """The application that answers from the current one of *snapshots*.

    Raises:
        BadInputError: A setting cannot be used.
    """
    metrics = Metrics(snapshots)
    endpoint = GraphQLOverHTTP(snapshots, schema, settings, metrics)
    app = Starlette(
        routes=[
            *page_routes(),
            Route("/graphql", WithGraphiQL(endpoint)),
            *question_routes(endpoint, snapshots),
            metrics.route(),
            *routes(snapshots),
        ],
        middleware=_middleware(settings),
        exception_handlers={HTTPException: _refused},
        lifespan=lambda _app: _kept_current(snapshots, settings),
    )
    app.router.redirect_slashes = False  # it would send a client to the host that it names itself
    return app


def _middleware(settings: Settings) -> list[Middleware]:
    """Outermost first: what every answer carries, refusals and faults included."""
    return [
        Middleware(SafeHeaders),
        Middleware(Observed),
        Middleware(
            SharedReading,
            allow_origins=[each.strip() for each in settings.cors_origins.split(",")],
            allow_methods=METHODS.split(", "),
            allow_headers=["*"],
            expose_headers=READABLE,
            max_age=86_400,
        ),
        Middleware(Unfailing),
        Middleware(OneLength),
        Middleware(WholeOnly),
        Middleware(OriginForm),
        Middleware(ShortHeaders, most=settings.max_header_bytes),
        *rate_limit(settings),
        Middleware(Compression),
    ]


def _refused(request: Request, fault: Exception) -> Response:
    """What no route answers, told as JSON with a code."""
    assert isinstance(fault, HTTPException)
    code = "NOT_FOUND" if fault.status_code == 404 else "BAD_REQUEST"
    observation(request.scope).code = code
    return refused(refusal(fault.status_code, fault.detail, fault.headers, code))


@asynccontextmanager
async def _kept_current(snapshots: Snapshots, settings: Settings) -> AsyncIterator[None]:
    """While the application runs, look for new data on SIGHUP, and by the clock if so set."""
    asked = asyncio.Event()
    with suppress(NotImplementedError, RuntimeError, ValueError):  # not the main thread, or no HUP
        asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, asked.set)
    task = asyncio.create_task(_look(snapshots, settings.watch_s, asked))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _look(snapshots: Snapshots, every_s: float, asked: asyncio.Event) -> None:
    await to_thread.run_sync(_warm, snapshots.current.graph)
    while True:
        with suppress(TimeoutError):
            await asyncio.wait_for(asked.wait(), every_s or None)
        if asked.is_set() or snapshots.has_changed():
            asked.clear()
            try:
                await to_thread.run_sync(snapshots.reload, _warm)
            except Exception:  # noqa: BLE001 - whatever it was, the next file must be looked at too
                _log.exception("new data could not be loaded, the old ones are served on")


def _warm(graph: Graph) -> None:
    """Ask every named question once: indexes that are made when first needed are there then."""
    for question in named_questions().values():
        schema.execute_sync(
            question.document, variable_values=dict(question.example), context_value=Context(graph)
        )
