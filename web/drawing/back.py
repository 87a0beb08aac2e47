"""The regions of the figure seen from behind."""

from web.drawing.cells import Shape, midline, paired, within
from web.drawing.figure import ARM, EAR, HEAD, LEG, hung
from web.drawing.foot import STANDING_BEHIND
from web.drawing.hand import BACK_CELLS
from web.drawing.head import HEAD_BEHIND, NECK_BEHIND

SHOULDER = [
    paired("acromioclavicular-joint", "99,203 108,204 114,210 111,217 103,217 98,211"),
    paired("shoulder-top", "22,186! 34,181 60,185! 100,196! 106,217! 84,225 58,226 34,218 18,204! 24,192"),
    paired("shoulder-lateral", "104,196! 150,200! 175,290! 151,305! 143,300 133,284! 127,266 121,242 111,217!"),
    paired("shoulder-posterior", "92,223! 108,217! 112,219 121,242 127,266 133,284! 118,282 104,286! 96,276 92,250"),
    paired("axilla", "94,280! 104,286! 109.6,291 109,303 104,313! 91.6,320! 91,300"),
]  # fmt: skip

BACK_OF_TRUNK = [
    midline("thoracic-spine", "0,206! 7,205! 7.6,250 7.6,300 7.4,341! 0,343!"),
    midline("thoracolumbar-junction", "0,342! 7.4,341! 9.6,352 9.4,366! 0,368!"),
    midline("lumbar-spine", "0,368! 9.4,366! 9,400 9.6,438! 0,441!"),
    paired("scapula-inferior-angle", "56,291 65,291 70,300 67,310 58,312 51,305 51,296"),
    paired("scapula-medial-border", "34,221! 45,223.6! 46,250 51,274 58,290! 50,300! 41,284 35,256"),
    paired("scapular-region", "45,223! 58,226 84,225 93,222! 92,250 95,276! 84,290 70,303! 64,290 57,289! 51,274 46,250"),
    paired("interscapular-region", "7,206! 18,203! 34,219! 35,256 41,284 49,299! 30,301 7.6,300!"),
    paired("chest-lateral", "95,278! 92,300 91,322! 101,322! 96,346 79,350! 80,322 84,290!"),
    paired("paraspinal-region", "7.4,300! 26,300! 25,340 24,400 25.4,444.6! 17,443! 9.6,439! 9,400 9.4,366 9.6,352 7.4,341!"),
    paired("mid-back", "24,300! 50,299! 58,309 70,303 84,290! 82,310 80,330! 56,336 40,342 24.8,350!"),
    paired("rib-cage", "82,322! 100,330! 100,378! 76,378 54,376! 38,372 24.4,370! 24.8,350! 40,342 56,336"),
    paired("flank", "55,375! 76,378 100,376! 110,432! 84,427 60,433!"),
    paired("lower-back", "24.4,369! 38,372 56,376! 60,434! 44,439 30,447! 25.4,445! 24,400"),
]  # fmt: skip

PELVIS = [
    midline("sacral-region", "0,440! 9.6,438! 17,446! 15,464 10,484 5.6,499! 0,501!"),
    midline("coccyx", "0,500! 5.8,498! 5,508 2.6,516 0,518!"),
    midline("perineum", "0,517! 3,514! 4.4,532 5,560! 0,560!"),
    paired("sacroiliac-region", "17,446! 22,444 31,448! 31,464 24,482 11,494! 10,484 15,464"),
    paired("iliac-crest", "31,448! 44,439 62,432 84,427 110,428! 110,446! 88,443 68,447 46,456 31,464!"),
    paired("greater-trochanter-region", "110,482! 90,485 80,496 79,514 84,529 110,536!"),
    paired("hip", "68,447! 88,443 120,443! 120,484! 90,485 80,496! 76,478"),
    paired("ischial-tuberosity", "27,516 37,514 46,520 47,532 38,541 27,541 19,534 20,523"),
    paired("gluteal-fold", "2,536! 14,544 30,549 52,548 72,540 84,528! 88,537! 74,553 52,562 28,563 12,558 0,552!"),
    paired("buttock", "31,463! 46,456 68,447! 76,478 80,496! 79,514 84,529! 72,542 52,550 30,551 4,540! 3,516! 5.6,498! 11,494 24,482"),
]  # fmt: skip

_LEG = {
    "thigh-medial": (500, 676, -0.2, 0.24),
    "thigh-posterior": (500, 676, 0.24, 0.78),
    "thigh-lateral": (500, 676, 0.78, 1.2),
    "knee-posterior": (676, 742, 0.24, 0.77),
    "knee-medial": (676, 742, -0.2, 0.5),
    "knee-lateral": (676, 742, 0.5, 1.2),
    "leg-medial": (742, 899, -0.2, 0.2),
    "leg-lateral": (742, 899, 0.8, 1.2),
    "calf": (742, 866, 0.2, 0.8),
    "achilles-tendon": (866, 902, 0.2, 0.8),
}

_ARM = {
    "upper-arm-lateral": (2.4, 6.3, 0.76, 1.3),
    "upper-arm-posterior": (1.6, 6.3, 0.26, 0.76),
    "upper-arm-medial": (2.4, 6.3, -0.3, 0.26),
    "elbow-lateral": (6.3, 7.75, 0.7, 1.3),
    "elbow-posterior": (6.3, 7.75, 0.3, 0.7),
    "elbow-medial": (6.3, 7.75, -0.3, 0.3),
    "forearm-radial": (7.75, 10.95, 0.7, 1.3),
    "forearm-posterior": (7.75, 10.95, 0.27, 0.7),
    "forearm-ulnar": (7.75, 10.95, -0.3, 0.27),
    "wrist-posterior": (10.95, 14, -0.3, 1.3),
}

_BOW = 5.0

LEGS = [Shape(name, LEG.cell(*where, bow=_BOW)) for name, where in _LEG.items()]
ARMS = [Shape(name, ARM.cell(*where, bow=0.12)) for name, where in _ARM.items()]
HAND_BACK = [Shape(each.region, hung(each.area), only=each.only) for each in BACK_CELLS]

HEAD_AND_NECK = [*within(HEAD_BEHIND, HEAD.union(EAR)), *NECK_BEHIND]

BACK = [
    *HEAD_AND_NECK,
    *HAND_BACK,
    *STANDING_BEHIND,
    *SHOULDER,
    *BACK_OF_TRUNK,
    *PELVIS,
    *LEGS,
    *ARMS,
]
