"""Reads the data file, writes it in its one canonical form, and tells all that is wrong.

The form is networkx node-link JSON with one record a line: nodes sorted by id, edges by
subject, kind and object, keys in the order of :mod:`kg.model`, fields that are not known
left out, UTF-8, one final newline. So a diff shows facts and nothing else.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from kg.errors import DataError, Problem
from kg.model import TEXT, AnyNode, Edge, Header
from kg.rules import RULES, Breach, Records
from kg.vocabulary import EdgeKind, NodeKind, Word

_HEADER: TypeAdapter[Header] = TypeAdapter(Header)
_NODE: TypeAdapter[AnyNode] = TypeAdapter(AnyNode)
_EDGE: TypeAdapter[Edge] = TypeAdapter(Edge)
_TOP_LEVEL = ("directed", "multigraph", "graph", "nodes", "edges")
T = TypeVar("T")
_LINE = re.compile(r"[^\n]*\n|[^\n]+$")
_FORMAT = "run `triggerpoints format` and read the diff"


@dataclass(frozen=True, slots=True)
class DataFile:
    """The whole content of a data file, as values."""

    header: Header
    nodes: tuple[AnyNode, ...]
    edges: tuple[Edge, ...]


def default_path() -> Path:
    """The graph that comes with the package: in the wheel, or in a checkout."""
    here = Path(__file__).resolve().parent
    packaged = here / "data" / "graph.json"
    return packaged if packaged.exists() else here.parent / "data" / "graph.json"


def load_data(path: Path) -> tuple[DataFile, str]:
    """Read and check the file at *path*; return its content and its content hash.

    The hash is SHA-256 over the canonical text, in hexadecimal.

    Raises:
        DataError: The file cannot be read or breaks a rule; carries every problem.
    """
    text = _read(path)
    data, problems = check_text(text)
    if data is None or problems:
        raise DataError(problems)
    return data, sha256(text.encode()).hexdigest()


def check_file(path: Path) -> list[Problem]:
    """Every problem of the file at *path*, in the order of its lines; empty when it is fine."""
    try:
        return check_text(_read(path))[1]
    except DataError as error:
        return list(error.problems)


def check_text(text: str) -> tuple[DataFile | None, list[Problem]]:
    """The content of a data file, if it has the right shape, and every problem with it."""
    try:
        document = _parse(text)
    except DataError as error:
        return None, list(error.problems)
    data, problems = _content(text, document)
    if data is not None and not problems:
        problems = list(_differences(text, format_data(data)))
    return data, problems


def format_text(text: str) -> str:
    """The canonical form of a data file whose records are sound but stand in another order.

    Raises:
        DataError: A record does not fit the model, or breaks a rule.
    """
    data, problems = _content(text, _parse(text))
    if data is None or problems:
        raise DataError(problems)
    return format_data(data)


def format_data(data: DataFile) -> str:
    """The canonical text of *data*."""
    nodes = sorted(data.nodes, key=lambda node: node.id)
    edges = sorted(data.edges, key=lambda edge: (edge.subject, edge.kind, edge.object))
    header = _line(_as_json(_HEADER, data.header))
    return (
        f'{{"directed": true, "multigraph": true, "graph": {header},\n'
        f'"nodes": [\n{_lines(_node_as_json(node) for node in nodes)}],\n'
        f'"edges": [\n{_lines(_as_json(_EDGE, edge) for edge in edges)}]}}\n'
    )


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the data file, generated from the model."""
    schema = TypeAdapter(_Document).json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Trigger point knowledge graph, data file",
        **{key: value for key, value in schema.items() if key != "title"},
    }


@dataclass(frozen=True, slots=True)
class _Document:
    """networkx node-link JSON: one directed multigraph."""

    directed: bool
    multigraph: bool
    graph: Header
    nodes: list[AnyNode]
    edges: list[Edge]


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        fault = f"it cannot be read ({error.strerror or 'unknown reason'})"
        repair = "give the path of a data file"
    except UnicodeDecodeError as error:
        fault, repair = f"byte {error.start} is not UTF-8", "save the file as UTF-8"
    raise DataError([Problem(str(path), fault, repair)]) from None


def _parse(text: str) -> dict[str, Any]:
    """The document as JSON values; a fault here hides all others."""
    restore = "restore the file from its last good version"
    if not text.strip():
        raise DataError([Problem("file", "it is empty", restore, line=1)])
    try:
        document = json.loads(text, object_pairs_hook=_no_repeated_key, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        cut_off = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
        fault = "the file is cut off here" if cut_off else f"this is not JSON ({error.msg})"
        repair = restore if cut_off else "mend the punctuation, or restore the last good version"
        raise DataError([Problem("file", fault, repair, line=error.lineno)]) from None
    except _RepeatedKeyError as error:
        line = _line_of_repeated_key(text, error.key)
        fault, repair = f"the key '{error.key}' stands twice in one record", "remove one of them"
        raise DataError([Problem("file", fault, repair, line=line)]) from None
    except (ValueError, RecursionError) as error:
        raise DataError([Problem("file", f"this is not JSON ({error})", restore)]) from None
    return _expect_top_level(document)


def _expect_top_level(document: object) -> dict[str, Any]:
    problems = []
    if not isinstance(document, dict):
        problems.append(Problem("file", "it is not a JSON object", "see docs/data-model.md", 1))
        raise DataError(problems)
    problems += [
        Problem("file", f"it has an unknown key '{key}'", "remove it")
        for key in document
        if key not in _TOP_LEVEL
    ]
    for key in _TOP_LEVEL:
        if key not in document:
            problems.append(Problem("file", f"it has no '{key}'", f"add '{key}'"))
        elif key in ("nodes", "edges") and not isinstance(document[key], list):
            problems.append(Problem("file", f"'{key}' is not a list", f"make '{key}' a list"))
        elif key in ("directed", "multigraph") and document[key] is not True:
            problems.append(Problem("file", f"'{key}' is not true", f"set '{key}' to true"))
    if problems:
        raise DataError(problems)
    return document


def _content(text: str, document: dict[str, Any]) -> tuple[DataFile | None, list[Problem]]:
    """The records as values, and every breach of shape or rule; the form of the text aside."""
    breaches: list[Breach] = []
    headers = _validated(_HEADER, "graph", [document["graph"]], breaches)
    nodes = _validated(_NODE, "nodes", document["nodes"], breaches)
    edges = _validated(_EDGE, "edges", document["edges"], breaches)
    complete = not breaches
    records = Records(
        nodes=tuple(nodes),
        edges=tuple(edges),
        misshapen_nodes=frozenset(each.record for each in breaches if each.section == "nodes"),
        misshapen_edges=any(each.section == "edges" for each in breaches),
    )
    for rule in RULES:
        breaches.extend(rule(records))
    problems = _located(text, breaches)
    if not complete:
        return None, problems
    content = DataFile(
        headers[0][1], tuple(node for _, node in nodes), tuple(edge for _, edge in edges)
    )
    return content, problems


def _validated(
    adapter: TypeAdapter[T], section: str, records: list[Any], breaches: list[Breach]
) -> list[tuple[int, T]]:
    """Each record of a section as a value, with its position; faults go to *breaches*."""
    sound = []
    for position, record in enumerate(records):
        try:
            sound.append((position, adapter.validate_python(record)))
        except ValidationError as error:
            name = _record_name(section, record)
            tagged = section == "nodes"  # pydantic puts the kind before the place in the record
            breaches += [
                Breach(section, position, name, *_explained(detail, skipped=int(tagged)))
                for detail in error.errors(include_url=False)
            ]
    return sound


def _record_name(section: str, record: object) -> str:
    if not isinstance(record, Mapping):
        return section
    if section == "edges":
        return "|".join(str(record.get(key, "?")) for key in ("subject", "kind", "object"))
    return str(record.get("id", section))


def _explained(detail: ErrorDetails, *, skipped: int) -> tuple[str, str]:
    """What is wrong with a field and how to mend it, in the words of this project.

    The first *skipped* parts of its place are not of the record.
    """
    field = ".".join(map(str, detail["loc"][skipped:])) or "kind"
    value = detail.get("input")
    match detail["type"]:
        case "unexpected_keyword_argument" | "extra_forbidden":
            return f"it has an unknown key '{field}'", "remove the key, or mend its spelling"
        case "missing" | "missing_argument" | "missing_keyword_only_argument":
            return f"it has no '{field}'", f"add '{field}'"
        case "union_tag_invalid":
            kind = value.get("kind") if isinstance(value, Mapping) else value
            return f"'{kind}' is not a kind of node", _nearest(str(kind), NodeKind)
        case "union_tag_not_found":
            return "it has no 'kind'", f"add one of: {', '.join(NodeKind)}"
        case "enum" if field == "kind":
            return f"'{value}' is not a kind of edge", _nearest(str(value), EdgeKind)
        case "enum":
            return f"'{field}' may not be '{value}'", detail["msg"].replace(
                "Input should", "it must"
            )
        case "string_pattern_mismatch" if str(detail["ctx"]["pattern"]).startswith("^[a-z_]+:"):
            return f"'{value}' is not an id", "write it as kind:slug, in lower case with hyphens"
        case "string_pattern_mismatch" if detail["ctx"]["pattern"] == TEXT:
            return f"'{field}' is '{value}'", "write it without space at its ends, on one line"
        case "string_pattern_mismatch":
            return f"'{field}' is '{value}'", f"write it as {detail['ctx']['pattern']}"
        case _:
            return f"'{field}' does not fit ({detail['msg']})", "see docs/data-model.md"


def _nearest(asked: str, words: type[Word]) -> str:
    near = get_close_matches(asked, list(words), n=1)
    return f"did you mean '{near[0]}'?" if near else f"use one of: {', '.join(words)}"


def _located(text: str, breaches: list[Breach]) -> list[Problem]:
    """The breaches as problems with line numbers, in file order."""
    if not breaches:
        return []
    lines = _record_lines(text)
    problems = [
        Problem(
            breach.record, breach.fault, breach.repair, lines.get((breach.section, breach.position))
        )
        for breach in breaches
    ]
    return sorted(problems, key=lambda problem: problem.line or 0)


def _record_lines(text: str) -> dict[tuple[str, int], int]:
    """The line on which each record begins, whatever the layout of the file."""
    decoder = json.JSONDecoder()
    lines: dict[tuple[str, int], int] = {}
    line, counted = 1, 0
    at = _skip(text, 0, "{")
    while text[at] != "}":
        key, at = decoder.raw_decode(text, at)
        at = _skip(text, at, ":")
        if key in ("nodes", "edges") and text[at] == "[":
            at, position = _skip(text, at, "["), 0
            while text[at] != "]":
                line, counted = line + text.count("\n", counted, at), at
                lines[key, position] = line
                _, at = decoder.raw_decode(text, at)
                at, position = _skip(text, at, ","), position + 1
            at += 1
        else:
            line, counted = line + text.count("\n", counted, at), at
            lines[key, 0] = line
            _, at = decoder.raw_decode(text, at)
        at = _skip(text, at, ",")
    return lines


def _skip(text: str, at: int, mark: str) -> int:
    """The place of the next value: past space, one optional *mark*, and space."""
    while text[at].isspace():
        at += 1
    if text[at] == mark:
        at += 1
    while text[at].isspace():
        at += 1
    return at


def _differences(text: str, canonical: str) -> Iterator[Problem]:
    """The first line that is not as the canonical form has it."""
    if text == canonical:
        return
    pairs = zip_longest(_LINE.findall(canonical), _LINE.findall(text))
    line = next(number for number, (ours, theirs) in enumerate(pairs, 1) if ours != theirs)
    yield Problem("file", "it is not in canonical form from here on", _FORMAT, line)


class _RepeatedKeyError(ValueError):
    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(key)


def _no_repeated_key(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _RepeatedKeyError(key)
            seen.add(key)
    return record


def _line_of_repeated_key(text: str, key: str) -> int | None:
    """The first line that writes *key* twice; None when the record spans several lines."""
    written = json.dumps(key, ensure_ascii=False) + ":"
    for number, line in enumerate(text.splitlines(), 1):
        if line.count(written) > 1:
            try:
                json.JSONDecoder(object_pairs_hook=_no_repeated_key).raw_decode(line)
            except _RepeatedKeyError:
                return number
            except ValueError:
                if number == 1:  # the head of the file, which closes on its last line
                    return number
    return None


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a JSON number")


def _node_as_json(node: AnyNode) -> dict[str, Any]:
    fields = _as_json(_NODE, node)
    return {"id": fields.pop("id"), "kind": node.kind.value, **fields}


def _as_json(adapter: TypeAdapter[Any], value: object) -> dict[str, Any]:
    fields: dict[str, Any] = adapter.dump_python(value, mode="json", exclude_defaults=True)
    return fields


def _lines(records: Iterator[dict[str, Any]]) -> str:
    written = ",\n".join(_line(record) for record in records)
    return f"{written}\n" if written else ""


def _line(record: object) -> str:
    return json.dumps(record, ensure_ascii=False)
