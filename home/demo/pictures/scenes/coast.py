"""The edge of the sea: a lighthouse, dunes, a harbor, turbines offshore."""

from .. import palette as paint
from ..buildings import house
from ..canvas import RIGHT, Canvas
from ..land import dash, glints, grass, sea, waves, winding
from ..lines import disc, ground, height_at, points, rolling, rows, smooth
from ..palette import mix
from ..sky import DAY, DUSK, birds, cloud, sky, streak, sun


def lighthouse(c: Canvas) -> None:
    """A lighthouse on a headland, day breaking over the sea."""
    sky(c, DAY, 640, 9)
    sun(c, 420, 560, 90, paint.WHITE, paint.CREAM, 5)
    for x, y, w in rows("1180,180,460 330,240,380 800,330,300"):
        cloud(c, x, y, w, paint.PAPER, paint.MIST)
    sea(c, 600, ["#8fc4ba", paint.TEAL, paint.LAGOON, paint.NAVY], 1000)
    glints(c, 420, 604, 900, paint.PAPER, 150)
    waves(c, 620, 960, "#8fc4ba", 50)
    _headland(c)
    _light(c, 1120, 560)
    house(c, 1215, 566, 150, 92, paint.WHITE, paint.BRICK, 0.4)
    birds(c, 760, 320, paint.SHADOW, 6, 20)


def _headland(c: Canvas) -> None:
    top = smooth(points("560,760 700,668 860,600 1050,556 1300,560 1620,520"))
    rock = [*top, (1620, 1010), (470, 1010), (520, 880)]
    c.polygon(rock, "#9c7f66")
    c.veil(rock, "#4a3f44", 0.85)
    for i in range(34):
        x = c.random.uniform(560, 1580)
        y = height_at(top, x) + c.random.uniform(40, 380)
        wide, tall = c.random.uniform(50, 130), c.random.uniform(50, 150)
        face = [
            (x, y),
            (x + wide, y - 14),
            (x + wide * 0.8, y + tall),
            (x - 14, y + tall * 0.8),
        ]
        c.wash(face, "#e0bf9a" if i % 2 else "#3d3540", 0.26)
    turf = [*top, *[(x, y + 34 + (i % 5) * 9) for i, (x, y) in enumerate(top)][::-1]]
    c.polygon(turf, paint.MOSS)
    c.polygon([*top, *[(x, y + 14) for x, y in top][::-1]], paint.LEAF)
    for x, y, half in rows("520,930,120 600,980,160 470,985,140 760,995,130"):
        dash(c, x, y, half, 16, paint.PAPER)


def _light(c: Canvas, x, y) -> None:
    tower = [(x - 62, y + 10), (x - 38, 236), (x + 38, 236), (x + 62, y + 10)]
    c.polygon(tower, paint.WHITE)
    for share in (0.16, 0.56):
        a, b = 236 + (y - 226) * share, 236 + (y - 226) * (share + 0.2)
        wide = [38 + 24 * (v - 236) / (y - 226) for v in (a, b)]
        c.polygon(
            [(x - wide[0], a), (x + wide[0], a), (x + wide[1], b), (x - wide[1], b)],
            paint.CORAL,
        )
    c.veil(tower, paint.INK, 0.5, RIGHT)
    c.rect(x - 54, 222, 108, 16, paint.INK)
    c.rect(x - 30, 160, 60, 64, paint.GOLD)
    c.glow(x, 190, 130, "#fff3c4", 0.9)
    for i in range(4):
        c.rect(x - 30 + i * 19, 160, 4, 64, paint.INK)
    c.polygon(disc(x, 162, 40, 40, 180, 360), paint.BRICK)
    c.line([(x, 122), (x, 98)], 5, paint.INK)
    c.arch(x - 12, 330, 24, 46, paint.INK)


TUFTS = """
60,640,130 150,700,170 260,800,210 90,900,260 330,960,230 470,830,130 200,1010,250
1500,660,140 1390,760,190 1540,850,250 1260,920,220 1130,860,130 1420,980,260
"""


def dunes(c: Canvas) -> None:
    """A sand path through dune grass to the ocean."""
    sky(c, [paint.TEAL, paint.AQUA, paint.MIST, paint.CREAM], 520, 8)
    sun(c, 1180, 330, 82, paint.PAPER, paint.CREAM)
    for x, y, w in rows("520,150,560 1250,190,420 220,270,360"):
        streak(c, x, y, w, 26, paint.PAPER)
    sea(c, 500, [paint.TEAL, paint.LAGOON, "#4d9a97", "#9fd0c4"], 640, 7)
    for y, half in ((600, 700), (622, 900)):
        dash(c, 760, y, half, 10, paint.PAPER)
    back = rolling(c.random, 628, 40, 2.2, 0.1)
    c.polygon(ground(back), "#efd9a9")
    c.veil(ground(back), paint.SAND, 0.8)
    left = points("-20,560 170,530 420,640 640,760 760,1010")
    right = points("1620,600 1420,560 1210,660 1020,800 900,1010")
    _dune(c, left, "#e9c98d", "#c0914f")
    _dune(c, right, "#f3dcae", "#cf9f5d")
    path = points("830,640 800,720 860,820 800,1010")
    winding(c, path, [26, 70, 150, 330], "#fbeecb", "#d8b076")
    _fence(c)
    for x, y, size in rows(TUFTS):
        green = c.random.choice((paint.MOSS, paint.FOREST, paint.LEAF))
        grass(c, x, y, size, green, 17)
    birds(c, 420, 330, paint.SHADOW, 5, 22)


def _dune(c: Canvas, crest, light, shade) -> None:
    edge = smooth(crest)
    area = [*edge, (crest[0][0], 1010)]
    c.polygon(area, light)
    c.veil(area, shade, 0.8)


def _fence(c: Canvas) -> None:
    posts = [(1060 + i * 34, 690 - i * 9 + (i % 3) * 4) for i in range(15)]
    for x, y in posts:
        tall = 62 + (x - 1060) * 0.05
        c.line([(x, y), (x + (x % 5) - 2, y - tall)], 8, "#9b7450")
    for lift in (20, 46):
        c.line([(x, y - lift) for x, y in posts], 3, paint.SHADOW)


def harbor(c: Canvas) -> None:
    """Fishing boats at a town wharf in the evening."""
    sky(c, DUSK, 560, 10)
    sun(c, 520, 470, 96, "#fbe6b0", paint.GOLD, 4)
    for x, y, w in rows("1100,170,620 380,260,460 1280,320,380"):
        streak(c, x, y, w, 22, "#f0a868")
    far = rolling(c.random, 520, 26, 2.4, 0.1)
    c.polygon(ground(far), "#7d4656")
    _waterfront(c)
    sea(c, 584, ["#e2a565", "#b9705a", "#74485c", "#3c3350", paint.INK], 1000, 10)
    glints(c, 520, 590, 960, "#fbe0a2", 220, 34)
    waves(c, 600, 980, "#d98a63", 40)
    _boat(c, 1150, 800, 1.25, paint.BRICK)
    _boat(c, 430, 750, 0.8, paint.LAGOON, flip=True)
    _boat(c, 820, 668, 0.45, paint.PINE)
    for x in (60, 150, 240):
        c.line([(x, 1010), (x + 4, 780 + x * 0.25)], 40, "#2a1f2c")
        c.ellipse(x + 4, 778 + x * 0.25, 20, 8, "#7a5a4c")
    birds(c, 900, 330, paint.PLUM, 6, 22)


def _waterfront(c: Canvas) -> None:
    x = 830
    for width, tall, wall in (
        (110, 70, "#5c3347"),
        (90, 100, "#6b3d4a"),
        (130, 76, "#4a2b40"),
        (80, 112, "#623748"),
        (120, 84, "#54303f"),
        (90, 66, "#6b3d4a"),
        (150, 96, "#452a3c"),
    ):
        house(c, x, 586, width, tall, wall, "#33233a", 0.75, 0.4)
        x += width + 8
    c.rect(800, 580, 820, 14, "#2a1f2c")
    c.polygon(points("960,490 984,330 1008,490"), "#3d2738")


def _boat(c: Canvas, x, y, s, hull, flip=False) -> None:
    def at(text: str):
        return points(text, x, y, -s if flip else s, s)

    c.line(at("-40,-60 -40,-360"), 10 * s, paint.INK)
    c.line(at("-250,-70 -40,-340 160,-70"), 2.5 * s, paint.INK)
    c.line(at("-40,-120 -190,-300"), 8 * s, paint.INK)
    cabin = at("10,-60 10,-170 130,-170 150,-60")
    c.polygon(cabin, paint.PAPER)
    c.veil(cabin, "#a98a86", 0.7, RIGHT)
    c.polygon(at("-6,-168 -6,-186 146,-186 140,-168"), hull)
    for pane in ("24,-150 52,-112", "66,-150 94,-112", "106,-150 134,-112"):
        (left, top), (right, bottom) = at(pane)
        c.rect(left, top, right - left, bottom - top, "#f7d679")
    rail = smooth(at("-270,-66 -120,-46 80,-50 290,-110"))
    sides = [*rail, *at("236,14 -236,14")]
    c.polygon(sides, hull)
    c.veil(sides, paint.INK, 0.7)
    c.line(rail, 11 * s, paint.PAPER)
    c.wash(at("-236,14 236,14 170,92 -170,92"), paint.INK, 0.4)


def turbines(c: Canvas) -> None:
    """Offshore wind turbines turning at sunset."""
    evening = [paint.TEAL, "#c9d6b4", paint.CREAM, paint.GOLD]
    sky(c, [paint.NAVY, paint.LAGOON, *evening], 640, 11)
    sun(c, 980, 560, 130, "#fff0c0", paint.GOLD, 5)
    for x, y, w in rows("400,200,700 1250,150,520 980,300,560 240,360,360"):
        streak(c, x, y, w, 24, "#e9e0bd")
    water = [paint.TEAL, paint.LAGOON, paint.NAVY, paint.INK]
    sea(c, 640, ["#e0bd76", "#8fae8f", *water], 1000, 10)
    for x, y, s, turn in rows(
        "1480,650,0.26,20 700,648,0.24,70 860,650,0.3,10 1330,656,0.4,55"
    ):
        _turbine(c, x, y, s, turn, "#eee3c3")
    glints(c, 980, 648, 980, "#fff0c0", 260, 34)
    waves(c, 660, 990, "#79b0a4", 46)
    _turbine(c, 1130, 690, 0.72, 95, paint.PAPER)
    _turbine(c, 380, 760, 1.15, 32, paint.WHITE)
    _workboat(c, 760, 830)


def _turbine(c: Canvas, x, base, s, turn, ink) -> None:
    top = base - 520 * s
    c.rect(x - 13 * s, base - 40 * s, 26 * s, 54 * s, paint.AMBER)
    dash(c, x, base + 14 * s, 60 * s, 12 * s, paint.PAPER)
    tower = [
        (x - 10 * s, base - 40 * s),
        (x - 5 * s, top),
        (x + 5 * s, top),
        (x + 10 * s, base - 40 * s),
    ]
    c.polygon(tower, ink)
    c.veil(tower, paint.SLATE, 0.8, RIGHT)
    for blade in range(3):
        angle = turn + blade * 120
        tip = disc(x, top, 250 * s, None, angle, angle, 1)[0]
        wide = disc(x, top, 60 * s, None, angle + 13, angle + 13, 1)[0]
        c.polygon([(x, top), wide, tip], ink)
        c.polygon(
            [(x, top), disc(x, top, 40 * s, None, angle - 4, angle - 4, 1)[0], tip],
            mix(ink, paint.SLATE, 0.45),
        )
    c.ellipse(x, top, 13 * s, 13 * s, ink)


def _workboat(c: Canvas, x, y) -> None:
    c.polygon(points("-90,0 100,-12 76,24 -76,24", x, y), paint.CORAL)
    c.rect(x - 60, y - 44, 70, 46, paint.PAPER)
    c.rect(x - 50, y - 36, 50, 16, paint.NAVY)
    dash(c, x - 20, y + 28, 180, 14, paint.PAPER)


SCENES = {
    "lighthouse": lighthouse,
    "dunes": dunes,
    "harbor": harbor,
    "turbines": turbines,
}
