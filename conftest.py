"""What the doctests of kg may use without importing it."""

from typing import Any

import pytest

from tests.builders import draw


@pytest.fixture(autouse=True)
def drawn_graphs(doctest_namespace: dict[str, Any]) -> None:
    """Let a doctest draw a tiny graph."""
    doctest_namespace["draw"] = draw
