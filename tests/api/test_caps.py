"""Every list says how long it can be: by pages, by a stated cap, or by being short in the data."""

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    get_nullable_type,
    is_introspection_type,
    is_list_type,
)

from api.paging import MAX_PAGE
from api.schema import schema
from api.settings import Settings
from kg import RELATIONS, Graph, relatives
from tests.api.conftest import Ask
from tests.serving import serving

CAP = re.compile(r"\b(?:at most|up to|the|1 to|0 to) (?:\d[\d,]*|five|as many as)\b", re.IGNORECASE)

FOLLOWS = {
    "Answer.nodes": "the sentences of the text",
    "Answer.paths": "the sentences of the text",
    "Answer.redFlags": "the warnings of the graph",
    "Answer.references": "the sentences of the text",
    "Comparison.links": "the kinds of links",
    "Comparison.references": "the differences told",
    "Differential.notUnderstood": "the length of the text",
    "Differential.redFlags": "the warnings of the graph: one raised is never cut off",
    "Differential.regions": "what was stated",
    "Differential.understood": "the length of the text",
    "DifferentialCandidate.matched": "what was stated",
    "DifferentialCandidate.missing": "what was stated",
    "DifferentialCandidate.parts": "what was stated",
    "DifferentialCandidate.paths": "what was stated",
    "DifferentialCandidate.triggerPoints": "the points of one muscle",
    "Meta.attributions": "the licences of the sources",
    "Meta.coverage": "the words of Basis",
    "Meta.nodeCounts": "the words of NodeKind",
    "Meta.relationCoverage": "the fields of the types",
    "Meta.schemaGraph": "the kinds of links and of their ends",
    "Path.references": "the links of a path",
    "RedFlagAlert.references": "the sources of one warning",
    "RedFlagAlert.suspected": "the links of one warning",
    "SafetyJudgement.reasons": "what was given",
    "SafetyJudgement.redFlags": "the warnings of the graph: one raised is never cut off",
    "SafetyJudgement.references": "the reasons",
    "SimilarMuscle.shared": "the zones of one muscle",
    "Subgraph.links": "the nodes of the drawing",
    "TreatmentOption.reasons": "what was given",
    "TreatmentOption.references": "the reasons",
    "TreatmentOptions.redFlags": "the warnings of the graph: one raised is never cut off",
    "WorkStep.references": "the muscles asked about",
}
"""Lists that are as long as something else, which has a cap of its own or is a closed list."""

OF_RECORDS = {
    "authors",
    "claims",
    "details",
    "linkCounts",
    "links",
    "ontologyRelations",
    "outcomes",
    "performedBy",
    "references",
    "sources",
    "steps",
    "synonyms",
    "targets",
    "through",
    "unsourced",
    "where",
    "xrefs",
}
"""Lists that stand in a record or an edge of a connection; measured below."""


def plain_lists() -> Iterator[tuple[str, str, GraphQLField]]:
    for each in schema._schema.type_map.values():
        if is_introspection_type(each) or each.name.endswith("Connection"):
            continue
        if isinstance(each, GraphQLObjectType | GraphQLInterfaceType):
            for name, field in each.fields.items():
                if is_list_type(get_nullable_type(field.type)):
                    yield each.name, name, field


def test_every_list_without_pages_states_its_cap_or_follows_something_short() -> None:
    loose = []
    for owner, name, field in plain_lists():
        told = [field.description, *(each.description for each in field.args.values())]
        stated = any(CAP.search(text or "") for text in told)
        if not (stated or name in OF_RECORDS or f"{owner}.{name}" in FOLLOWS):
            loose.append(f"{owner}.{name}")

    assert loose == []


def test_no_explanation_is_left_over() -> None:
    there = {f"{owner}.{name}" for owner, name, _ in plain_lists()}

    assert FOLLOWS.keys() <= there


def test_no_list_within_a_record_is_longer_than_a_page(graph: Graph) -> None:
    records = [*graph.all_nodes, *graph.all_edges, *(c for e in graph.all_edges for c in e.claims)]
    lengths = {
        len(held)
        for record in records
        for each in fields(record)
        if isinstance(held := getattr(record, each.name), tuple)
    }
    reached = {
        len(held)
        for relation in RELATIONS.values()
        for node in graph.of_kind(relation.of)
        for each in relatives(graph, node.id, relation)
        for held in (each.edges, each.through)
    }

    assert max(lengths | reached) <= MAX_PAGE


def test_every_argument_that_sizes_a_page_states_its_range() -> None:
    silent = [
        f"{each.name}.{name}({argument})"
        for each in schema._schema.type_map.values()
        if isinstance(each, GraphQLObjectType | GraphQLInterfaceType)
        for name, field in each.fields.items()
        for argument in ("first", "last")
        if argument in field.args
        and not re.search(r"[01] to \d+", field.args[argument].description or "")
    ]

    assert silent == []


def test_every_number_that_limits_a_request_stands_in_meta(ask: Ask) -> None:
    of_one_process = {"port", "workers", "watch_s", "running", "drain_s"}
    names = {
        each.name
        for each in fields(Settings)
        if isinstance(each.default, (int, float)) and not isinstance(each.default, bool)
    } - of_one_process
    shown = {_camel(name): getattr(Settings(), name) for name in names}

    assert ask(f"{{ meta {{ limits {{ {' '.join(shown)} }} }} }}")["meta"]["limits"] == shown


def test_the_limits_in_meta_are_those_of_the_server_that_is_asked() -> None:
    with serving(TRIGGERPOINTS_MAX_DEPTH="17", TRIGGERPOINTS_DEADLINE_S="7.5") as server:
        answer = server.post(
            "/graphql", json={"query": "{ meta { limits { maxDepth deadlineS maxPage } } }"}
        ).json()

    assert answer["data"]["meta"]["limits"] == {"maxDepth": 17, "deadlineS": 7.5, "maxPage": 100}


@pytest.mark.parametrize("first", [1, 3])
def test_what_options_leave_out_is_counted(ask: Ask, first: int) -> None:
    found = ask(
        """query ($first: Int!) { options(for: "low back pain", first: $first) {
          allowed { technique { id } } allowedCount
          caution { technique { id } } cautionCount
          excluded { technique { id } } excludedCount
        } }""",
        first=first,
    )["options"]

    for part in ("allowed", "caution", "excluded"):
        assert len(found[part]) == min(first, found[f"{part}Count"])
    assert found["allowedCount"] + found["cautionCount"] > first


def test_a_comparison_counts_what_it_lists(ask: Ask) -> None:
    found = ask(
        """{ compare(a: "sciatica", b: "low back pain") {
          shared { id } sharedCount onlyA { id } onlyACount onlyB { id } onlyBCount
        } }"""
    )["compare"]

    for part in ("shared", "onlyA", "onlyB"):
        assert len(found[part]) == min(MAX_PAGE, found[f"{part}Count"])
    assert found["sharedCount"] > 0


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
