"""Every refusal of the graph, so that callers can tell people what to try next.

    GraphError
    ├── DataError            the data file does not hold; carries every problem found
    ├── UnknownNodeError     no node answers to the name; carries the nearest ones
    ├── AmbiguousNodeError   several nodes answer to the name; carries them all
    ├── LimitError           a number is out of its documented range
    └── BadInputError        an argument cannot mean what it says

Each class has a stable ``code`` for programs; the message is a sentence for people.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar


class GraphError(Exception):
    """The root of all refusals; ``code`` is stable, the message may be reworded."""

    code: ClassVar[str] = "GRAPH_ERROR"

    def suggestions(self) -> tuple[str, ...]:
        """Ids that may have been meant, best first."""
        return ()


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of a data file, told so that a curator can mend it."""

    record: str
    """The id of the record, or the part of the file, that is at fault."""
    fault: str
    repair: str
    line: int | None = None

    def __str__(self) -> str:
        """The problem on one line, as ``check`` prints it."""
        where = f"line {self.line}: " if self.line else ""
        return f"{where}{self.record}: {self.fault}. Repair: {self.repair}."


class DataError(GraphError):
    """The data file breaks its rules; ``problems`` lists every fault, in file order."""

    code = "INVALID_DATA"

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        count = len(self.problems)
        shown = "\n".join(str(problem) for problem in self.problems)
        super().__init__(f"{count} problem{'s' if count != 1 else ''} in the data file\n{shown}")


class UnknownNodeError(GraphError):
    """No node has this id, slug, name, synonym or identifier."""

    code = "UNKNOWN_NODE"

    def __init__(self, asked: str, *, among: str = "the graph", near: Sequence[str] = ()) -> None:
        self.asked = asked
        self.near = tuple(near)
        hint = f"; did you mean {_either(self.near)}?" if self.near else ""
        super().__init__(f"no node '{asked}' in {among}{hint}")

    def suggestions(self) -> tuple[str, ...]:
        """The nearest ids, best first."""
        return self.near


class AmbiguousNodeError(GraphError):
    """Several nodes of one kind answer to the same word."""

    code = "AMBIGUOUS_NODE"

    def __init__(self, asked: str, candidates: Sequence[str]) -> None:
        self.asked = asked
        self.candidates = tuple(candidates)
        super().__init__(f"'{asked}' may mean {_either(self.candidates)}; ask with the id")

    def suggestions(self) -> tuple[str, ...]:
        """Every node that answers, in id order."""
        return self.candidates


class LimitError(GraphError):
    """A number lies outside the range that the docs state."""

    code = "LIMIT"


class BadInputError(GraphError):
    """An argument that cannot be read, such as a cursor nobody issued."""

    code = "BAD_INPUT"


def require_range(name: str, value: int, low: int, high: int) -> int:
    """Return *value* when it lies from *low* to *high*, both included.

    Raises:
        LimitError: It does not; the message names the range.

    >>> require_range("max_hops", 3, 1, 6)
    3
    """
    if not low <= value <= high:
        raise LimitError(f"{name} must be from {low} to {high}, got {value}")
    return value


def _either(ids: Sequence[str]) -> str:
    quoted = [f"'{each}'" for each in ids]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
