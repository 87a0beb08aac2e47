"""The body map: the file is what the script draws, and it agrees with the graph."""

import itertools
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from shapely import affinity
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from kg import EdgeKind, Graph, NodeKind
from kg.model import Region
from web.drawing import body_map
from web.drawing.cells import mirrored
from web.drawing.view import View, views

ROOT = Path(__file__).resolve().parents[2]
FILE = json.loads(body_map.OUTPUT.read_text(encoding="utf-8"))
VIEWS = views()
NUMBER = re.compile(r"-?\d+")

ONE_SIDED = {"precordium", "left-lower-quadrant", "right-lower-quadrant"}
"""Regions that people have on one side only."""

BESIDE_THEM = {"breast", "chest-anterior", "rib-cage"}
"""Regions that the precordium takes a piece of, on the left."""

each_view = pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)


def regions(record: dict[str, Any]) -> set[str]:
    return {cell["region"] for cell in record["cells"]}


ON_THE_MAP = set().union(*(regions(record) for record in FILE["views"]))


def test_the_file_is_what_the_script_draws() -> None:
    drawn = json.loads(body_map.text())

    # Another processor may round the last digit of a fit the other way, so numbers may differ by 1.
    for now, then in zip(words(drawn), words(FILE), strict=True):
        assert NUMBER.sub("n", now) == NUMBER.sub("n", then), "python -m web.drawing.body_map"
        pairs = zip(NUMBER.findall(now), NUMBER.findall(then), strict=True)
        assert all(abs(int(a) - int(b)) <= 1 for a, b in pairs), "python -m web.drawing.body_map"


def words(value: Any) -> list[str]:
    if isinstance(value, dict | list):
        inner = value.values() if isinstance(value, dict) else value
        return [word for each in inner for word in words(each)]
    return [str(value)]


def test_the_map_and_the_graph_know_the_same_surfaces() -> None:
    nodes = Graph.load().of_kind(NodeKind.REGION)
    surfaces = {node.surface_id for node in nodes if isinstance(node, Region) and node.surface_id}

    assert surfaces == ON_THE_MAP
    assert len(surfaces) > 100


def test_every_region_has_a_cell_or_a_reason_for_none() -> None:
    table = (ROOT / "web/drawing/no_cell.tsv").read_text(encoding="utf-8").splitlines()[1:]
    reasons = dict(line.split("\t") for line in table)
    graph = Graph.load()
    slugs = {node.slug for node in graph.of_kind(NodeKind.REGION)}

    assert slugs - ON_THE_MAP == set(reasons)
    assert {why.partition(":")[0] for why in reasons.values()} == {"wider", "inner", "private"}


@cache
def cells_of(view_id: str) -> list[tuple[str, str, BaseGeometry]]:
    return next(view for view in VIEWS if view.id == view_id).cells()


@each_view
def test_cells_do_not_overlap(view: View) -> None:
    cells = [(f"{region} {side}", area) for region, side, area in cells_of(view.id)]

    for (one, here), (other, there) in itertools.combinations(cells, 2):
        assert here.intersection(there).area < 1, f"{one} and {other}"


@each_view
def test_cells_cover_the_silhouette(view: View) -> None:
    half = view.placed(view.silhouette)
    whole = unary_union([half, view.placed(mirrored(view.silhouette))])
    covered = unary_union([area for _, _, area in cells_of(view.id)])

    assert covered.intersection(whole).area > 0.98 * whole.area
    assert covered.difference(whole.buffer(0.5)).area < 1


@each_view
def test_left_and_right_mirror_each_other(view: View) -> None:
    areas: dict[str, dict[str, BaseGeometry]] = {}
    for region, side, area in cells_of(view.id):
        areas.setdefault(region, {})[side] = area

    for region, sides in areas.items():
        expected = {"MIDLINE"} if "MIDLINE" in sides else {"LEFT", "RIGHT"}
        assert set(sides) == expected or region in ONE_SIDED, region
    for region in areas.keys() - ONE_SIDED - BESIDE_THEM:
        if "LEFT" in areas[region]:
            left, right = areas[region]["LEFT"], areas[region]["RIGHT"]
            turned = affinity.scale(left, -1, 1, origin=(view.origin[0], 0))
            assert turned.symmetric_difference(right).area < 1, region


@each_view
def test_ids_say_region_and_side(view: View) -> None:
    (record,) = (each for each in FILE["views"] if each["id"] == view.id)
    ids = [cell["id"] for cell in record["cells"]]

    assert len(set(ids)) == len(ids)
    for cell in record["cells"]:
        suffix = {"LEFT": "-left", "RIGHT": "-right", "MIDLINE": ""}[cell["side"]]
        assert cell["id"] == cell["region"] + suffix


def test_what_is_small_on_head_hand_and_foot_is_larger_in_an_inset() -> None:
    graph = Graph.load()
    parts = {
        part.partition(":")[2]
        for whole in ("head", "hand", "foot", "ankle")
        for part in graph.below(f"region:{whole}", EdgeKind.PART_OF)
    }
    sizes: dict[str, dict[str, float]] = {}
    for view in VIEWS:
        for region, _, area in cells_of(view.id):
            sizes.setdefault(region, {})[view.id] = (area.area**0.5) / view.size[1]

    for region in (parts & ON_THE_MAP) - {"achilles-tendon"}:
        in_figure = max(sizes[region].get(view, 0.0) for view in ("front", "back"))
        in_inset = max(size for view, size in sizes[region].items() if view not in FIGURES)
        assert in_inset > 1.5 * in_figure, region


FIGURES = ("front", "back")
