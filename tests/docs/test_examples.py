"""Every example of the README and the docs runs, and gives what is printed there."""

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from api.context import Context
from api.schema import schema
from kg import EdgeKind, Graph
from kg.generated import generated_files
from kg.paths import paths_between

ROOT = Path(__file__).resolve().parents[2]
INSTALLED = {"node_modules", ".venv"}  # beside the example clients, with pages of their own
PAGES = [
    ROOT / "README.md",
    *sorted(
        page
        for page in (ROOT / "docs").rglob("*.md")
        if INSTALLED.isdisjoint(page.relative_to(ROOT).parts)
    ),
]

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def queries() -> Iterator[tuple[str, str, str]]:
    for page in PAGES:
        blocks = BLOCK.findall(page.read_text(encoding="utf-8"))
        for (language, text), (_, answer) in pairwise([*blocks, ("", "")]):
            if language == "graphql":
                yield page.name, text, answer


def programs() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for language, text in BLOCK.findall(page.read_text(encoding="utf-8")):
            if language == "python":
                yield page.name, text


@pytest.fixture(scope="module")
def graph() -> Graph:
    return Graph.load()


@pytest.mark.parametrize(("page", "query", "answer"), list(queries()))
def test_a_query_gives_the_answer_printed_below_it(
    graph: Graph, page: str, query: str, answer: str
) -> None:
    result = schema.execute_sync(query, context_value=Context(graph))

    assert result.errors is None
    assert result.data == json.loads(answer)


@pytest.mark.parametrize(("page", "program"), list(programs()))
def test_a_python_example_runs(page: str, program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)

    exec(compile(program, page, "exec"), {})


def test_the_readme_has_five_queries_with_answers() -> None:
    assert sum(page == "README.md" for page, _, _ in queries()) == 5


def test_the_counts_in_the_readme_are_those_of_the_graph(graph: Graph) -> None:
    told = (ROOT / "README.md").read_text(encoding="utf-8")

    assert f"{len(graph.all_nodes):,} nodes and {len(graph.all_edges):,} statements" in told
    assert f"{graph.edge_counts[EdgeKind.REFERS_TO]} referral zones" in told
    assert f"{len(graph.of_kind('reference')):,} references" in told  # type: ignore[arg-type]


def test_the_worked_example_of_strength_is_worked_right(graph: Graph) -> None:
    told = (ROOT / "docs" / "strength.md").read_text(encoding="utf-8")
    found = paths_between(
        graph, "sciatica", "thigh-posterior", avoid={EdgeKind.FELT_IN, EdgeKind.LIES_IN}, first=20
    )
    path = next(each for each in found.paths if "gluteus minimus" in each.sentence)

    assert " ".join(told.split()).replace("> ", "").count(path.sentence) == 1
    assert f"= {path.cost}, and exp(-{path.cost / 1000:.3f}) = {path.strength}" in told
    assert f"the hub correction is {path.hub_correction}" in told
    assert [hop.weight for hop in path.hops] == [0.56, 1.0, 0.9]


def test_every_generated_page_is_the_one_that_the_program_prints() -> None:
    stale = [
        path.name
        for path, text in generated_files().items()
        if path.read_text(encoding="utf-8") != text
    ]

    assert stale == [], "run `triggerpoints schema --write`"


def test_every_link_within_the_docs_leads_somewhere() -> None:
    broken = [
        (page.name, target)
        for page in PAGES
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]

    assert broken == []
