"""What is new: after a version, since a day, and never in doubt what was meant."""

from dataclasses import replace

import pytest

from kg import BadInputError, Graph
from kg.datafile import DataFile
from kg.model import Release
from kg.releases import releases_since
from tests.builders import HEADER

RELEASES = tuple(
    Release(version=version, released=day, changes=("Something.",))
    for version, day in (
        ("0.10.0", "2026-03-01"),
        ("0.9.0", "2026-02-01"),
        ("0.2.0", "2026-02-01"),
        ("0.1.0", "2026-01-01"),
    )
)
GRAPH = Graph.of(DataFile(replace(HEADER, releases=RELEASES), (), ()))


@pytest.mark.parametrize(
    ("since", "versions"),
    [
        (None, ["0.10.0", "0.9.0", "0.2.0", "0.1.0"]),
        ("0.2.0", ["0.10.0", "0.9.0"]),
        ("0.10.0", []),
        ("2026-02-01", ["0.10.0", "0.9.0", "0.2.0"]),
        ("2027-01-01", []),
    ],
)
def test_releases_come_newest_first_from_where_one_asks(
    since: str | None, versions: list[str]
) -> None:
    assert [each.version for each in releases_since(GRAPH, since)] == versions


@pytest.mark.parametrize("since", ["", "yesterday", "1.0", "2026-2-1", "0.1.0 "])
def test_what_is_neither_version_nor_day_is_refused(since: str) -> None:
    with pytest.raises(BadInputError, match="a version such as"):
        releases_since(GRAPH, since)


def test_the_data_tell_of_their_own_release_first_and_of_each_once() -> None:
    header = Graph.load().header
    numbers = [[int(part) for part in each.version.split(".")] for each in header.releases]

    assert (header.releases[0].version, header.releases[0].released) == (
        header.version,
        header.released,
    )
    assert numbers == sorted(numbers, reverse=True)
    assert len({tuple(number) for number in numbers}) == len(numbers)
    assert header.version in header.citation
