"""Houses and three-deckers: flat fronts with framed and lighted windows."""

from . import palette as paint
from .canvas import RIGHT, Canvas
from .lines import box, points
from .palette import mix

LIT = "#f7d679"


def panes(
    c: Canvas, x, y, width, height, across, down, dark=paint.NAVY, lit=0.0, gap=0.45
) -> None:
    """A grid of plain windows, some of them lit."""
    wide, tall = width / across, height / down
    for row in range(down):
        for column in range(across):
            left, top = x + (column + gap / 2) * wide, y + (row + gap / 2) * tall
            c.rect(left, top, wide * (1 - gap), tall * (1 - gap), lamp(c, lit, dark))


def sash(c: Canvas, x, y, width, height, frame=paint.WHITE, glass=paint.NAVY) -> None:
    """One framed window with a light edge of reflection."""
    edge = max(2, width * 0.12)
    c.rect(x - edge, y - edge, width + edge * 2, height + edge * 2.4, frame)
    c.rect(x, y, width, height, glass)
    c.wash(points("0,0 0.6,0 0,0.7", x, y, width, height), paint.WHITE, 0.16)
    c.rect(x, y + height / 2 - edge / 3, width, edge * 0.7, frame)


def house(c: Canvas, x, y, width, height, wall, roof, lit=0.3, steep=0.55) -> None:
    """A gable-fronted house; x and y are its lower left corner."""
    top, peak = y - height, y - height - width * steep
    front = [(x, y), (x, top), (x + width / 2, peak), (x + width, top), (x + width, y)]
    c.polygon(front, wall)
    c.veil(front, mix(wall, paint.INK, 0.5), 0.55, RIGHT)
    lip = width * 0.07
    ridge = [
        (x - lip, top + lip),
        (x + width / 2, peak - lip * 0.8),
        (x + width + lip, top + lip),
    ]
    inner = [
        (x + width + lip, top + lip * 2.4),
        (x + width / 2, peak + lip * 0.8),
        (x - lip, top + lip * 2.4),
    ]
    c.polygon(ridge + inner, roof)
    rows = max(1, round(height / width * 2))
    _rooms(c, x, top, width, height, rows, lit)


def _rooms(c: Canvas, x, top, width, height, rows, lit) -> None:
    size = width * 0.17
    c.rect(x + width / 2 - size * 0.4, top - width * 0.12, size * 0.8, size * 1.1, LIT)
    for row in range(rows):
        for side in (0.2, 0.62):
            y = top + height * (row + 0.3) / rows
            glass = LIT if c.random.random() < lit else paint.NAVY
            sash(c, x + width * side, y, size, size * 1.45, glass=glass)


def three_decker(c: Canvas, x, y, width, wall, trim=paint.PAPER, lit=0.35) -> None:
    """Three floors, a flat roof with a cornice, and a stack of porches."""
    with c.inset(x, y - width * 1.56, width / 100):
        c.rect(0, 0, 100, 156, wall)
        c.veil(box(0, 0, 100, 156), mix(wall, paint.INK, 0.6), 0.5, RIGHT)
        c.rect(-5, -10, 110, 12, trim)
        c.rect(-3, 2, 106, 3.5, mix(trim, paint.INK, 0.35))
        for level in range(3):
            with c.inset(0, level * 52, 1):
                _porch_floor(c, trim, lit)


def _porch_floor(c: Canvas, trim, lit) -> None:
    c.rect(8, 8, 46, 44, mix(paint.SHADOW, paint.INK, 0.5))
    c.rect(35, 18, 12, 32, lamp(c, lit, mix(paint.NAVY, paint.RUST, 0.4)))
    sash(c, 14, 20, 11, 17)
    glass = lamp(c, lit)
    for left in (62, 79):
        sash(c, left, 16, 11, 22, trim, glass)
    c.rect(5, 32, 52, 3, trim)
    for i in range(10):
        c.rect(8 + i * 4.9, 32, 1.2, 18, trim)
    c.rect(5, 49, 52, 4, trim)
    for left in (6.5, 52.5):
        c.rect(left, 5, 3.5, 47, trim)


def lamp(c: Canvas, lit: float, dark: str = paint.NAVY) -> str:
    """The colour of a window: lit as often as asked for."""
    return LIT if c.random.random() < lit else dark
