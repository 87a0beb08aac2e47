"""Joins the types to the schema; its printed form is committed and compared."""

from functools import partial
from pathlib import Path
from typing import Any

import strawberry
from anyio import to_thread
from graphql import GraphQLError, lexicographic_sort_schema, print_schema
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.types.execution import ExecutionContext, ExecutionResult

from api.errors import taught
from api.queries import Query
from api.types.registry import TYPES

SDL_PATH = Path(__file__).resolve().parent / "schema.graphql"
"""The committed printed form."""


class OffLoopSchema(strawberry.Schema):
    """Executes in a worker thread: kg is synchronous, and the event loop must stay free.

    Its errors teach (:mod:`api.errors`). That is done here since an extension does not see the
    errors of a document that cannot be parsed.
    """

    def execute_sync(self, *args: Any, **kwargs: Any) -> ExecutionResult:
        """As Strawberry does, with errors that teach."""
        result = super().execute_sync(*args, **kwargs)
        if result.errors:
            result.errors = [taught(error) for error in result.errors]
        return result

    async def execute(self, *args: Any, **kwargs: Any) -> Any:
        """As ``execute_sync``, without holding the event loop; given up when it is cancelled."""
        return await to_thread.run_sync(
            partial(self.execute_sync, *args, **kwargs), abandon_on_cancel=True
        )

    def process_errors(
        self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None
    ) -> None:
        """Log nothing here: Strawberry would log the client's words with each refusal."""


schema = OffLoopSchema(
    query=Query,
    types=list(TYPES.values()),
    extensions=[ParserCache, ValidationCache],
)


def sdl() -> str:
    """The schema in the schema definition language, everything in alphabetical order.

    Only the print is sorted: Strawberry's own ``sort_schema`` (0.341.2) rebuilds the enums, and
    resolvers are then given strings in place of their members.
    """
    sorted_ = lexicographic_sort_schema(schema._schema)
    sorted_.type_map = dict(sorted(sorted_.type_map.items(), key=lambda each: each[0].casefold()))
    return f"{print_schema(sorted_)}\n"
