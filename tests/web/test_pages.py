"""What is sent for the pages: to whom, under which policy, and for how long it may be kept."""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from api.compression import Compression
from api.pages import NOT_BUILT, WithGraphiQL, page_routes

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
PAGES = [("/", "explorer"), ("/graphql", "graphiql")]


@pytest.mark.parametrize(("path", "place"), PAGES)
def test_a_browser_gets_the_page_under_a_policy_without_foreign_or_inline_scripts(
    server: httpx2.Client, path: str, place: str
) -> None:
    answer = server.get(path, headers=BROWSER)

    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert f'id="{place}"' in answer.text
    assert answer.headers["Cache-Control"] == "no-cache"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    policy = directives(answer)
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["connect-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert re.findall(r"<script(?![^>]* src=)", answer.text) == []


def test_only_graphiql_may_write_styles(server: httpx2.Client) -> None:
    explorer, graphiql = (directives(server.get(path, headers=BROWSER)) for path, _ in PAGES)

    assert explorer["style-src"] == "'self'"
    assert graphiql["style-src"] == "'self' 'unsafe-inline'"
    assert "unsafe-eval" not in " ".join([*explorer.values(), *graphiql.values()])


@pytest.mark.parametrize(("path", "place"), PAGES)
def test_a_copy_of_a_page_is_asked_for_again_and_keeps_its_policy(
    server: httpx2.Client, path: str, place: str
) -> None:
    first = server.get(path, headers=BROWSER)
    again = server.get(path, headers={**BROWSER, "If-None-Match": first.headers["ETag"]})

    assert again.status_code == 304
    assert directives(again) == directives(first)


def test_a_copy_that_came_compressed_is_known_too(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html>" + " long" * 1000)
    app = Starlette(routes=page_routes(tmp_path), middleware=[Middleware(Compression)])
    with TestClient(app) as client:
        first = client.get("/", headers={"Accept-Encoding": "br"})
        again = client.get("/", headers={"If-None-Match": first.headers["ETag"]})

    assert first.headers["ETag"].endswith('-br"')
    assert again.status_code == 304


def test_what_a_page_loads_may_be_kept_for_ever(server: httpx2.Client) -> None:
    for path, _ in PAGES:
        html = server.get(path, headers=BROWSER).text
        loaded = re.findall(r'(?:src|href)="\./(assets/[^"]+)"', html)
        assert loaded
        for each in loaded:
            answer = server.get(f"/{each}")
            assert answer.status_code == 200
            assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
            assert answer.headers["Content-Type"].split(";")[0] in ("text/javascript", "text/css")


def test_the_icon_is_a_picture(server: httpx2.Client) -> None:
    assert server.get("/favicon.svg").headers["Content-Type"] == "image/svg+xml"


@pytest.mark.parametrize("path", ["/assets/nothing.js", "/assets/%2e%2e/made-from.txt", "/assets/"])
def test_nothing_else_is_given_out(server: httpx2.Client, path: str) -> None:
    answer = server.get(path)

    assert answer.status_code == 404
    assert answer.json()["errors"][0]["extensions"]["code"] == "NOT_FOUND"
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "accept",
    [None, "*/*", "application/json", "application/graphql-response+json, text/html;q=0.5"],
)
def test_a_program_gets_json_where_a_browser_gets_graphiql(
    server: httpx2.Client, accept: str | None
) -> None:
    asked = server.build_request("GET", "/graphql", params={"query": "{ meta { apiVersion } }"})
    if accept is None:
        del asked.headers["Accept"]
    else:
        asked.headers["Accept"] = accept
    answer = server.send(asked)

    assert "apiVersion" in answer.json()["data"]["meta"]
    assert "Accept" in answer.headers["Vary"]


def test_head_is_answered_like_get_without_the_page(server: httpx2.Client) -> None:
    got = server.get("/graphql", headers=BROWSER)
    headed = server.head("/graphql", headers=BROWSER)

    assert (headed.status_code, headed.content) == (200, b"")
    assert headed.headers["Content-Type"] == got.headers["Content-Type"]
    assert directives(headed) == directives(got)


def test_a_question_in_the_address_is_for_the_page_too(server: httpx2.Client) -> None:
    answer = server.get("/graphql", params={"query": "{ meta { apiVersion } }"}, headers=BROWSER)

    assert 'id="graphiql"' in answer.text


@pytest.fixture
def without_pages(tmp_path: Path) -> Iterator[TestClient]:
    """A service whose pages are not built, with an endpoint that says that it was asked."""
    endpoint = Route("/graphql", WithGraphiQL(JSONResponse({"data": None}), tmp_path))
    with TestClient(Starlette(routes=[*page_routes(tmp_path), endpoint])) as client:
        yield client


@pytest.mark.parametrize("path", ["/", "/graphql", "/favicon.svg"])
def test_without_the_pages_a_note_tells_how_to_build_them(
    without_pages: TestClient, path: str
) -> None:
    answer = without_pages.get(path, headers=BROWSER)

    assert (answer.status_code, answer.text) == (503, NOT_BUILT)
    assert answer.headers["Cache-Control"] == "no-store"
    assert without_pages.get("/graphql").json() == {"data": None}
    assert without_pages.get("/assets/any.js").status_code == 404


def directives(answer: httpx2.Response) -> dict[str, str]:
    """The policy of an answer by directive."""
    parts = answer.headers["Content-Security-Policy"].split(";")
    return {name: value for name, _, value in (part.strip().partition(" ") for part in parts)}
