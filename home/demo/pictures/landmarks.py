"""What a town is known by: mills and stacks, a clock tower, a steeple, a barn."""

from . import palette as paint
from .buildings import lamp
from .canvas import RIGHT, UP, Canvas
from .lines import box, disc, points
from .palette import mix


def mill(c: Canvas, x, y, width, floors, wall=paint.BRICK, lit=0.2, bay=46) -> None:
    """A long brick mill with rows of arched windows; y is its foot."""
    tall = floors * bay * 1.25
    c.rect(x, y - tall, width, tall, wall)
    c.veil(box(x, y - tall, width, tall), paint.RUST, 0.65, RIGHT)
    c.rect(x - 8, y - tall - 12, width + 16, 16, mix(wall, paint.INK, 0.55))
    columns = int(width // bay)
    sill, dark = mix(wall, paint.CREAM, 0.4), mix(paint.NAVY, paint.INK, 0.4)
    for row in range(floors):
        for column in range(columns):
            left = x + (column + 0.28) * width / columns
            top = y - tall + bay * (row * 1.25 + 0.35)
            c.arch(left, top, bay * 0.46, bay * 0.78, lamp(c, lit, dark))
            c.rect(left - 3, top + bay * 0.78, bay * 0.46 + 6, 5, sill)


def chimney(c: Canvas, x, y, width, height, wall=paint.BRICK) -> None:
    """A tall tapering stack."""
    stack = points("-0.5,0 -0.32,-1 0.32,-1 0.5,0", x, y, width, height)
    c.polygon(stack, wall)
    c.veil(stack, paint.RUST, 0.9, RIGHT)
    for top in (y - height, y - height * 0.94):
        c.rect(x - width * 0.42, top, width * 0.84, 10, mix(wall, paint.INK, 0.4))


def clock_tower(
    c: Canvas, x, y, width, height, wall=paint.BRICK, cap=paint.SLATE
) -> None:
    """A square tower with a clock, a belfry and a pointed cap."""
    c.rect(x, y - height, width, height, wall)
    c.veil(box(x, y - height, width, height), paint.RUST, 0.8, RIGHT)
    with c.inset(x, y - height, width / 100):
        c.rect(-6, -10, 112, 14, paint.CREAM)
        c.rect(10, -80, 80, 80, paint.PAPER)
        c.veil(box(10, -80, 80, 80), paint.STONE, 0.9, RIGHT)
        for left in (20, 53):
            c.arch(left, -66, 24, 58, paint.NAVY)
        c.polygon(points("0,-80 50,-230 100,-80"), cap)
        c.polygon(points("50,-80 50,-230 100,-80"), mix(cap, paint.INK, 0.4))
        _clock(c, 50, 55, 32)


def _clock(c: Canvas, x, y, radius) -> None:
    c.polygon(disc(x, y, radius * 1.18), paint.GOLD)
    c.polygon(disc(x, y, radius), paint.PAPER)
    for end, thick in ((0.45, -0.3), 0.14), ((-0.25, -0.7), 0.1):
        tip = (x + radius * end[0], y + radius * end[1])
        c.line([(x, y), tip], radius * thick, paint.INK)


def meeting_house(c: Canvas, x, y, width) -> None:
    """A white meeting house with a steeple, seen from the front."""
    with c.inset(x, y, width / 100):
        _steeple(c, 50, -93, 30)
        front = points("0,0 0,-75 50,-107 100,-75 100,0")
        c.polygon(front, paint.WHITE)
        c.veil(front, "#9db0b5", 0.75, RIGHT)
        roof = points("-4,-74 50,-112 104,-74 50,-104")
        c.polygon(roof, mix(paint.SLATE, paint.INK, 0.3))
        for left in (12, 74):
            c.arch(left, -54, 14, 34, paint.NAVY)
        c.rect(36, -50, 28, 50, "#dfe4dc")
        c.arch(41, -40, 18, 40, paint.BRICK)
        for i in range(4):
            c.rect(34 + i * 10, -51, 2.5, 51, paint.WHITE)
        c.polygon(points("31,-49 50,-63 69,-49"), paint.WHITE)


def _steeple(c: Canvas, x, y, width) -> None:
    for half, tall in ((15, 37.5), (11.4, 30), (8.4, 24)):
        part = box(x - half, y - tall, half * 2, tall)
        c.polygon(part, paint.WHITE)
        c.veil(part, "#8fa5ab", 0.85, RIGHT)
        c.rect(x - half - 1.6, y - tall - 2, half * 2 + 3.2, 3, paint.WHITE)
        c.arch(x - half * 0.4, y - tall * 0.8, half * 0.8, tall * 0.55, paint.SLATE)
        y -= tall
    c.polygon(points("-0.26,0 0,-2.1 0.26,0", x, y, width), paint.WHITE)
    c.polygon(points("0,0 0,-2.1 0.26,0", x, y, width), "#a9bbbd")
    c.polygon(disc(x, y - width * 2.12, 2), paint.GOLD)


def barn(c: Canvas, x, y, width, wall=paint.BRICK, roof=paint.SHADOW) -> None:
    """A gambrel barn with a long side roof."""
    with c.inset(x, y, width / 100):
        c.polygon(points("60,0 60,-37 150,-37 150,0"), mix(wall, paint.INK, 0.35))
        cover = points("30,-68 125,-68 142,-58 153,-35 63,-35 48,-58")
        c.polygon(cover, roof)
        c.veil(cover, mix(roof, paint.CREAM, 0.4), 0.6, UP)
        gable = points("0,0 0,-37 12,-58 30,-68 48,-58 60,-37 60,0")
        c.polygon(gable, wall)
        c.line(gable[1:6], 3.6, paint.PAPER)
        c.rect(19, -27, 22, 27, paint.PAPER)
        c.rect(20.5, -26, 19, 26, paint.RUST)
        c.line([(20.5, 0), (39.5, -26)], 2, paint.PAPER)
        c.line([(39.5, 0), (20.5, -26)], 2, paint.PAPER)
        c.rect(26, -53, 8, 9, paint.PAPER)
