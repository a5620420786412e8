"""Hair: what falls behind the head and what lies before it."""

from collections.abc import Callable
from dataclasses import dataclass

from . import palette as paint
from .canvas import RIGHT, Canvas
from .faces import X, Y, at
from .lines import disc, points, smooth
from .palette import mix


def nothing(c: Canvas, hair: str) -> None:
    """No hair on this side."""


@dataclass(frozen=True)
class Style:
    """A hair style in two layers."""

    behind: Callable = nothing
    before: Callable = nothing


def lock(c: Canvas, points, hair: str, light=0.16) -> None:
    """A mass of hair, lit on the left and dark on the right."""
    shape = smooth(at(points), True)
    c.polygon(shape, mix(hair, paint.GOLD, light))
    c.veil(shape, mix(hair, paint.INK, 0.45), 0.9, RIGHT)


def long_behind(c: Canvas, hair: str) -> None:
    lock(
        c,
        points(
            "-170,-90 -120,-230 0,-270 120,-230 172,-90 190,140 230,340 "
            "60,400 -60,400 -230,340 -190,140"
        ),
        mix(hair, paint.INK, 0.25),
        0.05,
    )


def long_before(c: Canvas, hair: str) -> None:
    lock(
        c,
        points(
            "-30,-232 -130,-206 -176,-80 -190,90 -214,250 -160,190 -142,20 "
            "-112,-90 -40,-160"
        ),
        hair,
    )
    lock(
        c,
        points(
            "-44,-236 80,-240 160,-150 186,30 220,250 164,200 146,20 116,-90 20,-150"
        ),
        hair,
    )


def short_before(c: Canvas, hair: str) -> None:
    lock(
        c,
        points(
            "-156,10 -164,-110 -110,-226 20,-262 130,-222 166,-110 156,10 "
            "134,-40 112,-120 20,-146 -60,-128 -118,-110 -134,-40"
        ),
        hair,
    )


def tousled_before(c: Canvas, hair: str) -> None:
    lock(
        c,
        points(
            "-154,0 -172,-120 -128,-214 -96,-250 -30,-262 0,-292 70,-268 "
            "130,-244 172,-140 156,0 134,-60 122,-128 60,-118 40,-150 "
            "-20,-110 -50,-144 -110,-96 -136,-50"
        ),
        hair,
        0.22,
    )


def fade_before(c: Canvas, hair: str) -> None:
    lock(
        c,
        points(
            "-150,-30 -156,-120 -112,-214 0,-240 112,-214 156,-120 150,-30 "
            "136,-90 104,-148 0,-160 -104,-148 -136,-90"
        ),
        hair,
        0.08,
    )


def curls_behind(c: Canvas, hair: str) -> None:
    rng = c.random
    for radius, count, ink in (
        (225, 34, mix(hair, paint.INK, 0.3)),
        (190, 30, hair),
        (150, 24, mix(hair, paint.RUST, 0.1)),
    ):
        for x, y in disc(X, Y - 90, radius, radius * 0.98, 150, 390, count):
            c.ellipse(x, y, 46 + rng.uniform(-6, 10), 46 + rng.uniform(-6, 10), ink)
    c.ellipse(X, Y - 110, 190, 180, hair)


def curls_before(c: Canvas, hair: str) -> None:
    for x, y in disc(X, Y - 96, 130, 104, 190, 350, 11):
        c.ellipse(x, y, 36, 34, hair)
        c.ellipse(x - 8, y - 8, 20, 18, mix(hair, paint.RUST, 0.14))


def bob_behind(c: Canvas, hair: str) -> None:
    lock(
        c,
        points(
            "-180,-60 -130,-226 0,-268 130,-226 180,-60 196,120 150,200 "
            "-150,200 -196,120"
        ),
        mix(hair, paint.INK, 0.22),
        0,
    )


def bob_before(c: Canvas, hair: str) -> None:
    lock(
        c,
        points(
            "30,-240 -100,-226 -174,-110 -196,60 -176,186 -130,150 -138,10 "
            "-96,-92 0,-130 60,-180"
        ),
        hair,
        0.1,
    )
    lock(
        c,
        points(
            "10,-244 110,-222 176,-110 196,60 176,186 132,150 140,10 112,-100 70,-180"
        ),
        hair,
        0.1,
    )


def bangs_before(c: Canvas, hair: str) -> None:
    bob_before(c, hair)
    lock(
        c,
        points(
            "-136,-60 -140,-150 -70,-236 50,-244 136,-150 138,-64 60,-80 "
            "-20,-76 -90,-78"
        ),
        hair,
        0.12,
    )


def bun_behind(c: Canvas, hair: str) -> None:
    lock(c, points("-70,-250 -64,-340 0,-372 66,-340 70,-250"), hair)
    c.line(smooth(at(points("-66,-256 0,-246 66,-256"))), 16, paint.GOLD)


def bun_before(c: Canvas, hair: str) -> None:
    lock(
        c,
        points(
            "-152,-10 -164,-110 -112,-222 0,-258 112,-222 164,-110 152,-10 "
            "130,-100 60,-170 -10,-186 -80,-160 -130,-96"
        ),
        hair,
    )


def scarf_behind(c: Canvas, hair: str) -> None:
    lock(
        c,
        points(
            "-190,-60 -140,-240 0,-284 140,-240 190,-60 200,140 250,330 "
            "120,440 -120,440 -250,330 -200,140"
        ),
        mix(hair, paint.INK, 0.3),
        0.05,
    )


def scarf_before(c: Canvas, hair: str) -> None:
    crown = points(
        "-136,40 -190,20 -184,-130 -110,-252 0,-282 110,-252 184,-130 190,20 136,40"
    )
    inner = points("136,-60 104,-150 0,-186 -104,-150 -136,-60")
    band = at(smooth(crown) + smooth(inner))
    c.polygon(band, mix(hair, paint.GOLD, 0.2))
    c.veil(band, mix(hair, paint.INK, 0.4), 0.85, RIGHT)
    for fold, ink in (
        (
            points(
                "-190,10 -136,20 -96,150 0,214 110,150 138,20 190,10 206,190 "
                "120,330 -60,360 -210,240"
            ),
            mix(hair, paint.GOLD, 0.14),
        ),
        (
            points("140,60 192,40 214,220 60,380 -150,400 -60,320 70,250"),
            mix(hair, paint.GOLD, 0.32),
        ),
    ):
        shape = smooth(at(fold), True)
        c.polygon(shape, ink)
        c.veil(shape, mix(hair, paint.INK, 0.4), 0.8, RIGHT)


def bald_before(c: Canvas, hair: str) -> None:
    for side in (-1, 1):
        lock(
            c,
            [
                (side * 150, 20),
                (side * 164, -60),
                (side * 146, -120),
                (side * 134, -60),
                (side * 138, 10),
            ],
            hair,
            0,
        )
    c.wash(disc(X - 60, Y - 150, 48, 26), paint.WHITE, 0.25)


STYLES = {
    "long": Style(long_behind, long_before),
    "short": Style(nothing, short_before),
    "tousled": Style(nothing, tousled_before),
    "fade": Style(nothing, fade_before),
    "curls": Style(curls_behind, curls_before),
    "bob": Style(bob_behind, bob_before),
    "bangs": Style(bob_behind, bangs_before),
    "bun": Style(bun_behind, bun_before),
    "scarf": Style(scarf_behind, scarf_before),
    "bald": Style(nothing, bald_before),
}
