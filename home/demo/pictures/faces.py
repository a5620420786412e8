"""Faces in a few planes: light from the left, no more features than needed."""

from . import palette as paint
from .canvas import RIGHT, Canvas
from .lines import disc, points, smooth
from .palette import mix

X, Y = 500, 500  # the middle of the face

OUTLINE = points(
    "-148,-60 -141,60 -114,138 -66,192 -26,211 26,211 66,192 114,138 "
    "141,60 148,-60 120,-170 0,-215 -120,-170"
)


def at(points):
    """Points round the middle of the face, placed on the sheet."""
    return [(X + x, Y + y) for x, y in points]


def neck(c: Canvas, skin: str) -> None:
    shape = at(points("-72,110 72,110 78,300 150,380 -150,380 -78,300"))
    c.polygon(shape, mix(skin, paint.RUST, 0.16))
    shadow = smooth(at(points("-74,170 0,200 74,170 77,226 30,262 -75,214")), True)
    c.polygon(shadow, mix(skin, paint.INK, 0.26))


def face(c: Canvas, skin: str) -> None:
    for side in (-1, 1):
        c.polygon(disc(X + side * 148, Y + 8, 24, 44), mix(skin, paint.RUST, 0.22))
    outline = smooth(at(OUTLINE), True)
    c.polygon(outline, skin)
    shade = mix(skin, paint.RUST, 0.42)
    side = smooth(
        at(
            points(
                "52,-210 40,-80 74,-10 58,70 74,130 40,206 66,192 114,138 141,60 "
                "149,-60 120,-170"
            )
        ),
        True,
    )
    c.wash(side, shade, 0.62)
    c.veil(outline, shade, 0.35, RIGHT)


def features(c: Canvas, skin: str, hair: str) -> None:
    for side in (-1, 1):
        _eye(c, X + side * 62, skin, mix(hair, paint.INK, 0.25))
        c.wash(disc(X + side * 84, Y + 62, 34, 24), paint.CORAL, 0.2)
    nose = smooth(at(points("2,-20 24,44 18,62 -16,62 -6,50")), True)
    c.polygon(nose, mix(skin, paint.RUST, 0.55))
    smile = smooth(at(points("-46,112 -18,126 18,126 46,110")))
    c.line(smile, 8, mix(skin, "#6a2030", 0.72))
    lip = smooth(at(points("-26,130 0,136 26,129 0,148")), True)
    c.polygon(lip, mix(skin, paint.BRICK, 0.5))


def beard(c: Canvas, hair: str) -> None:
    shape = smooth(
        at(
            points(
                "-147,-20 -118,60 -60,84 0,90 60,84 118,60 147,-20 146,80 112,176 "
                "46,232 -46,232 -112,176 -146,80"
            )
        ),
        True,
    )
    c.polygon(shape, hair)
    c.veil(shape, mix(hair, paint.INK, 0.55), 0.8, RIGHT)
    mouth = smooth(at(points("-48,116 0,106 48,116 0,146")), True)
    c.polygon(mouth, mix(hair, paint.INK, 0.35))
    c.polygon(smooth(at(points("-34,120 0,116 34,120 0,138")), True), "#b5604f")


def glasses(c: Canvas) -> None:
    for side in (-1, 1):
        rim = disc(X + side * 64, Y - 4, 50, 45)
        c.wash(rim, paint.WHITE, 0.18)
        c.line([*rim, rim[1]], 9, paint.INK)
    c.line(smooth(at(points("-15,-10 0,-18 15,-10"))), 9, paint.INK)
    for side in (-1, 1):
        c.line(at([(side * 112, -12), (side * 150, -20)]), 9, paint.INK)


def earrings(c: Canvas) -> None:
    for side in (-1, 1):
        c.ellipse(X + side * 152, Y + 66, 13, 13, paint.GOLD)
        c.ellipse(X + side * 152, Y + 92, 9, 16, mix(paint.GOLD, paint.INK, 0.25))


EXTRAS = {"glasses": glasses, "earrings": earrings}


def _eye(c: Canvas, x, skin: str, brow: str) -> None:
    ink = mix(skin, paint.INK, 0.82)
    c.polygon(smooth(points("-38,-52 0,-66 38,-54 0,-56", x, Y), True), brow)
    white = smooth(points("-25,-6 0,-19 25,-6 0,5", x, Y), True)
    c.polygon(white, mix(paint.WHITE, skin, 0.15))
    c.ellipse(x, Y - 7, 11, 12, ink)
    c.line(smooth(points("-27,-6 0,-21 27,-8", x, Y)), 6, ink)
