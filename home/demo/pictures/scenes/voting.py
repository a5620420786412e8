"""Voting: a ballot and its box, a polling place in the evening."""

from .. import palette as paint
from ..buildings import LIT
from ..canvas import RIGHT, UP, Canvas
from ..figures import standing
from ..land import winding
from ..lines import box, disc, ground, points, rolling, rows, smooth
from ..palette import mix
from ..sky import EVENING, rays, sky, stars
from ..trees import oak


def ballot_box(c: Canvas) -> None:
    """A hand drops a ballot into a box; beams of light behind."""
    c.rect(0, 0, 1600, 1000, paint.LAGOON)
    rays(c, 800, 470, AQUA_LIGHT, 0.3, 24, 3.4)
    c.glow(800, 440, 620, paint.CREAM, 0.85)
    c.rect(0, 830, 1600, 180, paint.NAVY)
    c.veil(box(0, 830, 1600, 180), paint.INK, 0.9)
    _paper_ballot(c)
    _hand(c)
    _box(c)


AQUA_LIGHT = "#7fbdb4"


def _paper_ballot(c: Canvas) -> None:
    sheet = points("640,250 930,210 980,560 690,600")
    c.polygon(sheet, paint.WHITE)
    c.veil(sheet, paint.SAND, 0.5, RIGHT)
    for i in range(4):
        x, y = 686 + i * 9, 312 + i * 58
        c.line([(x + 64, y - 8), (x + 210 - i * 14, y - 28)], 11, paint.STONE)
        c.ellipse(x + 20, y, 17, 17, paint.NAVY)
        c.ellipse(x + 20, y, 11, 11, paint.CORAL if i == 1 else paint.WHITE)


def _hand(c: Canvas) -> None:
    sleeve = points("1250,-10 1480,-10 1160,330 1020,235")
    c.polygon(sleeve, paint.CORAL)
    c.veil(sleeve, paint.RUST, 0.6, RIGHT)
    c.line([(1012, 226), (1170, 336)], 26, paint.PAPER)
    skin, shade = "#9a6240", "#6d3f2b"
    palm = smooth(
        points("1110,326 1010,238 930,240 868,300 850,380 905,420 1000,410"), True
    )
    c.polygon(palm, skin)
    c.veil(palm, shade, 0.7)
    for x, y in rows("850,330 872,368 896,398"):
        c.line([(x + 110, y - 22), (x, y + 12)], 40, skin)
        c.ellipse(x, y + 12, 20, 20, skin)
        c.line([(x + 100, y + 2), (x + 8, y + 34)], 5, shade)
    c.line(points("990,262 880,300 826,338"), 44, mix(skin, paint.CREAM, 0.12))
    c.ellipse(826, 338, 22, 22, mix(skin, paint.CREAM, 0.12))


def _box(c: Canvas) -> None:
    front, side = (
        box(480, 600, 520, 290),
        points("1000,600 1130,548 1130,822 1000,890"),
    )
    lid = points("480,600 620,548 1130,548 1000,600")
    c.polygon(lid, "#f2d08a")
    c.polygon(points("660,586 690,570 980,570 958,586"), paint.INK)
    c.polygon(points("688,577 976,577 980,590 690,590"), paint.WHITE)
    c.polygon(front, paint.GOLD)
    c.veil(front, paint.AMBER, 0.9)
    c.polygon(side, mix(paint.AMBER, paint.RUST, 0.45))
    c.rect(480, 600, 520, 26, "#f7dc9d")
    c.polygon(disc(740, 752, 92), paint.NAVY)
    c.line(points("696,754 730,790 790,712"), 24, paint.PAPER)


def polling_place(c: Canvas) -> None:
    """Voters queue at a lighted town hall in the evening."""
    sky(c, EVENING, 700, 9)
    stars(c, 460, paint.PAPER, 90)
    c.glow(800, 640, 760, paint.GOLD, 0.35)
    c.polygon(ground(rolling(c.random, 640, 40, 2)), paint.PINE)
    _town_hall(c)
    c.polygon(ground([(-10, 830), (1610, 820)]), mix(paint.NAVY, paint.FOREST, 0.4))
    c.veil(ground([(-10, 830), (1610, 820)]), paint.NIGHT, 0.8)
    winding(c, points("800,826 780,880 640,1010"), [190, 300, 620], "#d9b270")
    for i in range(13):
        x = 860 + i * 58 + c.random.uniform(-8, 8)
        standing(
            c,
            x,
            866 + i * 5,
            (118 + i * 6) * c.random.uniform(0.9, 1.06),
            facing=c.random.choice((-1, -1, 0)),
        )
    oak(c, 130, 880, 520, (paint.NIGHT, paint.INK, paint.PINE))
    c.rect(196, 690, 10, 200, paint.NIGHT)
    c.glow(201, 690, 150, paint.GOLD, 0.7)
    c.ellipse(201, 690, 17, 17, paint.WHITE)


def _town_hall(c: Canvas) -> None:
    wall = "#7c4038"
    c.rect(430, 470, 740, 362, wall)
    c.veil(box(430, 470, 740, 362), "#3b2230", 0.7, UP)
    c.polygon(points("400,474 800,330 1200,474"), "#39323f")
    c.polygon(points("500,462 800,354 1100,462"), "#8d4a3e")
    c.polygon(disc(800, 424, 30), LIT)
    c.rect(752, 190, 96, 160, "#8d4a3e")
    c.arch(778, 226, 44, 90, LIT)
    c.polygon(points("738,194 800,96 862,194"), "#39323f")
    c.rect(400, 466, 800, 18, paint.SAND)
    for i in range(6):
        x = 466 + i * 118 + (26 if i > 2 else 0)
        c.arch(x, 530, 52, 110, LIT)
        c.rect(x + 23, 530, 6, 110, wall)
        if not 1 < i < 4:
            c.rect(x, 690, 52, 90, LIT)
            c.rect(x, 732, 52, 6, wall)
    c.arch(738, 660, 124, 172, paint.SAND)
    c.arch(750, 674, 100, 158, paint.WHITE)
    c.veil(box(750, 724, 100, 108), paint.GOLD, 0.8)


SCENES = {"ballot_box": ballot_box, "polling_place": polling_place}
