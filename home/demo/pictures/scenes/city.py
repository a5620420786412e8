"""City streets: three-deckers, seven hills of houses, a bus."""

from .. import palette as paint
from ..buildings import LIT, house, three_decker
from ..canvas import Canvas
from ..figures import HAIRS, SKINS, standing
from ..land import hills, winding
from ..landmarks import clock_tower, meeting_house, mill
from ..lines import box, disc, ground, height_at, points, rolling, rows, smooth
from ..palette import mix
from ..sky import cloud, sky, streak, sun
from ..trees import AUTUMN, SPRING, SUMMER, oak, wood

WALLS = (paint.BRICK, "#d8a648", "#e5d3a6", paint.LAGOON)
WALLS += ("#b95743", "#6f8f86", paint.PAPER, "#8d6a7a")


def three_deckers(c: Canvas) -> None:
    """A street of three-deckers on a hill as lamps come on."""
    evening = ["#35607a", "#b07a72", paint.CORAL, paint.GOLD, paint.CREAM]
    sky(c, [paint.NAVY, *evening], 720, 11)
    sun(c, 1280, 470, 80, "#ffe9b8", paint.GOLD, 3)
    streak(c, 420, 190, 560, 22, "#c98578")
    streak(c, 1080, 270, 460, 20, "#e7a178")
    back = rolling(c.random, 600, 30, 2)
    c.polygon(ground(back), "#6a4a5c")
    for i in range(12):
        x, tall = 20 + i * 136, c.random.uniform(60, 96)
        house(c, x, height_at(back, x) + 40, 100, tall, "#5b3f55", "#40304a", 0.5, 0.35)
    for i, wall in enumerate(("#5f8f8a", "#d8a648", "#b95743", "#e5d3a6", "#4b7a5c")):
        three_decker(c, 20 + i * 322, 830 - i * 12, 262, wall)
    c.polygon(points("-10,826 1610,760 1610,800 -10,872"), "#a99a88")
    c.polygon(ground([(-10, 872), (1610, 800)]), "#44505c")
    c.veil(points("-10,838 1610,770 1610,1010 -10,1010"), paint.NIGHT, 0.6)
    for i in range(9):
        x, y = 40 + i * 190, 946 - i * 9
        c.polygon(points("0,0 90,-4 86,8 -4,12", x, y), paint.GOLD)
    people = "330,880,150,1 382,882,104,1 930,850,146,-1 1240,830,140,-1"
    for x, y, tall, facing in rows(people):
        standing(c, x, y, tall, None, 0.03, facing)
    _wires(c)


def _wires(c: Canvas) -> None:
    for x, y in ((296, 880), (1262, 838)):
        c.rect(x, y - 620, 14, 620, "#3a2b30")
        c.rect(x - 70, y - 590, 154, 12, "#3a2b30")
        c.glow(x - 76, y - 440, 150, paint.GOLD, 0.6)
        c.line([(x + 6, y - 470), (x - 76, y - 452)], 8, "#3a2b30")
        c.ellipse(x - 76, y - 444, 20, 12, "#fff0c4")
    for lift in (0, 60):
        wire = points("-20,330 300,292 780,340 1266,250 1620,280", 0, lift)
        c.line(smooth(wire), 3, "#3a2b30")


def city_hills(c: Canvas) -> None:
    """A city of seven hills with its tower and its steeples."""
    sky(c, [paint.TEAL, paint.AQUA, paint.MIST, paint.CREAM, paint.SAND], 620, 9)
    cloud(c, 300, 190, 440, paint.PAPER, paint.MIST)
    cloud(c, 1300, 240, 380, paint.PAPER, paint.MIST)
    hills(c, [470, 530], ["#a3c0b0", "#74a091"], paint.CREAM, 50, 2.4)
    for level, size in ((600, 62), (680, 84), (780, 112)):
        _terrace(c, level, size)
    stone = mix(paint.STONE, paint.SAND, 0.5)
    clock_tower(c, 745, 900, 110, 480, mix(paint.STONE, paint.CREAM, 0.4), "#5d8a7a")
    mill(c, 560, 900, 185, 4, stone, 0.2, 46)
    mill(c, 855, 900, 185, 4, stone, 0.2, 46)
    lawn = smooth(points("-20,890 800,902 1620,884"))
    c.polygon(ground(lawn), paint.MOSS)
    c.veil(ground(lawn), paint.PINE, 0.7)
    for x, tall in rows("80,240 210,190 420,180 1170,190 1370,230 1530,260"):
        oak(c, x, 930, tall, c.random.choice((SUMMER, SPRING, AUTUMN[2])))
    winding(c, points("800,905 790,950 760,1010"), [110, 170, 290], paint.SAND)


def bus(c: Canvas) -> None:
    """A city bus pulls in under street trees."""
    sky(c, [paint.AQUA, paint.MIST, paint.PAPER], 640, 6)
    _shops(c)
    c.rect(-10, 696, 1620, 70, "#d3c5a5")
    c.rect(-10, 760, 1620, 250, "#4d5961")
    c.veil(box(-10, 760, 1620, 250), paint.INK, 0.5)
    for i in range(7):
        c.rect(40 + i * 250, 944, 140, 12, paint.GOLD)
    for x, tall in ((110, 520), (1500, 540)):
        oak(c, x, 756, tall, SPRING)
    _stop(c, 1330)
    with c.inset(270, 850, 1):
        _bus(c)


def _stop(c: Canvas, x) -> None:
    for i, tall in enumerate((168, 152, 176)):
        standing(c, x + i * 62, 782, tall, None, 0, -1)
    c.rect(x - 62, 520, 10, 260, paint.SHADOW)
    c.pill(x - 94, 486, 74, 74, 16, paint.GOLD)
    c.pill(x - 78, 504, 42, 34, 8, paint.INK)


def _bus(c: Canvas) -> None:
    glass = mix(paint.NAVY, paint.AQUA, 0.25)
    c.wash(disc(450, 8, 500, 26), paint.INK, 0.4)
    c.pill(0, -300, 920, 290, 34, paint.GOLD)
    c.rect(0, -90, 920, 64, paint.PAPER)
    c.veil(box(0, -266, 920, 250), paint.AMBER, 0.5)
    c.pill(26, -262, 700, 130, 14, paint.NAVY)
    for i in range(6):
        _passenger(c, 86 + i * 102, i)
    for i in range(7):
        c.rect(24 + i * 102, -262, 10, 130, paint.GOLD)
    c.pill(742, -262, 84, 240, 10, glass)
    c.rect(781, -262, 6, 240, paint.GOLD)
    c.pill(842, -262, 78, 140, 14, mix(paint.NAVY, paint.AQUA, 0.35))
    c.pill(300, -296, 300, 28, 6, paint.INK)
    c.rect(330, -287, 240, 9, LIT)
    c.rect(0, -112, 740, 22, paint.LAGOON)
    for wheel in (180, 660):
        c.ellipse(wheel, -22, 62, 62, paint.INK)
        c.ellipse(wheel, -22, 32, 32, paint.STONE)
    c.ellipse(898, -70, 14, 18, paint.WHITE)


def _terrace(c: Canvas, level, size) -> None:
    land = rolling(c.random, level, 34, 2.6, 0.05)
    c.polygon(ground(land), mix("#8fae7f", paint.FOREST, (level - 600) / 180))
    x = -20.0
    while x < 1600:
        y = height_at(land, x) + size * 0.5
        if c.random.random() < 0.3:
            spot = [(x, y - size * 0.2)]
            wood(c, spot, x, x + size * 0.8, size * 0.9, (SUMMER, SPRING), size * 0.4)
        else:
            tall, wall = size * c.random.uniform(0.7, 1.2), c.random.choice(WALLS)
            house(c, x, y, size, tall, wall, paint.SHADOW, 0.25)
        x += size * c.random.uniform(1.05, 1.35)
    if level == 680:
        for x, wide in ((240, 110), (1280, 90)):
            meeting_house(c, x, height_at(land, x) + 40, wide)


def _shops(c: Canvas) -> None:
    awnings = (paint.LAGOON, paint.CORAL, paint.GOLD, paint.FOREST, paint.PLUM)
    walls = (paint.BRICK, "#c88f4e", "#7f5a66", "#b95743", "#8f7a5e")
    x = -20
    for i, wide in enumerate((330, 280, 360, 300, 420)):
        mill(c, x, 700, wide - 8, 3 + i % 2, walls[i], 0.15, 62)
        c.rect(x, 590, wide - 8, 26, awnings[i])
        c.rect(x + 16, 616, wide - 40, 84, mix(paint.NAVY, paint.AQUA, 0.25))
        x += wide


def _passenger(c: Canvas, x, i) -> None:
    coat = (paint.CORAL, paint.TEAL, paint.PAPER, paint.FOREST)[i % 4]
    c.ellipse(x, -176, 22, 25, SKINS[(i * 2 + 1) % 6])
    c.polygon(disc(x, -180, 24, 25, 165, 375), HAIRS[i])
    c.pill(x - 36, -150, 72, 22, 10, coat)


SCENES = {"three_deckers": three_deckers, "city_hills": city_hills, "bus": bus}
