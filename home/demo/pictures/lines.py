"""Outlines: smooth curves and rolling horizons."""

import math


def smooth(points, closed: bool = False, detail: int = 8) -> list[tuple[float, float]]:
    """A curve through all points (Catmull-Rom)."""
    count = len(points)
    stretches = count if closed else count - 1
    curve = []
    for i in range(stretches):
        a, b, c, d = (_pick(points, i + n, closed) for n in (-1, 0, 1, 2))
        curve += [_between(a, b, c, d, step / detail) for step in range(detail)]
    return curve if closed else [*curve, points[-1]]


def _pick(points, index: int, closed: bool):
    if closed:
        return points[index % len(points)]
    return points[min(max(index, 0), len(points) - 1)]


def _between(a, b, c, d, t: float) -> tuple[float, float]:
    return tuple(
        0.5
        * (
            2 * q
            + (r - p) * t
            + (2 * p - 5 * q + 4 * r - s) * t**2
            + (3 * q - p - 3 * r + s) * t**3
        )
        for p, q, r, s in zip(a, b, c, d, strict=True)
    )


def rolling(rng, level: float, swing: float, waves: float = 2, rough: float = 0.2):
    """A horizon of hills across the sheet, as points from left to right."""
    terms = [
        (swing * weight, waves * factor * rng.uniform(0.8, 1.2), rng.uniform(0, 6.28))
        for weight, factor in ((0.65, 1), (0.35, 2.1), (rough, 5.3), (rough / 2, 11))
    ]
    return [
        (x, level + sum(a * math.sin(f * math.pi * x / 1600 + p) for a, f, p in terms))
        for x in range(-20, 1641, 12)
    ]


def ground(horizon, bottom: float = 1010) -> list[tuple[float, float]]:
    """The area below a horizon."""
    return [*horizon, (horizon[-1][0], bottom), (horizon[0][0], bottom)]


def box(x, y, width, height) -> list[tuple[float, float]]:
    """A rectangle as points."""
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def disc(x, y, rx, ry=None, start=0, end=360, detail=40) -> list[tuple[float, float]]:
    """An ellipse, or the slice of one between two angles (0 is right, 90 is down)."""
    ry = rx if ry is None else ry
    angles = [
        math.radians(start + (end - start) * i / detail) for i in range(detail + 1)
    ]
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in angles]


def height_at(horizon, x: float) -> float:
    """How high a horizon lies at x."""
    return min(horizon, key=lambda point: abs(point[0] - x))[1]


def points(text: str, x=0.0, y=0.0, scale=1.0, tall=None) -> list[tuple[float, float]]:
    """Read an outline written as "x,y x,y", placed at x and y and scaled."""
    tall = scale if tall is None else tall
    pairs = (pair.split(",") for pair in text.split())
    return [(x + float(a) * scale, y + float(b) * tall) for a, b in pairs]


def rows(text: str) -> list[tuple[float, ...]]:
    """Read numbers written as "1,2,3 4,5,6"."""
    return [tuple(float(n) for n in row.split(",")) for row in text.split()]
