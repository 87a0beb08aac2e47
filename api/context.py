"""What every resolver is given: the snapshot that the request began with."""

from dataclasses import dataclass, field

from strawberry.types.info import Info as StrawberryInfo

from api.settings import Settings
from kg import Budget, Graph


@dataclass(frozen=True, slots=True)
class Context:
    """Of one request; it keeps its snapshot to the end."""

    graph: Graph
    budget: Budget
    settings: Settings = field(default_factory=Settings.from_environment)


Info = StrawberryInfo[Context, None]

__all__ = ["Context", "Info"]
