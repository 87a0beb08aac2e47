"""The pictures of the body map: what each shows, how it is magnified, whose side is where."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from shapely import affinity, box
from shapely.geometry.base import BaseGeometry

from web.drawing import back, figure, foot, front, hand, head, strokes
from web.drawing.cells import Shape, both_halves
from web.drawing.curves import Points

BEFORE = ("RIGHT", "LEFT")
"""Whose side the left and the right of the picture are, face to face with the person."""
BEHIND = ("LEFT", "RIGHT")

MARGIN = 16

HAND_ASIDE = 32.0
"""How far from the midline the hands of the insets hang."""


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

    def halves(self) -> list[tuple[str, str, BaseGeometry]]:
        """Region, side of the person and area of every cell, in the frame of the figure."""
        return both_halves(self.silhouette, self.shapes, self.sides)

    def cells(self) -> list[tuple[str, str, BaseGeometry]]:
        """The same in the frame of the picture."""
        return [(region, side, self.placed(area)) for region, side, area in self.halves()]


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
    palm = _aside([*hand.PALM_CELLS, wrist["anterior"]], HAND_ASIDE)
    backs = _aside([hand.knuckles(), *hand.BACK_CELLS, wrist["posterior"]], HAND_ASIDE)
    whole = _moved(hand.WITH_WRIST, HAND_ASIDE)
    creases = [np.add(each, (HAND_ASIDE, 0)) for each in strokes.PALM]
    nails = [np.add(each, (HAND_ASIDE, 0)) for each in strokes.FINGERNAILS]
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
