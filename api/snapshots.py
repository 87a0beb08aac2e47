"""The data that are being served: one snapshot at a time, changed as a whole or not at all."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable
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


class Snapshots:
    """The snapshot that is served now, and the way to the next one.

    A request takes :attr:`current` once and keeps it; a new file is read and checked in full
    before it is put in the place of the old one.
    """

    def __init__(self, path: Path | None = None, good: Path | None = None) -> None:
        """Serve the file at *path*, by default the one of the package; keep a copy at *good*.

        Where the file is damaged, the copy is served: a worker that starts meanwhile then answers
        as the others do.

        Raises:
            DataError: The file is damaged, and there is no copy.
        """
        self.is_refused = False
        """Whether the file, as it was last looked at, is damaged, and older data are served."""
        self._path = path or default_path()
        self._good = good
        self._lock = Lock()
        self._seen = _stamp(self._path)  # before it is read: a change meanwhile is seen as one
        try:
            self.current = Snapshot(Graph.load(self._path))
        except DataError as fault:
            if good is None or not good.exists():
                raise
            self._refuse(fault)
            self.current = Snapshot(Graph.load(good))
        else:
            self._keep()

    def has_changed(self) -> bool:
        """Whether the file is another than at the last look."""
        return _stamp(self._path) != self._seen

    def reload(self, warm: Callable[[Graph], None] = lambda _: None) -> None:
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
                self._refuse(fault)
                return
            self.is_refused = False
            if graph.hash == self.current.graph.hash:
                return
            warm(graph)
            self.current = Snapshot(graph)
            self._keep()
            _log.info(
                "data loaded",
                extra={"data_version": graph.header.version, "data_hash": graph.hash},
            )

    def _refuse(self, fault: DataError) -> None:
        """Say why, in the log alone: a report names paths and records."""
        self.is_refused = True
        _log.error(
            "data refused, the last good ones are served on",
            extra={
                "problems": len(fault.problems),
                "first_problems": [str(each) for each in fault.problems[:SHOWN_PROBLEMS]],
            },
        )

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
