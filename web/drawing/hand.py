"""The hand, in a frame of its own: the wrist at 0,0, the fingers down, the thumb to the right."""

from collections.abc import Sequence

import numpy as np
from shapely import LineString, MultiPolygon, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from web.drawing.cells import Shape, paired
from web.drawing.curves import Points, points, shape, softened, through, valid

PALM = shape(
    "-14.4,-3 -15,3 -18.2,13 -21.5,27 -22.4,41 -21,53 -12,58 0,60 12,59.5 21,55 22.2,44"
    " 22.4,32 21,20 17,10 14.6,2 14.2,-3 0,-4"
)

FINGERS: dict[str, tuple[str, tuple[float, ...]]] = {
    "index-finger": ("15.6,46 16.8,62 17.8,78 18,97", (5.8, 5.6, 5.0, 3.8)),
    "middle-finger": ("4.6,46 5,64 5.2,84 5,105", (5.8, 5.6, 5.1, 3.8)),
    "ring-finger": ("-6.3,46 -6.9,62 -7.6,79 -8.3,98", (5.6, 5.4, 4.9, 3.6)),
    "little-finger": ("-16.6,42 -18,56 -19.6,68 -21,81", (5.2, 4.8, 4.3, 3.3)),
}
"""Middle line and half widths; the tip is added."""

THUMB_LINE = ("8,8 19.4,20 28.5,32 35,44.5 39.5,57.5", (7.6, 9.4, 7.2, 6.4, 4.8))


def finger(middle: Points, widths: Sequence[float]) -> Polygon:
    """A tube round a middle line, with a round tip."""
    line = through(middle)
    steps = np.linspace(0, 1, len(line))
    width = np.interp(steps, np.linspace(0, 1, len(widths)), widths)
    ahead = np.gradient(line, axis=0)
    ahead /= np.hypot(*ahead.T)[:, None]
    across = ahead[:, ::-1] * [-1.0, 1.0] * width[:, None]
    turn = np.linspace(0, np.pi, 15)[1:-1, None]
    reach = widths[-1] * 1.15
    tip = line[-1] + across[-1] * np.cos(turn) + ahead[-1] * reach * np.sin(turn)
    return valid(np.concatenate([line + across, tip, (line - across)[::-1]]))


TUBES = {name: finger(points(text)[0], widths) for name, (text, widths) in FINGERS.items()}
THUMB = finger(points(THUMB_LINE[0])[0], THUMB_LINE[1])


def _hand() -> BaseGeometry:
    palm = unary_union([PALM, THUMB]).buffer(3.5).buffer(-3.5)
    whole = unary_union([palm, *TUBES.values()])
    # A little filling rounds the webs and leaves the gaps between the fingers open.
    return softened(whole.buffer(0.45).buffer(-0.45), 0.9)


HAND = _hand()

_FOREARM = shape(
    "-17,-70! 17,-70! 16.2,-38 14.6,-18 14,0 14,6! -14.6,6! -14.6,0 -15.2,-18 -16.4,-38"
)
_NEAR_WRIST = unary_union([_FOREARM, HAND.intersection(box(-60, -60, 60, 44))])
_CUT = shape("-60,-36! 0,-34 60,-36! 60,160! -60,160!")
_ROUGH = unary_union(
    [softened(_NEAR_WRIST.buffer(6).buffer(-6), 3), HAND.intersection(box(-60, 16, 60, 200))]
)
WITH_WRIST = softened(_ROUGH, 1.2).intersection(_CUT)
"""The hand of the insets, with the end of the forearm."""

_FINGER_ROOM = {
    "index-finger": "10.8,58! 11,70! 11.6,112! 60,112! 60,68! 24,60! 23,54! 17,57.5",
    "middle-finger": "-0.9,59.5! -1.1,75! -1.6,120! 11.6,120! 11,70! 10.8,58! 5,60",
    "ring-finger": "-12.2,57.5! -13,66! -15,115! -1.6,115! -1.1,75! -0.9,59.5! -6.5,60",
    "little-finger": "-26,49! -40,60! -40,112! -15,112! -13,66! -12.2,57.5! -17.5,54.5",
}

_THUMB_ROOM = "25.4,35.5! 27.6,27! 34,20! 60,24! 60,80! 36,76! 30,50! 28.4,43!"
_WEB = "25.4,35.5! 28.4,43! 30,50! 34,62! 23,54! 17.5,48! 20,40"

PALM_CELLS = [
    *(paired(name, text) for name, text in _FINGER_ROOM.items()),
    paired("thumb", _THUMB_ROOM),
    paired("thumb-web", _WEB),
    paired("thenar-eminence", "2,3! 20,3! 40,18! 27.6,27! 25.4,35.5! 19.5,41 12,38 7,28 3,16"),
    paired("hypothenar-eminence", "-3,3! -30,3! -30,47! -19,47 -12,40 -7,26 -4,14"),
    paired("palm", "-30,3! 30,3! 30,62! -30,62!"),
]
"""The palm; the wrist belongs to the arm."""

BACK_CELLS = [
    *(paired(name, text) for name, text in _FINGER_ROOM.items()),
    paired("thumb", _THUMB_ROOM),
    paired("thumb-web", _WEB),
    paired("hand-dorsum", "-30,3! 40,3! 40,62! -30,62!"),
]

WRIST_BOX = box(-60, -60, 60, 3)


def knuckles() -> Shape:
    """The middle joint of every finger and the one of the thumb, as one region of five places."""
    at = {"index-finger": 76, "middle-finger": 81, "ring-finger": 77, "little-finger": 66}
    bands: list[BaseGeometry] = []
    for name, y in at.items():
        x, half = TUBES[name].centroid.x, 9
        bands.append(
            LineString([(x - half, y), (x + half, y)]).buffer(4.2).intersection(TUBES[name])
        )
    thumb = LineString([(27, 49), (44, 40)]).buffer(4.2).intersection(THUMB)
    return Shape("finger-joints", MultiPolygon([*bands, thumb]))
