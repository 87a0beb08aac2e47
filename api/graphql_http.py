"""GraphQL over HTTP: what may be sent, how it is answered, and with which status.

Strawberry's endpoint is replaced where it meets the wire; execution stays Strawberry's. Followed is
the GraphQL over HTTP specification (draft of the GraphQL Foundation): both media types, a status
that tells whether anything was executed, and errors that are always JSON with a code.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from graphql import GraphQLError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from strawberry.asgi import GraphQL

from api.caching import etag, not_modified, with_caching
from api.context import Context
from api.documents import Documents
from api.execution import Answered, Executor, Run
from api.metrics import Metrics
from api.observed import observation
from api.reading import METHODS, Asked, asked_by, every_line, negotiated, read
from api.refusals import JSON, RefusedError, refused
from api.settings import Settings
from api.snapshots import Snapshots
from api.telemetry import operation_span


class GraphQLOverHTTP(GraphQL[Context, None]):
    """Strawberry's schema behind the HTTP of the specification; one snapshot for each request."""

    def __init__(
        self, snapshots: Snapshots, schema: Any, settings: Settings, metrics: Metrics
    ) -> None:
        """Answer from the current one of *snapshots*, within *settings*; count in *metrics*."""
        super().__init__(schema, graphql_ide=None, subscription_protocols=())
        self._snapshots = snapshots
        self._settings = settings
        self._documents = Documents.of(settings)
        self._executor = Executor(schema, settings)
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        try:
            response = await self._response(request)
        except ClientDisconnect:
            return
        response.headers.setdefault("Vary", "Accept")
        await response(scope, receive, send)

    async def _response(self, request: Request) -> Response:
        media = JSON
        try:
            if request.method == "OPTIONS":
                return Response(status_code=204, headers={"Allow": METHODS})
            media = negotiated(every_line(request, "accept"))
            asked = self._meant(await read(request, self._settings))
            return await self.respond(request, asked, media)
        except RefusedError as fault:
            observation(request.scope).code = fault.code
            return refused(fault, media)

    async def respond(self, request: Request, asked: Asked, media: str = JSON) -> Response:
        """The answer to what was read, counted; without running it where the client has it.

        Raises:
            RefusedError: It is not run.
        """
        snapshot = self._snapshots.current
        tag = etag(snapshot, asked, media)
        if unchanged := not_modified(request, tag, snapshot):
            return unchanged
        run = Run(
            asked,
            media,
            by_get=request.method != "POST",
            graph=snapshot.graph,
            request_id=observation(request.scope).request_id,
        )
        answered = await self._counted(request, run)
        response = Response(
            answered.body,
            answered.status,
            headers={"Content-Type": f"{media}; charset=utf-8"},
        )
        return with_caching(request, response, tag, snapshot, lasting=answered.lasting)

    async def _counted(self, request: Request, run: Run) -> Answered:
        begun, code = time.perf_counter(), "INTERNAL_SERVER_ERROR"
        seen = observation(request.scope)
        with operation_span(seen.trace) as span:
            try:
                answered = await self._executor.answer(run)
                code = answered.code
                return answered
            except RefusedError as fault:
                code = fault.code
                raise
            finally:
                seen.operation = self._metrics.count(
                    run.operation, code, time.perf_counter() - begun
                )
                seen.code = code
                span.named(seen.operation, code)

    def _meant(self, given: Mapping[str, Any]) -> Asked:
        """What is asked, a hash replaced by the document that it stands for."""
        try:
            query = self._documents.meant(given)
        except GraphQLError as error:
            unknown = (error.extensions or {}).get("code") == "PERSISTED_QUERY_NOT_FOUND"
            raise RefusedError(200 if unknown else 400, error) from None
        return asked_by({**given, "query": query})
