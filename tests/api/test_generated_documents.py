"""Documents made from the schema, valid and not, sent to the live server: no 5xx, always JSON.

And the limits from outside: a document just at a limit runs, one just beyond is refused with the
code of that limit. The limits are those that a client can read in the settings' defaults.
"""

import json
from collections.abc import Callable

import httpx2
import pytest
from graphql import (
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    build_schema,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
    is_object_type,
)
from graphql.type import GraphQLEnumType, GraphQLField, GraphQLInputType
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.limits import WEIGHTS
from api.schema import sdl
from api.settings import Settings

SCHEMA = build_schema(sdl())
IDS = (
    "sciatica", "muscle:piriformis", "temple", "UBERON:0001298", "nobody", "", "a" * 200, "\u200b",
    "'; DROP", "region:", "trigger_point:trapezius-upper-1", "NECK", "Kopfschmerz",
)  # fmt: skip
TEXTS = st.sampled_from(IDS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
NUMBERS = st.sampled_from((0, 1, 2, 3, 20, 100, 101, -1, 2**31 - 1, 2**31, 10**30))


def literal(type_: GraphQLInputType, draw: st.DrawFn, depth: int = 0) -> str:
    """A value of a type, or now and then of another one."""
    if draw(st.integers(0, 40)) == 0:
        return draw(st.sampled_from(("null", "[]", "{}", "1.5", "true", '"x"', "NOPE", "$gone")))
    if isinstance(type_, GraphQLNonNull):
        return literal(type_.of_type, draw, depth)
    if isinstance(type_, GraphQLList):
        size = draw(st.integers(0, 3))
        return f"[{', '.join(literal(type_.of_type, draw, depth + 1) for _ in range(size))}]"
    if isinstance(type_, GraphQLEnumType):
        return str(draw(st.sampled_from(sorted(type_.values))))
    if isinstance(type_, GraphQLInputObjectType):
        needed = [
            name for name, each in type_.fields.items() if isinstance(each.type, GraphQLNonNull)
        ]
        extra = (
            draw(st.lists(st.sampled_from(sorted(type_.fields)), max_size=2)) if depth < 3 else []
        )
        inner = ", ".join(
            f"{name}: {literal(type_.fields[name].type, draw, depth + 1)}"
            for name in dict.fromkeys([*needed, *extra])
        )
        return f"{{{inner}}}"
    assert isinstance(type_, GraphQLScalarType)
    if type_.name in ("Int", "Float"):
        return str(draw(NUMBERS))
    if type_.name == "Boolean":
        return draw(st.sampled_from(["true", "false"]))
    return json.dumps(draw(TEXTS), ensure_ascii=False)


def call(name: str, field: GraphQLField, draw: st.DrawFn) -> str:
    """A field with some of its arguments: all that are needed, but now and then not even those."""
    given_ = []
    for argument, each in field.args.items():
        needed = isinstance(each.type, GraphQLNonNull) and each.default_value is None
        if draw(st.integers(0, 30 if needed else 2)) == 0:
            continue
        given_.append(f"{argument}: {literal(each.type, draw)}")
    return f"{name}({', '.join(given_)})" if given_ else name


def selection(type_name: str, draw: st.DrawFn, depth: int) -> str:
    """Some fields of a type, with theirs."""
    type_ = SCHEMA.type_map[type_name]
    if is_abstract_type(type_):
        possible = sorted(each.name for each in SCHEMA.get_possible_types(type_))
        chosen = draw(st.sampled_from(possible))
        return f"__typename ... on {chosen} {{ {selection(chosen, draw, depth)} }}"
    assert is_object_type(type_)
    names = draw(st.lists(st.sampled_from(sorted(type_.fields)), min_size=1, max_size=3))
    shown = ["__typename"]
    for number, name in enumerate(names):
        field = type_.fields[name]
        inner = get_named_type(field.type)
        alias = f"x{number}: "
        if is_leaf_type(inner):
            shown.append(alias + call(name, field, draw))
        elif depth > 0:
            shown.append(
                f"{alias}{call(name, field, draw)} {{ {selection(inner.name, draw, depth - 1)} }}"
            )
    return " ".join(shown)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A query of some levels; one in some is then damaged."""
    text = f"{{ {selection('Query', draw, draw(st.integers(1, 4)))} }}"
    damage = draw(st.integers(0, 12))
    if damage == 0:
        cut = draw(st.integers(0, len(text)))
        text = text[:cut] + draw(st.text(max_size=3)) + text[cut + 1 :]
    return text


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture,
    HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(document=documents())
def test_no_document_makes_the_server_fail(server: httpx2.Client, document: str) -> None:
    try:
        body = json.dumps({"query": document}).encode()
        body.decode().encode("utf-8")
    except UnicodeError:
        return
    answer = server.post("/graphql", content=body, headers={"content-type": "application/json"})

    assert answer.status_code in (200, 400)
    told = answer.json()
    assert set(told) <= {"data", "errors"}
    for error in told.get("errors", ()):
        assert error["extensions"]["code"] not in ("INTERNAL_SERVER_ERROR", "UNKNOWN")
        assert "Traceback" not in error["message"]
        assert ".py" not in error["message"]


def selecting(field: Callable[[int], str], count: int) -> str:
    """A query of so many selections."""
    return f"{{ {' '.join(field(number) for number in range(count))} }}"


def nested(levels: int) -> str:
    """A query of so many levels, of which five are always there."""
    deeper = levels - 5
    inner = f"{'ofType { ' * deeper}name{' }' * deeper}"
    return f"{{ __schema {{ types {{ fields {{ type {{ {inner} }} }} }} }} }}"


def defined(count: int) -> str:
    """So many definitions: one operation, which spreads all the fragments."""
    fragments = [f"fragment f{n} on Query {{ __typename }}" for n in range(count - 1)]
    return " ".join([selecting(lambda n: f"...f{n}", count - 1), *fragments])


LIMITS = Settings()
SUBGRAPH = WEIGHTS["subgraph"] + 1
AT_A_LIMIT: dict[str, tuple[int, Callable[[int], str]]] = {
    "TOKEN_LIMIT": (LIMITS.max_tokens, lambda most: f"{{ {'a ' * (most - 2)}}}"),
    "DEPTH_LIMIT": (LIMITS.max_depth, nested),
    "ALIAS_LIMIT": (
        LIMITS.max_aliases,
        lambda most: selecting(lambda n: f"a{n}: __typename", most),
    ),
    "DIRECTIVE_LIMIT": (
        LIMITS.max_directives,
        lambda most: selecting(lambda _: "__typename @skip(if: false)", most),
    ),
    "DEFINITION_LIMIT": (LIMITS.max_definitions, defined),
    "FIELD_LIMIT": (LIMITS.max_fields, lambda most: selecting(lambda _: "__typename", most)),
    "COST_LIMIT": (
        LIMITS.max_cost // SUBGRAPH,
        lambda most: selecting(
            lambda n: f'a{n}: subgraph(around: ["soleus"]) {{ __typename }}', most
        ),
    ),
}


@pytest.mark.parametrize("code", sorted(AT_A_LIMIT))
def test_just_under_a_limit_runs_and_just_over_is_refused_by_its_code(
    server: httpx2.Client, code: str
) -> None:
    most, document = AT_A_LIMIT[code]
    under = server.post("/graphql", json={"query": document(most)}).json()
    over = server.post("/graphql", json={"query": document(most + 1)}).json()

    assert code not in {error["extensions"]["code"] for error in under.get("errors", ())}
    if code != "TOKEN_LIMIT":  # as many tokens as are allowed have more fields than are
        assert "errors" not in under, under["errors"]
    assert "data" not in over
    assert over["errors"][0]["extensions"]["code"] == code
    assert "at most" in over["errors"][0]["message"] or "more than" in over["errors"][0]["message"]
