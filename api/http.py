"""The plain routes beside GraphQL: the schema, the data, and how the service is doing."""

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from api.caching import not_modified, resource_tag, with_caching
from api.schema import sdl
from api.snapshots import Snapshots
from api.version import API_VERSION

_SDL = sdl()


def routes(snapshots: Snapshots) -> list[Route]:
    """The plain routes of a service that answers from the current one of *snapshots*."""

    def printed_schema(request: Request) -> Response:
        snapshot = snapshots.current
        tag = resource_tag(snapshot, "/schema.graphql")
        if unchanged := not_modified(request, tag, snapshot):
            return unchanged
        response = PlainTextResponse(_SDL, media_type="text/plain; charset=utf-8")
        return with_caching(request, response, tag, snapshot)

    def data(request: Request) -> Response:
        snapshot = snapshots.current
        tag = f'"{snapshot.graph.hash}"'
        if unchanged := not_modified(request, tag, snapshot):
            return unchanged
        response = Response(snapshot.text, media_type="application/json")
        return with_caching(request, response, tag, snapshot)

    def live(request: Request) -> Response:
        return _now({"status": "ok"})

    def ready(request: Request) -> Response:
        graph = snapshots.current.graph
        return _now(
            {
                "status": "ok",
                "dataVersion": graph.header.version,
                "dataHash": graph.hash,
                "apiVersion": API_VERSION,
                "nodes": len(graph.all_nodes),
                "links": len(graph.all_edges),
                # Whether a newer data file was refused, and this one is served on.
                "newDataRefused": snapshots.is_refused,
            }
        )

    return [
        Route("/schema.graphql", printed_schema),
        Route("/data/graph.json", data),
        Route("/health/live", live),
        Route("/health/ready", ready),
    ]


def _now(told: dict[str, object]) -> Response:
    return JSONResponse(told, headers={"Cache-Control": "no-store"})
