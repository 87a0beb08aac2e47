"""From what was asked to the bytes of the answer, in a worker thread.

Parsing, the limits, validation, execution and the writing of JSON all hold the interpreter, so all
of them happen off the event loop, a few at a time, and all of them end at the deadline.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from functools import partial

from anyio import CapacityLimiter, to_thread
from graphql import DocumentNode, GraphQLError, OperationDefinitionNode, OperationType
from strawberry import Schema
from strawberry.types.execution import ExecutionResult

from api.context import Context, DeadlinePassed
from api.errors import taught
from api.limits import check_document
from api.parsing import Parsed, parsed
from api.reading import Asked
from api.refusals import RefusedError, as_json, code_of, refusal, status_of_document, without_data
from api.settings import Settings
from kg import Graph


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
        context.parsed = _parsed(run.asked.query, self._settings.max_tokens, run.media)
        document = context.parsed.document
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


def _parsed(query: str, max_tokens: int, media: str) -> Parsed:
    try:
        return parsed(query, max_tokens)
    except (GraphQLError, RecursionError) as fault:
        error = fault if isinstance(fault, GraphQLError) else GraphQLError("nested too deeply")
        if "tokens" in error.message:
            error = GraphQLError(
                f"the document has more than {max_tokens:,} tokens; send less",
                extensions={"code": "TOKEN_LIMIT", "limit": max_tokens},
            )
        raise RefusedError(status_of_document(media), taught(error)) from None


def _operation(document: DocumentNode, name: str | None, media: str) -> OperationDefinitionNode:
    found = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    named = [each for each in found if name is None or (each.name and each.name.value == name)]
    if len(named) == 1:
        return named[0]
    names = sorted(each.name.value for each in found if each.name)
    if names:
        fault = f"name one of the operations by operationName: {', '.join(names)}"
    else:
        fault = (
            "the operation has no name: leave operationName out"
            if found
            else "there is no operation"
        )
    raise refusal(status_of_document(media), fault, code="OPERATION_RESOLUTION_FAILURE")
