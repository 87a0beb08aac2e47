"""Joins the types to the schema; its printed form is committed and compared."""

from pathlib import Path
from typing import Any

import strawberry
from graphql import GraphQLError, lexicographic_sort_schema, print_schema
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext
from strawberry.types.execution import ExecutionContext, ExecutionResult

from api.errors import taught
from api.parsing import KeptDocuments
from api.queries import Query
from api.types.registry import TYPES

SDL_PATH = Path(__file__).resolve().parent / "schema.graphql"
"""The committed printed form."""


class TimedExecutor(StrawberryGraphQLCoreExecutionContext):
    """Looks at the clock before each field: the work of a request ends at its deadline."""

    def execute_field(self, *args: Any, **kwargs: Any) -> Any:
        """As graphql-core does, in time.

        Raises:
            DeadlinePassed: The time of the request is over.
        """
        self.context_value.require_time()
        return super().execute_field(*args, **kwargs)


class TaughtSchema(strawberry.Schema):
    """Its errors teach (:mod:`api.errors`).

    That is done here since an extension does not see the errors of a document that cannot be
    parsed.
    """

    def execute_sync(self, *args: Any, **kwargs: Any) -> ExecutionResult:
        """As Strawberry does, with errors that teach."""
        result = super().execute_sync(*args, **kwargs)
        if result.errors:
            request_id = kwargs["context_value"].request_id
            result.errors = [taught(error, request_id) for error in result.errors]
        return result

    def process_errors(
        self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None
    ) -> None:
        """Log nothing here: Strawberry would log the client's words with each refusal."""


schema = TaughtSchema(
    query=Query,
    types=list(TYPES.values()),
    execution_context_class=TimedExecutor,
    extensions=[KeptDocuments],
)


def sdl() -> str:
    """The schema in the schema definition language, everything in alphabetical order.

    Only the print is sorted: Strawberry's own ``sort_schema`` (0.341.2) rebuilds the enums, and
    resolvers are then given strings in place of their members.
    """
    sorted_ = lexicographic_sort_schema(schema._schema)
    sorted_.type_map = dict(sorted(sorted_.type_map.items(), key=lambda each: each[0].casefold()))
    return f"{print_schema(sorted_)}\n"
