"""A dense line as a short SVG path: cubic curves fitted to it, after P. J. Schneider (1990)."""

import itertools
import math

import numpy as np
from shapely import LineString, Polygon
from shapely.geometry.base import BaseGeometry

from web.drawing.curves import Points

CORNER_DEG = 32
"""A turn sharper than this stays a corner."""


Curves = list[Points]
"""Control points: two for a straight line, four for a cubic curve; each begins where one ended."""


def rings_of(area: BaseGeometry, tolerance: float) -> list[Curves]:
    """The curves round a polygon, or several; *tolerance* is how far a curve may stray."""
    polygons = [area] if isinstance(area, Polygon) else list(getattr(area, "geoms", []))
    rings = [ring for each in polygons for ring in (each.exterior, *each.interiors)]
    return [_ring(np.array(ring.coords), tolerance) for ring in rings]


def line_of(dots: Points, tolerance: float) -> Curves:
    """The curves of a line that does not close."""
    return _fitted(np.asarray(LineString(dots).simplify(0.02).coords), tolerance)


def path_of(curves: Curves, *, closed: bool = True, mirror: float | None = None) -> str:
    """The path; *mirror* is the x of an upright line on whose other side it is wanted."""
    if mirror is not None:
        curves = [curve * [-1, 1] + [2 * mirror, 0] for curve in curves]
    return _written(curves) + ("z" if closed else "")


def _ring(ring: Points, tolerance: float) -> Curves:
    line = LineString(ring).simplify(0.02)
    dots = np.asarray(line.coords)[:-1]
    before = dots - np.roll(dots, 1, axis=0)
    after = np.roll(dots, -1, axis=0) - dots
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    turn = np.degrees(np.abs(np.arctan2(cross, (before * after).sum(axis=1))))
    corners = [int(i) for i in np.flatnonzero(turn > CORNER_DEG)]
    start = corners[0] if corners else 0
    dots = np.concatenate([np.roll(dots, -start, axis=0), dots[start : start + 1]])
    cuts = [(i - start) for i in corners] or [0]
    if len(cuts) == 1:  # two halves: one curve has no direction where it meets itself
        cuts.append(len(dots) // 2)
    curves: Curves = []
    ends = [*cuts, len(dots) - 1]
    for a, b in itertools.pairwise(ends):
        smooth = not corners
        curves += _fitted(
            dots[a : b + 1], tolerance, around=_around(dots, a, b) if smooth else None
        )
    return curves


def _around(dots: Points, a: int, b: int) -> tuple[Points, Points]:
    """Directions at the ends of a piece of a ring without corners."""
    ring = dots[:-1]
    n = len(ring)
    return _unit(ring[(a + 1) % n] - ring[(a - 1) % n]), _unit(
        ring[(b - 1) % n] - ring[(b + 1) % n]
    )


def _unit(vector: Points) -> Points:
    length = float(np.hypot(*vector))
    return vector / length if length else vector


def _fitted(dots: Points, tolerance: float, around: tuple[Points, Points] | None = None) -> Curves:
    """Curves of four control points; a straight one has two."""
    chord = LineString([dots[0], dots[-1]])
    if len(dots) == 2 or (
        chord.length and LineString(dots).hausdorff_distance(chord) < tolerance * 0.7
    ):
        return [dots[[0, -1]]]
    left, right = around or (_unit(dots[1] - dots[0]), _unit(dots[-2] - dots[-1]))
    steps = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(dots, axis=0).T))])
    u = steps / steps[-1]
    worst = len(dots) // 2
    for _ in range(5):
        curve = _least_squares(dots, u, left, right)
        miss = ((_bezier(curve, u) - dots) ** 2).sum(axis=1)
        worst = int(miss.argmax())
        if miss[worst] <= tolerance**2:
            return [curve]
        u = _closer(curve, dots, u)
    worst = min(max(worst, 1), len(dots) - 2)
    middle = _unit(dots[worst - 1] - dots[worst + 1])
    return [
        *_fitted(dots[: worst + 1], tolerance, (left, middle)),
        *_fitted(dots[worst:], tolerance, (-middle, right)),
    ]


def _bezier(curve: Points, u: Points) -> Points:
    t = u[:, None]
    where: Points = (
        (1 - t) ** 3 * curve[0]
        + 3 * t * (1 - t) ** 2 * curve[1]
        + 3 * t**2 * (1 - t) * curve[2]
        + t**3 * curve[3]
    )
    return where


def _least_squares(dots: Points, u: Points, left: Points, right: Points) -> Points:
    t = u[:, None]
    b1, b2 = 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t)
    a1, a2 = b1 * left, b2 * right
    rest = dots - ((1 - t) ** 3 + b1) * dots[0] - (t**3 + b2) * dots[-1]
    c = np.array([[(a1 * a1).sum(), (a1 * a2).sum()], [(a1 * a2).sum(), (a2 * a2).sum()]])
    x = np.array([(a1 * rest).sum(), (a2 * rest).sum()])
    chord = float(np.hypot(*(dots[-1] - dots[0])))
    alpha = np.linalg.solve(c, x) if abs(np.linalg.det(c)) > 1e-9 else np.zeros(2)
    if alpha.min() < chord * 1e-3 or alpha.max() > 3 * math.hypot(*np.ptp(dots, axis=0)):
        alpha = np.full(2, chord / 3)
    return np.array([dots[0], dots[0] + left * alpha[0], dots[-1] + right * alpha[1], dots[-1]])


def _closer(curve: Points, dots: Points, u: Points) -> Points:
    """One Newton step for each sample towards its nearest place on the curve."""
    first = 3 * np.diff(curve, axis=0)
    second = 2 * np.diff(first, axis=0)
    t = u[:, None]
    miss = _bezier(curve, u) - dots
    d1 = (1 - t) ** 2 * first[0] + 2 * t * (1 - t) * first[1] + t**2 * first[2]
    d2 = (1 - t) * second[0] + t * second[1]
    below = (d1 * d1 + miss * d2).sum(axis=1)
    step = np.where(np.abs(below) > 1e-9, (miss * d1).sum(axis=1) / np.where(below, below, 1), 0)
    return np.clip(u - step, 0.0, 1.0)


def _written(curves: Curves) -> str:
    """Relative commands in whole numbers, counted from rounded places so that nothing drifts."""
    at = np.round(curves[0][0]).astype(int)
    words = ["M", _numbers(at)]
    command = ""
    for curve in curves:
        ends = np.round(curve[1:]).astype(int)
        if not (ends != at).any():
            continue
        letter = "l" if len(ends) == 1 else "c"
        numbers = _numbers((ends - at).ravel())
        if letter == command and not numbers.startswith("-"):
            numbers = " " + numbers
        words += [letter if letter != command else "", numbers]
        command = letter
        at = ends[-1]
    return "".join(words)


def _numbers(values: Points) -> str:
    text = ""
    for each in (int(value) for value in values):
        text += str(each) if not text or each < 0 else f" {each}"
    return text
