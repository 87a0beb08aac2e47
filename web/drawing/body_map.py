"""Draws the body map: `python -m web.drawing.body_map` writes web/explorer/body-map.json."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from shapely import affinity, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from web.drawing import back, figure, foot, front, hand, head, strokes
from web.drawing.cells import Shape, both_halves, mirrored
from web.drawing.curves import Points
from web.drawing.paths import line_of, path_of, rings_of

OUTPUT = Path(__file__).parents[1] / "explorer" / "body-map.json"

BEFORE = ("RIGHT", "LEFT")
"""Whose side the left and the right of the picture are, face to face with the person."""
BEHIND = ("LEFT", "RIGHT")

MARGIN = 16


@dataclass(frozen=True)
class View:
    """A picture: its right half, how it is magnified, and what is drawn over it."""

    id: str
    label: str
    sides: tuple[str, str]
    silhouette: BaseGeometry
    shapes: Sequence[Shape]
    scale: float = 1.6
    tolerance: float = 0.7
    strokes: Sequence[Points] = field(default_factory=list)

    @property
    def origin(self) -> tuple[int, int]:
        """Where the midline and the top lie in the picture."""
        _, top, right, _ = self.silhouette.bounds
        return math.ceil(right * self.scale) + MARGIN, round(MARGIN - top * self.scale)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture."""
        _, top, right, bottom = self.silhouette.bounds
        return (
            2 * (math.ceil(right * self.scale) + MARGIN),
            round((bottom - top) * self.scale + 2 * MARGIN),
        )

    def placed(self, area: BaseGeometry) -> BaseGeometry:
        """What was drawn in the frame of the figure, in that of the picture."""
        x, y = self.origin
        return affinity.affine_transform(area, [self.scale, 0, 0, self.scale, x, y])

    def cells(self) -> list[tuple[str, str, BaseGeometry]]:
        """Region, side of the person and area of every cell."""
        return [
            (region, side, self.placed(area))
            for region, side, area in both_halves(self.silhouette, self.shapes, self.sides)
        ]


def cell_id(region: str, side: str) -> str:
    """The id of a cell: the slug of its region and, if there are two of them, the side."""
    return region if side == "MIDLINE" else f"{region}-{side.lower()}"


def _moved(area: BaseGeometry, x: float) -> BaseGeometry:
    return affinity.translate(area, x, 0)


def _aside(shapes: Sequence[Shape], x: float) -> list[Shape]:
    return [Shape(s.region, _moved(s.area, x), s.midline, s.only) for s in shapes]


def _head_views() -> list[View]:
    bust = figure.BEFORE.intersection(head.BUST)
    face = [head.FACE[1], head.EYELID, *front.HEAD_AND_NECK]
    side = -12.0
    return [
        View("head-front", "Head, front", BEFORE, bust, face, 4, 0.5, strokes.FACE),
        View(
            "head-side", "Head, side", BEFORE,
            _moved(head.PROFILE.union(head.SIDE_EAR), side), _aside(head.SIDE, side), 2.8, 0.5,
            [np.add(each, (side, 0)) for each in strokes.SIDE],
        ),
    ]  # fmt: skip


def _hand_views() -> list[View]:
    wrist = {
        side: Shape(f"wrist-{side}", box(-60, -60, 60, 3)) for side in ("anterior", "posterior")
    }
    palm = _aside([*hand.PALM_CELLS, wrist["anterior"]], 32)
    backs = _aside([hand.knuckles(), *hand.BACK_CELLS, wrist["posterior"]], 32)
    whole = _moved(hand.WITH_WRIST, 32)
    creases = [np.add(each, (32, 0)) for each in strokes.PALM]
    nails = [np.add(each, (32, 0)) for each in strokes.FINGERNAILS]
    return [
        View("hand-palm", "Hand, palm", BEFORE, whole, palm, 3.6, 0.5, creases),
        View("hand-back", "Hand, back", BEHIND, whole, backs, 3.6, 0.5, nails),
    ]


def _foot_views() -> list[View]:
    nails = [
        strokes.toenail(
            toe, wide=5 if name == "great-toe" else 2.6, long=6 if name == "great-toe" else 4
        )
        for name, toe in foot.TOES_ABOVE.items()
    ]
    return [
        View("foot-top", "Foot, top", BEFORE, foot.ABOVE, foot.FOOT_ABOVE, 3.6, 0.5, nails),
        View("foot-sole", "Foot, sole", BEFORE, foot.BELOW, foot.FOOT_BELOW, 3.6, 0.5),
    ]


def views() -> list[View]:
    """Every picture, in the order of the file."""
    return [
        View(
            "front",
            "Front",
            BEFORE,
            figure.BEFORE,
            front.FRONT,
            strokes=strokes.FRONT + strokes.FACE,
        ),
        View("back", "Back", BEHIND, figure.BEHIND, back.BACK, strokes=strokes.BACK),
        *_head_views(),
        *_hand_views(),
        *_foot_views(),
    ]


def _stroke_paths(view: View) -> list[str]:
    middle, top = view.origin
    paths = []
    for each in view.strokes:
        curves = line_of(np.add(each * view.scale, (middle, top)), view.tolerance * 0.6)
        paths += [path_of(curves, closed=False, mirror=mirror) for mirror in (middle, None)]
    return paths


def _path(view: View, area: BaseGeometry, *, turned: bool, tolerance: float) -> str:
    """The path of an area; what is on the left is the mirror image of what is on the right."""
    middle, _ = view.origin
    if turned:
        area = affinity.scale(area, -1, 1, origin=(middle, 0))
    rings = rings_of(area, tolerance)
    return "".join(path_of(ring, mirror=middle if turned else None) for ring in rings)


def drawn(view: View) -> dict[str, Any]:
    """The record of a picture in the file."""
    whole = unary_union([view.silhouette, mirrored(view.silhouette)]).buffer(0.02).buffer(-0.02)
    width, height = view.size
    cells = []
    for region, side, area in view.cells():
        centre = area.centroid if area.contains(area.centroid) else area.representative_point()
        turned = side == view.sides[0]
        cells.append(
            {
                "id": cell_id(region, side), "region": region, "side": side,
                "d": _path(view, area, turned=turned, tolerance=view.tolerance),
                "x": round(centre.x), "y": round(centre.y),
            }
        )  # fmt: skip
    outline = _path(view, view.placed(whole), turned=False, tolerance=view.tolerance * 0.7)
    return {
        "id": view.id, "label": view.label, "width": width, "height": height,
        "outline": outline, "strokes": _stroke_paths(view), "cells": cells,
    }  # fmt: skip


def text() -> str:
    """The whole file, one cell a line."""
    return _lines([drawn(view) for view in views()])


def _lines(records: list[dict[str, Any]]) -> str:
    def short(value: object) -> str:
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)

    pages = []
    for record in records:
        cells = ",\n".join(short(cell) for cell in record["cells"])
        head_of_it = short({key: value for key, value in record.items() if key != "cells"})
        pages.append(f'{head_of_it[:-1]},"cells":[\n{cells}\n]}}')
    return '{"views":[\n' + ",\n".join(pages) + "\n]}\n"


def main() -> None:
    """Write the file."""
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(text(), encoding="utf-8")


if __name__ == "__main__":
    main()
