"""Where trigger points are marked: from the words of marks.tsv to places on the pictures."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from shapely import LineString, Point, affinity
from shapely.geometry.base import BaseGeometry
from shapely.ops import nearest_points

from web.drawing.figure import hung
from web.drawing.view import HAND_ASIDE, View

TABLE = Path(__file__).parent / "marks.tsv"

CARRIED = {"head-front": "front", "hand-palm": "front", "hand-back": "back"}
"""Insets that magnify a part of a figure, so that a mark on one has its place on the other."""


@dataclass(frozen=True)
class Row:
    """A line of the table; without a view, the point is left out for the reason in the note."""

    trigger_point: str
    view: str
    region: str
    across: float
    """Of the cell, at that height: 0 towards the midline, 1 outward."""
    down: float
    """Of the cell: 0 at its top, 1 at its bottom."""
    note: str


@dataclass(frozen=True)
class Mark:
    """A place on a picture, in its units."""

    view: str
    x: int
    y: int
    side: str


def rows() -> list[Row]:
    """The table, in its order."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [
            Row(
                each["trigger_point"], each["view"], each["region"],
                float(each["across"] or 0), float(each["down"] or 0), each["note"],
            )
            for each in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]  # fmt: skip


def marks(views: Sequence[View]) -> dict[str, list[Mark]]:
    """The marks of every trigger point that has any, by slug."""
    by_id = {view.id: view for view in views}
    halves = {view.id: _halves(view) for view in views}
    found: dict[str, list[Mark]] = {}
    for row in rows():
        if row.view:
            right, left = halves[row.view]
            # A region of the left of the picture only, such as a quadrant, has a mark on that side.
            sides = by_id[row.view].sides if row.region in right else by_id[row.view].sides[:1]
            cell = right.get(row.region) or left[row.region]
            spot = _spot(cell, row)
            places = [(by_id[row.view], spot)]
            if row.view in CARRIED:
                places.append((by_id[CARRIED[row.view]], _carried(spot, row.view)))
            for view, place in places:
                found.setdefault(row.trigger_point, []).extend(_both(view, place, sides))
    return found


def _halves(view: View) -> tuple[dict[str, BaseGeometry], dict[str, BaseGeometry]]:
    """The cells of the right and of the left half by region, both as if on the right."""
    right, left = {}, {}
    for region, side, area in view.halves():
        if side in (view.sides[1], "MIDLINE"):
            right[region] = area
        else:
            left[region] = affinity.scale(area, -1, 1, origin=(0, 0))
    return right, left


def _spot(cell: BaseGeometry, row: Row) -> Point:
    """The place that the row means, in the frame of the drawing."""
    left, top, right, bottom = cell.bounds
    y = top + (bottom - top) * row.down
    level = LineString([(max(left - 1, 0), y), (right + 1, y)]).intersection(cell)
    start, _, end, _ = level.bounds
    wanted = Point(start + (end - start) * row.across, y)
    return nearest_points(cell, wanted)[0]


def _carried(spot: Point, view: str) -> Point:
    if view.startswith("hand"):
        return hung(affinity.translate(spot, -HAND_ASIDE, 0))
    return spot


def _both(view: View, spot: Point, sides: Sequence[str]) -> Iterator[Mark]:
    for side in sides:
        turned = affinity.scale(spot, -1, 1, origin=(0, 0)) if side == view.sides[0] else spot
        place = view.placed(turned)
        yield Mark(view.id, round(place.x), round(place.y), side)
