"""Marks of trigger points: every point has one, or a reason for none, and all lie on the body."""

import json
import re

import pytest
from shapely import Point
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from kg import Graph, NodeKind
from web.drawing import body_map
from web.drawing.cells import mirrored
from web.drawing.marks import rows
from web.drawing.view import views

MARKS = json.loads(body_map.MARKS.read_text(encoding="utf-8"))
VIEWS = {view.id: view for view in views()}
REASON = re.compile(r"(private|inner|deep|retired): \S.*")


@pytest.fixture(scope="module")
def bodies() -> dict[str, BaseGeometry]:
    return {
        id: view.placed(unary_union([view.silhouette, mirrored(view.silhouette)]))
        for id, view in VIEWS.items()
    }


def test_the_file_is_what_the_script_writes() -> None:
    now = json.loads(body_map.marks_text())

    assert now.keys() == MARKS.keys()
    for slug, places in now.items():
        for new, old in zip(places, MARKS[slug], strict=True):
            assert (new["view"], new["side"]) == (old["view"], old["side"])
            # Another processor may round the other way.
            assert abs(new["x"] - old["x"]) <= 1, slug
            assert abs(new["y"] - old["y"]) <= 1, slug


def test_every_trigger_point_is_marked_or_left_out_with_a_reason() -> None:
    known = {node.slug for node in Graph.load().of_kind(NodeKind.TRIGGER_POINT)}
    retired = {row.trigger_point for row in rows() if row.note.startswith("retired")}
    left_out = {row.trigger_point for row in rows() if not row.view}

    assert MARKS.keys() | left_out == known | retired
    assert not MARKS.keys() & left_out
    for row in rows():
        assert row.view or REASON.fullmatch(row.note), row


def test_marks_lie_on_the_body(bodies: dict[str, BaseGeometry]) -> None:
    for slug, places in MARKS.items():
        for mark in places:
            spot = Point(mark["x"], mark["y"])
            assert bodies[mark["view"]].buffer(1).contains(spot), (slug, mark)


def test_marks_are_mirrored_but_for_the_one_of_one_side() -> None:
    for slug, places in MARKS.items():
        sides = {(mark["view"], mark["side"]): mark for mark in places}
        if slug == "rectus-abdominis-4":
            assert {side for _, side in sides} == {"RIGHT"}
            continue
        for (view, side), mark in sides.items():
            other = sides[view, "RIGHT" if side == "LEFT" else "LEFT"]
            assert abs(mark["x"] + other["x"] - VIEWS[view].size[0]) <= 1, slug
            assert mark["y"] == other["y"], slug


def test_a_mark_lies_on_the_side_of_the_body_from_which_its_point_is_reached() -> None:
    graph = Graph.load()
    views_of = {
        "front": {"front", "head-front", "hand-palm", "foot-top", "head-side"},
        "back": {"back", "hand-back", "head-side"},
        "sole": {"foot-sole"},
    }
    for slug, places in MARKS.items():
        surface = graph.node(f"trigger_point:{slug}").surface  # type: ignore[union-attr]
        if surface in views_of:  # from the side, or from within, a point shows on more than one
            assert {mark["view"] for mark in places} & views_of[surface], slug
