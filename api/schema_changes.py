"""What of the released schema a change would take away, and whether its version allows that.

``schema.released.graphql`` holds the schema that the last release promised. Additions pass at any
time. What breaks a caller passes only when the version rises: the major one, and before 1.0 the
minor one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from graphql import (
    DangerousChangeType,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
    find_breaking_changes,
    find_dangerous_changes,
)

RELEASED_PATH = Path(__file__).resolve().parent / "schema.released.graphql"
"""The schema of the last release; its first line names the version."""
_HEAD = "# The schema of version {}; a change that breaks it needs a higher one.\n"
_VERSION = re.compile(r"^# The schema of version (\d+\.\d+\.\d+);")
_PROMISE = re.compile(r"^since (\S+), removed not before (\S+): use (\w+(?:\.\w+)?)(?:[ ;,.].*)?$")
_ADDITIONS = frozenset(
    {
        DangerousChangeType.VALUE_ADDED_TO_ENUM,
        DangerousChangeType.TYPE_ADDED_TO_UNION,
        DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
        DangerousChangeType.OPTIONAL_ARG_ADDED,
        DangerousChangeType.IMPLEMENTED_INTERFACE_ADDED,
    }
)
"""What graphql-core calls dangerous and we announce as growth: see ``docs/stability.md``."""


def released() -> tuple[str, GraphQLSchema]:
    """The version and the schema of the last release."""
    text = RELEASED_PATH.read_text(encoding="utf-8")
    version = _VERSION.match(text)
    assert version, f"the first line of {RELEASED_PATH.name} names no version"
    return version[1], build_schema(text)


def as_released(version: str, sdl: str) -> str:
    """The text of the file that keeps *sdl* as the schema of *version*."""
    return _HEAD.format(version) + sdl


def broken(old: GraphQLSchema, new: GraphQLSchema) -> list[str]:
    """What of *old* no longer holds in *new*, one sentence each, in alphabetical order.

    >>> before = build_schema("type Query { a: Int b: Int }")
    >>> broken(before, build_schema("type Query { a: Int c: Int }"))
    ['Field Query.b was removed.']
    """
    changes = [each.description for each in find_breaking_changes(old, new)]
    changes += [
        each.description for each in find_dangerous_changes(old, new) if each.type not in _ADDITIONS
    ]
    return sorted(changes)


def may_break(old: str, new: str) -> bool:
    """Whether *new* is a version that may take away what *old* promised.

    >>> may_break("0.1.0", "0.1.9"), may_break("0.1.9", "0.2.0")
    (False, True)
    >>> may_break("1.4.0", "1.5.0"), may_break("1.5.0", "2.0.0"), may_break("0.9.0", "1.0.0")
    (False, True, True)
    """
    before, after = _numbers(old), _numbers(new)
    counted = 1 if before[0] else 2
    return after[:counted] > before[:counted]


def refusals(old_version: str, old: GraphQLSchema, version: str, new: GraphQLSchema) -> list[str]:
    """Why *new* may not be released as *version* after *old*; empty when it may."""
    changes = broken(old, new)
    return [] if may_break(old_version, version) else changes


def loose_deprecations(schema: GraphQLSchema) -> list[str]:
    """Deprecations that do not say since when, until when at least, and what to use instead.

    A reason reads ``since 2026-11-25, removed not before 2027-11-25: use regions``; what to use
    is a field or value beside it, or ``Type.field``.
    """
    return sorted(
        f"{place}: {fault}"
        for place, reason, owner in _deprecated(schema)
        if (fault := _fault(schema, owner, reason))
    )


def _fault(schema: GraphQLSchema, owner: str, reason: str) -> str:
    read = _PROMISE.match(reason)
    if not read:
        return "the reason is not 'since DATE, removed not before DATE: use NAME'"
    try:
        since, until = date.fromisoformat(read[1]), date.fromisoformat(read[2])
    except ValueError:
        return "a date is not of the form 2026-11-25"
    if until <= since:
        return "it would be removed before it is deprecated"
    type_name, _, name = read[3].rpartition(".")
    if name not in _members(schema, type_name or owner):
        return f"there is no '{read[3]}' to use instead"
    return ""


def _deprecated(schema: GraphQLSchema) -> Iterator[tuple[str, str, str]]:
    """Each deprecated member: where it stands, its reason, and the type that it belongs to."""
    for type_name, each in schema.type_map.items():
        for name, member in _members(schema, type_name).items():
            for place, told in (
                (f"{type_name}.{name}", member),
                *(
                    (f"{type_name}.{name}({argument})", value)
                    for argument, value in getattr(member, "args", {}).items()
                ),
            ):
                if told.deprecation_reason is not None:
                    yield place, told.deprecation_reason, each.name


def _members(schema: GraphQLSchema, type_name: str) -> dict[str, object]:
    """The fields or values of a type by name; none of a type that is not there."""
    found = schema.type_map.get(type_name)
    if isinstance(found, GraphQLEnumType):
        return dict(found.values)
    if isinstance(found, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
        return dict(found.fields)
    return {}


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
