"""What the released schema promised is kept, until a version says that it is not."""

import pytest
from graphql import build_schema
from hypothesis import given
from hypothesis import strategies as st

from api.schema import sdl
from api.schema_changes import (
    RELEASED_PATH,
    as_released,
    loose_deprecations,
    may_break,
    refusals,
    released,
)
from api.version import API_VERSION

RELEASED = """
type Query { condition(id: ID!, near: Int = 3): Condition  order: Order  count: Int }
type Condition { id: ID!  name: String!  group: String }
enum Order { ASC DESC }
input Filter { group: String }
"""


def change(old: str, new: str) -> str:
    assert RELEASED.count(old) == 1
    return RELEASED.replace(old, new)


def test_the_schema_breaks_nothing_that_was_released_unless_the_version_rose() -> None:
    assert refusals(*released(), API_VERSION, build_schema(sdl())) == []


def test_the_released_schema_is_of_no_later_version() -> None:
    version = released()[0]

    assert not may_break(API_VERSION, version)
    assert RELEASED_PATH.read_text(encoding="utf-8").startswith(as_released(version, "")[:40])


def test_every_deprecation_says_since_when_until_when_and_what_to_use() -> None:
    assert loose_deprecations(build_schema(sdl())) == []


BREAKS = [
    pytest.param("  group: String }\nenum", " }\nenum", "Condition.group", id="field"),
    pytest.param(
        "name: String!",
        "name: Int!",
        "Condition.name",
        id="type",
    ),
    pytest.param(
        "name: String!",
        "name: String",
        "Condition.name",
        id="a result that may now be null",
    ),
    pytest.param(
        "(id: ID!,",
        "(id: ID!, of: Int!,",
        "Query.condition(of:)",
        id="a new required argument",
    ),
    pytest.param(
        "input Filter { group: String }",
        "input Filter { group: String of: Int! }",
        "Filter.of",
        id="a new required input field",
    ),
    pytest.param(", near: Int = 3", "", "Query.condition(near:)", id="an argument removed"),
    pytest.param("ASC DESC", "ASC", "Order.DESC", id="an enum value removed"),
    pytest.param(
        "near: Int = 3",
        "near: Int = 4",
        "Query.condition(near:)",
        id="another default",
    ),
]


@pytest.mark.parametrize(("old", "new", "at"), BREAKS)
def test_what_breaks_a_caller_is_refused_until_the_version_rises(
    old: str, new: str, at: str
) -> None:
    before, after = build_schema(RELEASED), build_schema(change(old, new))

    told = refusals("0.1.0", before, "0.1.1", after)
    assert told
    assert all(at in each for each in told)
    assert refusals("1.1.0", before, "1.2.0", after) == told
    assert refusals("0.1.0", before, "0.2.0", after) == []
    assert refusals("1.1.0", before, "2.0.0", after) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("name: String!", "name: String! more: Int", id="a field"),
        pytest.param("(id: ID!,", "(id: ID!, of: Int,", id="an argument"),
        pytest.param("ASC DESC", "ASC DESC NONE", id="an enum value"),
        pytest.param("input Filter {", "input Filter { of: Int", id="an input field"),
        pytest.param("order: Order", "order: Order!", id="a result that is never null now"),
        pytest.param(
            "name: String!",
            'name: String! @deprecated(reason: "since 2026-11-25, removed not before '
            '2027-11-25: use group")',
            id="a deprecation",
        ),
    ],
)
def test_an_addition_passes_at_any_version(old: str, new: str) -> None:
    before, after = build_schema(RELEASED), build_schema(change(old, new))

    assert refusals("0.1.0", before, "0.1.0", after) == []


versions = st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 3))


def written(version: tuple[int, int, int]) -> str:
    return ".".join(map(str, version))


@given(old=versions, new=versions)
def test_only_a_higher_version_may_break_and_a_patch_never_may(
    old: tuple[int, int, int], new: tuple[int, int, int]
) -> None:
    allowed = may_break(written(old), written(new))

    assert not allowed or new > old
    assert not (allowed and new[:2] == old[:2])
    assert allowed or new[0] <= old[0]


DEPRECATED = """
type Query {{ a(n: Int): Int @deprecated(reason: "{}") b: Int  order: Order }}
enum Order {{ ASC DESC @deprecated(reason: "since 2026-01-01, removed not before 2027-01-01: use ASC") }}
"""  # noqa: E501


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("since 2026-11-25, removed not before 2027-11-25: use b", None),
        ("since 2026-11-25, removed not before 2027-11-25: use Query.b; it counts more", None),
        (
            "use b",
            "the reason is not 'since DATE, removed not before DATE: use NAME'",
        ),
        (
            "since 2026-11-25, removed not before 2027-11-25",
            "the reason is not 'since DATE, removed not before DATE: use NAME'",
        ),
        (
            "since 25.11.2026, removed not before 2027-11-25: use b",
            "a date is not of the form 2026-11-25",
        ),
        (
            "since 2026-11-31, removed not before 2027-11-25: use b",
            "a date is not of the form 2026-11-25",
        ),
        (
            "since 2026-11-25, removed not before 2026-11-25: use b",
            "it would be removed before it is deprecated",
        ),
        (
            "since 2026-11-25, removed not before 2027-11-25: use c",
            "there is no 'c' to use instead",
        ),
        (
            "since 2026-11-25, removed not before 2027-11-25: use Order.b",
            "there is no 'Order.b' to use instead",
        ),
    ],
)
def test_a_loose_deprecation_is_found(reason: str, fault: str | None) -> None:
    found = loose_deprecations(build_schema(DEPRECATED.format(reason)))

    assert found == ([f"Query.a: {fault}"] if fault else [])
