"""Where everything meets: graph, schema and routes become one ASGI application, and are served."""

import os
import sys
from socket import socket

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from api.context import Context
from api.errors import INTERNAL_MESSAGE
from api.graphql_http import GraphQLOverHTTP, refusal, refused
from api.headers import SafeHeaders
from api.http import routes
from api.metrics import Metrics
from api.pages import WithGraphiQL, page_routes
from api.question_route import question_routes
from api.schema import schema
from api.settings import Settings
from kg import Budget, Graph


def create_app(graph: Graph, settings: Settings) -> Starlette:
    """The application that answers from *graph*."""
    budget = Budget(max_edges=settings.walk_max_edges, timeout_s=settings.walk_timeout_s)
    metrics = Metrics(graph)
    endpoint = GraphQLOverHTTP(Context(graph, budget), schema, settings, metrics)
    return Starlette(
        routes=[
            *page_routes(),
            Route("/graphql", WithGraphiQL(endpoint)),
            *question_routes(endpoint),
            metrics.route(),
            *routes(graph),
        ],
        middleware=[
            Middleware(
                CORSMiddleware,
                allow_origins=["*"],
                allow_methods=["GET", "HEAD", "POST"],
                allow_headers=["*"],
                expose_headers=["ETag"],
                max_age=86_400,
            ),
            Middleware(SafeHeaders),
            Middleware(GZipMiddleware, minimum_size=1024),
        ],
        exception_handlers={HTTPException: _refused, Exception: _unexpected},
    )


def _refused(_request: Request, fault: Exception) -> Response:
    """What no route answers, told as JSON with a code."""
    assert isinstance(fault, HTTPException)
    code = "NOT_FOUND" if fault.status_code == 404 else "BAD_REQUEST"
    return refused(refusal(fault.status_code, fault.detail, fault.headers, code))


def _unexpected(_request: Request, _fault: Exception) -> Response:
    return refused(refusal(500, INTERNAL_MESSAGE, code="INTERNAL_SERVER_ERROR"))


def create_from_environment() -> Starlette:
    """The application of one worker process, set up by its environment.

    Raises:
        DataError: The data file is not sound.
    """
    settings = Settings.from_environment()
    return create_app(Graph.load(settings.graph_path), settings)


def serve(settings: Settings) -> None:
    """Load the graph, then answer until told to stop (SIGINT or SIGTERM).

    Says in one line where it answers, as soon as it does.

    Raises:
        DataError: The data file is not sound; nothing was started.
    """
    graph = Graph.load(settings.graph_path)
    line = (
        f"{graph.header.title} {graph.header.version}: {len(graph.all_nodes)} nodes, "
        f"{len(graph.all_edges)} links, at http://{settings.host}:{settings.port}/graphql"
    )
    if settings.workers > 1:
        os.environ.update(settings.as_environment())
        print(line, flush=True)  # noqa: T201 - the one line that says so
        uvicorn.run(
            "api.app:create_from_environment",
            factory=True,
            host=settings.host,
            port=settings.port,
            workers=settings.workers,
            log_level="warning",
        )
        return
    config = uvicorn.Config(
        create_app(graph, settings), host=settings.host, port=settings.port, log_level="warning"
    )
    server = _AnnouncingServer(config, line)
    server.run()
    if not server.started:
        sys.exit(1)


class _AnnouncingServer(uvicorn.Server):
    """Says its line once it listens, not before."""

    def __init__(self, config: uvicorn.Config, line: str) -> None:
        super().__init__(config)
        self._line = line

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            print(self._line, flush=True)  # noqa: T201 - the one line that says so
