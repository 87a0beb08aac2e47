"""What the questions cost in process, and how that grows at 10 and 100 times the graph.

Times are medians in milliseconds; ratios are of medians taken in one run. The larger graphs are
this one copied: an answer stays as large as it was, so a ratio near 1 means that cost follows the
answer and not the graph. ``--small`` leaves out the graph of 100 times (it takes some minutes).
"""

import sys
from collections.abc import Callable

from _growth import copied, machine, median_ms

from kg import Graph, NodeKind, related
from kg.complaint import understand
from kg.differential import differential
from kg.options import options
from kg.questions import ask
from kg.search import search
from kg.subgraph import subgraph

REGIONS = ["temple", "shoulder-anterior", "lower-back", "buttock", "calf", "elbow-lateral"]
WORDS = [
    "pain at the right temple and behind the eye, dizzy when turning, no fever",
    "low back pain since Friday, cannot pee, numb between the legs",
    "my shoulder aches at night and I cannot lift the arm",
]
TYPED = ["pirifomis sindrome", "front of shoulder", "sciat", "SCM", "dry nedling", "temple"]
QUESTIONS = [
    "which regions relate to sciatica",
    "what muscles can cause pain in the temple and dizziness",
    "does massage help fibromyalgia",
    "is dry needling safe with blood thinners",
    "which nerve supplies piriformis",
    "how are forward head posture and tension headache connected",
]
CONDITIONS = ["sciatica", "migraine", "tension-type-headache", "fibromyalgia", "neck-pain"]


def questions(graph: Graph) -> dict[str, tuple[Callable[[str], object], list[str]]]:
    """What is asked of a graph, and of what."""
    return {
        "differential, a region": (
            lambda region: differential(graph, understand(graph, regions=[region])),
            REGIONS,
        ),
        "differential, words": (
            lambda words: differential(graph, understand(graph, text=words)),
            WORDS,
        ),
        "related, three hops": (lambda id: related(graph, id, NodeKind.REGION), CONDITIONS),
        "search": (lambda typed: search(graph, typed), TYPED),
        "ask": (lambda question: ask(graph, question), QUESTIONS),
        "options": (lambda id: options(graph, id), CONDITIONS),
        "subgraph, two hops": (lambda id: subgraph(graph, [id], hops=2), CONDITIONS),
    }


def main() -> None:
    """Print the table."""
    times = (1, 10) if "--small" in sys.argv else (1, 10, 100)
    graph = Graph.load()
    figures: dict[str, list[float]] = {}
    sizes = []
    for count in times:
        larger = graph if count == 1 else copied(graph, count)
        sizes.append(f"x{count}: {len(larger.all_nodes):,} nodes, {len(larger.all_edges):,} edges")
        for name, (put, of) in questions(larger).items():
            figures.setdefault(name, []).append(median_ms(put, of, rounds=20 if count < 100 else 5))
    print(f"{machine()}; {'; '.join(sizes)}")
    heads = "".join(f"{f'x{count}, ms':>11}" for count in times)
    ratios = "".join(f"{f'x{count}/x1':>11}" for count in times[1:])
    print(f"{'':26}{heads}{ratios}")
    for name, row in figures.items():
        shown = "".join(f"{ms:11.2f}" for ms in row)
        grown = "".join(f"{ms / row[0]:11.2f}" for ms in row[1:])
        print(f"{name:26}{shown}{grown}")


if __name__ == "__main__":
    main()
