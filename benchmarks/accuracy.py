"""How good the answers are, over the cases of ``tests/cases``: every figure with its bar."""

from rich.console import Console
from rich.table import Table

from kg import Graph
from tests.accuracy import cases, figures, vignettes


def main() -> None:
    """Print the figures; then those of each set of cases, in the order they were written."""
    graph = Graph.load()
    table = Table("figure", "value", "bar", "cases")
    for each in figures(graph):
        table.add_row(each.name, f"{each.value:.3f}", f"{each.bar:.2f}", str(each.cases))
    for of in sorted({case["id"][0] for case in cases("vignettes.jsonl")}):
        table.add_section()
        for each in vignettes(graph, of):
            table.add_row(f"set {of}, {each.name}", f"{each.value:.3f}", "", str(each.cases))
    Console().print(table)


if __name__ == "__main__":
    main()
