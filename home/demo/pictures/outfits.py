"""Shoulders and collars."""

from . import palette as paint
from .canvas import RIGHT, Canvas
from .faces import at
from .lines import points, rows, smooth
from .palette import mix

SHOULDERS = points("-440,770 -400,520 -340,420 -220,362 -110,318")


def body(c: Canvas, coat: str, neckline) -> None:
    """Both shoulders, with a neckline between them."""
    left = smooth(SHOULDERS)
    right = [(-x, y) for x, y in left][::-1]
    shape = at([*left, *neckline, *right])
    c.polygon(shape, coat)
    c.veil(shape, mix(coat, paint.INK, 0.6), 0.75, RIGHT)
    for side in (-1, 1):
        c.line(
            at(smooth([(side * 250, 770), (side * 262, 620), (side * 300, 520)])),
            7,
            mix(coat, paint.INK, 0.45),
        )


def crew(c: Canvas, coat: str, shirt: str) -> None:
    dip = smooth(points("-110,318 -60,372 0,390 60,372 110,318"))
    body(c, coat, dip)
    c.line(at(dip), 24, mix(coat, shirt, 0.45))


def turtleneck(c: Canvas, coat: str, shirt: str) -> None:
    body(c, coat, [(-100, 300), (100, 300)])
    roll = at(smooth(points("-94,226 0,262 94,226 112,318 0,356 -112,318"), True))
    c.polygon(roll, mix(coat, shirt, 0.12))
    c.veil(roll, mix(coat, paint.INK, 0.6), 0.85, RIGHT)


def shirt(c: Canvas, coat: str, inner: str) -> None:
    body(c, coat, points("-90,310 0,440 90,310"))
    for side in (-1, 1):
        collar = at(
            [(side * 88, 272), (side * 128, 330), (side * 84, 462), (side * 2, 424)]
        )
        c.polygon(collar, mix(coat, "#ffffff", 0.22))
        c.veil(collar, mix(coat, paint.INK, 0.5), 0.55)
    c.line(at([(0, 430), (4, 770)]), 6, mix(coat, paint.INK, 0.45))
    for y in (500, 590, 680):
        c.ellipse(*at([(2, y)])[0], 10, 10, mix(inner, paint.INK, 0.25))


def blazer(c: Canvas, coat: str, shirt: str) -> None:
    c.polygon(
        at(points("-110,310 -56,372 0,396 56,372 110,310 130,770 -130,770")), shirt
    )
    c.veil(
        at(points("-110,310 110,310 130,770 -130,770")),
        mix(shirt, paint.INK, 0.5),
        0.5,
        RIGHT,
    )
    body(c, coat, points("-96,306 -4,700 4,700 96,306"))
    c.polygon(at(points("-94,330 0,400 94,330 60,520 0,690 -60,520")), shirt)
    for side in (-1, 1):
        lapel = at(
            [
                (side * 100, 300),
                (side * 168, 350),
                (side * 190, 470),
                (side * 132, 488),
                (side * 150, 540),
                (side * 4, 720),
            ]
        )
        c.polygon(lapel, mix(coat, "#ffffff", 0.14 if side < 0 else 0.04))
    c.ellipse(*at([(-200, 560)])[0], 17, 17, paint.GOLD)


def hoodie(c: Canvas, coat: str, lining: str) -> None:
    for side in (-1, 1):
        fold = [(side * x, y) for x, y in rows("170,360 168,268 120,218 78,250 64,380")]
        c.polygon(at(smooth(fold, True)), mix(coat, paint.INK, 0.4))
    body(c, coat, smooth(points("-150,300 -70,372 0,420 70,372 150,300")))
    rim = smooth(points("-168,300 -80,388 0,440 80,388 168,300"))
    c.line(at(rim), 40, mix(coat, lining, 0.5))
    for side in (-1, 1):
        c.line(at([(side * 46, 430), (side * 52, 600)]), 9, "#fbf3df")


OUTFITS = {
    "crew": crew,
    "turtleneck": turtleneck,
    "shirt": shirt,
    "blazer": blazer,
    "hoodie": hoodie,
}
