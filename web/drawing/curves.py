"""Smooth curves: from a few points to a dense line, and back to a short SVG path."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

Points = npt.NDArray[np.float64]

PER_SPAN = 12
"""Samples between two points of a curve."""


def points(text: str) -> tuple[Points, list[bool]]:
    """The points of ``"x,y x,y! ..."`` and which of them, marked ``!``, are corners."""
    words = text.split()
    pairs = [[float(each) for each in word.rstrip("!").split(",")] for word in words]
    return np.array(pairs), [word.endswith("!") for word in words]


def through(line: Points, *, closed: bool = False) -> Points:
    """A Catmull-Rom curve through the points, sampled densely.

    It is the centripetal sort, which neither loops nor overshoots where points lie close.
    """
    if len(line) < 3:
        return line
    first, last = (
        (line[-1], line[0]) if closed else (2 * line[0] - line[1], 2 * line[-1] - line[-2])
    )
    ring = [line, line[:1]] if closed else [line]
    body = np.concatenate(ring)
    frame = np.concatenate([[first], body, [body[1] if closed else last]])
    spans = [_span(frame[i : i + 4]) for i in range(len(frame) - 3)]
    return np.concatenate([*spans, body[-1:]])


def _span(four: Points) -> Points:
    """The curve from the second of four points to the third, without its end."""
    steps = np.maximum(np.sqrt(np.hypot(*np.diff(four, axis=0).T)), 1e-6)
    t0, t1, t2, t3 = np.concatenate([[0.0], np.cumsum(steps)])
    t = np.linspace(t1, t2, PER_SPAN, endpoint=False)[:, None]
    p0, p1, p2, p3 = four
    a1 = ((t1 - t) * p0 + (t - t0) * p1) / (t1 - t0)
    a2 = ((t2 - t) * p1 + (t - t1) * p2) / (t2 - t1)
    a3 = ((t3 - t) * p2 + (t - t2) * p3) / (t3 - t2)
    b1 = ((t2 - t) * a1 + (t - t0) * a2) / (t2 - t0)
    b2 = ((t3 - t) * a2 + (t - t1) * a3) / (t3 - t1)
    curve: Points = ((t2 - t) * b1 + (t - t1) * b2) / (t2 - t1)
    return curve


def line(text: str) -> Points:
    """An open curve, broken at its corners."""
    dots, corners = points(text)
    cuts = [0, *(i for i in range(1, len(dots) - 1) if corners[i]), len(dots) - 1]
    pieces = [through(dots[a : b + 1]) for a, b in itertools.pairwise(cuts)]
    return np.concatenate([*(piece[:-1] for piece in pieces), dots[-1:]])


def shape(text: str) -> Polygon:
    """A closed curve, broken at its corners."""
    dots, corners = points(text)
    if not any(corners):
        return valid(through(dots, closed=True))
    start = corners.index(True)
    dots = np.roll(dots, -start, axis=0)
    corners = corners[start:] + corners[:start]
    cuts = [*(i for i, corner in enumerate(corners) if corner), len(dots)]
    ring = np.concatenate([dots, dots[:1]])
    pieces = [through(ring[a : b + 1])[:-1] for a, b in itertools.pairwise(cuts)]
    return valid(np.concatenate(pieces))


def half(text: str) -> Polygon:
    """The right half of a shape: a curve that leaves the midline at a right angle and comes back."""
    dots, corners = points(text)
    if any(corners):
        return valid(line(text))
    turned = dots * [-1.0, 1.0]
    inner = [i for i in range(len(dots)) if dots[i, 0] > 0]
    whole = through(np.concatenate([dots, turned[inner][::-1]]), closed=True)
    return valid(whole).intersection(Polygon([(0, -9e3), (9e3, -9e3), (9e3, 9e3), (0, 9e3)]))


def valid(ring: Points) -> Polygon:
    """The polygon of a ring, mended where the line touches itself."""
    polygon = Polygon(ring)
    mended = polygon if polygon.is_valid else polygon.buffer(0)
    if mended.geom_type != "Polygon":
        mended = max(mended.geoms, key=lambda each: each.area)
    assert isinstance(mended, Polygon)
    return mended


def softened(area: BaseGeometry, sigma: float) -> Polygon:
    """The outline with its corners worn off, as by water: a Gaussian mean of *sigma* units."""
    assert isinstance(area, Polygon)
    rim = area.exterior
    count = int(rim.length / min(sigma / 3, 1.0))
    steps = np.linspace(0, rim.length, count, endpoint=False)
    ring = np.array([rim.interpolate(step).coords[0] for step in steps])
    apart = np.minimum(steps, rim.length - steps)
    weights = np.exp(-0.5 * (apart / sigma) ** 2)
    spectrum = np.fft.rfft(ring, axis=0) * np.fft.rfft(weights / weights.sum())[:, None]
    return valid(np.fft.irfft(spectrum, n=count, axis=0))


@dataclass(frozen=True)
class Strip:
    """A limb between two edges: *t* runs along it, *u* across, 0 at the inner edge, 1 at the outer.

    Section *i* joins point *i* of either edge; *t* counts in the numbers of *marks*.
    """

    inner: Points
    outer: Points
    marks: Sequence[float]

    @property
    def outline(self) -> Polygon:
        """The whole of it."""
        t = np.linspace(self.marks[0], self.marks[-1], 160)
        return valid(np.concatenate([self.at(t, 0.0), self.at(t[::-1], 1.0)]))

    def at(self, t: npt.ArrayLike, u: npt.ArrayLike) -> Points:
        """The points at *t* and *u*."""
        along = np.asarray(t, dtype=float)
        across = np.asarray(u, dtype=float)[..., None]
        inner = _spline(self.marks, self.inner, along)
        outer = _spline(self.marks, self.outer, along)
        where: Points = inner + (outer - inner) * across
        return where

    def cell(self, t0: float, t1: float, u0: float, u1: float, bow: float = 0.0) -> Polygon:
        """The part from *t0* to *t1* and *u0* to *u1*; *bow* bends its ends, as on a round limb."""
        across = np.linspace(u0, u1, 14)
        along = np.linspace(0, 1, 40)

        def end(t: float) -> Points:
            return self.at(t + bow * 4 * across * (1 - across), across)

        def edge(u: float) -> Points:
            bent = bow * 4 * u * (1 - u)
            return self.at(t0 + bent + (t1 - t0) * along, np.full(40, u))

        return valid(np.concatenate([end(t0), edge(u1), end(t1)[::-1], edge(u0)[::-1]]))


def _spline(marks: Sequence[float], dots: Points, t: Points) -> Points:
    """Cubic Hermite through the dots, with the slopes of the neighbours."""
    m = np.asarray(marks, dtype=float)
    slopes = np.gradient(dots, m, axis=0)
    i = np.clip(np.searchsorted(m, t, side="right") - 1, 0, len(m) - 2)
    width = (m[i + 1] - m[i])[..., None]
    s = np.clip((np.asarray(t) - m[i])[..., None] / width, -0.5, 1.5)
    where: Points = (
        (2 * s**3 - 3 * s**2 + 1) * dots[i]
        + (s**3 - 2 * s**2 + s) * width * slopes[i]
        + (3 * s**2 - 2 * s**3) * dots[i + 1]
        + (s**3 - s**2) * width * slopes[i + 1]
    )
    return where


def strip(text: str) -> Strip:
    """A strip from lines ``t: inner-x,inner-y outer-x,outer-y``."""
    rows = [row.split(":") for row in text.strip().splitlines()]
    ends = [points(row[1])[0] for row in rows]
    inner, outer = (np.array([each[side] for each in ends]) for side in (0, 1))
    return Strip(inner, outer, [float(row[0]) for row in rows])


def upright(text: str) -> Strip:
    """A strip whose sections are level: lines of ``y inner-x outer-x``; *t* is y."""
    rows = np.array([[float(each) for each in row.split()] for row in text.strip().splitlines()])
    return Strip(rows[:, [1, 0]], rows[:, [2, 0]], list(rows[:, 0]))
