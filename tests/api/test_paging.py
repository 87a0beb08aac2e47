"""Pages of a list: they partition it, either way round, and refuse what is no cursor of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.paging import MAX_PAGE, page
from kg import BadInputError, LimitError

LETTERS = [chr(code) for code in range(ord("a"), ord("z") + 1)]


def forwards(items: list[str], size: int) -> list[str]:
    seen: list[str] = []
    after = None
    while True:
        shown = page(items, str, first=size, after=after)
        seen.extend(shown.items)
        if not shown.page_info.has_next_page:
            return seen
        after = shown.page_info.end_cursor


def backwards(items: list[str], size: int) -> list[str]:
    seen: list[str] = []
    before = None
    while True:
        shown = page(items, str, last=size, before=before)
        seen[:0] = shown.items
        if not shown.page_info.has_previous_page:
            return seen
        before = shown.page_info.start_cursor


@given(count=st.integers(0, 26), size=st.integers(1, 30))
def test_pages_partition_the_list_from_both_ends(count: int, size: int) -> None:
    items = LETTERS[:count]

    assert forwards(items, size) == items
    assert backwards(items, size) == items


def test_without_a_size_a_page_has_the_documented_twenty_items() -> None:
    assert page(LETTERS, str).items == tuple(LETTERS[:20])


def test_an_empty_page_still_counts_the_whole_list() -> None:
    shown = page(LETTERS, str, first=0)

    assert (shown.items, shown.total_count, shown.page_info.has_next_page) == ((), 26, True)


@pytest.mark.parametrize("size", [-1, MAX_PAGE + 1])
@pytest.mark.parametrize("way", ["first", "last"])
def test_a_size_out_of_range_is_refused_with_the_range(way: str, size: int) -> None:
    with pytest.raises(LimitError, match=f"{way} must be from 0 to {MAX_PAGE}, got {size}"):
        page(LETTERS, str, **{way: size})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "x",
        "é",
        "YQ==YQ",
        "enp6",
        "YQ\n",
        "\udc80",
        "YR",
        "YQ=",
        "YQ==",
        " YQ",
        "a",
        "\x00",
        "AA",
    ],
)
@pytest.mark.parametrize("argument", ["after", "before"])
def test_what_is_no_cursor_of_the_list_is_refused_plainly(argument: str, cursor: str) -> None:
    with pytest.raises(BadInputError, match=f"'{argument}' is not a cursor of this list"):
        page(LETTERS, str, **{argument: cursor})  # type: ignore[arg-type]


@given(cursor=st.text(max_size=12))
def test_only_what_a_list_has_issued_is_a_cursor_of_it(cursor: str) -> None:
    issued = page(LETTERS, str, first=26).cursors

    if cursor in issued:
        assert page(LETTERS, str, after=cursor, first=26).total_count == 26
    else:
        with pytest.raises(BadInputError, match="is not a cursor of this list"):
            page(LETTERS, str, after=cursor)


@given(kept=st.sets(st.sampled_from(LETTERS), min_size=1), at=st.sampled_from(LETTERS))
def test_a_cursor_outlives_a_change_of_its_list_as_long_as_its_item_is_there(
    kept: set[str], at: str
) -> None:
    (cursor,) = page([at], str).cursors
    changed = sorted(kept)

    if at in kept:
        shown = page(changed, str, after=cursor, first=26).items
        assert shown == tuple(letter for letter in changed if letter > at)
    else:
        with pytest.raises(BadInputError):
            page(changed, str, after=cursor)


def test_cursors_that_cross_leave_nothing_between_them() -> None:
    cursors = dict(zip(LETTERS, page(LETTERS, str, first=26).cursors, strict=True))

    shown = page(LETTERS, str, after=cursors["m"], before=cursors["c"])

    assert (shown.items, shown.total_count) == ((), 26)


def test_first_and_last_together_are_refused() -> None:
    with pytest.raises(BadInputError, match="page one way at a time"):
        page(LETTERS, str, first=1, last=1)
