"""Lines that are only looked at: a face, toenails, the creases of a palm."""

import numpy as np
from shapely import Point, Polygon, affinity

from web.drawing.curves import Points, line, points, shape, through
from web.drawing.hand import FINGERS, THUMB_LINE


def _lines(*texts: str) -> list[Points]:
    return [line(each) for each in texts]


FACE: list[Points] = [
    *_lines(
        "7,81 12.4,77 20,75 28,76.4 33,79.4",
        "10.4,89 14.8,85 19.3,83.8 24,85.2 28.6,89.2",
        "14,91.4 19,92.4 24.4,91",
        "9.2,106 10.4,110 8.4,113.4",
        "0,115.4 3.4,115 6,113.6",
        "0,125.6 6,125.2 15.6,125",
        "0,119.4 3.6,118.2 8,119.8",
        "0,132.4 4,132.2 8,131",
        "24,143.6 12,150.6 0,151.8",
        "47,86 49.4,87.6 47.6,96 45.4,101",
    ),
    np.array(Point(19.4, 88).buffer(2.9).exterior.coords),
]

FRONT: list[Points] = [
    *_lines("-2.2,396 0,401.6 2.2,396"),
]

BACK: list[Points] = [*_lines("0,500 0,530")]
SIDE: list[Points] = [
    *_lines(
        "38,80.4 46,77.4 55,79 62,83.6",
        "40,94.4 45,89.4 51,91 56.4,95",
        "42,97.4 48.6,97.6 53,96",
        "31.4,106 36,105 37.6,109.4 34,112.6",
        "31,129.4 36,129 41.6,129.8",
        "109.6,120 110,134 105.4,146 94,156 76,164 64,167.4",
        "112,96 115,88.6 121,86.4 125,92 124,100 120,105",
    ),
]


PALM: list[Points] = _lines(
    "-21,43.6 -10,47 0,46.4 8.4,51.6",
    "19,41.4 9,40.4 -3,36 -12,31",
)


def fingernail(middle: Points, wide: float) -> Points:
    """The nail at the end of a finger whose middle line is given."""
    ahead = middle[-1] - middle[-4]
    turn = float(np.degrees(np.arctan2(ahead[1], ahead[0])) - 90)
    x, y = middle[-1] - ahead / np.hypot(*ahead) * 1.5
    oval = affinity.scale(Point(x, y).buffer(1), wide, 5.2)
    return np.array(affinity.rotate(oval, turn).exterior.coords)


FINGERNAILS = [
    *(fingernail(through(points(text)[0]), 2.9) for text, _ in FINGERS.values()),
    fingernail(through(points(THUMB_LINE[0])[0]), 3.4),
]


def toenail(toe: Polygon, *, wide: float, long: float) -> Points:
    """The nail of a toe that points down."""
    x, bottom = toe.centroid.x, toe.bounds[3]
    return np.array(
        shape(
            f"{x - wide},{bottom - long * 1.7} {x},{bottom - long * 1.9} {x + wide},{bottom - long * 1.7}"
            f" {x + wide * 0.9},{bottom - long * 0.75} {x},{bottom - long * 0.55}"
            f" {x - wide * 0.9},{bottom - long * 0.75}"
        ).exterior.coords
    )
