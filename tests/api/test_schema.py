"""The schema as a reader meets it who has only GraphiQL."""

from collections.abc import Iterator

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    is_introspection_type,
    is_specified_scalar_type,
    parse,
)

from api.schema import SDL_PATH, schema, sdl
from kg import RELATIONS, NodeKind
from kg.vocabulary import EdgeKind


def undescribed() -> Iterator[str]:
    types = schema._schema.type_map.values()
    for each in types:
        if is_introspection_type(each) or is_specified_scalar_type(each):
            continue
        if not each.description:
            yield each.name
        if isinstance(each, GraphQLEnumType):
            yield from (f"{each.name}.{k}" for k, v in each.values.items() if not v.description)
        if isinstance(each, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            for name, field in each.fields.items():
                if not field.description:
                    yield f"{each.name}.{name}"
                for argument, told in getattr(field, "args", {}).items():
                    if not told.description:
                        yield f"{each.name}.{name}({argument})"


def test_every_type_field_argument_and_enum_value_is_described() -> None:
    assert list(undescribed()) == []


def test_the_committed_schema_is_the_one_that_is_served() -> None:
    assert SDL_PATH.read_text(encoding="utf-8") == sdl(), "run `triggerpoints schema --write`"


def test_the_printed_schema_can_be_read_back() -> None:
    assert parse(sdl()).definitions


def test_every_kind_of_node_has_its_singular_and_plural_field_and_a_type() -> None:
    query = schema._schema.query_type
    assert query
    for kind in NodeKind:
        first, *rest = kind.split("_")
        singular = first + "".join(word.capitalize() for word in rest)
        assert {singular, f"{singular}s"} <= query.fields.keys()


def test_every_root_result_is_nullable_so_that_one_that_fails_leaves_the_others() -> None:
    query = schema._schema.query_type
    assert query
    assert [name for name, field in query.fields.items() if str(field.type).endswith("!")] == []


def test_every_relation_of_kg_is_a_field_of_its_type() -> None:
    for relation in RELATIONS.values():
        type_name = "".join(word.capitalize() for word in relation.of.split("_"))
        first, *rest = relation.name.split("_")
        field = first + "".join(word.capitalize() for word in rest)
        shown = schema._schema.type_map[type_name]
        assert isinstance(shown, GraphQLObjectType)
        assert field in shown.fields, f"{type_name}.{field}"


def test_the_kinds_of_links_in_the_schema_are_those_of_the_graph() -> None:
    shown = schema._schema.type_map["LinkKind"]
    assert isinstance(shown, GraphQLEnumType)
    assert [*shown.values] == [kind.name for kind in EdgeKind]
