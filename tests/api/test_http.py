"""The installed command as a client meets it: one process, real connections on 127.0.0.1."""

import re

import httpx2
import pytest

from api.schema import sdl
from kg import Graph
from kg.datafile import default_path


def test_a_question_is_answered_over_http(server: httpx2.Client) -> None:
    answer = server.post(
        "/graphql",
        json={
            "query": "query($to: ID!) { related(to: $to, kind: REGION) { nodes { id } } }",
            "variables": {"to": "sciatica"},
        },
    )

    assert answer.json()["data"]["related"]["nodes"][:2] == [
        {"id": "region:lower-limb"},
        {"id": "region:thigh-posterior"},
    ]


def test_the_same_question_can_be_put_in_the_address(server: httpx2.Client) -> None:
    answer = server.get("/graphql", params={"query": '{ muscle(id: "SCM") { id } }'})

    assert answer.json() == {"data": {"muscle": {"id": "muscle:sternocleidomastoid"}}}


def test_the_same_question_gets_the_same_bytes(server: httpx2.Client) -> None:
    question = {"query": '{ related(to: "migraine", kind: MUSCLE) { edges { strength hops } } }'}

    first, second = (server.post("/graphql", json=question).content for _ in range(2))

    assert first == second


def test_the_schema_is_served_as_it_is_committed(server: httpx2.Client) -> None:
    assert server.get("/schema.graphql").text == sdl()


def test_the_data_is_served_as_it_lies_in_the_file(server: httpx2.Client) -> None:
    assert server.get("/data/graph.json").content == default_path().read_bytes()


def test_ready_names_the_data_and_its_counts(server: httpx2.Client, graph: Graph) -> None:
    ready = server.get("/health/ready").json()

    assert (ready["dataHash"], ready["dataVersion"]) == (graph.hash, graph.header.version)
    assert (ready["nodes"], ready["links"]) == (len(graph.all_nodes), len(graph.all_edges))


def test_live_says_that_the_process_answers(server: httpx2.Client) -> None:
    assert server.get("/health/live").json() == {"status": "ok"}


def test_nothing_can_be_changed(server: httpx2.Client) -> None:
    answer = server.post("/graphql", json={"query": "mutation { drop }"})

    assert "mutation" in answer.json()["errors"][0]["message"]
    assert "data" not in answer.json() or answer.json()["data"] is None


def test_no_page_is_taken_from_another_host(server: httpx2.Client) -> None:
    answer = server.get("/graphql", headers={"Accept": "text/html"})

    assert "http" not in answer.text


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        pytest.param({"Access-Control-Request-Method": "DELETE"}, "method", id="a method"),
        pytest.param(
            {
                "Access-Control-Request-Method": "GET",
                "Access-Control-Request-Private-Network": "true",
            },
            "private",
            id="a private network",
        ),
    ],
)
def test_a_preflight_is_refused_as_everything_is(
    server: httpx2.Client, headers: dict[str, str], said: str
) -> None:
    answer = server.options("/graphql", headers={"Origin": "https://elsewhere.example", **headers})
    (error,) = answer.json()["errors"]

    assert answer.status_code == 400
    assert said in error["message"]
    assert error["extensions"]["code"] == "BAD_REQUEST"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Request-ID"]


def test_a_preflight_that_is_granted_has_the_headers_of_every_answer(server: httpx2.Client) -> None:
    asked = {"Origin": "https://elsewhere.example", "Access-Control-Request-Method": "POST"}
    answer = server.options("/graphql", headers=asked)

    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Request-ID"]


@pytest.mark.parametrize("part", ["bytes=9-5", "bytes=abc", "lines=0-1", "bytes=999999999-"])
def test_a_part_of_a_page_is_answered_with_the_whole(server: httpx2.Client, part: str) -> None:
    answer = server.get("/", headers={"Accept": "text/html", "Range": part})

    assert answer.status_code == 200
    assert answer.text.endswith("</html>\n")


def test_a_list_in_several_lines_is_one_list(server: httpx2.Client) -> None:
    lines = [("Accept", "image/png"), ("Accept", "application/graphql-response+json")]
    answer = server.get("/graphql?query={__typename}", headers=lines)
    tags = [("If-None-Match", '"other"'), ("If-None-Match", answer.headers["ETag"]), *lines]

    assert answer.headers["Content-Type"].startswith("application/graphql-response+json")
    assert server.get("/graphql?query={__typename}", headers=tags).status_code == 304


def test_no_answer_leads_to_the_host_that_a_client_names(server: httpx2.Client) -> None:
    answer = server.get("/graphql/", headers={"Host": "evil.example"}, follow_redirects=False)

    assert answer.status_code == 404
    assert "location" not in answer.headers


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"a": None}, "not to be null"),
        ({"a": [5, None, "x"]}, "null"),
        ({"a": {"k": False}}, "false"),
    ],
)
def test_values_are_told_as_a_client_writes_them(
    server: httpx2.Client, variables: dict[str, object], said: str
) -> None:
    query = "query($a: ID!) { node(id: $a) { id } }"
    (error,) = server.post("/graphql", json={"query": query, "variables": variables}).json()[
        "errors"
    ]

    assert said in error["message"]
    assert not re.search(r"\b(None|True|False)\b", error["message"])


def test_what_was_sent_is_not_sent_back_at_length(server: httpx2.Client) -> None:
    for path in (f"/q/{'a' * 20_000}", f"/q/referral-of?{'a' * 20_000}=1"):
        assert len(server.get(path).content) < 2_000
