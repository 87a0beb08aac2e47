"""How documents are counted: exactly, each fragment once, whatever it spreads."""

from dataclasses import replace

import pytest
from graphql import OperationDefinitionNode, parse
from hypothesis import given
from hypothesis import strategies as st

from api.limits import CONDITION, Size, check_document, size_of
from api.settings import Settings


def sized(text: str, **variables: object) -> Size:
    document = parse(text)
    (operation,) = (
        each for each in document.definitions if isinstance(each, OperationDefinitionNode)
    )
    return size_of(document, operation, variables)


def codes(text: str, settings: Settings) -> list[object]:
    document = parse(text)
    (operation,) = (
        each for each in document.definitions if isinstance(each, OperationDefinitionNode)
    )
    return [
        (error.extensions or {})["code"]
        for error in check_document(document, operation, None, settings)
    ]


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("{ a }", Size(1, 1, 0, 0, 1)),
        ("{ a { b c: d } }", Size(2, 3, 1, 0, 3)),
        ("query @x { a @y { ... @z { b } } }", Size(2, 2, 0, 3, 2)),
        ("{ ...f ...f } fragment f on Q { a b }", Size(1, 4, 0, 0, 4)),
        ("{ ...f } fragment f on Q { a ...f }", Size(1, 1, 0, 0, 1)),
        ("{ a(first: 100) { nodes { b } } }", Size(3, 3, 0, 0, 106)),
        ("{ a { nodes { b } } }", Size(3, 3, 0, 0, 22)),
        ("{ a(first: 1) { edges { node { b } } } }", Size(4, 4, 0, 0, 4)),
        ("query($n: Int = 40) { a(first: $n) { nodes { b } } }", Size(3, 3, 0, 0, 43)),
        ("{ a(first: null, last: 100) { nodes { b } } }", Size(3, 3, 0, 0, 106)),
        ("query($n: Int) { a(first: $n, last: 100) { nodes { b } } }", Size(3, 3, 0, 0, 106)),
        ("{ a(first: 10, last: 100) { nodes { b } } }", Size(3, 3, 0, 0, 106)),
        ('{ nodes(ids: ["x", "y", "z"]) { id } }', Size(2, 2, 0, 0, 1 + 3 * 60 + 3)),
    ],
)
def test_what_a_document_amounts_to(text: str, size: Size) -> None:
    assert sized(text) == size


def test_a_variable_tells_the_size_of_a_page() -> None:
    text = "query($n: Int) { a(first: $n) { nodes { b } } }"

    assert sized(text, n=100).cost > sized(text, n=10).cost
    assert sized(text, n="many").cost == sized(text, n=20).cost


@pytest.mark.parametrize(
    ("text", "variables", "conditions"),
    [
        ("{ a { b } }", {}, 0),
        ('{ a(filter: {text: "x"}) { b } }', {}, 1),
        ('{ a(filter: {or: [{text: "x"}, {not: {text: "y", year: 1}}]}) { b } }', {}, 3),
        ("query($f: F) { a(filter: $f) { b } c: a(filter: $f) { b } }", {"f": {"x": 1, "y": 2}}, 4),
        ("query($f: F) { a(filter: {and: [$f, $g]}) { b } }", {"f": {"x": 1}}, 2),
        ("query($f: F = {x: 1, y: 2}) { a(filter: $f) { b } }", {}, 2),
        ("query($f: F) { a(filter: $f) { b } }", {"f": {"or": [{}, {}, {"x": 1}]}}, 3),
        ("{ a(filter: {or: [{}, {}]}) { b } }", {}, 2),
    ],
)
def test_each_condition_of_a_filter_costs(
    text: str, variables: dict[str, object], conditions: int
) -> None:
    without = sized(text.replace("filter:", "other:"), **variables)

    assert sized(text, **variables).cost - without.cost == conditions * CONDITION


@pytest.mark.parametrize("unused", ["query B", "fragment f on Q"])
def test_what_is_not_run_counts_too_since_it_is_validated(unused: str) -> None:
    document = parse(f"query A {{ a }} {unused} {{ {'b ' * 500} }}")
    operation = document.definitions[0]
    assert isinstance(operation, OperationDefinitionNode)

    found = [each.extensions for each in check_document(document, operation, None, Settings())]

    assert [each and each["code"] for each in found] == ["FIELD_LIMIT"]
    assert size_of(document, operation).cost == 1


LIMITS = {
    "max_depth": "DEPTH_LIMIT",
    "max_aliases": "ALIAS_LIMIT",
    "max_directives": "DIRECTIVE_LIMIT",
    "max_fields": "FIELD_LIMIT",
    "max_cost": "COST_LIMIT",
}


@given(
    limit=st.sampled_from(sorted(LIMITS)),
    depth=st.integers(1, 8),
    fields=st.integers(1, 8),
    page=st.integers(1, 100),
)
def test_just_at_a_limit_runs_and_just_beyond_is_refused_with_its_code(
    limit: str, depth: int, fields: int, page: int
) -> None:
    inner = " ".join(f"x{n}: y @d" for n in range(fields))
    text = f"{{ {f'a(first: {page}) {{ nodes {{ ' * depth} {inner} {'} } ' * depth} }}"
    size = sized(text)
    found = getattr(size, limit.removeprefix("max_"))
    generous = Settings(
        max_depth=10**9, max_aliases=10**9, max_directives=10**9, max_fields=10**9, max_cost=10**9
    )

    assert codes(text, replace(generous, **{limit: found})) == []
    assert codes(text, replace(generous, **{limit: found - 1})) == [LIMITS[limit]]
