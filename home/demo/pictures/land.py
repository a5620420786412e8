"""Land and water: hills, fields, rivers, sea, grass, roads."""

import math

from .canvas import Canvas
from .lines import ground, points, rolling, smooth
from .palette import mix, ramp


def hills(
    c: Canvas, levels, colours: list[str], mist: str, swing=60, waves=2.0
) -> list:
    """Ridges behind one another, paler with distance; returns their horizons."""
    horizons = []
    for i, (level, colour) in enumerate(
        zip(levels, ramp(colours, len(levels)), strict=True)
    ):
        grow = 1 + i * 0.15
        horizon = rolling(c.random, level, swing * grow, waves / grow, 0.08)
        ridge(c, horizon, colour, mist)
        horizons.append(horizon)
    return horizons


def ridge(c: Canvas, horizon, colour: str, mist: str, depth: float = 230) -> None:
    """One ridge with light along its edge and mist at its foot."""
    c.polygon(ground(horizon), mix(colour, "#fff3cf", 0.22))
    c.polygon(ground([(x + 7, y + 7) for x, y in horizon]), colour)
    foot = max(y for _, y in horizon) + depth
    c.veil(ground(horizon, foot), mist, 0.5)
    c.polygon(
        [(-20, foot), (1640, foot), (1640, 1010), (-20, 1010)], mix(colour, mist, 0.5)
    )


def sea(c: Canvas, horizon: float, colours: list[str], bottom=1000, steps=9) -> None:
    """Water in bands that widen towards the reader."""
    for i, colour in enumerate(ramp(colours, steps)):
        y = horizon + (bottom - horizon) * (i / steps) ** 1.6
        c.rect(-10, y, 1620, 1010 - y, colour)


def glints(c: Canvas, x, top, bottom, colour: str, spread=160, count=26) -> None:
    """The light of a low sun broken on water."""
    for i in range(count):
        share = i / count
        y = top + (bottom - top) * share**1.25
        half = (12 + spread * share) * c.random.uniform(0.35, 1)
        middle = x + c.random.uniform(-0.4, 0.4) * spread * share
        thick = 2 + 7 * share
        dash(c, middle, y, half, thick, colour)


def dash(c: Canvas, x, y, half, thick, colour: str) -> None:
    """One pointed stroke of light or foam."""
    c.polygon(points("-1,0 0,-0.5 1,0 0,0.5", x, y, half, thick), colour)


def waves(c: Canvas, top, bottom, colour: str, count=60) -> None:
    """Small strokes all over the water, larger when near."""
    for _ in range(count):
        share = c.random.random()
        y = top + (bottom - top) * share
        half = (8 + 46 * share) * c.random.uniform(0.5, 1.2)
        dash(c, c.random.uniform(-40, 1640), y, half, 2 + 4 * share, colour)


def furrows(
    c: Canvas, vanish, bottom_y, colours, count=26, left=-1400, right=3000
) -> None:
    """Rows of a field that run to one point on the horizon."""
    x0, y0 = vanish
    step = (right - left) / count
    for i in range(count):
        a = left + i * step
        c.polygon(
            [(x0, y0), (a, bottom_y), (a + step, bottom_y)], colours[i % len(colours)]
        )


def winding(c: Canvas, spine, widths, colour: str, edge: str | None = None) -> None:
    """A river or a path along a spine, with its width at each point."""
    left = smooth([(x - w / 2, y) for (x, y), w in zip(spine, widths, strict=True)])
    right = smooth([(x + w / 2, y) for (x, y), w in zip(spine, widths, strict=True)])
    if edge:
        outer = [(x - 6 - i * 0.1, y) for i, (x, y) in enumerate(left)]
        c.polygon(outer + right[::-1], edge)
    c.polygon(left + right[::-1], colour)


def grass(c: Canvas, x, y, size, colour: str, blades: int = 11) -> None:
    """A tuft of thin blades that lean with the wind."""
    for i in range(blades):
        lean = (i - blades / 2) * 0.13 + c.random.uniform(0, 0.25)
        tall = size * c.random.uniform(0.55, 1)
        base, half = x + (i - blades / 2) * size * 0.022, size * 0.013
        bend = (base + math.sin(lean * 0.45) * tall * 0.6, y - tall * 0.6)
        tip = (base + math.sin(lean * 1.3) * tall, y - math.cos(lean * 1.3) * tall)
        left = smooth([(base - half, y), (bend[0] - half, bend[1]), tip], detail=4)
        right = smooth([(base + half, y), (bend[0] + half, bend[1]), tip], detail=4)
        c.polygon(left + right[::-1], colour if i % 3 else mix(colour, "#f4e3bd", 0.25))


def bank(c: Canvas, horizon, colour: str, light: str, shade: str) -> None:
    """A near stretch of ground, lit from the left and dark below."""
    c.polygon(ground(horizon), light)
    body = [(x, y + 8) for x, y in horizon]
    c.polygon(ground(body), colour)
    c.veil(ground(body), shade, 0.75)


def fog(c: Canvas, top, bottom, colour: str, strength=0.6) -> None:
    """Mist that thins out upwards."""
    c.veil([(-10, top), (1610, top), (1610, bottom), (-10, bottom)], colour, strength)
