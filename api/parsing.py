"""Documents, parsed and validated once, and kept while there is room.

Strawberry's own caches are bounded by how many documents they keep, and long ones would fill the
memory; here the room is counted in characters, and what is long is not kept at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Lock

from cachetools import LRUCache, cached
from graphql import DocumentNode, FloatValueNode, GraphQLError, IntValueNode, Visitor, parse, visit
from strawberry.extensions import SchemaExtension
from strawberry.schema.schema import validate_document

ROOM = 262_144
"""Characters of the documents that are kept; each takes 50 to 300 bytes once it is parsed."""
MOST_DIGITS = 400
"""Of a number in a document: beyond any of the schema, and what Python refuses to read as one."""
_MANY_DIGITS = re.compile(r"\d{100}")
"""Every number that is too long has as many in a row, whatever its point and exponent."""


@dataclass(slots=True)
class Parsed:
    """A document, and the faults that validation found once it was looked at."""

    text: str
    document: DocumentNode
    faults: list[GraphQLError] | None = None


@cached(
    LRUCache(ROOM, getsizeof=lambda kept: len(kept.text)),
    key=lambda text, _max_tokens=None: text,
    lock=Lock(),
)
def parsed(text: str, max_tokens: int | None = None) -> Parsed:
    """The document of a text.

    Raises:
        GraphQLError: It is none, has more tokens than *max_tokens*, or a number without end.
    """
    document = parse(text, max_tokens=max_tokens)
    if _MANY_DIGITS.search(text):  # few documents have to be walked
        visit(document, _ShortNumbers())
    return Parsed(text, document)


class _ShortNumbers(Visitor):
    def enter_int_value(self, node: IntValueNode, *_: object) -> None:
        self._require_short(node)

    def enter_float_value(self, node: FloatValueNode, *_: object) -> None:
        self._require_short(node)

    def _require_short(self, node: IntValueNode | FloatValueNode) -> None:
        if len(node.value) >= MOST_DIGITS:
            raise GraphQLError(
                "a number has too many digits",
                nodes=[node],
                extensions={"code": "GRAPHQL_PARSE_FAILED"},
            )


class KeptDocuments(SchemaExtension):
    """Has Strawberry take what was parsed and validated before."""

    def on_parse(self) -> Iterator[None]:
        """Take the document that the request was read as."""
        context = self.execution_context
        assert context.query is not None
        context.graphql_document = self._kept().document
        yield

    def on_validate(self) -> Iterator[None]:
        """Take the faults that are known, or find them."""
        context, kept = self.execution_context, self._kept()
        if kept.faults is None:
            assert context.graphql_document is not None
            kept.faults = validate_document(
                context.schema._schema, context.graphql_document, context.validation_rules
            )
        context.pre_execution_errors = kept.faults
        yield

    def _kept(self) -> Parsed:
        context = self.execution_context
        assert context.query is not None
        kept: Parsed | None = context.context.parsed
        if kept is None or kept.text != context.query:
            kept = context.context.parsed = parsed(context.query)
        return kept
