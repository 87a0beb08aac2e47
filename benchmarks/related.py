"""What `related` and `paths` cost: by hops, and as the graph grows ten times.

The larger graph is the graph of this checkout ten times over, each copy with ids of its own: its
neighbourhoods stay as they are, so what grows is the index, not the answer. Times are medians
over all conditions, in milliseconds; ratios are of medians taken in one run.
"""

from functools import partial

from _growth import copied, machine, median_ms

from kg import Graph, NodeKind, paths_between, related

GOALS = (NodeKind.REGION, NodeKind.MUSCLE, NodeKind.SYMPTOM)
TIMES = 10


def main() -> None:
    """Print both tables."""
    graph = Graph.load()
    larger = copied(graph, TIMES)
    starts = [node.id for node in graph.of_kind(NodeKind.CONDITION)]
    print(f"{machine()}; {len(starts)} conditions; ", end="")
    print(f"{len(graph.all_edges)} and {len(larger.all_edges)} edges")

    print(f"\n{'related, ms':24}" + "".join(f"{hops:>4} hops" for hops in range(1, 7)))
    for goal in GOALS:
        row = [
            median_ms(partial(related, graph, kind=goal, max_hops=hops), starts)
            for hops in range(1, 7)
        ]
        print(f"to {goal:21}" + "".join(f"{ms:9.2f}" for ms in row))

    print(f"\n{'three hops':24}{'x1, ms':>9}{f'x{TIMES}, ms':>9}{'ratio':>9}")
    for goal in GOALS:
        small = median_ms(partial(related, graph, kind=goal), starts)
        large = median_ms(partial(related, larger, kind=goal), starts)
        print(f"to {goal:21}{small:9.2f}{large:9.2f}{large / small:9.2f}")
    small = median_ms(partial(paths_between, graph, end="region:head"), starts)
    print(f"{'paths to the head, 4':24}{small:9.2f}")


if __name__ == "__main__":
    main()
