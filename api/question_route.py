"""``GET /q/{name}``: a named question with its variables as plain parameters.

``/q/referral-of?id=infraspinatus`` answers as the document of that name does. A list is given by
repeating its parameter, or with commas.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache, lru_cache
from typing import Any

from graphql import (
    ListTypeNode,
    NamedTypeNode,
    NonNullTypeNode,
    OperationDefinitionNode,
    TypeNode,
    VariableDefinitionNode,
    parse,
)
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.caching import not_modified, resource_tag, with_caching
from api.graphql_http import GraphQLOverHTTP
from api.limits import size_of
from api.named import named_questions
from api.observed import observation
from api.reading import Asked, require_utf8
from api.refusals import RefusedError, refusal, refused
from api.snapshots import Snapshots


def question_routes(endpoint: GraphQLOverHTTP, snapshots: Snapshots) -> list[Route]:
    """The list of named questions, and each of them."""

    async def every(request: Request) -> Response:
        snapshot = snapshots.current
        tag = resource_tag(snapshot, "/q")
        if unchanged := not_modified(request, tag, snapshot):
            return unchanged
        return with_caching(request, JSONResponse(_listed()), tag, snapshot)

    async def one(request: Request) -> Response:
        try:
            name = request.path_params["name"]
            require_utf8(request)
            asked = Asked(_document(name), _given(name, request), None)
            return await endpoint.respond(request, asked)
        except RefusedError as fault:
            observation(request.scope).code = fault.code
            return refused(fault)

    return [Route("/q", every), Route("/q/{name}", one)]


def _listed() -> list[dict[str, Any]]:
    return [
        {
            "name": each.name,
            "description": each.description,
            "example": dict(each.example),
            "parameters": {
                name: variable_type(variable.type) for name, variable in _variables(each.name)
            },
            "cost": cost_of(each.name),
        }
        for each in named_questions().values()
    ]


@cache
def cost_of(name: str) -> int:
    """What a named question costs with its example, in the points of the limits."""
    question = named_questions()[name]
    (operation,) = (document := parse(question.document)).definitions
    assert isinstance(operation, OperationDefinitionNode)
    return size_of(document, operation, question.example).cost


def variable_type(type_: TypeNode) -> str:
    """A type as it is written: ``[ID!]!``."""
    if isinstance(type_, NonNullTypeNode):
        return f"{variable_type(type_.type)}!"
    if isinstance(type_, ListTypeNode):
        return f"[{variable_type(type_.type)}]"
    assert isinstance(type_, NamedTypeNode)
    return type_.name.value


@lru_cache(maxsize=256)
def _variables(name: str) -> tuple[tuple[str, VariableDefinitionNode], ...]:
    (operation,) = parse(_document(name)).definitions
    assert isinstance(operation, OperationDefinitionNode)
    return tuple((each.variable.name.value, each) for each in operation.variable_definitions or ())


def _document(name: str) -> str:
    question = named_questions().get(name)
    if question is None:
        raise _unknown("named question", name, list(named_questions()), 404, "UNKNOWN_QUESTION")
    return question.document


def _given(name: str, request: Request) -> dict[str, Any]:
    """The parameters of the address as variables."""
    variables = dict(_variables(name))
    given: dict[str, Any] = {}
    for parameter in dict.fromkeys(request.query_params.keys()):
        if parameter not in variables:
            raise _unknown("parameter", parameter, list(variables), 400, "BAD_INPUT")
        texts = request.query_params.getlist(parameter)
        given[parameter] = _value(parameter, texts, variables[parameter].type)
    missing = [
        parameter
        for parameter, variable in variables.items()
        if isinstance(variable.type, NonNullTypeNode)
        and variable.default_value is None
        and parameter not in given
    ]
    if missing:
        raise refusal(400, f"{name} needs {', '.join(missing)}", code="BAD_INPUT")
    return given


def _value(parameter: str, texts: list[str], type_: TypeNode) -> Any:
    if isinstance(type_, NonNullTypeNode):
        return _value(parameter, texts, type_.type)
    if isinstance(type_, ListTypeNode):
        items = [item.strip() for text in texts for item in text.split(",") if item.strip()]
        return [_value(parameter, [item], type_.type) for item in items]
    if len(texts) > 1:
        raise refusal(400, f"{parameter} is given more than once", code="BAD_INPUT")
    (text,) = texts
    kind = variable_type(type_)
    if kind == "Boolean" and text in ("true", "false"):
        return text == "true"
    if kind in ("Int", "Float"):
        try:
            return int(text) if kind == "Int" else float(text)
        except ValueError:
            pass
    elif kind != "Boolean":
        return text
    raise refusal(400, f"{parameter} must be of type {kind}, got '{text}'", code="BAD_INPUT")


def _unknown(what: str, name: str, known: list[str], status: int, code: str) -> RefusedError:
    near = get_close_matches(name, known, n=3)
    fault = refusal(status, f"no {what} '{name}'; there are {', '.join(known)}", code=code)
    if near and fault.error.extensions is not None:
        fault.error.extensions["didYouMean"] = near
    return fault
