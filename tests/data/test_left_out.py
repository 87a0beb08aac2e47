"""Nothing of what was once read may get lost: it is in the graph, or left out with a reason."""

import csv
from pathlib import Path

import pytest

from kg import Graph

ROOT = Path(__file__).parents[2]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture(scope="module")
def held() -> set[str]:
    graph = Graph.load()
    claims = {claim.id for edge in graph.all_edges for claim in edge.claims}
    return {node.id for node in graph.all_nodes} | {edge.id for edge in graph.all_edges} | claims


IMPORTED = _rows(Path(__file__).with_name("imported.tsv"))
LEFT_OUT = _rows(ROOT / "docs" / "left-out.tsv")


def test_every_record_that_was_read_is_in_the_graph_or_left_out_with_a_reason(
    held: set[str],
) -> None:
    left_out = {row["record"] for row in LEFT_OUT}

    lost = [row["record"] for row in IMPORTED if row["record"] not in held | left_out]

    assert not lost


def test_what_is_left_out_has_a_reason_and_is_not_in_the_graph(held: set[str]) -> None:
    assert all(row["reason"].strip() for row in LEFT_OUT)
    assert not [row["record"] for row in LEFT_OUT if row["record"] in held]


def test_the_list_of_what_was_read_is_whole() -> None:
    tables = {row["table"] for row in IMPORTED}

    assert len(IMPORTED) == 7641
    assert len(tables) == 17
