"""What every resolver is given: the snapshot that the request began with, and its time."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic

from strawberry.types.info import Info as StrawberryInfo

from api.parsing import Parsed
from api.settings import Settings
from kg import Budget, Graph


class DeadlinePassed(BaseException):
    """The time of a request is over; nothing between the field and the request may catch it."""


@dataclass(slots=True)
class Context:
    """Of one request; it keeps its snapshot to the end."""

    graph: Graph
    settings: Settings = field(default_factory=Settings)
    deadline: float = float("inf")
    """When the work ends, by :func:`time.monotonic`."""
    parsed: Parsed | None = None
    """The document that is run, once it is parsed."""
    request_id: str = ""
    """Of the request, for a fault that is ours."""
    repeatable: bool = True
    """Whether the same question on the same snapshot has the same answer: no walk ran out of
    time."""

    @property
    def budget(self) -> Budget:
        """What is left for one walk."""
        left = max(self.deadline - monotonic(), 0.001)
        return Budget(
            max_edges=self.settings.walk_max_edges,
            timeout_s=min(self.settings.walk_timeout_s, left),
            out_of_time=self._stopped,
        )

    def require_time(self) -> None:
        """Go on only before the deadline.

        Raises:
            DeadlinePassed: It is over.
        """
        if monotonic() > self.deadline:
            raise DeadlinePassed

    def _stopped(self) -> None:
        self.repeatable = False


Info = StrawberryInfo[Context, None]

__all__ = ["Context", "DeadlinePassed", "Info"]
