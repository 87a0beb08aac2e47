"""Every figure of quality holds its bar."""

import pytest

from kg import Graph
from tests.accuracy import Figure, figures

FIGURES = figures(Graph.load())


@pytest.mark.parametrize("figure", FIGURES, ids=lambda each: each.name)
def test_the_bar_is_held(figure: Figure) -> None:
    assert figure.cases >= 20
    assert figure.holds, f"{figure.value:.3f} < {figure.bar}: {figure.failed[:20]}"


def test_there_are_enough_cases() -> None:
    count = {figure.name: figure.cases for figure in FIGURES}

    assert count["question: understood as meant"] >= 200
    assert count["question: out of scope, declined"] >= 40
    assert count["misspelt name: its node first"] >= 150
