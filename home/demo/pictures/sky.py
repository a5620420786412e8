"""Skies: flat bands of colour, suns, rays, clouds, birds and stars."""

from . import palette as paint
from .canvas import Canvas
from .lines import disc, smooth
from .palette import mix, ramp

DAWN = [paint.TEAL, paint.AQUA, paint.MIST, paint.CREAM, paint.SAND]
DAY = [paint.LAGOON, paint.TEAL, paint.AQUA, paint.MIST, paint.PAPER]
GOLDEN = [paint.AMBER, paint.GOLD, paint.SAND, paint.CREAM, paint.PAPER]
DUSK = [paint.PLUM, "#8a3f4b", paint.CORAL, paint.AMBER, paint.GOLD, paint.CREAM]
EVENING = [paint.NIGHT, paint.INK, paint.NAVY, paint.LAGOON, paint.TEAL]
OVERCAST = ["#8aa4a4", "#a9bdb6", paint.MIST, paint.CREAM]


def sky(c: Canvas, colours: list[str], bottom: float = 700, steps: int = 9) -> None:
    """Flat bands from the top of the sheet to the bottom of the sky."""
    depth = bottom / steps
    for i, colour in enumerate(ramp(colours, steps)):
        c.rect(-10, i * depth - 1, c.width + 20, c.height - i * depth + 20, colour)


def sun(c: Canvas, x, y, radius, colour: str, halo: str, rings: int = 4) -> None:
    """A flat sun in rings of paler light."""
    for i in range(rings, 0, -1):
        c.wash(disc(x, y, radius * (1 + 0.42 * i), detail=60), halo, 0.16)
    c.polygon(disc(x, y, radius, detail=60), colour)


def rays(c: Canvas, x, y, colour: str, opacity=0.18, count=18, turn=0.0) -> None:
    """Wide beams from one point, as on an old travel poster."""
    far = 2200
    for i in range(count):
        start = 360 * i / count + turn
        beam = disc(x, y, far, None, start, start + 180 / count, 1)
        c.wash(
            [*disc(x, y, 4, None, start, start + 180 / count, 1)[::-1], *beam],
            colour,
            opacity,
        )


def cloud(c: Canvas, x, y, width, colour: str, shade: str | None = None) -> None:
    """A long flat-bottomed cloud."""
    lumps = [(-0.5, 0), (-0.36, -0.07), (-0.2, -0.09), (-0.08, -0.17), (0.1, -0.18)]
    lumps += [(0.22, -0.1), (0.36, -0.08), (0.5, 0)]
    outline = smooth([(x + width * a, y + width * b) for a, b in lumps])
    c.polygon([*outline, (x + width / 2, y + 4), (x - width / 2, y + 4)], colour)
    if shade:
        c.veil([*outline, (x + width / 2, y + 4), (x - width / 2, y + 4)], shade, 0.8)


def streak(c: Canvas, x, y, width, thick, colour: str) -> None:
    """A thin cloud with pointed ends."""
    c.polygon(
        smooth(
            [
                (x - width / 2, y),
                (x, y - thick / 2),
                (x + width / 2, y),
                (x, y + thick / 2),
            ],
            closed=True,
        ),
        colour,
    )


def birds(c: Canvas, x, y, colour: str, count: int = 5, size: float = 16) -> None:
    """A few gulls far away."""
    for _ in range(count):
        a, b = x + c.random.uniform(-120, 120), y + c.random.uniform(-50, 50)
        s = size * c.random.uniform(0.6, 1.2)
        wing = [(a - s, b - s * 0.3), (a - s * 0.45, b - s * 0.5), (a, b)]
        wing += [(a + s * 0.45, b - s * 0.5), (a + s, b - s * 0.3)]
        c.line(smooth(wing), max(2, s * 0.16), colour)


def stars(c: Canvas, bottom: float, colour: str, count: int = 70) -> None:
    """Small stars, fewer near the horizon."""
    for _ in range(count):
        x, y = c.random.uniform(0, 1600), bottom * c.random.random() ** 1.5
        r = c.random.uniform(1.2, 2.8)
        c.ellipse(x, y, r, r, mix(colour, paint.TEAL, y / bottom * 0.7))
