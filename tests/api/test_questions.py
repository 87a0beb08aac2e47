"""Questions of the contract, asked of the real graph through the schema."""

import pytest

from tests.api.conftest import Ask

REGIONS = """
query ($to: ID!) {
  related(to: $to, kind: REGION) {
    to { id }
    totalCount
    edges { node { id } hops paths { sentence references { id } links { id } } }
  }
}
"""


@pytest.mark.parametrize("to", ["sciatica", "condition:sciatica", "SCIATICA", "HP:0011868"])
def test_sciatica_by_any_name_relates_to_lower_back_buttock_and_leg(ask: Ask, to: str) -> None:
    found = ask(REGIONS, to=to)["related"]

    assert found["to"] == {"id": "condition:sciatica"}
    assert {"region:lower-back", "region:buttock", "region:thigh-posterior", "region:calf"} <= {
        edge["node"]["id"] for edge in found["edges"]
    }
    for edge in found["edges"]:
        (path,) = edge["paths"]
        assert path["sentence"].startswith("Sciatica ")
        assert path["references"]
        assert len(path["links"]) == edge["hops"]


def test_the_field_on_a_node_answers_as_the_root_field_does(ask: Ask) -> None:
    answer = ask(
        '{ related(to: "sciatica", kind: MUSCLE) { edges { node { id } strength } }'
        '  condition(id: "sciatica") { related(kind: MUSCLE) { edges { node { id } strength } } } }'
    )

    assert answer["condition"]["related"] == answer["related"]


def test_the_first_conditions_come_with_their_regions(ask: Ask) -> None:
    answer = ask("{ conditions(first: 5) { nodes { name regions { nodes { name } } } } }")

    assert len(answer["conditions"]["nodes"]) == 5
    assert all(node["regions"]["nodes"] for node in answer["conditions"]["nodes"])


def test_a_muscle_card_comes_in_one_request(ask: Ask) -> None:
    card = ask(
        """
        {
          muscle(id: "trapezius") {
            name
            rank
            xrefs { id match link }
            parts { nodes { name } }
            triggerPoints {
              totalCount
              edges {
                through { name }
                node { name location referral { edges { role node { name } } } }
              }
            }
            regions { edges { node { name } role links { kind } through { name } } }
            conditions(first: 100) { nodes { name } }
            linkCounts { kind direction count }
          }
        }
        """
    )["muscle"]

    assert [part["name"] for part in card["parts"]["nodes"]] == [
        "Lower trapezius",
        "Middle trapezius",
        "Upper trapezius",
    ]
    first = card["triggerPoints"]["edges"][0]
    assert first["through"] == [{"name": "Lower trapezius"}]
    assert first["node"]["referral"]["edges"][0]["role"] == "PRIMARY"
    assert {"Upper back", "Temple"} <= {edge["node"]["name"] for edge in card["regions"]["edges"]}
    assert "Tension-type headache" in {node["name"] for node in card["conditions"]["nodes"]}


def test_referral_can_be_asked_by_role_from_both_ends(ask: Ask) -> None:
    answer = ask(
        """
        {
          triggerPoint(id: "trapezius-upper-1") {
            muscle { id }
            primary: referral(role: PRIMARY) { nodes { id } }
            spillover: referral(role: SPILLOVER) { nodes { id } }
          }
          region(id: "temple") { referredFrom(role: PRIMARY, first: 100) { nodes { id } } }
        }
        """
    )

    point = answer["triggerPoint"]
    assert point["muscle"] == {"id": "muscle:trapezius-upper"}
    assert {"id": "region:temple"} in point["primary"]["nodes"]
    assert {"id": "region:eye"} in point["spillover"]["nodes"]
    assert {"id": "trigger_point:trapezius-upper-1"} in answer["region"]["referredFrom"]["nodes"]


def test_what_must_be_ruled_out_comes_emergencies_first(ask: Ask) -> None:
    found = ask('{ condition(id: "low back pain") { ruleOut { edges { links { qualifier } } } } }')[
        "condition"
    ]["ruleOut"]["edges"]

    order = ["EMERGENCY", "RED_FLAG", "RULE_OUT", "DIFFERENTIAL", "COMPLICATION"]
    places = [order.index(edge["links"][0]["qualifier"]) for edge in found]
    assert places == sorted(places)
    assert places[0] == 0


def test_a_link_says_where_it_is_from_and_how_sure_it_is(ask: Ask) -> None:
    (link,) = ask(
        """
        {
          triggerPoint(id: "trapezius-upper-2") {
            links(kinds: [REFERS_TO], direction: OUTGOING, first: 1) {
              nodes {
                sentence role basis confidence agreement zoneSplit zoneSplitBasis
                sources { locator reference { name year } }
              }
            }
          }
        }
        """
    )["triggerPoint"]["links"]["nodes"]

    assert link["basis"] == "TRADITION"
    assert link["zoneSplitBasis"] == "FIGURE_LEGEND"
    assert {
        "locator": "vol. 1, fig. 6-2",
        "reference": {
            "name": "Myofascial Pain and Dysfunction: The Trigger Point Manual, 2nd edition "
            "(two volumes)",
            "year": 1999,
        },
    } in link["sources"]


def test_what_rests_on_a_reference_can_be_asked(ask: Ask) -> None:
    query = "{ reference(id: $id) { statements(first: 1) { totalCount nodes { sentence } } } }"

    found = ask(f"query ($id: ID!) {query}", id="seed-article")["reference"]["statements"]

    assert found["totalCount"] > 0
    assert found["nodes"][0]["sentence"].endswith(".")


def test_filters_nest_and_order_has_the_id_as_tiebreak(ask: Ask) -> None:
    names = ask(
        """
        {
          muscles(
            filter: {
              or: [{ nameContains: "gluteus" }, { nameContains: "piriformis" }]
              not: { nameContains: "minimus" }
              hasLink: MIMICKED_BY
            }
            orderBy: { field: NAME, direction: DESC }
          ) { nodes { slug } }
        }
        """
    )["muscles"]["nodes"]

    assert [node["slug"] for node in names] == ["piriformis", "gluteus-medius", "gluteus-maximus"]


def test_pages_of_a_real_list_partition_it(ask: Ask) -> None:
    query = """
        query ($after: String) {
          symptoms(first: 50, after: $after) {
            nodes { id }
            totalCount
            pageInfo { hasNextPage endCursor }
          }
        }
    """
    seen: list[str] = []
    after = None
    while True:
        shown = ask(query, after=after)["symptoms"]
        seen += [node["id"] for node in shown["nodes"]]
        if not shown["pageInfo"]["hasNextPage"]:
            break
        after = shown["pageInfo"]["endCursor"]

    assert len(seen) == len(set(seen)) == shown["totalCount"] == 241
    assert seen == sorted(seen)


def test_more_paths_than_one_lead_to_a_region(ask: Ask) -> None:
    (edge,) = ask(
        """
        {
          related(to: "sciatica", kind: REGION, first: 1) {
            edges { strength paths(first: 3) { strength sentence } }
          }
        }
        """
    )["related"]["edges"]

    strengths = [path["strength"] for path in edge["paths"]]
    assert len({path["sentence"] for path in edge["paths"]}) == 3
    assert strengths == sorted(strengths, reverse=True)
    assert strengths[0] == edge["strength"]


def test_meta_tells_what_is_served_and_how_much_may_be_asked(ask: Ask) -> None:
    meta = ask(
        """
        { meta { license citation disclaimer dataVersion dataHash
                 limits { maxPage maxHops } nodeCounts { kind count }
                 coverage { basis links withoutSource }
                 schemaGraph { kind subject object label count } } }
        """
    )["meta"]

    assert meta["license"] == "CC-BY-4.0"
    assert meta["limits"] == {"maxPage": 100, "maxHops": 6}
    assert "does not diagnose" in meta["disclaimer"]
    unsourced = {each["basis"] for each in meta["coverage"] if each["withoutSource"]}
    assert unsourced == {"GENERAL_ANATOMY", "CURATION"}
    assert {"kind": "REFERS_TO", "subject": "TRIGGER_POINT", "object": "REGION"} in [
        {key: shape[key] for key in ("kind", "subject", "object")} for shape in meta["schemaGraph"]
    ]


def test_a_walk_over_its_budget_says_that_it_is_truncated() -> None:
    from api.context import Context
    from api.schema import schema
    from api.settings import Settings
    from kg import Graph

    result = schema.execute_sync(
        '{ related(to: "sciatica", kind: REGION) { truncated totalCount } }',
        context_value=Context(Graph.load(), Settings(walk_max_edges=20)),
    )

    assert result.data
    assert result.data["related"]["truncated"] == "stopped after meeting 20 links"
