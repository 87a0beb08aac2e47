"""Relay connections over lists that are whole and in a total order.

A cursor names the item it stands at, so it survives from one request to the next as long as
the item is in the list, and is refused plainly when it is not.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Generic, TypeVar

import strawberry

from kg import BadInputError
from kg.errors import require_range

DEFAULT_PAGE = 20
"""Items on a page when nothing is asked."""
MAX_PAGE = 100
"""Items on a page at most."""

T = TypeVar("T")
U = TypeVar("U")

First = Annotated[
    int | None,
    strawberry.argument(
        description=f"How many items from the front, 0 to {MAX_PAGE}. "
        f"Without first and last: {DEFAULT_PAGE}."
    ),
]
After = Annotated[
    str | None, strawberry.argument(description="Only items after this cursor of an earlier page.")
]
Last = Annotated[
    int | None,
    strawberry.argument(
        description=f"How many items from the end, 0 to {MAX_PAGE}; not with first."
    ),
]
Before = Annotated[
    str | None, strawberry.argument(description="Only items before this cursor of an earlier page.")
]


@strawberry.type(description="Where a page stands in its list, after the Relay specification.")
class PageInfo:
    """Relay's page information."""

    has_next_page: bool = strawberry.field(description="Whether items follow this page.")
    has_previous_page: bool = strawberry.field(description="Whether items precede this page.")
    start_cursor: str | None = strawberry.field(description="Cursor of the first item, if any.")
    end_cursor: str | None = strawberry.field(description="Cursor of the last item, if any.")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A stretch of a list, with the cursor of each item."""

    items: tuple[T, ...]
    cursors: tuple[str, ...]
    page_info: PageInfo
    total_count: int

    def map(self, wrap: Callable[[T, str], U]) -> list[U]:
        """Each item, with its cursor, in another form."""
        return [wrap(item, cursor) for item, cursor in zip(self.items, self.cursors, strict=True)]


def page(
    items: Sequence[T],
    key: Callable[[T], str],
    *,
    first: int | None = None,
    after: str | None = None,
    last: int | None = None,
    before: str | None = None,
) -> Page[T]:
    """The stretch of *items* that is asked for; without *first* and *last*, its beginning.

    Args:
        items: The whole list, in its order.
        key: What tells the items apart, such as an id; the cursor is made of it.
        first: At most so many from the front.
        after: The cursor behind which the stretch begins.
        last: At most so many from the end.
        before: The cursor before which the stretch ends.

    Raises:
        LimitError: *first* or *last* is out of range.
        BadInputError: Both are given, or a cursor is not one of this list.

    >>> letters = page("abcd", str, first=2)
    >>> page("abcd", str, first=2, after=letters.page_info.end_cursor).items
    ('c', 'd')
    """
    if first is not None and last is not None:
        raise BadInputError("first and last cannot be asked for together; page one way at a time")
    size = require_range("first" if last is None else "last", _size(first, last), 0, MAX_PAGE)
    low, high = 0, len(items)
    if after is not None or before is not None:
        places = {key(item): place for place, item in enumerate(items)}
        low = _place(places, after, "after") + 1 if after is not None else low
        high = _place(places, before, "before") if before is not None else high
    if last is None:
        high = min(high, low + size)
    else:
        low = max(low, high - size)
    shown = tuple(items[low:high]) if low < high else ()
    cursors = tuple(_cursor(key(item)) for item in shown)
    return Page(
        items=shown,
        cursors=cursors,
        page_info=PageInfo(
            has_next_page=bool(items) and max(low, high) < len(items),
            has_previous_page=low > 0 and bool(items),
            start_cursor=cursors[0] if cursors else None,
            end_cursor=cursors[-1] if cursors else None,
        ),
        total_count=len(items),
    )


def _size(first: int | None, last: int | None) -> int:
    if first is not None:
        return first
    return DEFAULT_PAGE if last is None else last


def _cursor(key: str) -> str:
    return base64.urlsafe_b64encode(key.encode()).decode().rstrip("=")


def _place(places: dict[str, int], cursor: str, argument: str) -> int:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        key = base64.b64decode(padded, altchars=b"-_", validate=True).decode()
    except (binascii.Error, ValueError):
        key = ""
    # several texts decode to one key; only the one that was issued will do
    if key not in places or _cursor(key) != cursor:
        raise BadInputError(
            f"'{argument}' is not a cursor of this list; use one that this list has returned"
        )
    return places[key]
