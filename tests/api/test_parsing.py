"""Documents that are kept: as many as there is room for, and none that is long."""

from typing import Any

import pytest
from graphql import GraphQLError

from api.parsing import ROOM, parsed


def test_however_many_are_sent_no_more_is_kept_than_there_is_room_for() -> None:
    first = parsed("{ first }")
    for number in range(400):
        parsed(f"{{ a{number} }} # {'x' * 2_000}")
    kept: Any = parsed.cache

    assert 0 < kept.currsize <= ROOM
    assert parsed("{ first }") is not first


def test_the_same_text_is_parsed_once_and_a_long_one_is_not_kept() -> None:
    long = f"{{ a }} # {'x' * ROOM}"

    assert parsed("{ once }") is parsed("{ once }")
    assert parsed(long) is not parsed(long)


@pytest.mark.parametrize(
    "digits", ["9" * 400, "0." + "1" * 400, "-" + "9" * 140 + "." + "9" * 140 + "e" + "9" * 120]
)
def test_a_number_without_end_is_refused_and_digits_elsewhere_are_not(digits: str) -> None:
    with pytest.raises(GraphQLError, match="too many digits"):
        parsed(f"{{ a(b: {digits}) }}")

    assert parsed(f'{{ a(b: "{digits}") }} # {digits}').faults is None
