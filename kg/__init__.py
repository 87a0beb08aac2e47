"""An open knowledge graph of trigger points: what refers pain where, and who says so.

>>> import kg
>>> graph = kg.Graph.load()
>>> found = kg.related(graph, "sciatica", kg.NodeKind.REGION)
>>> found.nodes[1].path.sentence
'Sciatica is felt mainly in the back of the thigh.'

The package knows no web: the GraphQL service in ``api`` only gives these answers names.
"""

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
from kg.relations import RELATIONS, Relation, Relative, relation, relatives
from kg.selection import OrderField, Where, select
from kg.vocabulary import EdgeKind, NodeKind
from kg.walk import Budget

__all__ = [
    "RELATIONS",
    "AmbiguousNodeError",
    "AnyNode",
    "BadInputError",
    "Budget",
    "Claim",
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
    "check_file",
    "format_data",
    "format_text",
    "json_schema",
    "paths_between",
    "related",
    "relation",
    "relatives",
    "select",
    "summarise",
]
