"""A town: its green, its school, a street with solar roofs."""

from .. import palette as paint
from ..buildings import house, sash
from ..canvas import RIGHT, Canvas
from ..figures import standing
from ..land import winding
from ..landmarks import meeting_house
from ..lines import box, disc, ground, points, rolling, rows, smooth
from ..palette import mix
from ..sky import DAY, cloud, rays, sky, sun
from ..trees import AUTUMN, RED, SPRING, SUMMER, YELLOW, bush, oak, wood

TREES_ON_THE_GREEN = (
    (90, 900, 540, AUTUMN[1]),
    (1500, 900, 560, RED),
    (1210, 850, 300, YELLOW),
    (420, 840, 270, RED),
)
FALLEN = (paint.CORAL, paint.GOLD, paint.AMBER)


def town_green(c: Canvas) -> None:
    """A white meeting house on a town green in October."""
    sky(c, [paint.LAGOON, paint.TEAL, paint.AQUA, paint.MIST, paint.CREAM], 700, 9)
    cloud(c, 330, 210, 420, paint.PAPER, paint.MIST)
    cloud(c, 1260, 150, 360, paint.PAPER, paint.MIST)
    back = rolling(c.random, 640, 20, 2)
    c.polygon(ground(back), "#5f8a72")
    wood(c, back, -20, 1620, 120, AUTUMN, 52)
    house(c, 140, 770, 190, 130, "#d9b56a", paint.SHADOW)
    house(c, 1290, 772, 200, 136, paint.BRICK, paint.SHADOW)
    house(c, 1090, 762, 130, 100, "#6f8f86", paint.SHADOW)
    meeting_house(c, 632, 790, 288)
    lawn = smooth(points("-20,776 500,786 1000,782 1620,772"))
    c.polygon(ground(lawn), "#7f9a4b")
    c.veil(ground(lawn), paint.PINE, 0.7)
    path(c, "775,788 740,850 560,1010", [64, 120, 330])
    path(c, "830,792 1080,870 1500,1010", [30, 60, 190])
    for x, y, tall, ink in TREES_ON_THE_GREEN:
        oak(c, x, y, tall, ink)
    _bandstand(c, 1010, 880)
    for _ in range(70):
        x, y = c.random.uniform(0, 1600), c.random.uniform(870, 990)
        c.ellipse(x, y, 6, 3, c.random.choice(FALLEN))


def _bandstand(c: Canvas, x, y) -> None:
    c.polygon(points("-110,-118 0,-190 110,-118", x, y), paint.SLATE)
    c.polygon(points("0,-118 0,-190 110,-118", x, y), paint.SHADOW)
    for i in range(5):
        c.rect(x - 92 + i * 44, y - 118, 9, 110, paint.WHITE)
    c.rect(x - 100, y - 48, 200, 8, paint.WHITE)
    for i in range(20):
        c.rect(x - 98 + i * 10, y - 44, 4, 32, paint.WHITE)
    c.rect(x - 112, y - 14, 224, 24, paint.PAPER)
    c.rect(x - 112, y, 224, 10, paint.STONE)


def school(c: Canvas) -> None:
    """Children walk into a brick school on a fall morning."""
    sky(c, [paint.TEAL, paint.AQUA, paint.MIST, paint.CREAM], 640, 8)
    cloud(c, 260, 180, 400, paint.PAPER, paint.MIST)
    cloud(c, 1330, 150, 440, paint.PAPER, paint.MIST)
    back = rolling(c.random, 610, 24, 2)
    c.polygon(ground(back), "#6f9a80")
    wood(c, back, -20, 1620, 110, AUTUMN, 50)
    _schoolhouse(c)
    c.polygon(ground([(-10, 800), (1610, 796)]), paint.MOSS)
    c.veil(ground([(-10, 800), (1610, 796)]), paint.PINE, 0.65)
    path(c, "800,800 790,860 700,1010", [170, 260, 560])
    c.rect(330, 330, 9, 480, paint.PAPER)
    flag = "339,340 400,352 450,336 500,350 500,420 450,406 400,422 339,410"
    c.polygon(smooth(points(flag)), paint.LAGOON)
    oak(c, 120, 880, 430, YELLOW)
    oak(c, 1490, 880, 470, AUTUMN[0])
    _pupils(c)


def _schoolhouse(c: Canvas) -> None:
    for x in (350, 980):
        c.rect(x, 500, 290, 300, paint.BRICK)
        c.veil(box(x, 500, 290, 300), paint.RUST, 0.6, RIGHT)
        c.rect(x - 10, 484, 310, 20, paint.PAPER)
        for row in (540, 670):
            for i in range(3):
                sash(c, x + 34 + i * 84, row, 52, 84)
    c.rect(620, 440, 380, 360, mix(paint.BRICK, paint.CORAL, 0.25))
    c.polygon(points("596,446 810,320 1024,446"), paint.PAPER)
    c.polygon(points("660,432 810,344 960,432"), mix(paint.BRICK, paint.CORAL, 0.25))
    c.polygon(disc(810, 400, 30), paint.PAPER)
    c.line([(810, 400), (810, 380)], 5, paint.INK)
    c.line([(810, 400), (826, 406)], 5, paint.INK)
    c.rect(770, 210, 80, 120, paint.PAPER)
    c.arch(790, 232, 40, 76, paint.NAVY)
    c.polygon(points("756,214 810,140 864,214"), paint.SLATE)
    for i in range(4):
        sash(c, 650 + i * 90, 490, 48, 84)
    c.arch(740, 620, 140, 180, paint.PAPER)
    c.arch(754, 636, 112, 164, paint.LAGOON)
    c.rect(806, 690, 8, 110, paint.PAPER)


def solar_street(c: Canvas) -> None:
    """Solar roofs, heat pumps and a garden on a small street."""
    sky(c, DAY, 660, 9)
    rays(c, 1330, 210, paint.PAPER, 0.2, 20, 4.5)
    sun(c, 1330, 210, 92, "#fff3cc", paint.CREAM, 3)
    cloud(c, 340, 190, 420, paint.PAPER, paint.MIST)
    back = rolling(c.random, 560, 46, 1.8)
    c.polygon(ground(back), "#7fae93")
    wood(c, back, -20, 1620, 70, (SUMMER, SPRING), 36)
    c.polygon(ground([(-10, 690), (1610, 690)]), paint.LEAF)
    for x, wall in ((90, "#d8a648"), (610, "#e9dcb8"), (1130, "#c96a50")):
        _solar_house(c, x, 800, wall)
    c.polygon(ground([(-10, 800), (1610, 800)]), paint.MOSS)
    c.veil(ground([(-10, 800), (1610, 800)]), paint.PINE, 0.6)
    c.polygon(points("-10,900 1610,880 1610,1010 -10,1010"), "#5a666c")
    c.polygon(points("-10,884 1610,864 1610,884 -10,906"), "#d3c5a5")
    _garden(c, 500, 850)
    oak(c, 1070, 850, 300, SPRING)
    _cyclist(c, 330, 960)


def _solar_house(c: Canvas, x, y, wall) -> None:
    c.rect(x, y - 170, 380, 170, wall)
    c.veil(box(x, y - 170, 380, 170), mix(wall, paint.INK, 0.5), 0.5, RIGHT)
    roof = points("-26,-164 60,-310 330,-310 406,-164", x, y)
    c.polygon(roof, paint.SHADOW)
    for row in range(2):
        for i in range(4):
            a, b = 0.1 + i * 0.2, 0.28 + i * 0.2
            _panel(c, x, y, a, b, 0.12 + row * 0.42, 0.48 + row * 0.42)
    sash(c, x + 44, y - 124, 62, 80)
    sash(c, x + 270, y - 124, 62, 80)
    c.rect(x + 158, y - 130, 74, 130, mix(wall, paint.RUST, 0.6))
    c.pill(x + 352, y - 54, 64, 52, 6, paint.WHITE)
    c.ellipse(x + 384, y - 28, 20, 20, paint.STONE)


def _panel(c: Canvas, x, y, left, right, top, bottom) -> None:
    def at(u, v):
        upper, lower = x + 60 + 270 * u, x - 26 + 432 * u
        return (upper + (lower - upper) * v, y - 310 + 146 * v)

    panel = [at(left, top), at(right, top), at(right, bottom), at(left, bottom)]
    c.polygon(panel, "#1f4f78")
    c.wash([panel[0], panel[1], panel[3]], paint.AQUA, 0.35)


def _garden(c: Canvas, x, y) -> None:
    for row in range(2):
        for i in range(6):
            bush(c, x + i * 36 - row * 12, y + row * 26, 46, SPRING)
            c.ellipse(
                x + i * 36 - row * 12,
                y - 12 + row * 26,
                6,
                6,
                paint.CORAL if i % 2 else paint.GOLD,
            )


def _cyclist(c: Canvas, x, y) -> None:
    for wheel in (-70, 70):
        c.ellipse(x + wheel, y - 40, 46, 46, paint.INK)
        c.ellipse(x + wheel, y - 40, 39, 39, "#5a666c")
    c.line(points("-70,-40 -20,-96 50,-96 0,-40 -70,-40", x, y), 7, paint.CORAL)
    c.line(points("70,-40 46,-120 66,-128", x, y), 7, paint.CORAL)
    c.line(points("-20,-116 16,-70 4,-34", x, y), 17, paint.NAVY)
    c.line([(x - 22, y - 120), (x + 20, y - 190)], 40, paint.GOLD)
    c.line([(x + 18, y - 184), (x + 58, y - 130)], 14, paint.AMBER)
    c.ellipse(x + 30, y - 228, 20, 23, "#9a6240")
    c.polygon(disc(x + 30, y - 232, 25, 24, 180, 360), paint.BRICK)


def path(c: Canvas, spine: str, widths) -> None:
    winding(c, points(spine), widths, paint.SAND, "#b98f52")


def _pupils(c: Canvas) -> None:
    bags = (paint.CORAL, paint.GOLD, paint.FOREST, paint.PLUM)
    for x, y, h in rows(
        "760,850,120 830,866,100 690,890,112 880,920,128 780,940,140 640,960,130"
    ):
        standing(c, x, y, h, None, 0.03)
        bag = c.random.choice(bags)
        c.pill(x - h * 0.07, y - h * 0.78, h * 0.14, h * 0.26, h * 0.04, bag)


SCENES = {"town_green": town_green, "school": school, "solar_street": solar_street}
