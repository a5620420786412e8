"""Small people: plain shapes that read at a glance."""

from . import palette as paint
from .canvas import RIGHT, Canvas
from .lines import box, disc, points, rows, smooth
from .palette import mix

SKINS = ("#f0c9a4", "#e0a87c", "#c68656", "#9a6240", "#6f432c", "#52301f")
HAIRS = (
    "#2a1c1a",
    "#3d2a22",
    "#6b4226",
    "#a9713a",
    "#c9c2b4",
    "#1c1a20",
    "#57331f",
    "#2d2320",
)
COATS = (
    paint.BRICK,
    paint.LAGOON,
    paint.GOLD,
    paint.FOREST,
    paint.NAVY,
    paint.CORAL,
    paint.PLUM,
    paint.TEAL,
    paint.AMBER,
    paint.CREAM,
)


def standing(c: Canvas, x, y, height, coat=None, stride=0.0, facing=0) -> None:
    """A whole person, feet at y; facing is -1 left, 1 right or 0 away from us."""
    h = height
    coat = coat or c.random.choice(COATS)
    skin, hair = c.random.choice(SKINS), c.random.choice(HAIRS)
    _legs(c, x, y, h, mix(paint.INK, coat, c.random.choice((0.05, 0.25))), stride)
    _coat(c, x, y, h, coat, c.random.choice((0.45, 0.4, 0.3)))
    _arms(c, x, y, h, mix(coat, paint.INK, 0.22), skin, facing)
    c.rect(x - h * 0.022, y - h * 0.87, h * 0.044, h * 0.07, mix(skin, paint.INK, 0.25))
    head(
        c,
        x + facing * h * 0.01,
        y - h * 0.915,
        h * 0.062,
        skin,
        hair,
        facing == 0,
        facing,
    )


def _legs(c: Canvas, x, y, h, ink, stride) -> None:
    for side in (-1, 1):
        hip, foot = x + side * h * 0.045, x + side * h * (0.045 + stride)
        c.polygon(
            [
                (hip - h * 0.05, y - h * 0.48),
                (hip + h * 0.05, y - h * 0.48),
                (foot + h * 0.026, y),
                (foot - h * 0.026, y),
            ],
            ink,
        )
        c.ellipse(foot + h * 0.008, y, h * 0.04, h * 0.018, paint.INK)


def _coat(c: Canvas, x, y, h, coat, hem) -> None:
    flare = 0.1 + (0.45 - hem) * 0.25
    body = smooth(
        [
            (x - h * 0.05, y - h * 0.845),
            (x + h * 0.05, y - h * 0.845),
            (x + h * 0.108, y - h * 0.79),
            (x + h * 0.09, y - h * 0.6),
            (x + h * flare, y - h * hem),
            (x - h * flare, y - h * hem),
            (x - h * 0.09, y - h * 0.6),
            (x - h * 0.108, y - h * 0.79),
        ],
        closed=True,
    )
    c.polygon(body, coat)
    c.veil(body, mix(coat, paint.INK, 0.65), 0.85, RIGHT)


def _arms(c: Canvas, x, y, h, ink, skin, facing) -> None:
    for side in (-1, 1):
        elbow = (x + side * h * 0.128, y - h * 0.6)
        hand = (x + side * h * 0.105 + facing * h * 0.05, y - h * 0.47)
        c.ellipse(*hand, h * 0.022, h * 0.026, skin)
        c.line([(x + side * h * 0.098, y - h * 0.785), elbow, hand], h * 0.05, ink)
        c.ellipse(x + side * h * 0.096, y - h * 0.785, h * 0.03, h * 0.035, ink)


def head(c: Canvas, x, y, radius, skin, hair, back=False, facing=0) -> None:
    """A head with a cap of hair; from behind only hair shows."""
    style, r, tall = c.random.random(), radius, radius * 1.2
    if style < 0.3:
        c.polygon(disc(x, y + r * 0.35, r * 1.15, r * 1.45), mix(hair, paint.INK, 0.3))
    elif style < 0.5:
        c.ellipse(x - facing * r * 0.4, y - r * 1.35, r * 0.5, r * 0.5, hair)
    c.polygon(disc(x, y, r, tall), skin)
    if back:
        drop = r * 0.45 if style < 0.3 else 0
        whole = disc(x, y - r * 0.1 + drop / 2, r * 1.08, tall + drop)
        c.polygon(whole, hair)
        c.veil(whole, paint.INK, 0.5, RIGHT)
        return
    c.veil(disc(x, y, r, tall), mix(skin, paint.RUST, 0.6), 0.7, RIGHT)
    tilt = 180 - facing * 32
    c.polygon(disc(x, y - r * 0.1, r * 1.07, tall * 1.02, tilt, tilt + 180), hair)


def shoulders(c: Canvas, x, y, size, coat, skin, hair) -> None:
    """Someone in a crowd, seen from behind from the chest up."""
    outline = smooth(
        points("-0.95,2.4 -0.9,0.75 -0.35,0.32 0.35,0.32 0.9,0.75 0.95,2.4", x, y, size)
    )
    c.polygon(outline, coat)
    c.veil(outline, mix(coat, paint.INK, 0.7), 0.85)
    c.rect(x - size * 0.17, y, size * 0.34, size * 0.5, mix(skin, paint.INK, 0.25))
    head(c, x, y - size * 0.1, size * 0.42, skin, hair, back=True)


def raised_arm(c: Canvas, x, y, size, coat, skin, side: int) -> None:
    """An arm held up beside a head."""
    elbow = (x + side * size * 1.05, y + size * 0.35)
    hand = (x + side * size * 0.85, y - size * 0.75)
    c.line([(x + side * size * 0.75, y + size * 0.95), elbow], size * 0.34, coat)
    c.line([elbow, hand], size * 0.26, coat)
    c.ellipse(*hand, size * 0.17, size * 0.19, skin)


def sign(
    c: Canvas, x, y, width, height, board, tilt=0.0, mark="bars", pole=170
) -> None:
    """A placard on a stick, with a mark in place of words."""
    c.line([(x - tilt * pole, y + height / 2 + pole), (x, y)], 11, "#8a5a34")
    corners = [
        (
            x + a * width / 2 - b * tilt * height / 2,
            y + b * height / 2 + a * tilt * width / 2,
        )
        for a, b in rows("-1,-1 1,-1 1,1 -1,1")
    ]
    c.polygon(corners, board)
    c.veil(corners, mix(board, paint.INK, 0.4), 0.5)
    ink = (
        paint.WHITE
        if board not in (paint.PAPER, paint.CREAM, paint.GOLD, paint.WHITE)
        else paint.BRICK
    )
    MARKS[mark](c, x, y, min(width, height), ink)


def _bars(c: Canvas, x, y, size, ink) -> None:
    for i, length in enumerate((0.9, 0.6, 0.8)):
        c.rect(
            x - size * length / 2,
            y + size * (i * 0.24 - 0.3),
            size * length,
            size * 0.11,
            ink,
        )


def _star(c: Canvas, x, y, size, ink) -> None:
    outer, inner = (
        disc(x, y, size * 0.36, None, -90, 270, 5),
        disc(x, y, size * 0.15, None, -54, 306, 5),
    )
    c.polygon([p for pair in zip(outer, inner, strict=True) for p in pair], ink)


def _heart(c: Canvas, x, y, size, ink) -> None:
    half = size * 0.17
    for side in (-1, 1):
        c.ellipse(x + side * half, y - half * 0.6, half * 1.08, half * 1.08, ink)
    c.polygon(points("-2.02,-0.2 2.02,-0.2 0,2.1", x, y, half), ink)


def _home(c: Canvas, x, y, size, ink) -> None:
    c.polygon(points("-0.36,0 0,-0.34 0.36,0", x, y, size), ink)
    c.polygon(box(x - size * 0.25, y, size * 0.5, size * 0.3), ink)


def _tick(c: Canvas, x, y, size, ink) -> None:
    c.line(points("-0.28,0 -0.06,0.24 0.32,-0.26", x, y, size), size * 0.13, ink)


def _sun(c: Canvas, x, y, size, ink) -> None:
    for i in range(10):
        c.polygon([(x, y), *disc(x, y, size * 0.42, None, i * 36, i * 36 + 14, 2)], ink)
    c.ellipse(x, y, size * 0.19, size * 0.19, ink)


MARKS = {
    "bars": _bars,
    "star": _star,
    "heart": _heart,
    "home": _home,
    "tick": _tick,
    "sun": _sun,
}
