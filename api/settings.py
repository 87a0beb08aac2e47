"""All that an operator may set, in one frozen value; the only place that reads the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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

    max_body_bytes: int = 262_144
    """How long the body of a request may be."""
    body_timeout_s: float = 10.0
    """Within how many seconds a body must have come."""
    deadline_s: float = 10.0
    """Within how many seconds a request is answered, or told that it is not."""
    max_tokens: int = 5_000
    """Of a document."""
    max_depth: int = 20
    """Levels of a document, fragments spread; introspection needs 15."""
    max_aliases: int = 60
    """Of a document, fragments spread."""
    max_directives: int = 60
    """Of a document, fragments spread."""
    max_definitions: int = 100
    """Operations and fragments of a document."""
    max_fields: int = 500
    """Of a document, fragments spread."""
    max_cost: int = 200_000
    """Fields, each as often as its page has items."""

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """The settings with what the environment says.

        Every setting is read from ``TRIGGERPOINTS_`` and its name in capitals, the data file from
        ``TRIGGERPOINTS_GRAPH``.

        Raises:
            BadInputError: One of them cannot be read; the message names it.
        """
        given = {
            name.removeprefix(PREFIX): value.strip()
            for name, value in environment.items()
            if name.startswith(PREFIX) and value.strip()
        }
        defaults = cls()
        numbers: dict[str, Any] = {
            name: type(default)(_number(given, name.upper(), default))
            for name in cls.__dataclass_fields__
            if isinstance(default := getattr(defaults, name), (int, float))
        }
        return cls(
            host=given.get("HOST", defaults.host),
            graph_path=Path(given["GRAPH"]) if "GRAPH" in given else None,
            **numbers,
        )

    def as_environment(self) -> dict[str, str]:
        """The same as variables, for the processes of several workers."""
        found = {
            name.upper(): str(getattr(self, name))
            for name in self.__dataclass_fields__
            if name != "graph_path"
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
