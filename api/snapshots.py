"""The data that are being served: one snapshot at a time, changed as a whole or not at all."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock

from kg import DataError, DataFile, Graph, format_data
from kg.datafile import default_path

_log = logging.getLogger(__name__)
SHOWN_PROBLEMS = 20
"""Of a refused file, in the log."""


class Snapshot:
    """One graph, and what is made of it once."""

    def __init__(self, graph: Graph) -> None:
        """Of *graph*, which never changes."""
        self.graph = graph

    @property
    def version(self) -> str:
        """Of the data."""
        return self.graph.header.version

    @cached_property
    def text(self) -> bytes:
        """The whole data file, made from the graph: the file on disk may have changed since."""
        graph = self.graph
        return format_data(DataFile(graph.header, graph.all_nodes, graph.all_edges)).encode()


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of one look at the data file."""

    word: str
    """loaded, unchanged or refused."""
    problems: int = 0


class Snapshots:
    """The snapshot that is served now, and the way to the next one.

    A request takes :attr:`current` once and keeps it; a new file is read and checked in full
    before it is put in the place of the old one.
    """

    def __init__(self, graph: Graph, path: Path | None = None, good: Path | None = None) -> None:
        """Serve *graph*, which was read from *path*; keep the last good file at *good*."""
        self.current = Snapshot(graph)
        self.outcome = Outcome("loaded")
        """Of the last look."""
        self._path = path or default_path()
        self._good = good
        self._lock = Lock()
        self._seen = _stamp(self._path)
        self._keep()

    @classmethod
    def load(cls, path: Path | None, good: Path | None = None) -> Snapshots:
        """The snapshots that begin with the file at *path*, or else with the last good one.

        A worker that starts while the file is damaged so answers as the others do.

        Raises:
            DataError: The file is damaged, and there is no good one.
        """
        try:
            return cls(Graph.load(path), path, good)
        except DataError as fault:
            if good is None or not good.exists():
                raise
            _tell_refused(fault)
            snapshots = cls(Graph.load(good), path, good)
            snapshots.outcome = Outcome("refused", len(fault.problems))
            return snapshots

    def has_changed(self) -> bool:
        """Whether the file is another than at the last look."""
        return _stamp(self._path) != self._seen

    def reload(self, warm: Callable[[Graph], None] = lambda _: None) -> Outcome:
        """Look at the file again, and serve it if it is sound and new.

        Takes as long as reading, checking and warming; call it off the event loop.

        Args:
            warm: Asks the new graph once, so that its first client does not wait.
        """
        with self._lock:
            self._seen = _stamp(self._path)
            try:
                graph = Graph.load(self._path)
            except DataError as fault:
                _tell_refused(fault)
                self.outcome = Outcome("refused", len(fault.problems))
                return self.outcome
            if graph.hash == self.current.graph.hash:
                self.outcome = Outcome("unchanged")
                return self.outcome
            warm(graph)
            self.current = Snapshot(graph)
            self.outcome = Outcome("loaded")
            self._keep()
            _log.info(
                "data loaded",
                extra={"data_version": graph.header.version, "data_hash": graph.hash},
            )
            return self.outcome

    def _keep(self) -> None:
        """Put the file that is served where a worker finds it that cannot read the new one."""
        if self._good is None:
            return
        handle, name = tempfile.mkstemp(dir=self._good.parent)
        with os.fdopen(handle, "wb") as written:
            written.write(self.current.text)
        Path(name).replace(self._good)


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _tell_refused(fault: DataError) -> None:
    _log.error(
        "data refused, the last good ones are served on",
        extra={
            "problems": len(fault.problems),
            "first_problems": [str(each) for each in fault.problems[:SHOWN_PROBLEMS]],
        },
    )
