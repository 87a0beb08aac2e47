"""Which document is meant: what was sent, what a hash stands for, or one of a trusted set.

Automatic persisted queries are spoken as Apollo Client does (``extensions.persistedQuery``). With
trusted documents nothing else is run; they are asked for by their text, by the same hash, or by
``documentId`` (``sha256:`` and the hash, as the persisted documents of GraphQL over HTTP have it).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

from cachetools import LRUCache
from graphql import GraphQLError

from api.named import named_questions
from api.settings import Settings
from kg import BadInputError

ROOM = 2_000_000
"""Characters of the documents that are remembered; what was not asked for longest goes first."""
LONGEST = 20_000
"""Characters of a document that is remembered."""


class _Store(Protocol):
    def by_hash(self, wanted: str) -> str: ...

    def sent(self, query: str, wanted: str | None) -> str: ...


class Documents:
    """The documents that one process knows by their hash."""

    def __init__(self, store: _Store) -> None:
        """Of *store*."""
        self._store = store

    @classmethod
    def of(cls, settings: Settings) -> Documents:
        """Those that the settings ask for.

        Raises:
            BadInputError: The trusted documents cannot be read.
        """
        if settings.trusted_documents is None:
            return cls(_Remembered())
        return cls(_Trusted(settings.trusted_documents))

    def meant(self, given: Mapping[str, Any]) -> object:
        """The document that the parameters of a request mean; what is no text stays as it is.

        Raises:
            GraphQLError: The hash is not known, or is not that of the document.
        """
        query, wanted = given.get("query"), _wanted(given)
        if not query and wanted is not None:
            return self._store.by_hash(wanted)
        if not isinstance(query, str):
            return query
        if wanted is not None and _hash(query) != wanted:
            raise GraphQLError(
                "the hash is not that of the document", extensions={"code": "BAD_REQUEST"}
            )
        return self._store.sent(query, wanted)


class _Remembered:
    """What clients sent with a hash; after a restart they send it again."""

    def __init__(self) -> None:
        self._known: LRUCache[str, str] = LRUCache(ROOM, getsizeof=len)

    def by_hash(self, wanted: str) -> str:
        if wanted not in self._known:
            raise GraphQLError(
                "PersistedQueryNotFound", extensions={"code": "PERSISTED_QUERY_NOT_FOUND"}
            )
        known: str = self._known[wanted]
        return known

    def sent(self, query: str, wanted: str | None) -> str:
        if wanted is not None and len(query) <= LONGEST:
            self._known[wanted] = query
        return query


class _Trusted:
    """The named questions and those of an operator: nothing else is run."""

    def __init__(self, path: Path) -> None:
        own = (question.document for question in named_questions().values())
        self._known = {_hash(each): each for each in (*own, *_listed(path))}

    def by_hash(self, wanted: str) -> str:
        if wanted not in self._known:
            raise self._refused()
        return self._known[wanted]

    def sent(self, query: str, wanted: str | None) -> str:
        if _hash(query) not in self._known:
            raise self._refused()
        return query

    def _refused(self) -> GraphQLError:
        return GraphQLError(
            "only trusted documents are run here; GET /q lists the named questions",
            extensions={"code": "PERSISTED_QUERY_NOT_IN_LIST"},
        )


def _listed(path: Path) -> Iterator[str]:
    """The documents of a folder, or of a manifest.

    A manifest is JSON: an object from hash to document (GraphQL Code Generator, Relay), or one
    with a list of ``operations`` that have a ``body`` (Apollo).
    """
    try:
        if path.is_dir():
            for each in sorted(path.glob("**/*.graphql")):
                yield each.read_text(encoding="utf-8")
            return
        manifest = json.loads(path.read_text(encoding="utf-8"))
        listed = manifest.get("operations")
        bodies = [each["body"] for each in listed] if listed else list(manifest.values())
    except (AttributeError, KeyError, OSError, TypeError, ValueError) as fault:
        raise BadInputError(f"no trusted documents can be read from {path}") from fault
    if not all(isinstance(each, str) for each in bodies):
        raise BadInputError(f"the trusted documents of {path} are not all text")
    yield from bodies


def _wanted(given: Mapping[str, Any]) -> str | None:
    """The hash that a request names, if any."""
    named = given.get("documentId")
    if isinstance(named, str) and named:
        return named.casefold().removeprefix("sha256:")
    extensions = given.get("extensions")
    asked = extensions.get("persistedQuery") if isinstance(extensions, Mapping) else None
    if asked is None:
        return None
    if isinstance(asked, Mapping) and asked.get("version") == 1:
        wanted = asked.get("sha256Hash")
        if isinstance(wanted, str):
            return wanted.casefold()
    raise GraphQLError(
        "persistedQuery must have version 1 and a sha256Hash", extensions={"code": "BAD_REQUEST"}
    )


def _hash(query: str) -> str:
    return sha256(query.encode()).hexdigest()
