"""The pages for the browser: the explorer at ``/``, GraphiQL at ``/graphql``, and what they load.

They are built from ``web/`` into ``api/static``. A service that was set up without them answers
their routes with a note that tells how to build them; everything else works as ever.
"""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from api.reading import every_line, wanted
from api.refusals import JSON, RESPONSE

BUILT = Path(__file__).resolve().parent / "static"
"""Where the build puts the pages."""

EXPLORER_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
# Its editor (Monaco) writes style elements, and checks documents in workers.
GRAPHIQL_POLICY = EXPLORER_POLICY.replace(
    "style-src 'self'", "style-src 'self' 'unsafe-inline'; worker-src 'self'"
)

NOT_BUILT = """\
The pages are not built. In a checkout with Python alone:

    pip install -e .

builds them (Node is fetched from PyPI for the while). GraphQL answers at /graphql as ever.
"""


def page_routes(built: Path = BUILT) -> list[BaseRoute]:
    """The explorer, and the files that both pages load, from the folder *built*."""

    async def explorer(request: Request) -> Response:
        return await _page(built, "index.html", EXPLORER_POLICY, request)

    async def icon(request: Request) -> Response:
        return await _file(built, "favicon.svg", request) or _not_built()

    return [
        Route("/", explorer),
        Route("/favicon.svg", icon),
        Mount("/assets", _Assets(directory=built / "assets", check_dir=False)),
    ]


class WithGraphiQL:
    """An endpoint of GraphQL that shows GraphiQL to a browser."""

    def __init__(self, endpoint: ASGIApp, built: Path = BUILT) -> None:
        """Show the page from the folder *built*; leave the rest to *endpoint*."""
        self._endpoint = endpoint
        self._built = built

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the page or as the endpoint does."""
        request = Request(scope, receive)
        accept = every_line(request, "accept")
        if request.method not in ("GET", "HEAD") or not prefers_page(accept):
            await self._endpoint(scope, receive, send)
            return
        response = await _page(self._built, "graphiql.html", GRAPHIQL_POLICY, request)
        response.headers["Vary"] = "Accept"
        await response(scope, receive, send)


def prefers_page(accept: str | None) -> bool:
    """Whether HTML is named, and wanted more than JSON.

    >>> prefers_page("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
    True
    >>> [prefers_page(each) for each in (None, "*/*", "text/html, application/json")]
    [False, False, False]
    """
    weights = {"text/html": 0.0, JSON: 0.0}
    for media, weight in wanted(accept or ""):
        meant = JSON if media == RESPONSE else media
        if meant in weights:
            weights[meant] = max(weights[meant], weight)
    return weights["text/html"] > weights[JSON]


async def _page(built: Path, name: str, policy: str, request: Request) -> Response:
    response = await _file(built, name, request) or _not_built()
    # On 304 too: a browser takes its headers for those of the copy that it keeps.
    response.headers["Content-Security-Policy"] = policy
    return response


async def _file(built: Path, name: str, request: Request) -> Response | None:
    """A file that is asked for again each time, and sent only if it has changed."""
    if not (built / name).is_file():
        return None
    response = await StaticFiles(directory=built).get_response(name, request.scope)
    response.headers["Cache-Control"] = "no-cache"
    return response


def _not_built() -> Response:
    return PlainTextResponse(NOT_BUILT, status_code=503, headers={"Cache-Control": "no-store"})


class _Assets(StaticFiles):
    """Files whose names hold a digest of what they hold, so that they never change."""

    async def check_config(self) -> None:
        """Nothing: where the pages are not built, each of their files is simply not there."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response
