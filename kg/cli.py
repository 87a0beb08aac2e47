"""The ``triggerpoints`` command: thin, one function per verb; the tables are in kg.tables."""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from enum import Enum
from importlib.metadata import version
from inspect import Parameter, Signature
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_type_hints

import typer

from kg import answer_tables, tables
from kg.compare import compare
from kg.complaint import understand
from kg.datafile import check_file, default_path, format_text
from kg.differential import Level, differential
from kg.errors import DataError, GraphError
from kg.generated import generated_files
from kg.graph import Graph
from kg.options import options
from kg.paths import MAX_HOPS, paths_between, related
from kg.questions import ask
from kg.search import search
from kg.vocabulary import EdgeKind, NodeKind, Word

app = typer.Typer(
    name="triggerpoints",
    help="An open knowledge graph of trigger points, with the sources of all it says.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
)

W = TypeVar("W", bound=Word)

NOTHING_FOUND = 1
BAD_USE = 2

DataPath = Annotated[Path, typer.Argument(help="A data file; by default the one of the package.")]
GraphPath = Annotated[
    Path | None, typer.Option("--graph", help="A data file other than the one of the package.")
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document, for programs.")]
NodeName = Annotated[str, typer.Argument(help="An id, slug, name, synonym or CURIE.")]
MaxHops = Annotated[int, typer.Option(help=f"Links in a path at most, 1 to {MAX_HOPS}.")]
Via = Annotated[
    list[str] | None, typer.Option(help="Cross only links of this kind; may be given again.")
]
Avoid = Annotated[
    list[str] | None, typer.Option(help="Do not cross links of this kind; may be given again.")
]


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    show_version: Annotated[
        bool, typer.Option("--version", help="The versions of code and data.")
    ] = False,
) -> None:
    """An open knowledge graph of trigger points, with the sources of all it says."""
    if show_version:
        header = _load(None).header
        typer.echo(f"triggerpoints {version('triggerpoints')}, data {header.version}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def serve(**chosen: Any) -> None:
    """Answer GraphQL over HTTP until told to stop.

    Every option can also be set by the environment, as TRIGGERPOINTS_ and its name in capitals.
    """
    from api import serving
    from api.settings import Settings

    given = {name: value for name, value in chosen.items() if value is not None}
    if "graph" in given:
        given["graph_path"] = given.pop("graph")
    with _explained():
        serving.serve(replace(Settings.from_environment(), **given))


def _options_of_serve() -> list[Parameter]:
    """One option for each setting of the service, so that none can be forgotten."""
    from api.settings import Settings, option_name

    types = get_type_hints(Settings)
    return [
        Parameter(
            option_name(each),
            Parameter.KEYWORD_ONLY,
            default=None,
            annotation=Annotated[
                types[each.name] | None,
                typer.Option(help=f"{each.metadata['help']} [{_shown(each.default)}]"),
            ],
        )
        for each in fields(Settings)
    ]


def _shown(default: object) -> str:
    return "none" if default in (None, "") else str(default)


serve.__signature__ = Signature(_options_of_serve())  # type: ignore[attr-defined]
app.command()(serve)


@app.command()
def show(
    node: NodeName,
    graph: GraphPath = None,
    as_json: AsJson = False,
    every: Annotated[bool, typer.Option("--all", help="Every row of every list.")] = False,
) -> None:
    """Tell all that is known about one thing."""
    with _explained():
        loaded = _load(graph)
        found = loaded.node(node)
        if as_json:
            _print_json(tables.card_as_json(loaded, found))
        else:
            tables.print_card(loaded, found, rows=None if every else 10)


@app.command("related")
def related_(
    node: NodeName,
    kind: Annotated[str, typer.Argument(help="What is looked for: region, muscle, ...")],
    max_hops: MaxHops = 3,
    via: Via = None,
    avoid: Avoid = None,
    first: Annotated[int, typer.Option(help="How many rows.", min=1)] = 20,
    graph: GraphPath = None,
    as_json: AsJson = False,
) -> None:
    """List what is related to a thing, strongest first, each with the reason and its sources."""
    with _explained():
        loaded = _load(graph)
        found = related(
            loaded,
            node,
            _word(NodeKind, kind),
            max_hops=max_hops,
            via=_words(EdgeKind, via),
            avoid=_words(EdgeKind, avoid) or (),
        )
    if as_json:
        _print_json(tables.related_as_json(found, first))
    else:
        tables.print_related(loaded, found, first)
    if not found.nodes:
        raise typer.Exit(NOTHING_FOUND)


@app.command("paths")
def paths_(
    start: NodeName,
    end: NodeName,
    max_hops: MaxHops = 4,
    via: Via = None,
    avoid: Avoid = None,
    first: Annotated[int, typer.Option(help="How many paths.")] = 5,
    graph: GraphPath = None,
    as_json: AsJson = False,
) -> None:
    """Tell how two things are connected: the strongest paths between them."""
    with _explained():
        loaded = _load(graph)
        found = paths_between(
            loaded,
            start,
            end,
            max_hops=max_hops,
            via=_words(EdgeKind, via),
            avoid=_words(EdgeKind, avoid) or (),
            first=first,
        )
    if as_json:
        _print_json(tables.paths_as_json(found))
    else:
        tables.print_paths(loaded, found)
    if not found.paths:
        raise typer.Exit(NOTHING_FOUND)


@app.command("ask")
def ask_(
    question: Annotated[str, typer.Argument(help="A plain question, in quotes.")],
    graph: GraphPath = None,
    as_json: AsJson = False,
) -> None:
    """Answer a plain English question, with its sources; or say what was not understood."""
    with _explained():
        loaded = _load(graph)
        answer = ask(loaded, question)
    if as_json:
        _print_json(answer_tables.answer_as_json(answer))
    else:
        answer_tables.print_answer(loaded, answer)
    if not answer.understood:
        raise typer.Exit(NOTHING_FOUND)


@app.command("search")
def search_(
    text: Annotated[str, typer.Argument(help="A name, half typed or misspelt.")],
    kind: Annotated[
        list[str] | None, typer.Option(help="Only this kind; may be given again.")
    ] = None,
    first: Annotated[int, typer.Option(help="How many rows.", min=1)] = 10,
    graph: GraphPath = None,
    as_json: AsJson = False,
) -> None:
    """Find things by what people call them."""
    with _explained():
        found = search(_load(graph), text, kinds=_words(NodeKind, kind))
    if as_json:
        _print_json(answer_tables.found_as_json(found, first))
    else:
        answer_tables.print_found(found, first)
    if not found.hits:
        raise typer.Exit(NOTHING_FOUND)


@app.command("differential")
def differential_(
    regions: Annotated[
        list[str] | None,
        typer.Argument(help="Where it hurts: names or ids of regions, or the client's own words."),
    ] = None,
    text: Annotated[str | None, typer.Option(help="The client's own words, in quotes.")] = None,
    symptom: Annotated[
        list[str] | None, typer.Option(help="What goes with it; may be given again.")
    ] = None,
    absent: Annotated[
        list[str] | None, typer.Option(help="What is not there; may be given again.")
    ] = None,
    level: Annotated[str, typer.Option(help="muscle, part or trigger_point.")] = "muscle",
    about: Annotated[
        str | None, typer.Option(help="A muscle to be told about: its place, or why it has none.")
    ] = None,
    first: Annotated[int, typer.Option(help="How many rows.", min=1)] = 10,
    graph: GraphPath = None,
    as_json: AsJson = False,
) -> None:
    """Tell what may send pain to where it hurts; warnings come first."""
    with _explained():
        loaded = _load(graph)
        named = [each for each in regions or () if loaded.names.answers(each, NodeKind.REGION)]
        told = [each for each in (*(regions or ()), text or "") if each not in named]
        complaint = understand(
            loaded,
            text=". ".join(filter(None, told)),
            regions=named,
            symptoms=symptom or (),
            absent=absent or (),
        )
        found = differential(loaded, complaint, level=_word(Level, level), about=about)
    if as_json:
        _print_json(answer_tables.differential_as_json(found, first))
    else:
        answer_tables.print_differential(loaded, found, first)
    if not (found.candidates or found.alerts):
        raise typer.Exit(NOTHING_FOUND)


@app.command("options")
def options_(
    thing: Annotated[str, typer.Argument(help="A condition, muscle, trigger point or symptom.")],
    given: Annotated[
        list[str] | None,
        typer.Option(help="What else is known of the client; may be given again."),
    ] = None,
    first: Annotated[int, typer.Option(help="How many of each list.", min=1)] = 10,
    graph: GraphPath = None,
    as_json: AsJson = False,
) -> None:
    """Tell what may be tried, given what else is known: allowed, with caution, excluded."""
    with _explained():
        loaded = _load(graph)
        found = options(loaded, thing, given=given or ())
    if as_json:
        _print_json(answer_tables.options_as_json(found, first))
    else:
        answer_tables.print_options(loaded, found, first)


@app.command("compare")
def compare_(
    one: NodeName, other: NodeName, graph: GraphPath = None, as_json: AsJson = False
) -> None:
    """Tell what two things share, and what tells them apart."""
    with _explained():
        loaded = _load(graph)
        found = compare(loaded, one, other)
    if as_json:
        _print_json(answer_tables.comparison_as_json(found))
    else:
        answer_tables.print_comparison(loaded, found)


@app.command()
def check(file: DataPath = default_path()) -> None:  # noqa: B008 - constant
    """Check a data file and name every problem: line, record, fault and repair."""
    begun = time.perf_counter()
    problems = check_file(file)
    for problem in problems:
        typer.echo(str(problem))
    took = time.perf_counter() - begun
    if problems:
        typer.echo(f"{len(problems)} problem{'s' if len(problems) > 1 else ''} in {file}", err=True)
        raise typer.Exit(NOTHING_FOUND)
    typer.echo(f"{file}: no problem found in {took:.1f} s")


@app.command("format")
def format_(file: DataPath = default_path()) -> None:  # noqa: B008 - constant
    """Put a sound data file into its canonical form."""
    with _explained():
        try:
            text = file.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError):
            raise DataError(check_file(file)) from None
        canonical = format_text(text)
    if canonical == text:
        typer.echo(f"{file}: is in canonical form")
        return
    _replace(file, canonical)
    typer.echo(f"{file}: put into canonical form; read the diff")


@app.command()
def stats(graph: GraphPath = None, as_json: AsJson = False) -> None:
    """Count what the graph holds."""
    with _explained():
        loaded = _load(graph)
    if as_json:
        _print_json(tables.stats_as_json(loaded))
    else:
        tables.print_stats(loaded)


@app.command()
def schema(
    compare: Annotated[
        bool, typer.Option("--check", help="Compare the committed generated files.")
    ] = False,
    write: Annotated[bool, typer.Option("--write", help="Renew the generated files.")] = False,
    release: Annotated[
        bool, typer.Option("--release", help="Keep the schema as that of this version.")
    ] = False,
) -> None:
    """Print the GraphQL schema; or compare, or renew, all files that are generated.

    With --release it becomes the schema that later ones are held against, unless it takes away
    what the last release promised and the version has not risen far enough for that.
    """
    from api.schema import SDL_PATH, sdl

    if release:
        _release(sdl())
        return
    if not (compare or write):
        typer.echo(sdl(), nl=False)
        return
    stale = [
        (path, text)
        for path, text in {SDL_PATH: sdl(), **generated_files()}.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path, text in stale:
        if write:
            _replace(path, text)
        typer.echo(f"{path.name}: {'renewed' if write else 'is stale'}")
    if stale and compare and not write:
        typer.echo("renew them with: triggerpoints schema --write", err=True)
        raise typer.Exit(NOTHING_FOUND)


def _release(sdl: str) -> None:
    from graphql import build_schema

    from api.schema_changes import RELEASED_PATH, as_released, refusals, released
    from api.version import API_VERSION

    if RELEASED_PATH.exists():
        found = refusals(*released(), API_VERSION, build_schema(sdl))
        if found:
            typer.echo("\n".join(found), err=True)
            typer.echo(f"{API_VERSION} may not take that away: see docs/stability.md", err=True)
            raise typer.Exit(NOTHING_FOUND)
    _replace(RELEASED_PATH, as_released(API_VERSION, sdl))
    typer.echo(f"{RELEASED_PATH.name}: the schema of {API_VERSION}")


def main() -> None:
    """Run the command; what it refuses is told in one sentence."""
    try:
        app()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _load(path: Path | None) -> Graph:
    return Graph.load(path)


@contextmanager
def _explained() -> Iterator[None]:
    """Turn a refusal into its sentence and exit code: 1 for a bad data file, 2 for bad use."""
    try:
        yield
    except DataError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(NOTHING_FOUND) from None
    except GraphError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(BAD_USE) from None


def _words(words: type[W], given: list[str] | None) -> list[W] | None:
    return None if given is None else [_word(words, each) for each in given]


def _word(words: type[W], given: str) -> W:
    """The word that is meant: case, hyphens and a plural s do not matter."""
    plain = given.casefold().replace("-", "_").replace(" ", "_")
    for word in words:
        if word in (plain, plain.removesuffix("s")):
            return word
    raise typer.BadParameter(f"'{given}' is none of: {', '.join(words)}")


def _print_json(document: object) -> None:
    typer.echo(json.dumps(document, ensure_ascii=False, indent=2, default=_plain))


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else str(value)


def _replace(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=path.parent, prefix=f".{path.name}.", delete=False
    ) as scratch:
        scratch.write(text)
    scratch_path = Path(scratch.name)
    scratch_path.chmod(path.stat().st_mode if path.exists() else 0o644)
    scratch_path.replace(path)


if __name__ == "__main__":
    main()
