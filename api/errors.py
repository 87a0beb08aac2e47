"""From a refusal to an error of the response: one code, one sentence, and what may be meant."""

import logging
import re

from graphql import GraphQLError, GraphQLSyntaxError

from api.refusals import shortened
from kg import GraphError

_log = logging.getLogger(__name__)

INTERNAL_MESSAGE = "something went wrong here; the request was not at fault"


def as_graphql_error(error: GraphError) -> GraphQLError:
    """A refusal of kg as an error of GraphQL."""
    extensions: dict[str, object] = {"code": error.code}
    if error.suggestions():
        extensions["didYouMean"] = list(error.suggestions())
    return GraphQLError(_as_argument(str(error)), extensions=extensions, original_error=error)


def _as_argument(message: str) -> str:
    """A message about a number out of range, with the argument as the schema writes it.

    >>> _as_argument("max_hops must be from 1 to 6, got 9")
    'maxHops must be from 1 to 6, got 9'
    """
    named = _NAMED.match(message)
    if named is None:
        return message
    first, *words = named[1].split("_")
    return first + "".join(map(str.capitalize, words)) + named[2]


_NAMED = re.compile(r"([a-z]+(?:_[a-z]+)+)( must be .*)", re.DOTALL)


def _in_json(message: str) -> str:
    """A message of graphql-core, with values as a client writes them and not as Python does.

    >>> _in_json("Expected value of non-null type 'ID!' not to be None.")
    "Expected value of non-null type 'ID!' not to be null."
    >>> _in_json('Unknown argument "None".')
    'Unknown argument "None".'
    """
    return _QUOTED_OR_PYTHON.sub(lambda found: _IN_JSON.get(found[0], found[0]), message)


_IN_JSON = {"None": "null", "True": "true", "False": "false"}
_QUOTED_OR_PYTHON = re.compile(r""""(?:[^"\\]|\\.)*"|'[^']*'|\b(?:None|True|False)\b""")


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
        shown = GraphQLError(_in_json(error.message), extensions={"code": _code_of(error)})
    else:
        _log.error("unexpected error", exc_info=cause, extra={"request_id": request_id})
        shown = GraphQLError(
            INTERNAL_MESSAGE,
            extensions={"code": "INTERNAL_SERVER_ERROR", "requestId": request_id},
        )
    return GraphQLError(
        shortened(shown.message),
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
