"""A request that is not executed, told as JSON with a code and a status that is true."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from graphql import GraphQLError
from starlette.responses import Response

RESPONSE = "application/graphql-response+json"
JSON = "application/json"
OFFERED = (JSON, RESPONSE)
"""What may be answered; the first where the client has no preference."""


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

    @property
    def code(self) -> str:
        """The code of the error."""
        return code_of(self.error)


LONGEST = 600
"""Characters of a message: what was sent is not sent back at length."""


def shortened(message: str) -> str:
    """A message, without what is too long of it."""
    return message if len(message) <= LONGEST else f"{message[:LONGEST]} ..."


def refusal(
    status: int, message: str, headers: Mapping[str, str] | None = None, code: str = "BAD_REQUEST"
) -> RefusedError:
    """A refusal in one sentence."""
    return RefusedError(
        status, GraphQLError(shortened(message), extensions={"code": code}), headers
    )


def refused(fault: RefusedError, media: str = JSON) -> Response:
    """A refusal as a response: without data, since nothing was executed."""
    response = Response(
        as_json(without_data([fault.error])),
        fault.status,
        headers={"Content-Type": f"{media}; charset=utf-8", "Cache-Control": "no-store"},
    )
    response.headers.update(fault.headers)
    return response


def without_data(errors: Sequence[GraphQLError]) -> dict[str, Any]:
    """The answer to what was not executed."""
    return {"errors": [error.formatted for error in errors]}


def as_json(answer: Mapping[str, Any]) -> bytes:
    """An answer as it is sent."""
    text = json.dumps(answer, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def code_of(error: GraphQLError) -> str:
    """The code that programs read."""
    return str((error.extensions or {}).get("code", "UNKNOWN"))


def status_of_document(media: str) -> int:
    """Of a well-formed request whose document cannot be run: 200 for clients of the older type."""
    return 400 if media == RESPONSE else 200
