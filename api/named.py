"""The named questions: documents that stand in ``api/questions``, and how answers refer to them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    NameNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
    Visitor,
    parse,
    print_ast,
    visit,
)

from kg.answers import Call

DIRECTORY = Path(__file__).resolve().parent / "questions"
_EXAMPLE = "# example: "


@dataclass(frozen=True, slots=True)
class NamedQuestion:
    """One document, with what it asks and an example of its variables."""

    name: str
    description: str
    example: Mapping[str, Any]
    document: str
    """Without its comments."""


@cache
def named_questions() -> Mapping[str, NamedQuestion]:
    """Every named question by name, in the order of the names."""
    return {path.stem: _read(path) for path in sorted(DIRECTORY.glob("*.graphql"))}


def document(calls: Sequence[Call]) -> tuple[str, dict[str, Any]]:
    """One document that asks all *calls*, and its variables; empty without any.

    The second and further calls have their variables and root fields renamed.
    """
    questions = named_questions()
    if not calls:
        return "", {}
    if len(calls) == 1:
        return questions[calls[0].question].document, _given(calls[0])
    parts = [_renamed(questions[call.question], number) for number, call in enumerate(calls, 1)]
    joined = OperationDefinitionNode(
        operation=parts[0].operation,
        name=NameNode(value="Several"),
        variable_definitions=tuple(
            each for part in parts for each in part.variable_definitions or ()
        ),
        directives=(),
        selection_set=SelectionSetNode(
            selections=tuple(
                _aliased(each, number)
                for number, part in enumerate(parts, 1)
                for each in part.selection_set.selections
            )
        ),
    )
    variables = {
        f"{name}_{number}": value
        for number, call in enumerate(calls, 1)
        for name, value in _given(call).items()
    }
    return print_ast(DocumentNode(definitions=(joined,))), variables


def _given(call: Call) -> dict[str, Any]:
    return {name: value for name, value in call.variables.items() if value is not None}


def _read(path: Path) -> NamedQuestion:
    lines = path.read_text(encoding="utf-8").splitlines()
    description, example, *rest = lines
    return NamedQuestion(
        name=path.stem,
        description=description.removeprefix("# "),
        example=json.loads(example.removeprefix(_EXAMPLE)),
        document="\n".join(rest) + "\n",
    )


def _renamed(question: NamedQuestion, number: int) -> OperationDefinitionNode:
    """The operation with its variables numbered."""
    (operation,) = parse(question.document, no_location=True).definitions
    numbered = visit(operation, _Numbering(number))
    assert isinstance(numbered, OperationDefinitionNode)
    return numbered


def _aliased(field: SelectionNode, number: int) -> FieldNode:
    """A root field under a name with a number, so that one document may ask it twice."""
    assert isinstance(field, FieldNode)
    return FieldNode(
        alias=NameNode(value=f"{field.name.value}_{number}"),
        name=field.name,
        arguments=field.arguments,
        directives=field.directives,
        selection_set=field.selection_set,
    )


class _Numbering(Visitor):
    """Gives every variable a number."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def enter_variable(self, node: VariableNode, *_: Any) -> VariableNode:
        """Rename a variable, where it is declared and where it is used."""
        return VariableNode(name=NameNode(value=f"{node.name.value}_{self._number}"))
