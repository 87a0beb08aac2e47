"""Tiny graphs, drawn in the words of the data file."""

from typing import Any

from pydantic import TypeAdapter

from kg import DataFile, Graph
from kg.datafile import check_text, format_data
from kg.kinds import EDGE_KINDS
from kg.model import AnyNode, Edge, Header
from kg.vocabulary import EdgeKind, NodeKind

HEADER = Header(
    title="Drawn graph",
    version="0.0.1",
    released="2026-01-01",
    license="CC0-1.0",
    citation="None.",
    disclaimer="Drawn for a test.",
    review="None.",
)
BOOK = "reference:book"

_NEEDED: dict[NodeKind, dict[str, Any]] = {
    NodeKind.CONDITION: {"group": "drawn"},
    NodeKind.MUSCLE: {"rank": "muscle"},
    NodeKind.TRIGGER_POINT: {"location": "middle", "surface": "front", "reach": "skin"},
    NodeKind.TECHNIQUE: {"role": "core", "performed_by": ["self"]},
    NodeKind.SYMPTOM: {"group": "drawn"},
    NodeKind.FACTOR: {"group": "drawn"},
    NodeKind.NERVE: {"group": "drawn"},
    NodeKind.FINDING: {"group": "drawn"},
    NodeKind.RED_FLAG: {
        "type": "red_flag",
        "urgency": "emergency",
        "question": "Is it so?",
        "action": "Send the person on.",
        "fires_on": "finding",
        "priority": 1,
        "basis": "guideline",
        "sources": [{"reference": BOOK}],
    },
    NodeKind.OUTCOME: {"group": "drawn", "better": "lower"},
    NodeKind.ARTICLE_CLAIM: {"number": 1, "verdict": "supported"},
    NodeKind.REFERENCE: {"type": "book"},
}
_NODE: TypeAdapter[AnyNode] = TypeAdapter(AnyNode)
_EDGE: TypeAdapter[Edge] = TypeAdapter(Edge)


def draw(*statements: str) -> Graph:
    """The graph of some statements: ``subject kind[/role or qualifier] object [~confidence]``.

    Nodes are made from the ids, and an id by itself is a node without edges. Confidence is high
    unless said otherwise; a referral is primary; a qualifier that the kind needs and nobody wrote
    is the first that it knows. Every edge cites :data:`BOOK`.

    >>> graph = draw("condition:sciatica felt_in/typical region:calf ~low", "outcome:pain")
    >>> [node.name for node in graph.all_nodes]
    ['Sciatica', 'Pain', 'Book', 'Calf']
    >>> graph.edge("condition:sciatica|felt_in|region:calf").qualifier.value
    'typical'
    """
    return Graph.of(draw_data(*statements))


def draw_data(*statements: str) -> DataFile:
    """The same as the content of a data file."""
    alone = {statement for statement in statements if " " not in statement}
    edges = tuple(drawn_edge(statement) for statement in statements if statement not in alone)
    ids = sorted({id for edge in edges for id in (edge.subject, edge.object)} | alone | {BOOK})
    return DataFile(HEADER, tuple(drawn_node(id) for id in ids), edges)


def draw_text(*statements: str) -> str:
    """The same as the text of a sound data file."""
    text = format_data(draw_data(*statements))
    assert check_text(text)[1] == []
    return text


def drawn_node(id: str) -> AnyNode:
    """A node with this id and with what its kind needs."""
    kind, _, slug = id.partition(":")
    name = slug.replace("-", " ").capitalize()
    return _NODE.validate_python(
        {"id": id, "kind": kind, "name": name, **_NEEDED.get(NodeKind(kind), {})}
    )


def drawn_edge(statement: str) -> Edge:
    """The edge that a statement writes."""
    subject, said, object_, *rest = statement.split()
    kind, _, word = said.partition("/")
    rule = EDGE_KINDS[EdgeKind(kind)]
    record: dict[str, Any] = {"subject": subject, "kind": kind, "object": object_}
    record |= {"basis": "clinical_reference", "sources": [{"reference": BOOK}]}
    if rule.roles:
        record["role"] = word or "primary"
    elif word or rule.qualifier_required:
        record["qualifier"] = word or next(iter(rule.qualifiers))
    record["confidence"] = rest[0].removeprefix("~") if rest else "high"
    return _EDGE.validate_python(record)
