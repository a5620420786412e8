"""People together: a rally, a kitchen table, a doorstep."""

from .. import palette as paint
from ..buildings import panes, sash
from ..canvas import RIGHT, UP, Canvas
from ..figures import COATS, HAIRS, SKINS, raised_arm, shoulders, sign, standing
from ..lines import box, disc, points, rows, smooth
from ..palette import mix
from ..portraits import SITTERS, bust
from ..sky import rays, sky
from ..trees import bush

SIGNS = (
    (
        (150, "star", paint.CORAL),
        (620, "bars", paint.PAPER),
        (1010, "heart", paint.LAGOON),
        (1440, "tick", paint.PAPER),
    ),
    (
        (360, "home", paint.LAGOON),
        (830, "sun", paint.BRICK),
        (1270, "bars", paint.PAPER),
    ),
    (
        (110, "heart", paint.PAPER),
        (570, "tick", paint.FOREST),
        (1130, "star", paint.NAVY),
        (1500, "home", paint.CORAL),
    ),
)


RANKS = ((640, 58, 17), (730, 78, 13), (850, 106, 10))  # y, size, how many


def crowd(c: Canvas) -> None:
    """A rally with signs in front of a dome."""
    sky(c, [paint.AMBER, paint.GOLD, "#f2d08a", paint.CREAM], 760, 8)
    rays(c, 800, 470, paint.PAPER, 0.24, 22, 4)
    _far_dome(c)
    for row, (y, size, count) in enumerate(RANKS):
        _signs(c, row, y, size)
        for i in range(count):
            x = (i + 0.5) * 1600 / count + c.random.uniform(-16, 16)
            coat, skin, hair = (c.random.choice(some) for some in (COATS, SKINS, HAIRS))
            coat = mix(coat, paint.AMBER, 0.42 - row * 0.2)
            dy = c.random.uniform(-16, 14)
            if c.random.random() < 0.28:
                raised_arm(c, x, y + dy, size, coat, skin, c.random.choice((-1, 1)))
            shoulders(c, x, y + dy, size, coat, skin, hair)
    c.veil(box(-10, 760, 1620, 250), paint.PLUM, 0.55)


def _far_dome(c: Canvas) -> None:
    ink = "#d59a52"
    c.rect(380, 540, 840, 300, ink)
    for i in range(12):
        c.rect(404 + i * 68, 570, 40, 100, "#c2823f")
    c.rect(560, 440, 480, 120, "#dca75e")
    for i in range(10):
        c.rect(576 + i * 46, 456, 18, 100, "#f1d395")
    c.polygon(points("540,444 800,360 1060,444"), "#e5b76d")
    c.polygon(disc(800, 372, 128, 142, 180, 360), "#fff0c0")
    c.polygon([*disc(800, 372, 128, 142, 270, 360), (800, 372)], "#f5d68a")
    c.rect(780, 196, 40, 40, "#e5b76d")
    c.polygon(disc(800, 198, 24, 26, 180, 360), "#fff0c0")


def _signs(c: Canvas, row: int, y, size) -> None:
    for x, mark, board in SIGNS[row]:
        wide, tilt = size * c.random.uniform(2.1, 2.6), c.random.uniform(-0.09, 0.09)
        top = y - size * 2.1
        sign(c, x, top, wide, wide * 0.72, board, tilt, mark, size * 1.7)


def kitchen_table(c: Canvas) -> None:
    """Neighbors plan around a table under a lamp."""
    c.rect(0, 0, 1600, 1000, "#2f5f63")
    for x in range(0, 1600, 100):
        c.wash(box(x, 0, 50, 700), paint.NAVY, 0.12)
    c.glow(800, 420, 900, "#f6d48c", 0.7)
    _window_at_night(c)
    _wall(c)
    c.line([(800, -10), (800, 190)], 7, paint.INK)
    c.polygon(
        smooth(points("800,168 860,190 950,290 650,290 740,190"), False), paint.CORAL
    )
    c.polygon(disc(800, 290, 150, 22), "#fff0c0")
    for i, key in enumerate(("nadia", "walter", "grace", "mei", "tomas")):
        with c.inset(i * 242 + 138, 404 + (i % 2) * 18, 0.37):
            bust(c, SITTERS[key])
    _table(c)


def _window_at_night(c: Canvas) -> None:
    c.rect(110, 130, 290, 330, paint.PAPER)
    c.rect(126, 146, 258, 298, paint.NAVY)
    c.polygon(disc(310, 220, 32), paint.CREAM)
    c.polygon(disc(298, 212, 30), paint.NAVY)
    panes(c, 130, 330, 250, 114, 5, 3, paint.INK, 0.5, 0.6)
    c.rect(248, 130, 14, 330, paint.PAPER)
    c.rect(110, 286, 290, 14, paint.PAPER)
    c.rect(94, 456, 322, 20, paint.CREAM)


def _wall(c: Canvas) -> None:
    c.rect(1190, 150, 300, 220, "#d9b27c")
    for x, y, ink in (
        (1212, 172, paint.PAPER),
        (1300, 166, paint.GOLD),
        (1392, 180, paint.AQUA),
        (1226, 268, paint.CORAL),
        (1320, 262, paint.PAPER),
        (1404, 276, paint.LEAF),
    ):
        c.rect(x, y, 72, 76, ink)
        c.ellipse(x + 36, y + 8, 6, 6, paint.BRICK)
        for i in range(3):
            c.rect(x + 12, y + 26 + i * 14, 48 - i * 10, 5, mix(ink, paint.INK, 0.45))


def _table(c: Canvas) -> None:
    top = points("130,800 1470,800 1640,1010 -40,1010")
    c.polygon(top, "#b9763f")
    c.veil(top, "#6a3a28", 0.75)
    c.rect(130, 794, 1340, 12, "#e0a566")
    for x, y, lean in ((420, 850, -30), (760, 838, 6), (1090, 856, 34)):
        _sheet(c, x, y, lean)
    mugs = (paint.CORAL, paint.LAGOON, paint.GOLD, paint.PAPER)
    places = rows("330,880 700,910 1010,890 1330,880")
    for (x, y), ink in zip(places, mugs, strict=True):
        c.line(points("34,-16 58,-4 34,16", x, y), 9, ink)
        mug = points("-36,-40 36,-40 30,36 -30,36", x, y)
        c.polygon(mug, ink)
        c.veil(mug, paint.INK, 0.4, RIGHT)
        c.ellipse(x, y - 40, 36, 12, mix(ink, paint.INK, 0.5))


def doorstep(c: Canvas) -> None:
    """Two volunteers at a neighbor's door."""
    _porch(c)
    _door(c)
    for x in (150, 1210):
        sash(c, x, 230, 210, 320, paint.WHITE, mix(paint.NAVY, paint.AQUA, 0.2))
        c.rect(x - 80, 220, 44, 350, paint.LAGOON)
        c.rect(x + 246, 220, 44, 350, paint.LAGOON)
    for x in (60, 1500):
        c.rect(x, 92, 44, 700, paint.WHITE)
        c.veil(box(x, 92, 44, 700), paint.STONE, 0.8, RIGHT)
    bush(c, 260, 800, 260)
    bush(c, 1370, 800, 260)
    _pumpkins(c)
    c.random.seed("a neighbor opens")
    standing(c, 800, 800, 430, paint.GOLD, 0, -1)
    standing(c, 560, 900, 500, paint.CORAL, 0.01, 1)
    standing(c, 420, 930, 490, paint.LAGOON, 0.01, 1)
    _clipboard(c, 630, 660)


def _door(c: Canvas) -> None:
    c.rect(650, 190, 320, 610, paint.WHITE)
    c.rect(686, 226, 248, 574, "#6a3f33")
    c.veil(box(686, 226, 248, 574), "#f3c46d", 0.85, UP)
    c.polygon(points("934,226 1030,270 1030,820 934,800"), paint.BRICK)
    c.polygon(points("952,268 1012,296 1012,480 952,470"), paint.RUST)
    c.polygon(points("952,510 1012,524 1012,780 952,766"), paint.RUST)
    c.ellipse(1016, 506, 9, 9, paint.GOLD)
    c.polygon(disc(810, 190, 160, 60, 180, 360), paint.WHITE)
    c.polygon(disc(810, 186, 132, 44, 180, 360), paint.NAVY)
    c.glow(1090, 330, 120, paint.GOLD, 0.8)
    c.pill(1074, 296, 32, 66, 8, paint.INK)
    c.pill(1081, 304, 18, 48, 6, "#fff0c0")


def _pumpkins(c: Canvas) -> None:
    for x, y, r in ((1080, 850, 56), (1176, 866, 40)):
        for dx in (-0.5, 0.5, 0):
            c.ellipse(
                x + dx * r,
                y,
                r * 0.66,
                r * 0.78,
                mix(paint.AMBER, paint.CORAL, 0.35 if dx else 0.1),
            )
        c.rect(x - 6, y - r, 12, r * 0.36, paint.FOREST)


def _clipboard(c: Canvas, x, y) -> None:
    c.polygon(points("-30,-30 64,-52 84,52 -10,74", x, y), "#7a4a30")
    c.polygon(points("-20,-22 58,-40 74,46 -4,64", x, y), paint.PAPER)
    for i in range(4):
        c.line(
            [(x - 4 + i * 4, y - 6 + i * 16), (x + 46 + i * 3, y - 18 + i * 16)],
            5,
            paint.STONE,
        )


def _sheet(c: Canvas, x, y, lean) -> None:
    low = y + 76
    c.polygon(
        [(x, y), (x + 170, y), (x + 190 + lean, low), (x - 16 + lean, low)], paint.PAPER
    )
    for i in range(3):
        left, line = x + 24 + lean * 0.4, y + 20 + i * 18
        c.line([(left, line), (left + 116 - i * 22, line)], 5, paint.STONE)


def _porch(c: Canvas) -> None:
    c.rect(0, 0, 1600, 1000, "#d9c08a")
    for y in range(0, 760, 38):
        c.rect(0, y, 1600, 4, "#c0a56c")
    c.rect(0, 0, 1600, 74, "#7d5a44")
    c.rect(0, 74, 1600, 18, paint.PAPER)
    c.rect(0, 790, 1600, 220, "#8b6f5c")
    for y in (790, 836, 896, 970):
        c.rect(0, y, 1600, 6, "#6c5345")


SCENES = {"crowd": crowd, "kitchen_table": kitchen_table, "doorstep": doorstep}
