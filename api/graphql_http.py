"""GraphQL over HTTP: what may be sent, how it is answered, and with which status.

Strawberry's endpoint is replaced where it meets the wire; execution stays Strawberry's. Followed is
the GraphQL over HTTP specification (draft of the GraphQL Foundation): both media types, a status
that tells whether anything was executed, and errors that are always JSON with a code.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import DocumentNode, GraphQLError, OperationDefinitionNode, OperationType, parse
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from strawberry.asgi import GraphQL
from strawberry.types.execution import ExecutionResult

from api.caching import conditional
from api.context import Context
from api.errors import taught
from api.limits import check_document
from api.metrics import Metrics
from api.persisted import PersistedQueries
from api.settings import Settings

RESPONSE = "application/graphql-response+json"
JSON = "application/json"
OFFERED = (JSON, RESPONSE)
"""What may be answered; the first where the client has no preference."""
METHODS = "GET, HEAD, POST, OPTIONS"
_LONG_NUMBER = re.compile(r"(?<![\w\"])\d{400}")
"""Beyond any number of the schema, and what Python refuses to read as one."""
DEEPEST_JSON = 32
"""How deep the values of a body may be nested."""


class RefusedError(Exception):
    """A request that is not executed, and why."""

    def __init__(
        self,
        status: int,
        error: GraphQLError,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Answer with *status*, *headers* and one *error*, which has its code."""
        super().__init__(error.message)
        self.status = status
        self.error = error
        self.headers = headers or {}


def refusal(
    status: int, message: str, headers: Mapping[str, str] | None = None, code: str = "BAD_REQUEST"
) -> RefusedError:
    """A refusal in one sentence."""
    return RefusedError(status, GraphQLError(message, extensions={"code": code}), headers)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks."""

    query: str
    variables: dict[str, Any] | None
    operation: str | None


class GraphQLOverHTTP(GraphQL[Context, None]):
    """Strawberry's schema behind the HTTP of the specification; one snapshot for each request."""

    def __init__(self, context: Context, schema: Any, settings: Settings, metrics: Metrics) -> None:
        """Answer every request with *context*, within *settings*; count it in *metrics*."""
        super().__init__(schema, graphql_ide=None, subscription_protocols=())
        self._context = context
        self._settings = settings
        self._persisted = PersistedQueries()
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        media = JSON
        try:
            if request.method == "OPTIONS":
                response = Response(status_code=204, headers={"Allow": METHODS})
            else:
                media = negotiated(request.headers.get("accept"))
                response = conditional(request, await self._answered(request, media))
        except RefusedError as fault:
            response = refused(fault, media)
        except ClientDisconnect:
            return
        response.headers.setdefault("Vary", "Accept")
        await response(scope, receive, send)

    async def _answered(self, request: Request, media: str) -> Response:
        asked = await self._read(request)
        return await self.run_asked(asked, media, by_get=request.method != "POST")

    async def run_asked(self, asked: Asked, media: str, *, by_get: bool) -> Response:
        """The answer to what was read, counted.

        Raises:
            RefusedError: It is not run; nothing was executed.
        """
        begun = time.perf_counter()
        name, code = None, "OK"
        try:
            document = _parsed(asked.query, self._settings.max_tokens, media)
            operation = _operation(document, asked.operation, media)
            name = operation.name.value if operation.name else None
            result = await self._result(asked, document, operation, media, by_get=by_get)
            if result.errors:
                code = _code(result.errors[0])
            return _answer(result, media)
        except RefusedError as fault:
            code = _code(fault.error)
            raise
        finally:
            self._metrics.count(name, code, time.perf_counter() - begun)

    async def _result(
        self,
        asked: Asked,
        document: DocumentNode,
        operation: OperationDefinitionNode,
        media: str,
        *,
        by_get: bool,
    ) -> ExecutionResult:
        if operation.operation is not OperationType.QUERY and by_get:
            raise refusal(405, "by GET only queries are run", {"Allow": "POST"})
        for error in check_document(document, operation, asked.variables, self._settings):
            raise RefusedError(_status(media), error)
        try:
            result: ExecutionResult = await asyncio.wait_for(
                self.schema.execute(
                    asked.query,
                    variable_values=asked.variables,
                    context_value=self._context,
                    operation_name=asked.operation,
                ),
                self._settings.deadline_s,
            )
        except TimeoutError:
            raise refusal(
                503,
                f"not answered within {self._settings.deadline_s:g} seconds; ask for less",
                code="DEADLINE",
            ) from None
        return result

    async def _read(self, request: Request) -> Asked:
        if request.method in ("GET", "HEAD"):
            return self._meant(
                {
                    **request.query_params,
                    **{
                        name: _loaded(text.encode(), f"the parameter {name}")
                        for name in ("variables", "extensions")
                        if (text := request.query_params.get(name))
                    },
                }
            )
        if request.method != "POST":
            raise refusal(405, f"use one of {METHODS}", {"Allow": METHODS})
        _require_json(request)
        try:
            body = await asyncio.wait_for(self._body(request), self._settings.body_timeout_s)
        except TimeoutError:
            raise refusal(408, "the body came too slowly") from None
        loaded = _loaded(body, "the body")
        if not isinstance(loaded, dict):
            raise refusal(400, "the body must be a JSON object with a query")
        return self._meant(loaded)

    def _meant(self, given: Mapping[str, Any]) -> Asked:
        """What is asked, a hash replaced by the document that it stands for."""
        try:
            query = self._persisted.document(given.get("query"), given.get("extensions"))
        except GraphQLError as error:
            unknown = (error.extensions or {}).get("code") == "PERSISTED_QUERY_NOT_FOUND"
            raise RefusedError(200 if unknown else 400, error) from None
        return _asked_by({**given, "query": query})

    async def _body(self, request: Request) -> bytes:
        most = self._settings.max_body_bytes
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > most:
                raise refusal(413, f"the body has more than {most} bytes; send less", code="LIMIT")
        return bytes(body)


# --- what is sent ---------------------------------------------------------------------------------


def negotiated(accept: str | None) -> str:
    """The media type to answer with.

    >>> negotiated(None), negotiated("application/graphql-response+json, application/json;q=0.9")
    ('application/json', 'application/graphql-response+json')

    Raises:
        RefusedError: Neither of the two is acceptable.
    """
    if accept is None or not accept.strip():
        return JSON
    weights: dict[str, tuple[int, float]] = {}
    for each in accept.split(","):
        media, *parameters = (part.strip().casefold() for part in each.split(";"))
        given = dict(part.partition("=")[::2] for part in parameters)
        if given.get("charset", "utf-8").strip('"') not in ("utf-8", "utf8"):
            continue
        try:
            weight = float(given.get("q", "1"))
        except ValueError:
            weight = 0.0
        for offered in OFFERED:
            narrow = {offered: 2, "application/*": 1, "*/*": 0}.get(media)
            if narrow is not None and narrow >= weights.get(offered, (-1, 0.0))[0]:
                weights[offered] = (narrow, weight)
    best = max(OFFERED, key=lambda each: weights.get(each, (0, 0.0))[1])
    if weights.get(best, (0, 0.0))[1] <= 0:
        raise refusal(406, f"accept one of {', '.join(OFFERED)}")
    return best


def _require_json(request: Request) -> None:
    media, *parameters = (
        part.strip().casefold() for part in request.headers.get("content-type", "").split(";")
    )
    charset = dict(part.partition("=")[::2] for part in parameters).get("charset", "utf-8")
    if media != JSON or charset.strip('"') not in ("utf-8", "utf8"):
        raise refusal(415, f"send {JSON} in UTF-8")
    if request.headers.get("content-encoding", "identity").casefold() != "identity":
        raise refusal(415, "send the body without a content encoding")


def _loaded(body: bytes, what: str) -> Any:
    """JSON that holds only what can be sent back: finite numbers and whole characters."""
    try:
        loaded = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
        json.dumps(loaded, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except (ValueError, RecursionError):
        raise refusal(400, f"{what} is not JSON in UTF-8") from None
    level = [loaded]
    for _ in range(DEEPEST_JSON):
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return loaded
    raise refusal(400, f"{what} is nested more than {DEEPEST_JSON} deep", code="LIMIT")


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _asked_by(given: Mapping[str, Any]) -> Asked:
    query, variables = given.get("query"), given.get("variables")
    operation = given.get("operationName")
    if not isinstance(query, str) or not query.strip():
        raise refusal(400, "query must be a string with a GraphQL document")
    for name, value in (("variables", variables), ("extensions", given.get("extensions"))):
        if value is not None and not isinstance(value, dict):
            raise refusal(400, f"{name} must be an object or null")
    if operation is not None and not isinstance(operation, str):
        raise refusal(400, "operationName must be a string or null")
    return Asked(query, variables, operation or None)


def _parsed(query: str, max_tokens: int, media: str) -> DocumentNode:
    if _LONG_NUMBER.search(query):
        raise refusal(_status(media), "a number has too many digits", code="GRAPHQL_PARSE_FAILED")
    try:
        return parse(query, max_tokens=max_tokens)
    except (GraphQLError, RecursionError) as fault:
        error = fault if isinstance(fault, GraphQLError) else GraphQLError("nested too deeply")
        if "tokens" in error.message:
            error = GraphQLError(
                f"the document has more than {max_tokens:,} tokens; send less",
                extensions={"code": "TOKEN_LIMIT"},
            )
        raise RefusedError(_status(media), taught(error)) from None


def _operation(document: DocumentNode, name: str | None, media: str) -> OperationDefinitionNode:
    found = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    named = [each for each in found if name is None or (each.name and each.name.value == name)]
    if len(named) == 1:
        return named[0]
    names = ", ".join(sorted(each.name.value for each in found if each.name))
    fault = (
        f"name one of the operations by operationName: {names}"
        if found
        else "there is no operation"
    )
    raise refusal(_status(media), fault, code="OPERATION_RESOLUTION_FAILURE")


def _status(media: str) -> int:
    """Of a well-formed request whose document cannot be run: 200 for clients of the older type."""
    return 400 if media == RESPONSE else 200


# --- what is answered -----------------------------------------------------------------------------


def refused(fault: RefusedError, media: str = JSON) -> Response:
    """A refusal as a response: JSON, with one error and its code."""
    response = _errors([fault.error], media, fault.status)
    response.headers.update(fault.headers)
    return response


def _code(error: GraphQLError) -> str:
    return str((error.extensions or {}).get("code", "UNKNOWN"))


def _answer(result: ExecutionResult, media: str) -> Response:
    """Data with what failed beside it; without data where nothing was executed."""
    if result.data is None and result.errors and not any(each.path for each in result.errors):
        return _errors(result.errors, media, _status(media))
    answer: dict[str, Any] = {"data": result.data}
    if result.errors:
        answer["errors"] = [error.formatted for error in result.errors]
    response = _response(answer, 200, media)
    if result.errors:
        response.headers["Cache-Control"] = "no-store"
    return response


def _errors(errors: list[GraphQLError], media: str, status: int) -> Response:
    """Without data, since nothing was executed."""
    response = _response({"errors": [error.formatted for error in errors]}, status, media)
    response.headers["Cache-Control"] = "no-store"
    return response


def _response(answer: Mapping[str, Any], status: int, media: str) -> Response:
    content = json.dumps(answer, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return Response(
        content.encode("utf-8"),
        status_code=status,
        headers={"Content-Type": f"{media}; charset=utf-8"},
    )
