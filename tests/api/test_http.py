"""The installed command as a client meets it: one process, real connections on 127.0.0.1."""

import httpx2

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
