"""Cities on the water: brick mills above a dam, a cable-stayed bridge."""

from .. import palette as paint
from ..buildings import panes
from ..canvas import Canvas
from ..land import dash, glints, sea, waves
from ..landmarks import chimney, clock_tower, mill
from ..lines import box, ground, points, rolling
from ..palette import mix
from ..sky import rays, sky, streak, sun


def mills(c: Canvas) -> None:
    """Brick mills and a clock tower above a river dam."""
    sky(c, [paint.TEAL, paint.AQUA, paint.CREAM, "#f0cf9a", "#e8ab72"], 640, 9)
    sun(c, 300, 440, 90, "#fff0cf", paint.CREAM)
    streak(c, 760, 160, 520, 26, paint.PAPER)
    streak(c, 1340, 250, 420, 26, paint.PAPER)
    c.polygon(ground(rolling(c.random, 590, 26, 2)), "#5f8a7c")
    old = mix(paint.BRICK, paint.PLUM, 0.27)
    chimney(c, 420, 640, 56, 400)
    chimney(c, 1370, 640, 50, 330, old)
    mill(c, 480, 650, 400, 4, mix(paint.BRICK, paint.CREAM, 0.1), 0.25, 44)
    mill(c, 980, 650, 700, 5, paint.BRICK, 0.25, 42)
    mill(c, -30, 650, 330, 3, old, 0.25, 46)
    clock_tower(c, 880, 650, 100, 380)
    c.rect(-10, 640, 1620, 30, "#8a7c6c")
    c.rect(-10, 640, 1620, 7, paint.CREAM)
    c.mirror(670, 330)
    c.wash(box(-10, 670, 1620, 340), paint.LAGOON, 0.42)
    c.veil(box(-10, 670, 1620, 340), paint.NAVY, 0.85)
    glints(c, 300, 676, 940, "#fbe3b4", 120, 22)
    waves(c, 680, 1000, "#7fb3ad", 70)
    _dam(c)


def _dam(c: Canvas) -> None:
    lip = mix(paint.NAVY, paint.TEAL, 0.4)
    c.polygon(points("-10,840 1610,800 1610,832 -10,874"), lip)
    c.polygon(points("-10,870 1610,828 1610,900 -10,950"), "#9fc9c2")
    for i in range(56):
        x = i * 30 + c.random.uniform(-8, 8)
        thread = box(x, 872 - x * 0.026, *(c.random.uniform(*r) for r in THREAD))
        c.wash(thread, paint.WHITE, 0.6)
    for _ in range(40):
        x = c.random.uniform(-20, 1620)
        y = 948 - x * 0.03 + c.random.uniform(-6, 16)
        dash(c, x, y, c.random.uniform(30, 80), 10, paint.PAPER)


THREAD = ((4, 12), (40, 76))  # how wide and how long a thread of falling water is


def bridge(c: Canvas) -> None:
    """A cable-stayed bridge into a city at daybreak."""
    sky(c, [paint.LAGOON, paint.TEAL, paint.AQUA, paint.CREAM, "#f3c98c"], 700, 10)
    rays(c, 1060, 640, paint.PAPER, 0.16, 22, 4)
    sun(c, 1060, 600, 110, "#fff1cf", paint.CREAM)
    _skyline(c)
    water = ["#f0cd97", "#a9c2ac", paint.TEAL, paint.LAGOON, paint.NAVY]
    sea(c, 700, water, 1000, 9)
    glints(c, 1060, 706, 990, "#fff1cf", 260, 32)
    for x in (420, 1240):
        _tower(c, x)
    c.rect(-10, 690, 1620, 30, paint.NAVY)
    c.rect(-10, 684, 1620, 9, paint.PAPER)
    cars = (paint.CORAL, paint.GOLD, paint.PAPER, paint.BRICK)
    for i in range(16):
        x = 20 + i * 104 + c.random.uniform(-20, 20)
        c.pill(x, 668, 44, 18, 7, c.random.choice(cars))
    waves(c, 730, 990, "#8fc4ba", 40)
    _sail(c, 300, 900)


def _skyline(c: Canvas) -> None:
    heights = (150, 230, 180, 270, 330, 210, 290, 170, 240, 140, 200, 120, 170, 110)
    x = -10
    for tall in (*heights, 90, 130, 80, 110):
        wide = c.random.choice((70, 90, 110))
        wall = mix("#8db3ac", "#6b9a9a", c.random.random())
        dark = mix(wall, paint.NAVY, 0.25)
        c.rect(x, 700 - tall, wide, tall + 10, wall)
        floors = max(3, tall // 26)
        panes(c, x + 8, 710 - tall, wide - 16, tall - 20, 4, floors, dark, 0.12)
        x += wide + 4


def _tower(c: Canvas, x) -> None:
    for i in range(11):
        for side in (-1, 1):
            foot = (x + side * (60 + i * 34), 690)
            c.line([(x, 200 + i * 20), foot], 3.5, paint.PAPER)
    c.polygon(points("-14,130 14,130 20,380 -20,380", x), paint.WHITE)
    for side, ink in ((-1, paint.WHITE), (1, paint.STONE)):
        c.polygon(points("0,360 20,360 96,700 58,700", x, 0, side, 1), ink)
        pier = points("58,700 96,700 60,830 26,830", x, 0, side, 1)
        c.polygon(pier, mix(paint.STONE, paint.INK, 0.25))
    c.polygon(points("0,130 14,130 20,380 0,380", x), paint.STONE)
    c.polygon(points("-14,130 0,96 14,130", x), paint.CREAM)


def _sail(c: Canvas, x, y) -> None:
    c.polygon(points("0,-210 0,-20 -110,-20", x, y), paint.PAPER)
    c.polygon(points("10,-190 10,-20 80,-20", x, y), paint.CORAL)
    c.rect(x + 2, y - 220, 6, 220, paint.INK)
    c.polygon(points("-120,-8 110,-8 80,26 -84,26", x, y), paint.BRICK)
    dash(c, x, y + 30, 180, 12, paint.PAPER)


SCENES = {"mills": mills, "bridge": bridge}
