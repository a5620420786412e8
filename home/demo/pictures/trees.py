"""Trees: crowns of overlapping discs, pines in tiers, birches, woods."""

from . import palette as paint
from .canvas import RIGHT, Canvas
from .lines import disc, height_at, points, rows
from .palette import mix

SUMMER = (paint.PINE, paint.FOREST, paint.MOSS)
SPRING = (paint.FOREST, paint.MOSS, paint.LEAF)
RED = ("#7b2c2a", "#b24a34", paint.CORAL)
ORANGE = ("#9a4a25", paint.AMBER, paint.GOLD)
YELLOW = ("#a8722a", "#d9a23c", "#f0cc6d")
AUTUMN = (RED, ORANGE, YELLOW, SPRING)

CROWN = [(0, -0.6, 0.3), (-0.2, -0.5, 0.22), (0.2, -0.52, 0.23), (-0.1, -0.78, 0.2)]
CROWN += [(0.12, -0.74, 0.21), (-0.28, -0.4, 0.15), (0.28, -0.38, 0.16)]


def oak(c: Canvas, x, y, height, inks=SUMMER) -> None:
    """A broad tree lit from the upper left."""
    dark, middle, light = inks
    trunk = height * 0.045
    c.polygon(
        points("-1.5,0 -0.6,-0.5 0.6,-0.5 1.5,0", x, y, trunk, height),
        mix(paint.INK, paint.RUST, 0.3),
    )
    jitter = [(a + c.random.uniform(-0.03, 0.03), b, r) for a, b, r in CROWN]
    for ink, dx, dy, shrink in (
        (dark, 0.02, 0.02, 1.0),
        (middle, -0.025, -0.025, 0.84),
        (light, -0.07, -0.07, 0.5),
    ):
        for a, b, r in jitter:
            size = r * height * shrink
            c.ellipse(
                x + (a + dx) * height, y + (b + dy) * height, size, size * 0.9, ink
            )


def bush(c: Canvas, x, y, width, inks=SUMMER) -> None:
    """A low round shrub."""
    for ink, dx, dy, shrink in zip(
        inks, (0, -0.05, -0.1), (0, -0.04, -0.08), (1, 0.8, 0.45), strict=True
    ):
        for a, r in rows("-0.28,0.24 0,0.34 0.28,0.25"):
            size = r * width * shrink
            c.ellipse(
                x + (a + dx) * width, y - r * width * 0.7 + dy * width, size, size, ink
            )


def pine(c: Canvas, x, y, height, dark=paint.DEEP, light=paint.FOREST) -> None:
    """A tall pine in tiers, its left side in the light."""
    c.rect(x - height * 0.02, y - height * 0.1, height * 0.04, height * 0.1, paint.INK)
    tiers = 6
    for i in range(tiers):
        top = y - height * (1 - i * 0.14)
        foot = y - height * (0.72 - i * 0.13)
        half = height * (0.07 + 0.034 * i)
        c.polygon([(x, top), (x + half, foot), (x, foot - 5), (x - half, foot)], dark)
        c.polygon([(x, top), (x, foot - 5), (x - half, foot)], light)


def birch(c: Canvas, x, height_top, bottom, width, bend=0.0) -> None:
    """A white trunk that runs out of the top of the sheet."""
    trunk = [
        (x - width / 2, bottom),
        (x - width * 0.3 + bend, height_top),
        (x + width * 0.3 + bend, height_top),
        (x + width / 2, bottom),
    ]
    c.polygon(trunk, paint.WHITE)
    c.veil(trunk, "#8d8a80", 0.85, RIGHT)
    for _ in range(16):
        y = c.random.uniform(height_top, bottom)
        middle = x + bend * (bottom - y) / (bottom - height_top)
        side = c.random.choice((-1, 1))
        reach = width * c.random.uniform(0.15, 0.4)
        edge = middle + side * width * 0.42
        c.polygon([(edge, y - 5), (edge - side * reach, y), (edge, y + 5)], SHADE)


SHADE = "#3c3a38"


def wood(c: Canvas, horizon, start, end, size, inks, every=38) -> None:
    """Round trees along a horizon, in mixed colours."""
    x = start
    while x < end:
        tall = size * c.random.uniform(0.7, 1.25)
        dark, middle, light = c.random.choice(inks)
        y = height_at(horizon, x) + size * 0.25
        for ink, d, shrink in (
            (dark, 0, 1),
            (middle, -0.12, 0.78),
            (light, -0.22, 0.42),
        ):
            r = tall * 0.5 * shrink
            c.polygon(
                disc(x + d * tall, y - tall * 0.45 + d * tall, r, r * 0.95, detail=18),
                ink,
            )
        x += every * c.random.uniform(0.6, 1.3)


def pinewood(c: Canvas, horizon, start, end, size, dark, light, every=26) -> None:
    """A row of pines along a horizon."""
    x = start
    while x < end:
        pine(
            c,
            x,
            height_at(horizon, x) + 10,
            size * c.random.uniform(0.65, 1.2),
            dark,
            light,
        )
        x += every * c.random.uniform(0.6, 1.5)
