"""The plain routes beside GraphQL: the schema, the data, and how the service is doing."""

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from api.schema import sdl
from api.version import API_VERSION
from kg import DataFile, Graph, format_data

_SDL = sdl()


def routes(graph: Graph) -> list[Route]:
    """The plain routes of a service that answers from *graph*."""
    # The text is made anew from the snapshot: the file on disk may have changed since it was read.
    text = format_data(DataFile(graph.header, graph.all_nodes, graph.all_edges)).encode()

    def printed_schema(request: Request) -> Response:
        return PlainTextResponse(_SDL, media_type="text/plain; charset=utf-8")

    def data(request: Request) -> Response:
        return Response(text, media_type="application/json", headers={"ETag": f'"{graph.hash}"'})

    def live(request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    def ready(request: Request) -> Response:
        return JSONResponse(
            {
                "status": "ok",
                "dataVersion": graph.header.version,
                "dataHash": graph.hash,
                "apiVersion": API_VERSION,
                "nodes": len(graph.all_nodes),
                "links": len(graph.all_edges),
            }
        )

    return [
        Route("/schema.graphql", printed_schema),
        Route("/data/graph.json", data),
        Route("/health/live", live),
        Route("/health/ready", ready),
    ]
