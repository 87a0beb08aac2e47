"""The figure itself: trunk, head, limbs and hands, drawn as the right half of a picture.

One unit is a thousandth of the picture's height; x runs outward from the midline, y down.
"""

from shapely import affinity, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from web.drawing.cells import RIGHT_HALF, mirrored
from web.drawing.curves import half, shape, softened, strip, upright
from web.drawing.foot import FOOT_BEFORE, FOOT_BEHIND
from web.drawing.hand import HAND

HEAD = half("0,19 16,21 31,30 42.5,47 46,68 44.5,90 42.5,106 38.5,122 31,136 20,146 9,151 0,152")
EAR = shape("43,84 47,80 51,82 51.5,89 49,99 46,107 43,108 41,96")

TRUNK = half(
    "0,120 27,122 27.5,140 27.5,156 29.5,170 37,181 52,190 74,198 97,205 113,214 122,232"
    " 116,262 104,288 96.5,304 91,322 85,348 79,374 77,398 79.5,422 86,448 91.6,474 94.8,496"
    " 96,512 92,530 70,590 10,556 0,530"
)

ARM = strip(
    """0: 70,225 94,212
    1: 84,262 119,217
    2: 94,290 133.6,235
    3: 101,312 143.4,267
    4: 108,338 149,304
    5: 116,368 156,342
    6: 124,398 164,378
    7: 129,422 173,410
    8: 138,452 186,442
    9: 150,483 194,473
    10: 163,513 201,504
    11: 175,540 207,531
    12: 181,555 211,547"""
)
"""From the shoulder to the wrist; 7 is the elbow, 11 to 12 the wrist, u = 1 the thumb side."""

LEG = upright(
    """500 0 84
    530 1.5 96.8
    550 4 96.4
    580 9 93.5
    620 15.5 88
    660 22 81.5
    690 26 76.5
    712 28 74
    735 26.5 74.5
    760 22.5 77.5
    785 21.5 79
    812 24.5 77.5
    845 31 72.5
    880 36 67
    905 38.5 64
    925 38.6 64.8"""
)

WRIST = (196.5, 551.5)
HAND_TURN = -17.5
"""Where the hand hangs, and by how many degrees it leans outward."""


def hung(area: BaseGeometry) -> BaseGeometry:
    """What was drawn in the frame of the hand, at the end of the arm."""
    turned = affinity.rotate(area, HAND_TURN, origin=(0, 0))
    return affinity.translate(turned, *WRIST)


def _whole(foot: BaseGeometry) -> BaseGeometry:
    wrist = hung(HAND.intersection(box(-60, -60, 60, 26)))
    body = unary_union([TRUNK, ARM.outline, LEG.outline, foot.buffer(0.01), wrist])
    body = body.buffer(5).buffer(-5)
    body = unary_union([body, mirrored(body)]).buffer(0.02).buffer(-0.02)
    body = softened(body, 5.0)
    whole = unary_union([body, HEAD, mirrored(HEAD)]).buffer(3).buffer(-3).intersection(RIGHT_HALF)
    return unary_union([whole, EAR, foot, hung(HAND)]).buffer(0.6).buffer(-0.6)


BEFORE = _whole(FOOT_BEFORE)
BEHIND = _whole(FOOT_BEHIND)
