"""The schema and the named questions, held against the rules that others have for such files."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLInterfaceType, GraphQLObjectType, get_named_type

from api.named import DIRECTORY
from api.schema import SDL_PATH, schema

LINT = Path(__file__).parent / "schema_lint" / "lint.mjs"


def lint(*paths: Path) -> dict[str, Any]:
    printed = subprocess.run(
        ["node", str(LINT), *map(str, paths)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    found: dict[str, Any] = json.loads(printed.stdout)
    return found


def test_the_schema_and_the_named_questions_lint_clean() -> None:
    found = lint(SDL_PATH, DIRECTORY)

    assert found["faults"] == []
    assert {source: len(rules) for source, rules in found["rules"].items()} == {
        "graphql-eslint, schema": 32,
        "graphql-schema-linter": 19,
        "graphql-eslint, operations": 37,
    }


@pytest.mark.parametrize(
    ("sound", "faulty", "rule"),
    [
        ('"""A page of conditions."""', "", "types-have-descriptions"),
        ('"""The text."""', '"""the text."""', "descriptions-are-capitalized"),
        ("  ): Node\n", "  ): Node!\n", "require-nullable-result-in-root"),
        ('"""How many."""\n    first: Int\n', "", "relay-arguments"),
        ("node: Note!", "node: [Note!]!", "relay-edge-types"),
        ("text: String!", "noteText: String!", "no-typename-prefix"),
        ("b: Int", "B: Int", "naming-convention"),
    ],
)
def test_the_linters_do_find_what_they_are_there_for(
    tmp_path: Path, sound: str, faulty: str, rule: str
) -> None:
    path = tmp_path / "schema.graphql"
    assert SOUND.count(sound) == 1
    path.write_text(SOUND.replace(sound, faulty), encoding="utf-8")

    rules = {fault["rule"].rpartition("/")[2] for fault in lint(path)["faults"]}

    assert rule in rules


def test_a_small_sound_schema_lints_clean(tmp_path: Path) -> None:
    path = tmp_path / "schema.graphql"
    path.write_text(SOUND, encoding="utf-8")

    assert lint(path)["faults"] == []


def test_what_has_an_id_is_a_node_and_can_be_fetched_as_one() -> None:
    node = schema._schema.type_map["Node"]
    assert isinstance(node, GraphQLInterfaceType)

    for each in schema._schema.type_map.values():
        if isinstance(each, GraphQLObjectType) and "id" in each.fields and each.name != "Xref":
            assert schema._schema.is_sub_type(node, each), each.name


def test_what_a_list_of_pages_holds_is_a_node_or_holds_one() -> None:
    node = schema._schema.type_map["Node"]
    assert isinstance(node, GraphQLInterfaceType)

    for each in schema._schema.type_map.values():
        if isinstance(each, GraphQLObjectType) and each.name.endswith("Edge"):
            held = get_named_type(each.fields["node"].type)
            assert isinstance(held, GraphQLObjectType | GraphQLInterfaceType)
            if node not in held.interfaces:
                held = get_named_type(held.fields["node"].type)
            assert isinstance(held, GraphQLObjectType | GraphQLInterfaceType)
            assert node in held.interfaces, each.name


SOUND = '''"""A name for a thing."""
interface Node {
  """What names it."""
  id: ID!
}

"""A remark."""
type Note implements Node {
  """How many."""
  b: Int

  """What names it."""
  id: ID!

  """The text."""
  text: String!
}

"""A page of conditions."""
type NoteConnection {
  """The remarks."""
  edges: [NoteEdge!]!

  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A remark in a list."""
type NoteEdge {
  """Where it stands."""
  cursor: String!

  """The remark."""
  node: Note!
}

"""Where a page stands."""
type PageInfo {
  """The last."""
  endCursor: String

  """Whether more follow."""
  hasNextPage: Boolean!

  """Whether some precede."""
  hasPreviousPage: Boolean!

  """The first."""
  startCursor: String
}

"""What can be asked."""
type Query {
  """One thing."""
  node(
    """Its name."""
    id: ID!
  ): Node

  """All remarks."""
  notes(
    """Behind which."""
    after: String

    """In front of which."""
    before: String

    """How many."""
    first: Int

    """How many from the end."""
    last: Int
  ): NoteConnection
}
'''
