"""What the command shows of answers: questions, searches, differentials, options, comparisons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from kg.compare import Comparison
from kg.differential import Candidate, Differential
from kg.graph import Graph
from kg.model import AnyNode, Reference
from kg.options import Option, Options
from kg.questions import Answer
from kg.safety import Alert, AlertStatus
from kg.search import Found, Hit
from kg.tables import Json, as_node, console_for, print_disclaimer, print_references

_URGENT = {
    "emergency": "bold white on red",
    "urgent": "bold red",
    "soon": "yellow",
    "advice": "dim",
}


def print_answer(graph: Graph, answer: Answer) -> None:
    """Warnings, how the question was understood, the answer, and its numbered references."""
    console = console_for()
    _print_alerts(console, answer.alerts)
    console.print(Text("understood as: ", style="dim") + Text(answer.interpretation))
    console.print()
    console.print(Text(answer.text))
    if answer.suggestions:
        console.print()
        console.print(Text("These would work:", style="bold"))
        for suggestion in answer.suggestions:
            console.print(Text(f"  {suggestion}"))
    print_references(console, _numbered(answer.references))
    print_disclaimer(console, graph)


def answer_as_json(answer: Answer) -> Json:
    """The same as a document."""
    return {
        "question": answer.question,
        "understood": answer.understood,
        "interpretation": answer.interpretation,
        "text": answer.text,
        "references": [each.id for each in answer.references],
        "nodes": [as_node(node) for node in answer.nodes],
        "red_flags": [_alert(alert) for alert in answer.alerts],
        "calls": [
            {"question": call.question, "variables": dict(call.variables)} for call in answer.calls
        ],
        "suggestions": list(answer.suggestions),
    }


def print_found(found: Found, first: int) -> None:
    """Hits with what matched and how; counts by kind."""
    console = console_for()
    if not found.hits:
        console.print("nothing found")
        return
    table = Table("node", "name", "matched", "how", "score", box=None, pad_edge=False)
    for hit in found.hits[:first]:
        how = f"{hit.match_kind} {hit.matched_field}"
        table.add_row(hit.node.id, hit.node.name, hit.matched_text, how, f"{hit.score:.2f}")
    console.print(table)
    counts = ", ".join(f"{count} {kind}" for kind, count in found.facets)
    console.print(Text(f"in all: {counts}", style="dim"))


def found_as_json(found: Found, first: int) -> Json:
    """The same as a document."""
    return {
        "facets": dict(found.facets),
        "hits": [_hit(hit) for hit in found.hits[:first]],
    }


def print_differential(graph: Graph, found: Differential, first: int) -> None:
    """Warnings, what was understood, and the candidates with their reasons and sources."""
    console = console_for()
    _print_alerts(console, found.alerts)
    console.print(Text(found.advice, style="bold"))
    reading = found.complaint.reading
    for each in reading.understood:
        told = "not there: " if each.absent else ""
        console.print(Text(f"“{each.text}” read as {told}{each.node.id}", style="dim"))
    for left in reading.not_understood:
        console.print(Text(f"“{left}” not understood", style="dim"))
    console.print()
    if found.why_not:
        console.print(Text(found.why_not))
    shown = found.candidates[:first]
    if not shown:
        console.print("no muscle in this graph is said to refer there")
    else:
        numbers = _numbered(_references(shown))
        table = Table("", "muscle", "strength", "", "why", "sources", box=None, pad_edge=False)
        for candidate in shown:
            cited = " ".join(str(numbers[reference]) for reference in _references([candidate]))
            table.add_row(
                str(candidate.rank),
                candidate.node.id,
                f"{candidate.strength:.2f}",
                candidate.reach,
                candidate.sentence,
                cited,
            )
        console.print(table)
        print_references(console, numbers)
    print_disclaimer(console, graph)


def differential_as_json(found: Differential, first: int) -> Json:
    """The same as a document."""
    return {
        "red_flags": [_alert(alert) for alert in found.alerts],
        "advice": found.advice,
        "why_not": found.why_not,
        "total": len(found.candidates),
        "candidates": [
            {
                **as_node(each.node),
                "rank": each.rank,
                "strength": each.strength,
                "reach": each.reach,
                "sentence": each.sentence,
                "matched": [node.id for node in each.matched],
                "missing": [node.id for node in each.missing],
                "trigger_points": [node.id for node in each.trigger_points],
                "references": [reference.id for reference in _references([each])],
            }
            for each in found.candidates[:first]
        ],
        "understood": [
            {"text": each.text, "node": each.node.id, "absent": each.absent, "side": each.side}
            for each in found.complaint.reading.understood
        ],
        "not_understood": list(found.complaint.reading.not_understood),
    }


def print_options(graph: Graph, found: Options, first: int) -> None:
    """Warnings, then what is allowed, what calls for care and what is excluded."""
    console = console_for()
    _print_alerts(console, found.alerts)
    for title, group in _groups(found):
        if group:
            table = Table(title, "reasons", "instead", box=None, pad_edge=False)
            for option in group[:first]:
                instead = ", ".join(node.name for node in option.instead)
                table.add_row(option.technique.name, "\n".join(option.reasons), instead)
            console.print(table)
            console.print()
    print_disclaimer(console, graph)


def options_as_json(found: Options, first: int) -> Json:
    """The same as a document."""
    return {
        "for": as_node(found.for_),
        "red_flags": [_alert(alert) for alert in found.alerts],
        **{
            title: [
                {
                    **as_node(option.technique),
                    "evidence": option.evidence.sentence,
                    "evidence_for": option.asked_of.id,
                    "reasons": list(option.reasons),
                    "instead": [node.id for node in option.instead],
                    "references": [each.id for each in option.references],
                }
                for option in group[:first]
            ]
            for title, group in _groups(found)
        },
    }


def print_comparison(graph: Graph, found: Comparison) -> None:
    """What two things share, and what tells them apart."""
    console = console_for()
    console.print(Text("shared: ", style="bold") + Text(_names(found.shared)))
    console.print()
    for sentence in found.tell_apart:
        console.print(Text(sentence))
    print_references(console, _numbered(found.references))
    print_disclaimer(console, graph)


def comparison_as_json(found: Comparison) -> Json:
    """The same as a document."""
    return {
        "a": found.a.id,
        "b": found.b.id,
        "shared": [node.id for node in found.shared],
        "only_a": [node.id for node in found.only_a],
        "only_b": [node.id for node in found.only_b],
        "tell_apart": list(found.tell_apart),
    }


def _groups(found: Options) -> tuple[tuple[str, tuple[Option, ...]], ...]:
    return (
        ("allowed", found.allowed),
        ("caution", found.caution),
        ("excluded", found.excluded),
    )


def _print_alerts(console: Console, alerts: Sequence[Alert]) -> None:
    """Raised warnings in a box each; questions to ask as a list."""
    for alert in alerts:
        if alert.status is AlertStatus.RAISED:
            flag = alert.red_flag
            told = Text.assemble(
                (f"{flag.action}\n", "bold"), (f"{alert.why} ", ""), (flag.question, "dim")
            )
            title = Text(alert.urgency.upper(), style=_URGENT[alert.urgency])
            console.print(Panel(told, title=title, title_align="left", border_style="red"))
    asked = [alert for alert in alerts if alert.status is AlertStatus.ASK]
    if asked:
        console.print(Text("Ask first:", style="bold"))
        for alert in asked:
            line = Text(f"  {alert.red_flag.question} ")
            console.print(line + Text(alert.urgency, style=_URGENT[alert.urgency]))
        console.print()


def _alert(alert: Alert) -> Json:
    flag = alert.red_flag
    return {
        "status": alert.status,
        "red_flag": flag.id,
        "urgency": flag.urgency,
        "question": flag.question,
        "action": flag.action,
        "why": alert.why,
        "suspected": [node.id for node in alert.suspected],
    }


def _hit(hit: Hit) -> Json:
    return {
        **as_node(hit.node),
        "score": hit.score,
        "matched_text": hit.matched_text,
        "matched_field": hit.matched_field,
        "match_kind": hit.match_kind,
    }


def _references(candidates: Iterable[Candidate]) -> tuple[Reference, ...]:
    return tuple(
        dict.fromkeys(
            reference for each in candidates for path in each.paths for reference in path.references
        )
    )


def _numbered(references: Iterable[Reference]) -> dict[Reference, int]:
    return {reference: number for number, reference in enumerate(references, 1)}


def _names(nodes: Sequence[AnyNode]) -> str:
    return ", ".join(node.name for node in nodes) or "nothing"
