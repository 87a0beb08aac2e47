"""From shapes that may overlap to cells that share a silhouette without gaps or overlaps."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shapely import MultiPolygon, Polygon, affinity, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from web.drawing.curves import half, shape

RIGHT_HALF = box(0, -9e3, 9e3, 9e3)

SMALLEST = 3.0
"""Square units: what is left of a shape below this is a crumb, and goes to a neighbour."""

STRAY = 0.08
"""So is a piece that was cut off and is less than this share of the largest piece."""


@dataclass(frozen=True)
class Shape:
    """Where a region lies on the right half of a picture; earlier shapes cover later ones."""

    region: str
    area: BaseGeometry
    midline: bool = False
    only: str = ""
    """The side of the person, for a region that has one side only."""


def paired(region: str, text: str, *, only: str = "") -> Shape:
    """A region of either side, drawn by its outline."""
    return Shape(region, shape(text), only=only)


def midline(region: str, text: str) -> Shape:
    """A region that crosses the midline, drawn by the outline of its right half."""
    return Shape(region, half(text), midline=True)


def within(shapes: Iterable[Shape], area: BaseGeometry) -> list[Shape]:
    """The shapes, cut to an area."""
    return [Shape(s.region, s.area.intersection(area), s.midline, s.only) for s in shapes]


def mirrored(area: BaseGeometry) -> BaseGeometry:
    """The area on the other side of the midline."""
    return affinity.scale(area, -1, 1, origin=(0, 0))


def _polygons(area: BaseGeometry) -> list[Polygon]:
    if isinstance(area, Polygon):
        return [area]
    return [each for each in getattr(area, "geoms", []) if isinstance(each, Polygon)]


def shared_out(silhouette: BaseGeometry, shapes: Iterable[Shape]) -> dict[str, BaseGeometry]:
    """The right half of a silhouette, shared among the regions; every bit of it belongs to one."""
    free = silhouette.intersection(RIGHT_HALF)
    taken: dict[str, BaseGeometry] = {}
    crumbs: list[Polygon] = []
    for each in shapes:
        pieces = _polygons(each.area.intersection(free))
        free = free.difference(each.area)
        least = max(SMALLEST, STRAY * max((piece.area for piece in pieces), default=0))
        large = [piece for piece in pieces if piece.area >= least]
        crumbs += [piece for piece in pieces if piece.area < least]
        if large:
            taken[each.region] = unary_union([taken.get(each.region, Polygon()), *large])
    for crumb in [*crumbs, *_polygons(free)]:
        rim = crumb.buffer(0.15)
        owner = max(taken, key=lambda region: taken[region].intersection(rim).area)
        taken[owner] = unary_union([taken[owner], crumb])
    return {region: _solid(area) for region, area in taken.items()}


def _solid(area: BaseGeometry) -> BaseGeometry:
    """The area without the hairlines that cutting leaves."""
    return MultiPolygon(
        _polygons(area.buffer(0.05, join_style="mitre").buffer(-0.05, join_style="mitre"))
    ).buffer(0)


def both_halves(
    silhouette: BaseGeometry, shapes: Iterable[Shape], sides: tuple[str, str]
) -> list[tuple[str, str, BaseGeometry]]:
    """Region, side of the person and area of every cell of a picture.

    *sides* names the person's side on the left and on the right of the picture.
    """
    shapes = list(shapes)
    crossing = {each.region for each in shapes if each.midline}
    single = {each.region for each in shapes if each.only}
    cells: list[tuple[str, str, BaseGeometry]] = []
    halves: list[Mapping[str, BaseGeometry]] = []
    for side, turn in zip(sides, (True, False), strict=True):
        mine = shared_out(silhouette, [s for s in shapes if s.only in ("", side)])
        halves.append({r: mirrored(a) if turn else a for r, a in mine.items()})
    for region in dict.fromkeys([*halves[1], *halves[0]]):
        if region in crossing:
            whole = unary_union([each[region] for each in halves if region in each])
            cells.append((region, "MIDLINE", _solid(whole)))
            continue
        for side, each in zip(sides, halves, strict=True):
            if region in each:
                cells.append((region, side, each[region]))
    assert all(side != "MIDLINE" for region, side, _ in cells if region in single)
    return cells
