"""How much one document may ask: looked at before it is validated or run.

One pass counts what costs time; each fragment is counted once and then remembered, so that a few
fragments that spread each other cannot make the count itself a burden. What is over a limit is
refused with the limit's own code and a message that says what to cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
)

from api.settings import Settings

PAGED = ("first", "last")
"""Arguments that tell how many items a list gives."""
ITEMS = ("nodes", "edges")
"""Fields of a connection that hold its items."""
PAGE = 20
"""Items of a page that does not say how many it wants."""
WEIGHTS = {"subgraph": 20_000, "paths": 1_000, "resolve": 50_000} | dict.fromkeys(
    "ask compare differential isItSafe options orderOfWork related search similarMuscles".split(),
    400,
)
"""What a field costs by itself that does more than look up: a point is some 10 us at most."""
CONDITION = 1_000
"""What one condition of a filter costs: it looks at every item of its list."""
_MOST = 10**9
"""Counts stop here; beyond it no number tells more."""


@dataclass(frozen=True, slots=True)
class Size:
    """What a selection amounts to, fragments spread."""

    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0
    cost: int = 0

    def beside(self, other: Size) -> Size:
        """This and another selection, side by side."""
        return Size(
            max(self.depth, other.depth),
            min(self.fields + other.fields, _MOST),
            min(self.aliases + other.aliases, _MOST),
            min(self.directives + other.directives, _MOST),
            min(self.cost + other.cost, _MOST),
        )


def check_document(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Mapping[str, Any] | None,
    settings: Settings,
) -> Iterator[GraphQLError]:
    """The limits that the operation is over, in the order in which they are listed."""
    size = size_of(document, operation, variables)
    definitions = len(document.definitions)
    for code, what, found, most, cut in (
        ("DEFINITION_LIMIT", "definitions", definitions, settings.max_definitions, "send fewer"),
        ("DEPTH_LIMIT", "levels", size.depth, settings.max_depth, "nest less deeply"),
        ("ALIAS_LIMIT", "aliases", size.aliases, settings.max_aliases, "send fewer at once"),
        ("DIRECTIVE_LIMIT", "directives", size.directives, settings.max_directives, "drop some"),
        ("FIELD_LIMIT", "fields", size.fields, settings.max_fields, "select fewer fields"),
        ("COST_LIMIT", "points of cost", size.cost, settings.max_cost, "take smaller pages"),
    ):
        if found > most:
            yield GraphQLError(
                f"the document has {found:,} {what}; at most {most:,} are run: {cut}",
                extensions={"code": code, "limit": most, "found": found},
            )


def size_of(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Mapping[str, Any] | None = None,
) -> Size:
    """What the operation amounts to. A fragment in itself counts once: it is not valid."""
    defaults = {
        each.variable.name.value: (
            each.default_value.value
            if isinstance(each.default_value, IntValueNode)
            else each.default_value
        )
        for each in operation.variable_definitions or ()
        if each.default_value is not None
    }
    counter = _Counter(
        {
            each.name.value: each
            for each in document.definitions
            if isinstance(each, FragmentDefinitionNode)
        },
        {**defaults, **(variables or {})},
    )
    own = Size(directives=len(operation.directives or ()))
    return counter.of(operation.selection_set).beside(own)


class _Counter:
    def __init__(
        self, fragments: Mapping[str, FragmentDefinitionNode], variables: Mapping[str, Any]
    ) -> None:
        self._fragments = fragments
        self._variables = variables
        self._known: dict[str, Size] = {}

    def of(self, selections: SelectionSetNode | None) -> Size:
        size = Size()
        for each in selections.selections if selections else ():
            if isinstance(each, FieldNode):
                size = size.beside(self._field(each))
            elif isinstance(each, InlineFragmentNode):
                size = size.beside(self.of(each.selection_set))
            elif isinstance(each, FragmentSpreadNode):
                size = size.beside(self._fragment(each.name.value))
            size = size.beside(Size(directives=len(each.directives or ())))
        return size

    def _field(self, field: FieldNode) -> Size:
        inner = self.of(field.selection_set)
        return Size(
            inner.depth + 1,
            inner.fields + 1,
            inner.aliases + bool(field.alias),
            inner.directives,
            min(
                WEIGHTS.get(field.name.value, 1)
                + self._conditions(field) * CONDITION
                + self._times(field, inner.cost),
                _MOST,
            ),
        )

    def _conditions(self, field: FieldNode) -> int:
        """Those of the filter of a field, if it has one."""
        for argument in field.arguments or ():
            if argument.name.value == "filter":
                return self._leaves(argument.value)
        return 0

    def _leaves(self, value: object) -> int:
        """The values in a literal, or in what a variable holds; a plain list is one value."""
        if isinstance(value, VariableNode):
            return self._leaves(self._variables.get(value.name.value))
        if isinstance(value, ObjectValueNode):
            return sum(self._leaves(each.value) for each in value.fields)
        if isinstance(value, Mapping):
            return sum(map(self._leaves, value.values()))
        items = value.values if isinstance(value, ListValueNode) else value
        if isinstance(items, (list, tuple)):
            return max(sum(map(self._leaves, items)), 1)
        return 1

    def _times(self, field: FieldNode, inner: int) -> int:
        """The cost of what a field holds: as often as its page has items.

        Items count as a page of the usual size where they are selected, which works through
        fragments too; the size that the page asks for is set right one level above.
        """
        if field.name.value in ITEMS:
            return PAGE * inner
        for argument in field.arguments or ():
            if argument.name.value in PAGED:
                return -(-inner * self._number(argument.value) // PAGE)
        return inner

    def _number(self, value: ValueNode) -> int:
        if isinstance(value, VariableNode):
            given = self._variables.get(value.name.value)
        else:
            given = getattr(value, "value", None)
        try:
            return max(min(int(given), _MOST), 1)  # type: ignore[arg-type]
        except (OverflowError, TypeError, ValueError):
            return PAGE

    def _fragment(self, name: str) -> Size:
        if name not in self._known:
            self._known[name] = Size()
            fragment = self._fragments.get(name)
            if fragment:
                self._known[name] = self.of(fragment.selection_set)
        return self._known[name]
