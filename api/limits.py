"""How much one document may ask: looked at before it is validated or run.

One pass counts what costs time; each fragment is counted once and then remembered, so that a few
fragments that spread each other cannot make the count itself a burden. What is over a limit is
refused with the limit's own code and a message that says what to cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
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
WEIGHTS = {"subgraph": 20_000, "paths": 1_000} | dict.fromkeys(
    "ask compare differential isItSafe options orderOfWork related search similarMuscles".split(),
    400,
)
"""What a field costs by itself that does more than look up: a point is some 10 us at most."""
LOOK_UPS = {"ids": 60, "names": 150}
"""What each item of such an argument costs: where nothing is found, what is near is looked for."""
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
    """The limits that the operation is over, in the order in which they are listed.

    What is not run must be validated too, so that it counts as the operation does, but for its
    cost.
    """
    counter = _Counter(document, operation, variables)
    size = counter.of_operation().beside(counter.of_the_rest())
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
    return _Counter(document, operation, variables).of_operation()


class _Counter:
    def __init__(
        self,
        document: DocumentNode,
        operation: OperationDefinitionNode,
        variables: Mapping[str, Any] | None,
    ) -> None:
        self._operation = operation
        self._others = [
            each
            for each in document.definitions
            if isinstance(each, OperationDefinitionNode) and each is not operation
        ]
        self._fragments = {
            each.name.value: each
            for each in document.definitions
            if isinstance(each, FragmentDefinitionNode)
        }
        defaults = {
            each.variable.name.value: (
                each.default_value.value
                if isinstance(each.default_value, IntValueNode)
                else each.default_value
            )
            for each in operation.variable_definitions or ()
            if each.default_value is not None
        }
        self._variables: Mapping[str, Any] = {**defaults, **(variables or {})}
        self._known: dict[str, Size] = {}

    def of_operation(self) -> Size:
        own = Size(directives=len(self._operation.directives or ()))
        return self.of(self._operation.selection_set).beside(own)

    def of_the_rest(self) -> Size:
        """The other operations, and the fragments that nothing spreads, at no cost."""
        size = Size()
        for each in self._others:
            size = size.beside(Size(directives=len(each.directives or ())))
            size = size.beside(self.of(each.selection_set))
        for name in self._fragments:
            if name not in self._known:
                size = size.beside(self._fragment(name))
        return replace(size, cost=0)

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
                + self._look_ups(field)
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
        """The values in a literal, or in what a variable holds; what is empty is one too."""
        if isinstance(value, VariableNode):
            return self._leaves(self._variables.get(value.name.value))
        inner: Iterable[object] = ()
        if isinstance(value, ObjectValueNode):
            inner = (each.value for each in value.fields)
        elif isinstance(value, Mapping):
            inner = value.values()
        elif isinstance(value, (list, tuple, ListValueNode)):
            inner = value.values if isinstance(value, ListValueNode) else value
        return max(sum(map(self._leaves, inner)), 1)

    def _look_ups(self, field: FieldNode) -> int:
        """What the lists of names cost that a field is to look up."""
        return sum(
            LOOK_UPS[argument.name.value] * self._items(argument.value)
            for argument in field.arguments or ()
            if argument.name.value in LOOK_UPS
        )

    def _items(self, value: object) -> int:
        """How many a list has; a single value is one."""
        if isinstance(value, VariableNode):
            return self._items(self._variables.get(value.name.value))
        items = value.values if isinstance(value, ListValueNode) else value
        return len(items) if isinstance(items, (list, tuple)) else 1

    def _times(self, field: FieldNode, inner: int) -> int:
        """The cost of what a field holds: as often as its page has items.

        Items count as a page of the usual size where they are selected, which works through
        fragments too; the size that the page asks for is set right one level above.
        """
        arguments = {each.name.value: each.value for each in field.arguments or ()}
        if "ids" in arguments:
            return max(self._items(arguments["ids"]), 1) * inner
        if field.name.value in ITEMS:
            return PAGE * inner
        asked = [self._number(arguments[name]) for name in PAGED if name in arguments]
        return -(-inner * max(filter(None, asked), default=PAGE) // PAGE)

    def _number(self, value: ValueNode) -> int | None:
        """The size of a page that is asked for; none where it is null, or no number."""
        if isinstance(value, VariableNode):
            given = self._variables.get(value.name.value)
        else:
            given = getattr(value, "value", None)
        try:
            return max(min(int(given), _MOST), 1)  # type: ignore[arg-type]
        except (OverflowError, TypeError, ValueError):
            return None

    def _fragment(self, name: str) -> Size:
        if name not in self._known:
            self._known[name] = Size()
            fragment = self._fragments.get(name)
            if fragment:
                self._known[name] = self.of(fragment.selection_set)
        return self._known[name]
