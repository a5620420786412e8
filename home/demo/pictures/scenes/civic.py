"""The State House: its dome from the common, a hearing room inside."""

import math

from .. import palette as paint
from ..buildings import panes
from ..canvas import RIGHT, Canvas
from ..figures import standing
from ..land import winding
from ..lines import box, disc, ground, points, rows, smooth
from ..palette import mix
from ..sky import DAWN, cloud, rays, sky
from ..trees import SUMMER, bush, oak


def statehouse(c: Canvas) -> None:
    """A gold-domed state house in the first light."""
    sky(c, DAWN, 760, 10)
    rays(c, 800, 330, paint.WHITE, 0.2, 20, 4.6)
    cloud(c, 250, 250, 360, "#f9ead0", paint.CREAM)
    cloud(c, 1380, 180, 420, "#f9ead0", paint.CREAM)
    for x, size in rows("60,420 240,340 1380,350 1560,430"):
        oak(c, x, 850, size)
    _wings(c)
    _portico(c)
    _dome(c, 800, 318, 138)
    _lawn(c)


def _wings(c: Canvas) -> None:
    for x in (280, 960):
        c.rect(x, 520, 360, 300, paint.BRICK)
        c.veil(box(x, 520, 360, 300), paint.RUST, 0.6, RIGHT)
        c.rect(x - 10, 504, 380, 22, paint.PAPER)
        for i in range(5):
            left = x + 32 + i * 66
            c.arch(left, 556, 34, 84, paint.PAPER)
            c.arch(left + 5, 562, 24, 74, paint.NAVY)
            c.rect(left, 690, 34, 70, paint.PAPER)
            c.rect(left + 5, 695, 24, 60, paint.NAVY)


def _portico(c: Canvas) -> None:
    c.rect(600, 640, 400, 190, mix(paint.BRICK, paint.RUST, 0.3))
    for i in range(7):
        c.arch(618 + i * 54, 676, 38, 154, paint.PAPER)
        c.arch(624 + i * 54, 684, 26, 146, paint.INK)
    c.rect(590, 470, 420, 172, mix(paint.NAVY, paint.INK, 0.4))
    for i in range(10):
        column = box(600 + i * 42, 476, 20, 160)
        c.polygon(column, paint.WHITE)
        c.veil(column, paint.STONE, 0.9, RIGHT)
    c.rect(580, 632, 440, 18, paint.PAPER)
    c.rect(580, 446, 440, 30, paint.PAPER)
    c.rect(580, 470, 440, 6, paint.STONE)
    c.rect(640, 372, 320, 76, paint.BRICK)
    c.veil(box(640, 372, 320, 76), paint.RUST, 0.7, RIGHT)
    c.polygon(points("610,378 800,296 990,378"), paint.PAPER)
    c.polygon(points("662,368 800,310 938,368"), mix(paint.BRICK, paint.PAPER, 0.12))
    panes(c, 655, 388, 290, 56, 5, 1)


def _dome(c: Canvas, x, y, radius) -> None:
    c.rect(x - radius * 0.92, y - 26, radius * 1.84, 40, paint.PAPER)
    c.rect(x - radius * 0.92, y + 4, radius * 1.84, 10, paint.STONE)
    c.polygon(disc(x, y - 26, radius, radius * 1.12, 180, 360), paint.AMBER)
    for share, ink in ((0.86, paint.GOLD), (0.5, "#f4c860"), (0.18, "#ffe39a")):
        left = disc(x, y - 26, radius, radius * 1.12, 180, 270)
        right = disc(x, y - 26, radius * (share * 1.7 - 0.9), radius * 1.12, 270, 360)
        c.polygon([*left, *right] if share > 0.6 else [*left, *right[::1]], ink)
    top = y - 26 - radius * 1.12
    c.rect(x - 24, top - 42, 48, 46, paint.PAPER)
    for i in range(3):
        c.arch(x - 19 + i * 14, top - 34, 9, 34, paint.NAVY)
    c.polygon(disc(x, top - 42, 28, 26, 180, 360), paint.GOLD)
    c.line([(x, top - 66), (x, top - 96)], 5, paint.AMBER)
    c.ellipse(x, top - 98, 8, 10, paint.GOLD)


def _lawn(c: Canvas) -> None:
    c.polygon(ground(points("-10,826 800,806 1610,826")), paint.MOSS)
    c.veil(ground(points("-10,826 800,806 1610,826")), paint.PINE, 0.75)
    for i in range(5):
        half = 190 + i * 24
        c.rect(
            800 - half,
            806 + i * 11,
            half * 2,
            12,
            mix(paint.PAPER, paint.STONE, i % 2 * 0.7),
        )
    winding(c, points("800,858 800,900 800,1010"), [420, 520, 900], paint.SAND)
    for x in (420, 520, 1080, 1180):
        bush(c, x, 846, 110, SUMMER)
    for x, y, tall in rows("650,930,92 720,900,80 930,940,96 985,945,90 835,880,70"):
        standing(c, x, y, tall, stride=0.03)


def hearing_room(c: Canvas) -> None:
    """A microphone waits in an empty hearing room."""
    _paneling(c)
    for x in (190, 660, 1130):
        _tall_window(c, x)
    c.polygon(disc(1216, 256, 46), "#fff2c8")
    for x in (190, 660, 1130):
        _bars(c, x)
        c.wash(points("0,640 280,640 80,1000 -420,1000", x), "#ffe2a0", 0.14)
    c.rect(0, 590, 1600, 90, "#7d4a30")
    c.rect(0, 590, 1600, 14, "#a96a41")
    c.rect(0, 680, 1600, 330, "#8d3a31")
    c.veil(box(0, 680, 1600, 330), "#4d1f25", 0.85)
    for x in range(120, 1600, 240):
        _chair(c, x + 20, 596)
    _desk(c)


def _tall_window(c: Canvas, x) -> None:
    c.arch(x - 16, 84, 312, 500, "#d9b98a")
    c.arch(x, 100, 280, 480, "#f7dfa6")
    c.veil(box(x, 240, 280, 340), paint.TEAL, 0.6)
    for lift, ink in ((0, "#6ba394"), (52, "#3f7d6d")):
        land = [
            (a, 470 + lift - 56 * math.sin(a / (150 + lift)) - 0.03 * a)
            for a in range(x, x + 281, 10)
        ]
        c.polygon(ground(land, 580), ink)


def _bars(c: Canvas, x) -> None:
    for step in (1, 2):
        c.rect(x + step * 93 - 5, 100, 10, 480, "#d9b98a")
    for y in (240, 360, 480):
        c.rect(x, y, 280, 9, "#d9b98a")


def _chair(c: Canvas, x, y) -> None:
    c.pill(x - 46, y - 120, 92, 140, 34, "#2f3f48")
    c.pill(x - 34, y - 108, 50, 110, 26, "#445964")


def _desk(c: Canvas) -> None:
    c.polygon(points("220,820 1380,820 1560,1010 40,1010"), "#9b5e37")
    c.veil(points("220,820 1380,820 1560,1010 40,1010"), "#53291f", 0.7)
    c.rect(220, 806, 1160, 18, "#c88a55")
    for x, tilt in ((430, -30), (1000, 26)):
        sheet = [(x, 880), (x + 190, 872), (x + 210 + tilt, 946), (x - 20 + tilt, 956)]
        c.polygon(sheet, paint.PAPER)
        for i in range(4):
            c.line(
                [(x + 22, 892 + i * 14), (x + 170 - i * 18, 886 + i * 14)],
                4,
                paint.STONE,
            )
    c.line(smooth(points("800,900 800,720 780,620 720,560")), 13, paint.INK)
    c.polygon(disc(800, 904, 84, 24), paint.INK)
    c.polygon(disc(800, 898, 84, 22), paint.SHADOW)
    c.line([(730, 570), (676, 520)], 54, paint.INK)
    c.ellipse(672, 516, 33, 33, "#4a5d66")
    c.line([(706, 548), (728, 568)], 58, paint.GOLD)


def _paneling(c: Canvas) -> None:
    c.rect(0, 0, 1600, 1000, "#5d3427")
    for x in range(0, 1600, 200):
        c.veil(box(x, 0, 196, 640), "#3c1f1c", 0.55)
        c.line(points("30,60 166,60 166,560 30,560 30,60", x), 5, "#74452f")


SCENES = {"statehouse": statehouse, "hearing_room": hearing_room}
