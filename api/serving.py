"""Serving: one process or several, until told to stop; SIGHUP makes them look for new data."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from pathlib import Path
from socket import socket
from typing import Any

import uvicorn
from starlette.applications import Starlette
from uvicorn.supervisors import Multiprocess

from api.app import create_app
from api.logs import set_up_logs
from api.metrics import shared_counts
from api.protocol import SteadyProtocol
from api.settings import PREFIX, Settings
from api.snapshots import Snapshots
from api.telemetry import set_up_telemetry

_LAST_GOOD = f"{PREFIX}LAST_GOOD"
"""Between the processes of one service only: where the last sound data file lies."""
_START_S = 60
"""Seconds that a worker may take to read its data on a slow machine."""


def serve(settings: Settings) -> None:
    """Load the graph, then answer until told to stop (SIGINT or SIGTERM).

    Says in one line where it answers, as soon as it does.

    Raises:
        BadInputError: A setting cannot be used; nothing was started.
        DataError: The data file is not sound; nothing was started.
    """
    if settings.workers == 1:
        _serve_alone(settings)
    else:
        _serve_together(settings)


def create_from_environment() -> Starlette:
    """The application of one worker process, set up by its environment."""
    settings = Settings.from_environment()
    good = os.environ.get(_LAST_GOOD)
    return _prepared(Snapshots(settings.graph_path, Path(good) if good else None), settings)


def _serve_alone(settings: Settings) -> None:
    snapshots = Snapshots(settings.graph_path)
    config = _config(_prepared(snapshots, settings), settings)
    server = _AnnouncingServer(config, _line(snapshots, settings))
    server.run()
    if not server.started:
        sys.exit(1)


def _serve_together(settings: Settings) -> None:
    with tempfile.TemporaryDirectory(prefix="triggerpoints-") as directory:
        good = Path(directory) / "graph.json"
        snapshots = Snapshots(settings.graph_path, good)
        create_app(snapshots, settings)  # a setting that cannot be used stops us here, not workers
        counts = Path(directory) / "metrics"
        counts.mkdir()
        shared = {_LAST_GOOD: str(good), **shared_counts(counts)}
        os.environ.update(settings.as_environment() | shared)
        config = _config("api.serving:create_from_environment", settings)
        listening = config.bind_socket()
        listening.listen(config.backlog)  # whoever comes while a worker is replaced waits
        _Workers(config, [listening], _line(snapshots, settings)).run()


def _prepared(snapshots: Snapshots, settings: Settings) -> Starlette:
    set_up_logs(settings)
    set_up_telemetry(settings)
    return create_app(snapshots, settings)


def _config(app: Any, settings: Settings) -> uvicorn.Config:
    SteadyProtocol.header_timeout_s = settings.header_timeout_s
    SteadyProtocol.rest_timeout_s = settings.body_timeout_s
    SteadyProtocol.any_origin = settings.cors_origins == "*"
    return uvicorn.Config(
        app,
        factory=isinstance(app, str),
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        http=SteadyProtocol,
        ws="none",
        h11_max_incomplete_event_size=settings.max_header_bytes,
        timeout_graceful_shutdown=int(settings.drain_s) or 1,
        server_header=False,
        access_log=False,
        log_config=None,
    )


def _line(snapshots: Snapshots, settings: Settings) -> str:
    graph = snapshots.current.graph
    return (
        f"{graph.header.title} {graph.header.version}: {len(graph.all_nodes)} nodes, "
        f"{len(graph.all_edges)} links, at http://{settings.host}:{settings.port}/"
    )


class _AnnouncingServer(uvicorn.Server):
    """Says its line once it listens, not before."""

    def __init__(self, config: uvicorn.Config, line: str) -> None:
        super().__init__(config)
        self._line = line

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            print(self._line, flush=True)  # noqa: T201 - the one line that says so


class _Workers(Multiprocess):
    """Several processes. New data are read by the running ones: none is replaced for it."""

    def __init__(self, config: uvicorn.Config, sockets: list[socket], line: str) -> None:
        super().__init__(config, sockets)
        self._line = line

    def init_processes(self) -> None:
        """Start the workers; say the line once all of them answer."""
        super().init_processes()
        timeout_s = self.config.timeout_worker_healthcheck + _START_S
        if all(each.wait_until_ready(timeout_s, self.should_exit) for each in self.processes):
            print(self._line, flush=True)  # noqa: T201 - the one line that says so

    def handle_hup(self) -> None:
        """Pass SIGHUP on to each worker that is ready for it; the others read the file anew."""
        for each in self.processes:
            if each.wait_until_ready(self.config.timeout_worker_healthcheck, self.should_exit):
                assert each.pid is not None
                os.kill(each.pid, signal.SIGHUP)
