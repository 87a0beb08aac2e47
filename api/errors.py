"""From a refusal to an error of the response: one code, one sentence, and what may be meant."""

import logging

from graphql import GraphQLError, GraphQLSyntaxError

from kg import GraphError

_log = logging.getLogger(__name__)

INTERNAL_MESSAGE = "something went wrong here; the request was not at fault"


LONGEST = 600
"""Characters of a message: what was sent is not sent back at length."""


def as_graphql_error(error: GraphError) -> GraphQLError:
    """A refusal of kg as an error of GraphQL."""
    extensions: dict[str, object] = {"code": error.code}
    if error.suggestions():
        extensions["didYouMean"] = list(error.suggestions())
    return GraphQLError(str(error), extensions=extensions, original_error=error)


def taught(error: GraphQLError, request_id: str = "") -> GraphQLError:
    """The error with a code, and without anything that a client should not see.

    A fault that is ours is logged in full, and told by the *request_id* that stands in the log.
    """
    if error.extensions and "code" in error.extensions:
        return error
    cause = error.original_error
    if isinstance(cause, GraphError):
        shown = as_graphql_error(cause)
    elif cause is None or isinstance(cause, GraphQLError):
        shown = GraphQLError(error.message, extensions={"code": _code_of(error)})
    else:
        _log.error("unexpected error", exc_info=cause, extra={"request_id": request_id})
        shown = GraphQLError(
            INTERNAL_MESSAGE,
            extensions={"code": "INTERNAL_SERVER_ERROR", "requestId": request_id},
        )
    return GraphQLError(
        shown.message if len(shown.message) <= LONGEST else f"{shown.message[:LONGEST]} ...",
        nodes=error.nodes,
        source=error.source,
        positions=error.positions,
        path=error.path,
        extensions=shown.extensions,
    )


def _code_of(error: GraphQLError) -> str:
    """Apollo's code for an error of GraphQL's own."""
    if isinstance(error, GraphQLSyntaxError):
        return "GRAPHQL_PARSE_FAILED"
    of_a_variable = error.message.startswith("Variable '") and " value" in error.message
    return "BAD_USER_INPUT" if error.path or of_a_variable else "GRAPHQL_VALIDATION_FAILED"
