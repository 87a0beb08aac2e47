"""What is new in the data: the releases after one that a user has."""

from __future__ import annotations

import re

from kg.errors import BadInputError
from kg.graph import Graph
from kg.model import Release

_VERSION = re.compile(r"[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def releases_since(graph: Graph, since: str | None = None) -> tuple[Release, ...]:
    """The releases of the data, newest first.

    Args:
        graph: Whose data.
        since: Only those after this version, or of this day (YYYY-MM-DD) and later; all, if not
            given.

    Raises:
        BadInputError: *since* is neither a version nor a day.
    """
    releases = graph.header.releases
    if since is None:
        return releases
    if _VERSION.fullmatch(since):
        return tuple(each for each in releases if _number(each.version) > _number(since))
    if _DATE.fullmatch(since):
        return tuple(each for each in releases if each.released >= since)
    raise BadInputError("since must be a version such as 0.4.0 or a day such as 2026-11-25")


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
