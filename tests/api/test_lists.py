"""Lists as a client meets them: filtered, ordered, page by page, with counts, and by ids."""

from typing import Any

import pytest

from api.paging import MAX_PAGE
from api.schema import schema
from kg import Graph, NodeKind
from kg.filters import MAX_LEVELS
from kg.relations import RELATIONS
from tests.api.conftest import Ask

LISTS = [kind for kind in NodeKind if kind is not NodeKind.ARTICLE_CLAIM]


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def plural(kind: NodeKind) -> str:
    return f"{camel(kind)}s"


def type_name(kind: NodeKind) -> str:
    return "".join(word.capitalize() for word in kind.split("_"))


def pages(ask: Ask, query: str, size: int) -> list[str]:
    seen: list[str] = []
    after = None
    while True:
        shown = ask(query, first=size, after=after)["found"]
        seen += [node["id"] for node in shown["nodes"]]
        if not shown["pageInfo"]["hasNextPage"]:
            return seen
        after = shown["pageInfo"]["endCursor"]


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param('muscles(filter: {nameContains: "trap"}, {})', id="filtered"),
        pytest.param("techniques(orderBy: {field: LINK_COUNT, direction: DESC}, {})", id="ordered"),
        pytest.param(
            "redFlags(filter: {not: {urgency: [ADVICE]}}, orderBy: {field: URGENCY, "
            "direction: DESC}, {})",
            id="both",
        ),
        pytest.param("claims(orderBy: {field: CERTAINTY, direction: DESC}, {})", id="claims"),
    ],
)
def test_page_by_page_equals_all_at_once(ask: Ask, asked: str) -> None:
    paged = "first: $first, after: $after"
    query = (
        "query ($first: Int, $after: String) { found: "
        + asked.replace("{})", f"{paged})")
        + " { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }"
    )
    once = pages(ask, query, MAX_PAGE)

    assert pages(ask, query, 7) == once
    assert len(set(once)) == len(once) == ask(query, first=0)["found"]["totalCount"]


@pytest.mark.parametrize("kind", LISTS)
def test_every_list_of_a_kind_has_a_filter_of_its_own_with_and_or_not(
    ask: Ask, kind: NodeKind, graph: Graph
) -> None:
    some = graph.of_kind(kind)[0]
    query = f"""query ($filter: {type_name(kind)}Filter) {{
      found: {plural(kind)}(filter: $filter) {{ totalCount nodes {{ id }} }}
    }}"""

    def kept(filter: dict[str, Any]) -> int:
        count: int = ask(query, filter=filter)["found"]["totalCount"]
        return count

    every = len(graph.of_kind(kind))
    one = {"ids": [some.id]}
    assert kept({}) == kept({"or": [one, {"not": one}]}) == every
    assert kept(one) == kept({"not": {"not": one}}) == 1
    assert kept({"not": one}) == every - 1
    assert kept({"and": [one, {"not": one}]}) == 0


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ('regions(filter: {partOf: "head", nameContains: "temple"})', ["region:temple"]),
        ('muscles(filter: {hasXref: "UBERON:0001298"})', ["muscle:psoas-major"]),
        (
            'nerves(filter: {linkedTo: {node: "piriformis", kinds: [SUPPLIED_BY], '
            'direction: INCOMING}, nameContains: "nerve to"})',
            ["nerve:nerve-to-piriformis"],
        ),
        (
            'triggerPoints(filter: {muscle: "trapezius", refersTo: "temple"})',
            ["trigger_point:trapezius-upper-1"],
        ),
        (
            "references(filter: {yearFrom: 1983, yearTo: 1984, cited: true, "
            'type: ["article-journal"]})',
            ["reference:lewit-simons-1984"],
        ),
        (
            'conditions(filter: {feltIn: "foot", linkedTo: {node: "gastrocnemius"}, '
            'nameContains: "achilles"})',
            ["condition:achilles-tendinopathy"],
        ),
        ('techniques(filter: {performedBy: [SELF], studied: true, nameContains: "taping"})', []),
    ],
)
def test_filters_of_one_kind_can_be_asked(ask: Ask, asked: str, expected: list[str]) -> None:
    found = ask(f"{{ found: {asked} {{ nodes {{ id }} }} }}")["found"]

    assert [node["id"] for node in found["nodes"]] == expected


def test_a_filter_that_is_nested_too_deeply_is_refused_with_its_limit(execute: Ask) -> None:
    def nested(levels: int) -> dict[str, Any]:
        filter: dict[str, Any] = {"nameContains": "a"}
        for _ in range(levels - 1):
            filter = {"not": filter}
        return filter

    query = "query ($filter: MuscleFilter) { muscles(filter: $filter) { totalCount } }"
    limits = "{ meta { limits { maxFilterLevels maxFilterConditions } } }"

    assert "errors" not in execute(query, filter=nested(MAX_LEVELS))
    refused = execute(query, filter=nested(MAX_LEVELS + 1))
    assert refused["data"] == {"muscles": None}
    assert refused["errors"][0]["extensions"] == {"code": "LIMIT"}
    assert execute(limits)["data"]["meta"]["limits"]["maxFilterLevels"] == MAX_LEVELS


def test_a_name_in_a_filter_that_nothing_answers_to_is_refused_with_what_is_near(
    execute: Ask,
) -> None:
    answer = execute('{ regions(filter: {partOf: "heda"}) { totalCount } meta { title } }')

    assert answer["data"]["regions"] is None
    assert answer["data"]["meta"]["title"]
    assert answer["errors"][0]["extensions"]["code"] == "UNKNOWN_NODE"
    assert "region:head" in answer["errors"][0]["extensions"]["didYouMean"]


# Facets


def facets_of(found: dict[str, Any]) -> dict[str, dict[str, int]]:
    return {
        facet["field"]: {each["value"]: each["count"] for each in facet["values"]}
        for facet in found["facets"]
    }


FACETS = "totalCount facets { field values { value count } }"


def test_facets_count_the_whole_filtered_list_and_not_the_page(ask: Ask) -> None:
    query = f"""{{
      page: redFlags(first: 1, filter: {{not: {{urgency: [ADVICE]}}}}) {{ {FACETS} }}
      all: redFlags(first: 100, filter: {{not: {{urgency: [ADVICE]}}}}) {{ {FACETS} }}
    }}"""
    found = ask(query)

    assert found["page"] == found["all"]
    assert sum(facets_of(found["page"])["urgency"].values()) == found["page"]["totalCount"]
    assert "ADVICE" not in facets_of(found["page"])["urgency"]


@pytest.mark.parametrize("kind", LISTS)
def test_a_value_of_a_facet_put_into_the_filter_keeps_as_many(ask: Ask, kind: NodeKind) -> None:
    shown = facets_of(ask(f"{{ found: {plural(kind)} {{ {FACETS} }} }}")["found"])
    filter_type = schema._schema.type_map[f"{type_name(kind)}Filter"]
    query = f"""query ($filter: {type_name(kind)}Filter) {{
      found: {plural(kind)}(filter: $filter) {{ totalCount }}
    }}"""

    for field, counts in shown.items():
        assert field in filter_type.fields, field  # type: ignore[attr-defined]
        assert len(counts) < MAX_PAGE
        for value, count in counts.items():
            given = {field: value if field == "group" else [value]}
            assert ask(query, filter=given)["found"]["totalCount"] == count


def test_claims_divide_by_direction_certainty_question_and_technique(ask: Ask) -> None:
    found = ask(f'{{ claims(filter: {{condition: "migraine"}}, first: 1) {{ {FACETS} }} }}')
    shown = facets_of(found["claims"])

    assert [*shown] == ["direction", "certainty", "kind", "techniqueRole"]
    for direction, count in shown["direction"].items():
        one = ask(
            f'{{ claims(filter: {{condition: "migraine", direction: {direction}}}) '
            "{ totalCount } }"
        )
        assert one["claims"]["totalCount"] == count


def test_relations_have_facets_as_lists_have(ask: Ask) -> None:
    found = ask(f'{{ condition(id: "migraine") {{ techniques(first: 1) {{ {FACETS} }} }} }}')
    techniques = found["condition"]["techniques"]

    assert sum(facets_of(techniques)["role"].values()) == techniques["totalCount"] > 1


def test_every_connection_of_nodes_has_facets() -> None:
    for relation in RELATIONS.values():
        connection = schema._schema.type_map[f"{type_name(relation.to)}Connection"]
        assert "facets" in connection.fields  # type: ignore[attr-defined]


# By ids


def test_a_batch_keeps_its_order_and_says_of_each_unknown_one_what_is_near(execute: Ask) -> None:
    answer = execute(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
        ids=["claim:c001", "muscle:pirifomis", "sciatica", "muscle:pirifomis", "claim:c0", ""],
    )

    assert answer["data"]["nodes"] == [
        {"__typename": "Claim", "id": "claim:c001"},
        None,
        {"__typename": "Condition", "id": "condition:sciatica"},
        None,
        None,
        None,
    ]
    told = {error["path"][1]: error["extensions"] for error in answer["errors"]}
    assert told[1] == {"code": "UNKNOWN_NODE", "didYouMean": ["muscle:piriformis"]}
    assert told[3] == told[1]
    assert told[4] == {"code": "UNKNOWN_NODE"}
    assert told[5]["code"] == "UNKNOWN_NODE"
    assert all(error["path"][0] == "nodes" for error in answer["errors"])


def test_a_batch_beyond_its_cap_is_refused_whole_and_the_rest_stands(execute: Ask) -> None:
    query = """query ($ids: [ID!]!) { nodes(ids: $ids) { id } meta { limits { maxIds } } }"""

    within = execute(query, ids=["sciatica"] * MAX_PAGE)
    beyond = execute(query, ids=["sciatica"] * (MAX_PAGE + 1))

    assert len(within["data"]["nodes"]) == MAX_PAGE == within["data"]["meta"]["limits"]["maxIds"]
    assert beyond["data"]["nodes"] is None
    assert beyond["data"]["meta"]
    assert [error["extensions"] for error in beyond["errors"]] == [{"code": "LIMIT"}]
    assert beyond["errors"][0]["message"] == "the number of ids must be from 0 to 100, got 101"
