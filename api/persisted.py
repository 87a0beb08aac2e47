"""Automatic persisted queries, as Apollo Client speaks them: a hash for a known document."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from graphql import GraphQLError

MOST = 1_000
"""Documents that are remembered; the one that was not asked for longest goes first."""
LONGEST = 20_000
"""Characters of a document that is remembered."""


class PersistedQueries:
    """Documents by their SHA-256, in one process; after a restart clients send them again."""

    def __init__(self) -> None:
        """Begin with none."""
        self._known: OrderedDict[str, str] = OrderedDict()

    def document(self, query: object, extensions: object) -> object:
        """The document that is meant: what was sent, or what its hash stands for.

        Raises:
            GraphQLError: The hash is not known, or is not that of the document.
        """
        asked = extensions.get("persistedQuery") if isinstance(extensions, Mapping) else None
        if asked is None:
            return query
        wanted = _hash_of(asked)
        if not query:
            if wanted not in self._known:
                raise GraphQLError(
                    "PersistedQueryNotFound", extensions={"code": "PERSISTED_QUERY_NOT_FOUND"}
                )
            self._known.move_to_end(wanted)
            return self._known[wanted]
        if not isinstance(query, str) or sha256(query.encode()).hexdigest() != wanted:
            raise GraphQLError(
                "the hash is not that of the document", extensions={"code": "BAD_REQUEST"}
            )
        if len(query) <= LONGEST:
            self._known[wanted] = query
            self._known.move_to_end(wanted)
            if len(self._known) > MOST:
                self._known.popitem(last=False)
        return query


def _hash_of(asked: Any) -> str:
    if isinstance(asked, Mapping) and asked.get("version") == 1:
        wanted = asked.get("sha256Hash")
        if isinstance(wanted, str):
            return wanted.casefold()
    raise GraphQLError(
        "persistedQuery must have version 1 and a sha256Hash", extensions={"code": "BAD_REQUEST"}
    )
