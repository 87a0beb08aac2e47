"""What the command shows: tables for people, and the same as JSON for programs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from kg import identifiers
from kg.coverage import coverage
from kg.graph import Graph
from kg.kinds import NOUNS
from kg.model import AnyNode, Edge, Reference
from kg.paths import Path, Paths, Related
from kg.relations import RELATIONS, Relation, Relative, relatives
from kg.vocabulary import NodeKind

Json = dict[str, Any]

_NOTHING_TO_RULE_OUT = "None listed here; that does not mean that there is nothing to rule out."
_SHARED = {"id", "kind", "name", "prose", "plural", "synonyms", "xrefs", "replaced_by"}


def print_card(graph: Graph, node: AnyNode, *, rows: int | None) -> None:
    """All that is known about one node; at most *rows* of each list."""
    console = console_for()
    console.print(Text(node.name, style="bold"), Text(f"{NOUNS[node.kind][0]}, {node.id}"))
    for name, value in _own_fields(node).items():
        console.print(Text(f"{name.replace('_', ' ')}: ", style="dim") + Text(_told(value)))
    if node.synonyms:
        told = "; ".join(synonym.text for synonym in node.synonyms)
        console.print(Text("also: ", style="dim") + Text(told))
    for xref in node.xrefs:
        label = f" ({xref.label})" if xref.label else ""
        told = f"{xref.id}{label}, {xref.match}: {identifiers.link(xref.id)}"
        console.print(Text("see: ", style="dim") + Text(told), soft_wrap=True)
    if isinstance(node, Reference):
        console.print(Text(node.citation), soft_wrap=True)
        console.print(f"{len(graph.citing(node.id))} statements cite it")
    for relation in _relations_of(node.kind):
        _print_relation(console, relation, relatives(graph, node.id, relation), rows)
    print_disclaimer(console, graph)


def card_as_json(graph: Graph, node: AnyNode) -> Json:
    """The same as a document: the node's fields, and its relations with their statements."""
    return {
        **as_node(node),
        **_own_fields(node),
        "synonyms": [asdict(synonym) for synonym in node.synonyms],
        "xrefs": [{**asdict(xref), "link": identifiers.link(xref.id)} for xref in node.xrefs],
        "relations": {
            relation.name: [
                {
                    **as_node(each.node),
                    "through": [through.id for through in each.through],
                    "links": [_edge(edge) for edge in each.edges],
                }
                for each in relatives(graph, node.id, relation)
            ]
            for relation in _relations_of(node.kind)
        },
    }


def print_related(graph: Graph, related: Related, first: int) -> None:
    """Nodes, strength and reason; below, the numbered references of the paths shown."""
    console = console_for()
    shown = related.nodes[:first]
    if not shown:
        console.print(f"nothing found for {related.to.id} within these limits")
    else:
        numbers = _numbered(each.path for each in shown)
        table = Table("", "node", "strength", "why", "sources", box=None, pad_edge=False)
        for rank, each in enumerate(shown, 1):
            table.add_row(
                str(rank),
                each.node.id,
                f"{each.strength:.3f}",
                each.path.sentence,
                _cited(each.path, numbers),
            )
        console.print(table)
        _print_more(console, len(related.nodes) - len(shown))
        print_references(console, numbers)
    _print_truncated(console, related.truncated)
    print_disclaimer(console, graph)


def related_as_json(related: Related, first: int) -> Json:
    """The same as a document."""
    return {
        "to": related.to.id,
        "total": len(related.nodes),
        "truncated": related.truncated,
        "nodes": [
            {**as_node(each.node), "strength": each.strength, "path": _path(each.path)}
            for each in related.nodes[:first]
        ],
    }


def print_paths(graph: Graph, paths: Paths) -> None:
    """Each path as a sentence, with its nodes and references."""
    console = console_for()
    if not paths.paths:
        console.print("no path found within these limits")
    else:
        numbers = _numbered(paths.paths)
        table = Table("", "strength", "path", "sources", box=None, pad_edge=False)
        for rank, path in enumerate(paths.paths, 1):
            way = " - ".join(node.id for node in path.nodes)
            told = Text.assemble(path.sentence, "\n", (way, "dim"))
            table.add_row(str(rank), f"{path.strength:.3f}", told, _cited(path, numbers))
        console.print(table)
        print_references(console, numbers)
    _print_truncated(console, paths.truncated)
    print_disclaimer(console, graph)


def paths_as_json(paths: Paths) -> Json:
    """The same as a document."""
    return {"truncated": paths.truncated, "paths": [_path(path) for path in paths.paths]}


def print_stats(graph: Graph) -> None:
    """Counts of nodes, edges and kinds of knowledge."""
    console = console_for()
    header = graph.header
    console.print(f"{header.title} {header.version}, {header.released}, {header.license}")
    console.print(f"sha256 {graph.hash}", soft_wrap=True)
    nodes = Table("nodes", "count", box=None, pad_edge=False)
    for kind, count in graph.node_counts.items():
        nodes.add_row(kind, str(count))
    nodes.add_row("all", str(len(graph.all_nodes)), style="bold")
    edges = Table("edges", "from", "to", "count", box=None, pad_edge=False)
    for ends, count in graph.end_counts.items():
        subject, edge_kind, object_ = ends
        edges.add_row(edge_kind, subject, object_, str(count))
    edges.add_row("all", "", "", str(len(graph.all_edges)), style="bold")
    bases = Table("rests on", "edges", "without a source", box=None, pad_edge=False)
    for basis, (count, bare) in graph.basis_counts.items():
        bases.add_row(basis, str(count), str(bare))
    complete = Table("of", "relation", "nodes", "with any", box=None, pad_edge=False)
    for row in coverage(graph):
        complete.add_row(row.of, row.relation, str(row.nodes), str(row.covered))
    for table in (nodes, edges, bases, complete):
        console.print()
        console.print(table)
    console.print()
    console.print("A node without a row means none known here; few rows mean hardly curated.")
    console.print(f"Review: {header.review}")


def stats_as_json(graph: Graph) -> Json:
    """The same as a document."""
    return {
        "version": graph.header.version,
        "released": graph.header.released,
        "hash": graph.hash,
        "nodes": {**graph.node_counts, "all": len(graph.all_nodes)},
        "edges": {**graph.edge_counts, "all": len(graph.all_edges)},
        "ends": [
            {"subject": subject, "kind": kind, "object": object_, "count": count}
            for (subject, kind, object_), count in graph.end_counts.items()
        ],
        "basis": {
            basis: {"edges": count, "without_source": bare}
            for basis, (count, bare) in graph.basis_counts.items()
        },
        "coverage": [
            {"of": row.of, "relation": row.relation, "nodes": row.nodes, "covered": row.covered}
            for row in coverage(graph)
        ],
        "review": graph.header.review,
    }


def _relations_of(kind: NodeKind) -> list[Relation]:
    """The relations of a kind, what must be ruled out first of all."""
    rows = [row for row in RELATIONS.values() if row.of is kind]
    return sorted(rows, key=lambda row: row.name != "rule_out")


def _print_relation(
    console: Console, relation: Relation, found: tuple[Relative, ...], rows: int | None
) -> None:
    if not found and relation.name != "rule_out":
        return
    console.print()
    title = f"{relation.name.replace('_', ' ')} ({len(found)})"
    console.print(Text(title, style="bold") + Text(f"  {relation.description}", style="dim"))
    if not found:
        console.print(_NOTHING_TO_RULE_OUT)
    table = Table(box=None, pad_edge=False, show_header=False)
    for each in found[:rows]:
        words = dict.fromkeys(word for edge in each.edges if (word := edge.role or edge.qualifier))
        through = ", ".join(node.name for node in each.through)
        table.add_row(
            each.node.id, each.node.name, ", ".join(words), f"through {through}" if through else ""
        )
    if found:
        console.print(table)
    _print_more(console, len(found) - len(found[:rows]))


def _own_fields(node: AnyNode) -> Json:
    """What is known of the node beyond what all kinds share."""
    return {
        field.name: value
        for field in fields(node)
        if field.name not in _SHARED
        and (value := getattr(node, field.name)) not in ("", None, (), False)
    }


def _told(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def as_node(node: AnyNode) -> Json:
    """What tells a node apart."""
    return {"id": node.id, "kind": node.kind, "name": node.name}


def _edge(edge: Edge) -> Json:
    told = {"id": edge.id, "role": edge.role, "qualifier": edge.qualifier, "basis": edge.basis}
    return {**told, "confidence": edge.confidence, "references": list(edge.cited)}


def _path(path: Path) -> Json:
    return {
        "strength": path.strength,
        "hub_correction": path.hub_correction,
        "nodes": [node.id for node in path.nodes],
        "links": [edge.id for edge in path.edges],
        "sentence": path.sentence,
        "references": [reference.id for reference in path.references],
    }


def _numbered(paths: Iterable[Path]) -> dict[Reference, int]:
    """The references of the paths, numbered in the order in which they are met."""
    cited = dict.fromkeys(reference for path in paths for reference in path.references)
    return {reference: number for number, reference in enumerate(cited, 1)}


def _cited(path: Path, numbers: dict[Reference, int]) -> str:
    return " ".join(str(numbers[reference]) for reference in path.references)


def print_references(console: Console, numbers: dict[Reference, int]) -> None:
    """Works by their numbers, one a line."""
    console.print()
    for reference, number in numbers.items():
        console.print(Text(f"{number:>3}  {reference.citation}", style="dim"), soft_wrap=True)


def _print_more(console: Console, more: int) -> None:
    if more > 0:
        console.print(Text(f"... {more} more", style="dim"))


def _print_truncated(console: Console, reason: str | None) -> None:
    if reason:
        console.print(Text(f"The list may be incomplete: {reason}.", style="bold"))


def print_disclaimer(console: Console, graph: Graph) -> None:
    """That this informs, and does not diagnose."""
    console.print()
    console.print(Text(graph.header.disclaimer, style="dim"))


def console_for() -> Console:
    """A terminal as wide as it is; where the output is piped, wide enough for whole ids."""
    console = Console()
    return console if console.is_terminal else Console(width=160)
