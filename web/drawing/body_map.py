"""Draws the body map: `python -m web.drawing.body_map` writes the two files of web/explorer."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from shapely import affinity
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from web.drawing.cells import mirrored
from web.drawing.marks import marks
from web.drawing.paths import line_of, path_of, rings_of
from web.drawing.view import View, views

EXPLORER = Path(__file__).parents[1] / "explorer"
OUTPUT = EXPLORER / "body-map.json"
MARKS = EXPLORER / "marks.json"


def cell_id(region: str, side: str) -> str:
    """The id of a cell: the slug of its region and, if there are two of them, the side."""
    return region if side == "MIDLINE" else f"{region}-{side.lower()}"


def _stroke_paths(view: View) -> list[str]:
    """Each stroke and its mirror image; one in the middle is its own."""
    middle, top = view.origin
    paths = []
    for each in view.strokes:
        curves = line_of(np.add(each * view.scale, (middle, top)), view.tolerance * 0.6)
        paths += [path_of(curves, closed=False, mirror=mirror) for mirror in (middle, None)]
    return list(dict.fromkeys(paths))


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


def _short(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _lines(records: list[dict[str, Any]]) -> str:
    pages = []
    for record in records:
        cells = ",\n".join(_short(cell) for cell in record["cells"])
        head_of_it = _short({key: value for key, value in record.items() if key != "cells"})
        pages.append(f'{head_of_it[:-1]},"cells":[\n{cells}\n]}}')
    return '{"views":[\n' + ",\n".join(pages) + "\n]}\n"


def marks_text() -> str:
    """The file of marks, one trigger point a line."""
    lines = [
        f"{_short(slug)}:{_short([asdict(mark) for mark in places])}"
        for slug, places in sorted(marks(views()).items())
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main() -> None:
    """Write both files."""
    EXPLORER.mkdir(exist_ok=True)
    OUTPUT.write_text(text(), encoding="utf-8")
    MARKS.write_text(marks_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
