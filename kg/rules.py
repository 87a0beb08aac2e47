"""What the data must obey: one function per rule, whose docstring *is* the rule.

The rules serve `triggerpoints check`, one parametrised test and the curation guide. Each is
given all records and yields every place that breaks it; records that do not even have the
shape of the model are told by :mod:`kg.datafile` before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import networkx

from kg import identifiers
from kg.cues import mentions_in, parse
from kg.errors import BadInputError
from kg.folding import fold
from kg.kinds import EDGE_KINDS, NOUNS
from kg.model import (
    Edge,
    Finding,
    Muscle,
    Node,
    RedFlag,
    Reference,
    Region,
    Technique,
    TriggerPoint,
)
from kg.vocabulary import Basis, EdgeKind, NodeKind, WarningType

UNSOURCED = frozenset({Basis.TRADITION, Basis.GENERAL_ANATOMY, Basis.ARTICLE, Basis.CURATION})
"""Kinds of knowledge that may stand without a reference, because they say so themselves."""


@dataclass(frozen=True)
class Records:
    """All nodes and edges of a file, with their positions.

    Records without the right shape are left out, and no rule blames others for their absence.
    """

    nodes: tuple[tuple[int, Node], ...]
    edges: tuple[tuple[int, Edge], ...]
    misshapen_nodes: frozenset[str] = frozenset()
    """What the ids seem to be of the nodes left out."""
    misshapen_edges: bool = False
    """Whether edges were left out."""

    @cached_property
    def kind_of(self) -> dict[str, NodeKind]:
        """The kind of each node by id."""
        return {node.id: node.kind for _, node in self.nodes}


@dataclass(frozen=True, slots=True)
class Breach:
    """One place that breaks a rule."""

    section: str
    """``nodes`` or ``edges``."""
    position: int
    """Which record of its section, counted from 0."""
    record: str
    fault: str
    repair: str


Rule = Callable[[Records], Iterator[Breach]]


def ids_begin_with_the_kind(records: Records) -> Iterator[Breach]:
    """A node's id begins with its kind."""
    for position, node in records.nodes:
        if not node.id.startswith(f"{node.kind}:"):
            yield Breach(
                "nodes", position, node.id, f"its kind is {node.kind}",
                f"write the id as '{node.kind}:{node.slug}', or mend the kind",
            )  # fmt: skip


def ids_are_unique(records: Records) -> Iterator[Breach]:
    """No two nodes have one id."""
    seen: set[str] = set()
    for position, node in records.nodes:
        if node.id in seen:
            yield Breach(
                "nodes", position, node.id, "a node of this id stands further up",
                "merge the two records, or give this one an id of its own",
            )  # fmt: skip
        seen.add(node.id)


def names_are_unique_within_a_kind(records: Records) -> Iterator[Breach]:
    """Within a kind no name or synonym of nodes in use is shared, case and accents aside."""
    owners: dict[tuple[NodeKind, str], str] = {}
    for position, node in records.nodes:
        if node.replaced_by:
            continue
        for text in (node.name, *(synonym.text for synonym in node.synonyms)):
            owner = owners.setdefault((node.kind, fold(text)), node.id)
            if owner != node.id:
                yield Breach(
                    "nodes", position, node.id, f"'{text}' is already a name of '{owner}'",
                    f"remove it here or there; among {NOUNS[node.kind][1]} one name means one node",
                )  # fmt: skip


def synonyms_add_something(records: Records) -> Iterator[Breach]:
    """A synonym differs from the node's name and from its other synonyms."""
    for position, node in records.nodes:
        seen = {fold(node.name)}
        for synonym in node.synonyms:
            if fold(synonym.text) in seen:
                yield Breach(
                    "nodes", position, node.id, f"its synonym '{synonym.text}' says nothing new",
                    "remove the synonym",
                )  # fmt: skip
            seen.add(fold(synonym.text))


def identifiers_are_well_formed(records: Records) -> Iterator[Breach]:
    """Identifiers match the pattern of their vocabulary."""
    for position, node in records.nodes:
        for text in _malformed_identifiers(node):
            yield Breach(
                "nodes", position, node.id, f"'{text}' is not a well-formed identifier",
                "look it up again; known vocabularies: " + ", ".join(identifiers.VOCABULARIES),
            )  # fmt: skip


def _malformed_identifiers(node: Node) -> Iterator[str]:
    for xref in node.xrefs:
        if not identifiers.is_curie(xref.id):
            yield xref.id
    if isinstance(node, Reference):
        for text, pattern in (
            (node.doi, identifiers.DOI),
            (node.pmid, identifiers.PMID),
            (node.pmcid, identifiers.PMCID),
            (node.isbn, identifiers.ISBN),
        ):
            if text and not pattern.fullmatch(text):
                yield text


def retired_nodes_point_to_a_successor(records: Records) -> Iterator[Breach]:
    """A retired node names a successor that exists and is not retired, and has no edges."""
    retired = {node.id for _, node in records.nodes if node.replaced_by}
    for position, node in records.nodes:
        if node.replaced_by and (
            node.replaced_by not in records.kind_of.keys() | records.misshapen_nodes
            or node.replaced_by in retired
        ):
            yield Breach(
                "nodes", position, node.id, f"its successor '{node.replaced_by}' is not in use",
                "name a node that is in use",
            )  # fmt: skip
    for position, edge in records.edges:
        for end in {edge.subject, edge.object} & retired:
            yield Breach(
                "edges", position, edge.id, f"'{end}' is retired",
                "move the statement to its successor",
            )  # fmt: skip


def edges_have_both_ends(records: Records) -> Iterator[Breach]:
    """Subject and object of an edge are nodes of the file, and not one and the same."""
    for position, edge in records.edges:
        for end in (edge.subject, edge.object):
            if end not in records.kind_of and end not in records.misshapen_nodes:
                yield Breach(
                    "edges", position, edge.id, f"there is no node '{end}'",
                    "mend the id, or add the node",
                )  # fmt: skip
        if edge.subject == edge.object:
            yield Breach(
                "edges", position, edge.id, "it links a node with itself", "remove the edge"
            )


def ends_fit_the_kind(records: Records) -> Iterator[Breach]:
    """The ends of an edge are of kinds that its own kind allows."""
    for position, edge in records.edges:
        ends = records.kind_of.get(edge.subject), records.kind_of.get(edge.object)
        if None not in ends and ends not in EDGE_KINDS[edge.kind].ends:
            allowed = sorted(f"{one} to {two}" for one, two in EDGE_KINDS[edge.kind].ends)
            yield Breach(
                "edges", position, edge.id,
                f"{edge.kind} may not run from {ends[0]} to {ends[1]}",
                f"choose another kind, or turn the edge round; allowed: {'; '.join(allowed)}",
            )  # fmt: skip


def edges_are_unique(records: Records) -> Iterator[Breach]:
    """A statement stands once: no two edges share subject, kind and object."""
    seen: set[str] = set()
    for position, edge in records.edges:
        if edge.id in seen:
            yield Breach(
                "edges", position, edge.id, "the same statement stands further up",
                "merge the two records and their sources",
            )  # fmt: skip
        seen.add(edge.id)


def symmetric_edges_begin_with_the_smaller_id(records: Records) -> Iterator[Breach]:
    """A statement that holds both ways is written once, the smaller id first."""
    for position, edge in records.edges:
        if EDGE_KINDS[edge.kind].symmetric and edge.subject > edge.object:
            yield Breach(
                "edges", position, edge.id, f"{edge.kind} holds both ways",
                "swap subject and object",
            )  # fmt: skip


def roles_and_qualifiers_fit_the_kind(records: Records) -> Iterator[Breach]:
    """A referral has a role, nothing else has; a qualifier is one that the kind knows."""
    for position, edge in records.edges:
        rule = EDGE_KINDS[edge.kind]
        if bool(rule.roles) != (edge.role is not None):
            fault = "it has no role" if rule.roles else f"{edge.kind} takes no role"
            repair = f"add one of {', '.join(rule.roles)}" if rule.roles else "remove the role"
            yield Breach("edges", position, edge.id, fault, repair)
        known = ", ".join(sorted(rule.qualifiers)) or "none"
        if edge.qualifier is not None and edge.qualifier not in rule.qualifiers:
            yield Breach(
                "edges", position, edge.id, f"{edge.kind} knows no qualifier '{edge.qualifier}'",
                f"use one of: {known}",
            )  # fmt: skip
        if edge.qualifier is None and rule.qualifier_required:
            yield Breach("edges", position, edge.id, "it has no qualifier", f"add one of: {known}")


def edges_say_where_they_are_from(records: Records) -> Iterator[Breach]:
    """An edge cites a source, or rests on a kind of knowledge that says it has none."""
    for position, edge in records.edges:
        if not edge.sources and not edge.claims and edge.basis not in UNSOURCED:
            yield Breach(
                "edges", position, edge.id, f"it is called {edge.basis} but cites no source",
                "add the reference that was seen, or state an honest basis",
            )  # fmt: skip


def sources_are_references(records: Records) -> Iterator[Breach]:
    """Every source and every claim names a reference node of the file."""
    for position, edge in records.edges:
        for reference in edge.cited:
            if reference in records.misshapen_nodes:
                continue
            if records.kind_of.get(reference) is not NodeKind.REFERENCE:
                yield Breach(
                    "edges", position, edge.id, f"'{reference}' is not a reference of this file",
                    "mend the id, or add the reference node",
                )  # fmt: skip


def claims_stand_once(records: Records) -> Iterator[Breach]:
    """A claim has an id of its own, and the claim it was split from exists."""
    every = {claim.id for _, edge in records.edges for claim in edge.claims}
    seen: set[str] = set()
    for position, edge in records.edges:
        for claim in edge.claims:
            if claim.split_from and claim.split_from not in every and not records.misshapen_edges:
                yield Breach(
                    "edges", position, edge.id, f"there is no claim '{claim.split_from}'",
                    f"mend what '{claim.id}' was split from",
                )  # fmt: skip
            if claim.id in seen or not claim.id.startswith("claim:"):
                yield Breach(
                    "edges", position, edge.id, f"'{claim.id}' is no claim id of its own",
                    "give the claim the next free number, as claim:c999",
                )  # fmt: skip
            seen.add(claim.id)


def outcomes_of_claims_exist(records: Records) -> Iterator[Breach]:
    """The outcomes that a claim falls under are outcome nodes of the file."""
    for position, edge in records.edges:
        for outcome in (outcome for claim in edge.claims for outcome in claim.outcomes):
            if (
                records.kind_of.get(outcome) is not NodeKind.OUTCOME
                and outcome not in records.misshapen_nodes
            ):
                yield Breach(
                    "edges", position, edge.id, f"'{outcome}' is not an outcome of this file",
                    "mend the id, or add the outcome node",
                )  # fmt: skip


def warnings_are_complete(records: Records) -> Iterator[Breach]:
    """A warning is raised by a finding, applies to something and cites a source.

    A red flag also says of what it raises concern.
    """
    if records.misshapen_edges:
        return
    said: dict[str, set[EdgeKind]] = defaultdict(set)
    for _, edge in records.edges:
        said[edge.subject].add(edge.kind)
    for position, node in records.nodes:
        if not isinstance(node, RedFlag) or node.replaced_by:
            continue
        missing = [
            kind for kind in (EdgeKind.RAISED_BY, EdgeKind.APPLIES_TO) if kind not in said[node.id]
        ]
        concern = EdgeKind.SUGGESTS in said[node.id] or node.suspected
        if node.type is WarningType.RED_FLAG and not concern:
            missing.append(EdgeKind.SUGGESTS)
        if missing:
            yield Breach(
                "nodes", position, node.id, f"it has no edge of kind {', '.join(missing)}",
                "say what raises it, what it is for and what it raises concern of",
            )  # fmt: skip
        if not node.sources:
            yield Breach("nodes", position, node.id, "it cites no source", "cite what was seen")


def treatments_have_their_safety(records: Records) -> Iterator[Breach]:
    """No use of a technique without its safety.

    The technique, a wider one or what it is for stands under a warning, or it states cautions.
    """
    if records.misshapen_edges:
        return
    wider: networkx.DiGraph[str] = networkx.DiGraph()
    warned = {node.id for _, node in records.nodes if isinstance(node, Technique) and node.cautions}
    for _, edge in records.edges:
        wider.add_nodes_from((edge.subject, edge.object))
        if edge.kind in (EdgeKind.KIND_OF, EdgeKind.SCREENED_AS):
            wider.add_edge(edge.subject, edge.object)
        elif edge.kind is EdgeKind.APPLIES_TO:
            warned.add(edge.object)
    for position, edge in records.edges:
        if edge.kind is EdgeKind.STUDIED_FOR:
            ends = {edge.subject, edge.object}
            if not warned & ends.union(*(networkx.descendants(wider, end) for end in ends)):
                yield Breach(
                    "edges", position, edge.id,
                    f"nothing warns of '{edge.subject}', nor of what it is for",
                    "add the cautions or warnings of the technique before its uses",
                )  # fmt: skip


def cues_can_be_read(records: Records) -> Iterator[Breach]:
    """The cues of a finding parse, and the symptoms, conditions and regions they name exist."""
    slugs = {
        f"{'#' if kind is NodeKind.REGION else ''}{id.partition(':')[2]}"
        for id, kind in records.kind_of.items()
        if kind in (NodeKind.SYMPTOM, NodeKind.CONDITION, NodeKind.REGION)
    }
    for position, node in records.nodes:
        for cue in node.cues if isinstance(node, Finding) else ():
            try:
                unknown = mentions_in(parse(cue)) - slugs
            except BadInputError as fault:
                yield Breach("nodes", position, node.id, str(fault), "mend the cue")
                continue
            if unknown and not records.misshapen_nodes:
                yield Breach(
                    "nodes", position, node.id,
                    f"a cue names {', '.join(sorted(unknown))}, which this file does not hold",
                    "mend the slug; @ stands before a symptom or condition, # before a region",
                )  # fmt: skip


def texts_of_nodes_cite_references(records: Records) -> Iterator[Breach]:
    """The sources of a node's own text are references of the file."""
    for position, node in records.nodes:
        cited = [source.reference for source in node.sources]
        if isinstance(node, Muscle):
            cited += [each.source for each in node.ontology_relations]
        for reference in cited:
            if (
                records.kind_of.get(reference) is not NodeKind.REFERENCE
                and reference not in records.misshapen_nodes
            ):
                yield Breach(
                    "nodes", position, node.id, f"'{reference}' is not a reference of this file",
                    "mend the id, or add the reference node",
                )  # fmt: skip


def hierarchies_have_no_cycles(records: Records) -> Iterator[Breach]:
    """Nothing is a part, or a kind, of itself, however long the way round."""
    for kind in (kind for kind, rule in EDGE_KINDS.items() if rule.acyclic):
        hierarchy: networkx.DiGraph[str] = networkx.DiGraph(
            (edge.subject, edge.object)
            for _, edge in records.edges
            if edge.kind is kind and edge.subject != edge.object
        )
        for knot in networkx.strongly_connected_components(hierarchy):
            if len(knot) > 1:
                position, edge = next(
                    (position, edge)
                    for position, edge in records.edges
                    if edge.kind is kind and {edge.subject, edge.object} <= knot
                )
                yield Breach(
                    "edges", position, edge.id, f"{', '.join(sorted(knot))} run in a circle",
                    f"remove the {kind} edge that is wrong",
                )  # fmt: skip


def trigger_points_are_complete(records: Records) -> Iterator[Breach]:
    """A trigger point belongs to one muscle and refers to one region at least."""
    if records.misshapen_edges:
        return
    count: dict[tuple[str, EdgeKind], int] = defaultdict(int)
    for _, edge in records.edges:
        count[edge.subject, edge.kind] += 1
    for position, node in records.nodes:
        if isinstance(node, TriggerPoint) and not node.replaced_by:
            if count[node.id, EdgeKind.POINT_OF] != 1:
                yield Breach(
                    "nodes", position, node.id, "it does not belong to exactly one muscle",
                    "write one point_of edge for it",
                )  # fmt: skip
            if not count[node.id, EdgeKind.REFERS_TO]:
                yield Breach(
                    "nodes", position, node.id, "it refers nowhere",
                    "write its refers_to edges; a point without a known zone stays out",
                )  # fmt: skip


def surface_ids_are_slugs(records: Records) -> Iterator[Breach]:
    """The surface id of a region, by which the body map knows it, is its slug."""
    for position, node in records.nodes:
        if isinstance(node, Region) and node.surface_id not in ("", node.slug):
            yield Breach(
                "nodes", position, node.id, f"its surface id is '{node.surface_id}'",
                f"write '{node.slug}', or nothing if the body map has no cell of it",
            )  # fmt: skip


RULES: tuple[Rule, ...] = (
    ids_begin_with_the_kind,
    ids_are_unique,
    names_are_unique_within_a_kind,
    synonyms_add_something,
    identifiers_are_well_formed,
    retired_nodes_point_to_a_successor,
    edges_have_both_ends,
    ends_fit_the_kind,
    edges_are_unique,
    symmetric_edges_begin_with_the_smaller_id,
    roles_and_qualifiers_fit_the_kind,
    edges_say_where_they_are_from,
    sources_are_references,
    claims_stand_once,
    outcomes_of_claims_exist,
    cues_can_be_read,
    texts_of_nodes_cite_references,
    warnings_are_complete,
    treatments_have_their_safety,
    hierarchies_have_no_cycles,
    trigger_points_are_complete,
    surface_ids_are_slugs,
)
"""Every rule, in the order in which `check` applies them."""
