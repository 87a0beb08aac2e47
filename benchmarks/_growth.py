"""A larger graph of the same shape, and how long a question takes: shared by the benchmarks."""

import platform
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.metadata import version

from kg import DataFile, Graph, NodeKind


def copied(graph: Graph, times: int) -> Graph:
    """The graph *times* over, each copy with a suffix to its ids and names; references are shared.

    Its neighbourhoods stay as they are, so what grows is the index, not the answer. The first copy
    keeps its ids and names.
    """
    ends = ["", *(f"-copy-{number}" for number in range(1, times))]
    references = graph.of_kind(NodeKind.REFERENCE)
    copies = (
        replace(
            node,
            id=node.id + end,
            name=node.name + end,
            xrefs=() if end else node.xrefs,
            synonyms=tuple(replace(each, text=each.text + end) for each in node.synonyms),
            replaced_by=node.replaced_by + end if node.replaced_by else None,
        )
        for end in ends
        for node in graph.all_nodes
        if node.kind is not NodeKind.REFERENCE
    )
    edges = (
        replace(edge, subject=edge.subject + end, object=edge.object + end)
        for end in ends
        for edge in graph.all_edges
    )
    return Graph.of(DataFile(graph.header, (*references, *copies), tuple(edges)))


def median_ms(ask: Callable[[str], object], starts: Sequence[str], *, rounds: int = 1) -> float:
    """The median time of *ask* over *starts*; a first round is not counted."""
    took = []
    for counted in (False, *[True] * rounds):
        for start in starts:
            begun = time.perf_counter()
            ask(start)
            if counted:
                took.append(1000 * (time.perf_counter() - begun))
    return statistics.median(took)


def machine() -> str:
    """The machine and the versions that count, in one line."""
    packages = ("networkx", "rapidfuzz")
    told = ", ".join(f"{name} {version(name)}" for name in packages)
    return f"Python {platform.python_version()}, {platform.machine()}, {told}"
