"""From what was asked to the bytes of the answer, in a worker thread.

Parsing, the limits, validation, execution and the writing of JSON all hold the interpreter, so all
of them happen off the event loop, a few at a time, and all of them end at the deadline.
"""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import dataclass
from functools import lru_cache, partial

from anyio import CapacityLimiter, to_thread
from graphql import DocumentNode, GraphQLError, OperationDefinitionNode, OperationType, parse
from strawberry import Schema
from strawberry.types.execution import ExecutionResult

from api.context import Context, DeadlinePassed
from api.errors import taught
from api.limits import check_document
from api.reading import Asked
from api.refusals import RefusedError, as_json, code_of, refusal, status_of_document, without_data
from api.settings import Settings
from kg import Graph

_LONG_NUMBER = re.compile(r"(?<![\w\"])\d{400}")
"""Beyond any number of the schema, and what Python refuses to read as one."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a document."""

    body: bytes
    status: int
    code: str
    """OK, or that of the first error."""
    lasting: bool
    """Whether the same question on the same snapshot has this answer again."""


@dataclass(slots=True)
class Run:
    """One document on its way; what is known of it is told to whoever counts."""

    asked: Asked
    media: str
    by_get: bool
    graph: Graph
    request_id: str
    operation: str | None = None
    """The name of the operation, once it is known."""


class Executor:
    """Runs documents on one schema, within the settings."""

    def __init__(self, schema: Schema, settings: Settings) -> None:
        """Nothing runs yet."""
        self._schema = schema
        self._settings = settings
        self._threads = CapacityLimiter(settings.running)

    async def answer(self, run: Run) -> Answered:
        """The answer, within the deadline, waiting for a thread included.

        Raises:
            RefusedError: Nothing was executed, or not all of it in time.
        """
        seconds = self._settings.deadline_s
        context = Context(
            run.graph, self._settings, time.monotonic() + seconds, request_id=run.request_id
        )
        try:
            return await asyncio.wait_for(
                to_thread.run_sync(
                    partial(self._answer, run, context),
                    abandon_on_cancel=True,
                    limiter=self._threads,
                ),
                seconds,
            )
        except (DeadlinePassed, TimeoutError):
            raise refusal(
                503,
                f"not answered within {seconds:g} seconds; ask for less",
                {"Retry-After": "1"},
                code="DEADLINE",
            ) from None

    def _answer(self, run: Run, context: Context) -> Answered:
        context.require_time()
        document = _parsed(run.asked.query, self._settings.max_tokens, run.media)
        operation = _operation(document, run.asked.operation, run.media)
        run.operation = operation.name.value if operation.name else None
        if operation.operation is not OperationType.QUERY and run.by_get:
            raise refusal(405, "by GET only queries are run", {"Allow": "POST"})
        for error in check_document(document, operation, run.asked.variables, self._settings):
            raise RefusedError(status_of_document(run.media), error)
        result = self._schema.execute_sync(
            run.asked.query,
            variable_values=run.asked.variables,
            context_value=context,
            operation_name=run.asked.operation,
        )
        return self._written(result, run.media, context)

    def _written(self, result: ExecutionResult, media: str, context: Context) -> Answered:
        """Data with what failed beside it; without data where nothing was executed."""
        errors = result.errors or []
        status = 200
        if result.data is None and errors and not any(error.path for error in errors):
            answer, status = without_data(errors), status_of_document(media)
        else:
            answer = {"data": result.data, **(without_data(errors) if errors else {})}
        body = as_json(answer)
        if len(body) > self._settings.max_response_bytes:
            most = self._settings.max_response_bytes
            raise refusal(
                status_of_document(media),
                f"the answer has more than {most:,} bytes; take smaller pages or fewer fields",
                code="RESPONSE_LIMIT",
            )
        code = code_of(errors[0]) if errors else "OK"
        return Answered(body, status, code, lasting=not errors and context.repeatable)


def _parsed(query: str, max_tokens: int, media: str) -> DocumentNode:
    status = status_of_document(media)
    if _LONG_NUMBER.search(query):
        raise refusal(status, "a number has too many digits", code="GRAPHQL_PARSE_FAILED")
    try:
        return _document(query, max_tokens)
    except (GraphQLError, RecursionError) as fault:
        error = fault if isinstance(fault, GraphQLError) else GraphQLError("nested too deeply")
        if "tokens" in error.message:
            error = GraphQLError(
                f"the document has more than {max_tokens:,} tokens; send less",
                extensions={"code": "TOKEN_LIMIT", "limit": max_tokens},
            )
        raise RefusedError(status, taught(error)) from None


@lru_cache(maxsize=128)
def _document(query: str, max_tokens: int) -> DocumentNode:
    """As Strawberry keeps what it parses, which it does once more from the text."""
    return parse(query, max_tokens=max_tokens)


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
    raise refusal(status_of_document(media), fault, code="OPERATION_RESOLUTION_FAILURE")
