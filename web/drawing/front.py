"""The regions of the figure seen from before, with palms and the thumbs outward."""

from web.drawing.cells import Shape, midline, paired, within
from web.drawing.figure import ARM, EAR, HEAD, LEG, hung
from web.drawing.foot import STANDING
from web.drawing.hand import PALM_CELLS
from web.drawing.head import FACE, NECK_BEFORE

SHOULDER = [
    paired("shoulder-top", "26,180! 34,181 60,190! 98,200! 112,205! 106,211.5! 84,206.5 56,200 38,196 25,190.6!"),
    paired("supraclavicular-region", "13,199! 25,190.6! 38,196 56,200 84,206.5 100,210! 84,211.5 60,206.4 34,203.2 9,206.4!"),
    paired("acromioclavicular-joint", "98,207.6! 108,207 117,213 117,221 110,224 101,221"),
    paired("clavicle", "9,206! 34,203 60,206.2 84,211.4 99,211! 101,220.6! 84,219.4 58,214 34,211.4 12,215.6!"),
    paired("shoulder-lateral", "116,200! 150,200! 175,290! 151,305! 142,300 131,282! 125,268 119,244 117,222!"),
    paired("shoulder-anterior", "84,219! 101,220.8 117,222! 119,244 125,268 131,282! 118,281.5 104,284! 94,280 87,268 83,246"),
    paired("axilla", "91,281! 104,284! 109.6,290 109,302 104,312! 91,320! 88.6,300"),
]  # fmt: skip

CHEST = [
    midline("sternum", "0,197! 8,199! 12.4,215 10.6,240 10.6,285 8.4,312 4,325 0,326!"),
    paired("precordium", "10.4,250! 20,254 28,270 31,290 29,308 20,318 8,316!", only="LEFT"),
    paired("breast", "52,252 70,258 82,274 83,292 74,306 56,312 37,308 25,295 24,275 34,259"),
    paired("chest-lateral", "83,268! 90,277 91,298 90,318! 101,319! 96,342 77,348! 79,318 82,296"),
    paired("chest-anterior", "8,210! 100,214! 100,300! 77,322 56,326 30,322 6,314!"),
]  # fmt: skip

ABDOMEN = [
    midline("epigastrium", "0,320! 6,322 16,336 25,352 29,364! 0,367!"),
    paired("rib-cage", "5,312! 30,322 56,326 80,320! 80,352! 66,353 48,347 32,337 20,329 6,322!"),
    paired("hypochondrium", "6,322! 20,329 32,337 48,347 60,352! 58,372 56,386! 30,384! 29,364 25,352 16,336"),
    midline("umbilical-region", "0,366! 29,364! 30,384 31,404 31,426! 0,430!"),
    paired("iliac-crest", "110,424! 82,424! 70,429 60,441 58,452! 66,454 76,446 90,442! 110,444!"),
    paired("flank", "59,350! 66,353 76,351 100,350! 110,430! 82,425 68,430! 57,424 57,386!"),
    paired("left-lower-quadrant", "30,385! 57,385! 57,424 67,431! 60,441 57.6,453! 46,468 34,480! 31,426!", only="LEFT"),
    paired("right-lower-quadrant", "30,385! 57,385! 57,424 67,431! 60,441 57.6,453! 46,468 34,480! 31,426!", only="RIGHT"),
    midline("hypogastrium", "0,429! 31,426! 34,480! 22,492! 10,488 0,487!"),
    midline("pubic-symphysis", "0,487! 10,488 23,492! 17,508 8.4,518! 0,520!"),
    midline("perineum", "0,519! 8.6,518! 7.6,530 5,560! 0,560!"),
    paired("groin", "57.6,452! 68,455! 62,474 44,500 24,526 5,548! 7.6,530 9,518! 20,500 34,480 46,468"),
    paired("greater-trochanter-region", "110,484! 90,487 80,497 78,514 84,529 110,538!"),
    paired("hip", "66,454! 76,446 92,441 120,440! 120,486! 90,487 81,496 77,512! 64,508 52,493! 62,474"),
]  # fmt: skip

_LEG = {
    "thigh-medial": (480, 668, -0.2, 0.34),
    "thigh-anterior": (480, 668, 0.34, 0.76),
    "thigh-lateral": (480, 668, 0.76, 1.2),
    "knee-anterior": (668, 742, 0.24, 0.77),
    "knee-medial": (668, 742, -0.2, 0.5),
    "knee-lateral": (668, 742, 0.5, 1.2),
    "leg-medial": (742, 899, -0.2, 0.34),
    "shin": (742, 899, 0.34, 0.63),
    "leg-lateral": (742, 899, 0.63, 1.2),
}
"""From, to, and how far across from the inner edge."""

_ARM = {
    "upper-arm-lateral": (2.4, 6.3, 0.74, 1.3),
    "upper-arm-anterior": (1.6, 6.3, 0.28, 0.74),
    "upper-arm-medial": (2.4, 6.3, -0.3, 0.28),
    "elbow-lateral": (6.3, 7.75, 0.72, 1.3),
    "elbow-anterior": (6.3, 7.75, 0.28, 0.72),
    "elbow-medial": (6.3, 7.75, -0.3, 0.28),
    "forearm-radial": (7.75, 10.95, 0.66, 1.3),
    "forearm-anterior": (7.75, 10.95, 0.33, 0.66),
    "forearm-ulnar": (7.75, 10.95, -0.3, 0.33),
    "wrist-anterior": (10.95, 14, -0.3, 1.3),
}

_BOW = 5.0
"""How far a line across a leg sags; a round limb looks flat without."""

LEGS = [Shape(name, LEG.cell(*where, bow=_BOW)) for name, where in _LEG.items()]
ARMS = [Shape(name, ARM.cell(*where, bow=0.12)) for name, where in _ARM.items()]
PALM = [Shape(each.region, hung(each.area), only=each.only) for each in PALM_CELLS]

HEAD_AND_NECK = [*within(FACE, HEAD.union(EAR)), *NECK_BEFORE]

FRONT = [
    *HEAD_AND_NECK,
    *PALM,
    *STANDING,
    *SHOULDER,
    *CHEST,
    *ABDOMEN,
    *LEGS,
    *ARMS,
]
