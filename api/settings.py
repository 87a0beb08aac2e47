"""All that an operator may set, in one frozen value; the only place that reads the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg import BadInputError

PREFIX = "TRIGGERPOINTS_"


@dataclass(frozen=True, slots=True)
class Settings:
    """How the service is run."""

    host: str = "127.0.0.1"
    """The address to listen at."""
    port: int = 8000
    """The port to listen at."""
    workers: int = 1
    """Processes that answer side by side."""
    graph_path: Path | None = None
    """The data file; the one that comes with the package, if not given."""
    walk_timeout_s: float = 2.0
    """After so many seconds a walk stops and its answer says that it is truncated."""
    walk_max_edges: int = 300_000
    """After so many links met a walk stops and its answer says that it is truncated."""

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """The settings with what the environment says.

        Read are ``TRIGGERPOINTS_HOST``, ``_PORT``, ``_WORKERS``, ``_GRAPH``, ``_WALK_TIMEOUT_S``
        and ``_WALK_MAX_EDGES``.

        Raises:
            BadInputError: One of them cannot be read; the message names it.
        """
        given = {
            name.removeprefix(PREFIX): value.strip()
            for name, value in environment.items()
            if name.startswith(PREFIX) and value.strip()
        }
        defaults = cls()
        return cls(
            host=given.get("HOST", defaults.host),
            port=int(_number(given, "PORT", defaults.port)),
            workers=int(_number(given, "WORKERS", defaults.workers)),
            graph_path=Path(given["GRAPH"]) if "GRAPH" in given else None,
            walk_timeout_s=_number(given, "WALK_TIMEOUT_S", defaults.walk_timeout_s),
            walk_max_edges=int(_number(given, "WALK_MAX_EDGES", defaults.walk_max_edges)),
        )

    def as_environment(self) -> dict[str, str]:
        """The same as variables, for the processes of several workers."""
        found = {
            "HOST": self.host,
            "PORT": str(self.port),
            "WORKERS": str(self.workers),
            "WALK_TIMEOUT_S": str(self.walk_timeout_s),
            "WALK_MAX_EDGES": str(self.walk_max_edges),
        }
        if self.graph_path:
            found["GRAPH"] = str(self.graph_path.resolve())
        return {f"{PREFIX}{name}": value for name, value in found.items()}


def _number(given: Mapping[str, str], name: str, default: float) -> float:
    text = given.get(name)
    try:
        number = default if text is None else float(text)
    except ValueError:
        number = -1
    if number <= 0:
        raise BadInputError(f"{PREFIX}{name} must be a number above 0, got '{text}'")
    return number
