"""An open knowledge graph of trigger points: what refers pain where, and who says so.

>>> import kg
>>> graph = kg.Graph.load()
>>> found = kg.related(graph, "sciatica", kg.NodeKind.REGION)
>>> found.nodes[1].path.sentence
'Sciatica is felt mainly in the back of the thigh.'

Plain questions are answered as well, always the same way and with their sources:

>>> answer = kg.ask(graph, "who may perform dry needling")
>>> answer.understood, answer.interpretation
(True, 'How dry needling is carried out, and who may do it.')

:mod:`kg.search`, :mod:`kg.differential`, :mod:`kg.options`, :mod:`kg.compare` and
:mod:`kg.subgraph` hold the function of their own name.

The package knows no web: the GraphQL service in ``api`` only gives these answers names.
"""

from kg.compare import order_of_work, similar
from kg.complaint import Complaint, understand
from kg.datafile import DataFile, check_file, format_data, format_text, json_schema
from kg.errors import (
    AmbiguousNodeError,
    BadInputError,
    DataError,
    GraphError,
    LimitError,
    Problem,
    UnknownNodeError,
)
from kg.evidence import EvidenceFilter, EvidenceSummary, summarise
from kg.graph import Graph
from kg.model import AnyNode, Claim, Edge, Node, Reference
from kg.paths import Path, Paths, Related, RelatedNode, paths_between, related
from kg.questions import Answer, ask
from kg.relations import RELATIONS, Relation, Relative, relation, relatives
from kg.resolution import resolve_names
from kg.safety import Alert, AlertStatus, alerts
from kg.selection import OrderField, Where, select
from kg.vocabulary import EdgeKind, NodeKind
from kg.walk import Budget

__all__ = [
    "RELATIONS",
    "Alert",
    "AlertStatus",
    "AmbiguousNodeError",
    "Answer",
    "AnyNode",
    "BadInputError",
    "Budget",
    "Claim",
    "Complaint",
    "DataError",
    "DataFile",
    "Edge",
    "EdgeKind",
    "EvidenceFilter",
    "EvidenceSummary",
    "Graph",
    "GraphError",
    "LimitError",
    "Node",
    "NodeKind",
    "OrderField",
    "Path",
    "Paths",
    "Problem",
    "Reference",
    "Related",
    "RelatedNode",
    "Relation",
    "Relative",
    "UnknownNodeError",
    "Where",
    "alerts",
    "ask",
    "check_file",
    "format_data",
    "format_text",
    "json_schema",
    "order_of_work",
    "paths_between",
    "related",
    "relation",
    "relatives",
    "resolve_names",
    "select",
    "similar",
    "summarise",
    "understand",
]
