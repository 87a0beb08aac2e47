"""Feet: as they stand in the figure, and from above and below for the insets."""

from shapely import Polygon, affinity
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from web.drawing.cells import Shape, paired
from web.drawing.curves import shape, softened


def _toe(x: float, y: float, wide: float, long: float) -> Polygon:
    return shape(
        f"{x - wide},{y - long} {x - wide * 1.05},{y - 0.45 * long} {x - wide * 0.6},{y - 0.08 * long}"
        f" {x},{y} {x + wide * 0.6},{y - 0.08 * long} {x + wide * 1.05},{y - 0.45 * long}"
        f" {x + wide},{y - long}"
    )


TOES_BEFORE = {
    "great-toe": _toe(44.3, 984, 8.3, 22),
    "second-toe": _toe(57.6, 983.5, 4.6, 20),
    "third-toe": _toe(67, 980.5, 4.4, 19),
    "fourth-toe": _toe(75.6, 976, 4.1, 18),
    "little-toe": _toe(83, 970, 3.8, 16),
}

FOOT_BEFORE: BaseGeometry = (
    unary_union(
        [
            shape(
                "39.6,912 37.2,922 37.8,932 36.8,944 35.6,956 35,966 37,973 50,974 64,972 77,966"
                " 86,959 81,948 73,939 67.5,932 65.8,923 63.4,912"
            ),
            *TOES_BEFORE.values(),
        ]
    )
    .buffer(0.5)
    .buffer(-0.5)
)

FOOT_BEHIND: BaseGeometry = (
    unary_union(
        [
            shape(
                "39.8,904 38.2,918 38.2,930 36.6,944 36.4,958 40,970 51,974.5 62,970 66,958 66,944"
                " 65,931 65.4,920 63.4,904"
            ),
            shape("58,940 68,947 75,955 78.5,963 76,969 68,971 58,971"),
        ]
    )
    .buffer(5)
    .buffer(-5)
)

TOES_ABOVE = {
    "great-toe": _toe(17.5, 122, 9, 28),
    "second-toe": _toe(32, 120.5, 5.2, 24),
    "third-toe": _toe(42.3, 116, 4.9, 23),
    "fourth-toe": _toe(51.4, 109.5, 4.7, 22),
    "little-toe": _toe(59.4, 101, 4.5, 20),
}

ABOVE: BaseGeometry = softened(
    unary_union(
        [
            shape(
                "22,-14! 21,2 17.5,14 16,22 19,34 18.5,48 14.5,66 10,84 8,96 14,104 26,104 40,102"
                " 54,95 63,86 62,72 57.5,58 53,46 50,34 52.5,24 50,13 46.5,2 46,-14!"
            ),
            *TOES_ABOVE.values(),
        ]
    )
    .buffer(0.5)
    .buffer(-0.5),
    1.3,
)
"""A foot seen from above and before: the toes down, the great toe towards the midline."""

TOES_BELOW = {
    name: affinity.scale(each, 1, -1, origin=(0, 62)) for name, each in TOES_ABOVE.items()
}

BELOW: BaseGeometry = softened(
    unary_union(
        [
            shape(
                "9,38 8,30 13,22 26,21 40,23 54,30 63,40 63,54 60,70 57,88 55,104 51,117 42,125"
                " 32,126 22,122 17,112 18,98 22,84 23,70 18,54"
            ),
            *TOES_BELOW.values(),
        ]
    )
    .buffer(0.5)
    .buffer(-0.5),
    1.3,
)
"""A foot seen from below: the toes up, the great toe towards the midline."""


def _room(*tops: str) -> list[Shape]:
    return [paired(name, text) for name, text in zip(TOES_ABOVE, tops, strict=True)]


_TOES_DOWN = _room(
    "0,100! 16,98 27,101! 27,130! 0,130!",
    "27,101! 32,99 37.2,100! 37.4,130! 27,130!",
    "37.2,100! 42,97.5 47,96.5! 48,130! 37.4,130!",
    "47,96.5! 51,93 55.3,91! 58,115! 48,130!",
    "55.3,91! 59,86 70,84! 80,110! 58,115!",
)

FOOT_ABOVE = [
    *_TOES_DOWN,
    paired("first-metatarsophalangeal-joint", "4,92 8,83 17,82 23,89 21,97 14,100! 0,100!"),
    paired("ankle-medial", "0,4! 21,4! 24,14 25,24 23,32 17,36 0,36!"),
    paired("ankle-lateral", "80,4! 46.5,4! 43,14 43.5,24 46,32 51,36 80,36!"),
    paired("ankle-anterior", "0,4! 34,8 80,4! 80,30! 34,34 0,30!"),
    paired("leg-medial", "0,-20! 28,-20! 28,4! 0,4!"),
    paired("leg-lateral", "80,-20! 40,-20! 40,4! 80,4!"),
    paired("shin", "28,-20! 40,-20! 40,8! 28,8!"),
    paired("foot-lateral", "52,30! 49,44 54,58 58,74 58,88 60,92! 90,90! 90,30!"),
    paired("forefoot", "0,74! 20,77 40,76 57,68 90,66! 90,110! 0,110!"),
    paired("foot-dorsum", "0,26! 90,26! 90,90! 0,90!"),
]

FOOT_BELOW = [
    *(Shape(each.region, affinity.scale(each.area, 1, -1, origin=(0, 62))) for each in _TOES_DOWN),
    paired("ball-of-foot", "0,26! 20,23 40,26 56,34 80,30! 80,54! 62,56 42,51 22,53 0,50!"),
    paired("heel", "0,100! 20,97 36,95 56,97 80,100! 80,140! 0,140!"),
    paired("foot-arch", "0,48! 20,52 33,52! 36,62 35,76 36,96! 20,98 0,100!"),
    paired("foot-lateral", "80,54! 56,55 52,70 49,84 47,97! 80,100!"),
    paired("foot-sole", "30,48! 58,50! 56,100! 30,100!"),
]

STANDING = [
    paired("great-toe", "30,964! 44,961 53,964! 53,990! 30,990!"),
    paired("second-toe", "53,964! 57.5,961.5 62.3,963! 63,990! 53,990!"),
    paired("third-toe", "62.3,963! 67,959.5 71.3,960! 72.5,990! 63,990!"),
    paired("fourth-toe", "71.3,960! 75.5,956.5 79.3,956! 81.5,990! 72.5,990!"),
    paired("little-toe", "79.3,956! 83,952 95,950! 95,990! 81.5,990!"),
    paired("ankle-medial", "30,900! 44,898! 45.5,912 45.5,926 42,934 30,936!"),
    paired("ankle-lateral", "75,900! 59,898! 57.5,912 57.5,926 61,934 66,936! 75,934!"),
    paired("ankle-anterior", "40,899! 51,902 62,899! 62,930! 51,936 40,930!"),
    paired("foot-lateral", "66,932! 70,943 77,953 82,955! 95,950! 75,925!"),
    paired("forefoot", "30,948! 48,949 64,947 76,943! 90,950! 90,970! 30,970!"),
    paired("foot-dorsum", "30,925! 80,925! 90,950! 60,960! 30,960!"),
]
"""The foot of the figure seen from before."""

STANDING_BEHIND = [
    paired("achilles-tendon", "45,890! 57.6,890! 57.4,910 58.5,931! 51.5,933.4 44.5,931! 45.4,910"),
    paired("ankle-medial", "30,900! 48,900! 48,932.6! 36,935 30,936!"),
    paired("ankle-lateral", "75,900! 54,900! 54,932.6! 66,935! 75,936!"),
    paired("heel", "30,935! 51.5,932 66,934! 67,950 64,980! 30,980!"),
    paired("foot-lateral", "60,932! 100,932! 100,985! 60,985!"),
]
"""The foot of the figure seen from behind."""
