"""Open country: autumn hills, a valley farm, birches by a lake, a salt marsh."""

from .. import palette as paint
from ..buildings import house
from ..canvas import RIGHT, Canvas
from ..land import bank, fog, furrows, grass, hills, ridge, waves, winding
from ..landmarks import barn
from ..lines import disc, ground, points, rolling, rows, smooth
from ..sky import DAY, birds, cloud, sky, streak, sun
from ..trees import AUTUMN, RED, SPRING, SUMMER, YELLOW, birch, oak, pinewood, wood


def hills_autumn(c: Canvas) -> None:
    """A river bends between autumn hills."""
    sky(c, [paint.TEAL, paint.AQUA, paint.CREAM, paint.SAND, paint.GOLD], 560, 9)
    sun(c, 1130, 300, 100, "#fff1c9", paint.CREAM)
    far = ["#a9bfb0", "#6d948e", "#3f7072"]
    hills(c, [440, 500, 560], far, paint.CREAM, 46, 2.2)
    last = rolling(c.random, 640, 40, 1.6, 0.06)
    ridge(c, last, "#7a6a3c", "#e2b765", 160)
    wood(c, last, -20, 1620, 74, AUTUMN, 30)
    c.polygon(ground([(-10, 690), (1610, 680)]), "#b9913f")
    c.veil(ground([(-10, 690), (1610, 680)]), "#7d6a34", 0.8)
    river = points("1000,684 760,720 980,780 640,860 760,1010")
    light = points("1010,684 790,722 1000,784 690,862 830,1010")
    winding(c, river, [30, 80, 130, 230, 460], "#8fc4ba", "#5d5a35")
    winding(c, light, [12, 36, 50, 96, 200], "#cfe3d6")
    near = smooth(points("-20,800 200,812 430,900 560,1010"))
    bank(c, [*near, (-20, 1010)], "#8a6d2f", "#caa24a", "#4d4a27")
    trees = "70,880,400 300,930,330 1540,900,430 1350,830,220 1230,780,150"
    inks = (RED, YELLOW, AUTUMN[1], RED, YELLOW)
    for (x, y, tall), ink in zip(rows(trees), inks, strict=True):
        oak(c, x, y, tall, ink)
    birds(c, 640, 230, paint.SHADOW, 5, 18)


def farm(c: Canvas) -> None:
    """Valley fields in rows, a red barn, a round-topped mountain."""
    sky(c, DAY, 540, 9)
    for x, y, w in rows("320,170,460 1220,130,520 820,260,300"):
        cloud(c, x, y, w, paint.PAPER, paint.MIST)
    hills(c, [500, 520], ["#9dbfb4", "#6fa093"], paint.PAPER, 30, 2)
    _mountain(c)
    c.polygon(ground([(-10, 560), (1610, 556)]), paint.LEAF)
    line = [(x, 566) for x in range(-20, 1640, 20)]
    wood(c, line, -20, 640, 46, (SUMMER, SPRING), 24)
    wood(c, line, 1330, 1640, 50, (SUMMER, SPRING), 24)
    furrows(c, (820, 566), 1010, ["#4d7a3f", "#86a24a", "#3b6a3d", "#a9b65c"], 30)
    left = points("-20,600 330,580 640,570 300,700 -20,830")
    c.polygon(left, "#d9b25a")
    c.veil(left, "#b07f35", 0.6)
    barn(c, 1010, 640, 250)
    c.rect(1446, 470, 62, 172, paint.STONE)
    c.veil(points("1446,470 1508,470 1508,642 1446,642"), paint.SHADOW, 0.7, RIGHT)
    c.polygon(disc(1477, 470, 31, 32, 180, 360), paint.SLATE)
    house(c, 880, 636, 96, 70, paint.WHITE, paint.SHADOW, 0.2)
    _tractor(c, 500, 800)
    birds(c, 560, 300, paint.SHADOW, 4, 16)


def _mountain(c: Canvas) -> None:
    peak = smooth(points("120,560 300,470 420,350 520,318 640,372 720,452 930,560"))
    c.polygon(peak, "#4f8373")
    c.veil(peak, "#1f4c4a", 0.7, RIGHT)
    c.wash(smooth(points("250,560 390,420 430,372 470,440 440,560")), "#9cbf8d", 0.4)
    fog(c, 470, 562, paint.PAPER, 0.45)


def _tractor(c: Canvas, x, y) -> None:
    c.polygon(points("0,-70 96,-70 110,-20 -6,-20", x, y), paint.CORAL)
    c.rect(x - 36, y - 124, 60, 100, paint.CORAL)
    c.rect(x - 26, y - 114, 44, 44, paint.AQUA)
    c.rect(x - 44, y - 134, 78, 12, paint.RUST)
    c.rect(x + 76, y - 108, 8, 40, paint.INK)
    for wheel_x, radius in ((x - 20, 46), (x + 92, 30)):
        c.ellipse(wheel_x, y - radius + 18, radius, radius, paint.INK)
        c.ellipse(wheel_x, y - radius + 18, radius * 0.45, radius * 0.45, paint.GOLD)


def birches(c: Canvas) -> None:
    """Birch trunks before a misty lake."""
    sky(c, [paint.GOLD, "#f0cf86", paint.CREAM, paint.PAPER], 620, 8)
    sun(c, 760, 380, 120, paint.WHITE, paint.PAPER)
    hills(c, [470, 530], ["#c9c69a", "#8fa687"], paint.CREAM, 50, 2)
    shore = rolling(c.random, 590, 12, 3)
    c.polygon(ground(shore), paint.FOREST)
    pinewood(c, shore, -20, 1620, 120, "#2b5a4d", "#4d7d62", 30)
    c.rect(0, 610, 1600, 400, "#d9cf9c")
    c.mirror(612, 250, 0.9)
    c.wash(points("0,612 1600,612 1600,900 0,900"), paint.AQUA, 0.35)
    waves(c, 630, 860, paint.PAPER, 50)
    _canoe(c, 900, 740)
    near = smooth(points("-20,850 400,880 900,860 1620,880"))
    bank(c, near, "#a8732e", "#dba64a", "#5b3f26")
    trunks = "110,74,30 250,42,-20 390,56,46 1270,50,-30 1420,84,24 1540,44,-10"
    for x, wide, lean in rows(trunks):
        birch(c, x, -20, 940 + wide, wide, lean)
    _leaves(c)


def _canoe(c: Canvas, x, y) -> None:
    hull = smooth(points("-150,-26 -110,16 0,26 110,16 150,-26 0,-2", x, y), True)
    c.wash(points("-120,20 120,20 80,50 -80,50", x, y), paint.INK, 0.3)
    c.polygon(hull, paint.BRICK)
    for side, coat in ((-50, paint.NAVY), (56, paint.FOREST)):
        c.polygon(
            smooth(
                [
                    (x + side - 26, y),
                    (x + side - 18, y - 54),
                    (x + side + 18, y - 54),
                    (x + side + 26, y),
                ]
            ),
            coat,
        )
        c.ellipse(x + side, y - 70, 17, 20, "#8a5539")
        c.polygon(disc(x + side, y - 76, 19, 18, 180, 360), paint.INK)
    c.line([(x - 30, y - 60), (x - 96, y + 34)], 6, "#6b4a2b")


def marsh(c: Canvas) -> None:
    """A commuter train crosses a salt marsh."""
    sky(c, ["#6d9ca3", paint.AQUA, paint.MIST, "#f3d9b0", "#efb98c"], 560, 9)
    sun(c, 340, 420, 90, "#fff0d0", paint.CREAM)
    streak(c, 1100, 160, 640, 26, paint.PAPER)
    streak(c, 720, 260, 420, 20, paint.PAPER)
    far = rolling(c.random, 520, 16, 2.6, 0.1)
    c.polygon(ground(far), "#6f9387")
    wood(c, far, -20, 1620, 36, (SUMMER,), 18)
    c.polygon(ground([(-10, 556), (1610, 556)]), "#c9b765")
    c.veil(ground([(-10, 556), (1610, 556)]), "#7f8a45", 0.85)
    creek = points("340,640 520,700 300,780 760,860 560,1010")
    branch = points("1400,640 1180,690 1380,760 1100,850")
    winding(c, creek, [24, 70, 130, 230, 520], "#a9cfc4", "#6d7a40")
    winding(c, branch, [18, 50, 90, 20], "#a9cfc4", "#6d7a40")
    _train(c, 640)
    for _ in range(26):
        x, y = c.random.uniform(-20, 1620), c.random.uniform(780, 1000)
        green = c.random.choice((paint.MOSS, paint.LEAF, "#b39b45"))
        if not 380 < x < 900:
            grass(c, x, y, 60 + (y - 760) * 0.3, green, 9)
    _heron(c, 1130, 890)


def _train(c: Canvas, y) -> None:
    c.rect(-10, y, 1620, 16, "#6b5a4a")
    for x in range(-10, 1620, 70):
        c.rect(x, y + 12, 22, 34, "#57493f")
    for i in range(3):
        with c.inset(240 + i * 318, y, 1):
            _carriage(c, i)
    nose = smooth(points("1196,-8 1196,-108 1400,-108 1452,-60 1458,-8", 0, y))
    c.polygon(nose, paint.PLUM)
    c.veil(nose, paint.INK, 0.6)
    c.polygon(points("1380,-100 1408,-98 1440,-62 1380,-62", 0, y), paint.AQUA)
    c.rect(1196, y - 40, 262, 12, paint.GOLD)
    for x in (1240, 1290, 1380, 1424):
        c.ellipse(x, y - 2, 14, 14, paint.INK)


def _heron(c: Canvas, x, y) -> None:
    body = smooth(points("-10,-80 50,-96 96,-62 30,-50", x, y), True)
    c.line([(x + 30, y - 56), (x + 28, y + 10)], 4, paint.SHADOW)
    c.line([(x + 42, y - 56), (x + 46, y + 10)], 4, paint.SHADOW)
    c.polygon(body, "#5f7f8c")
    c.line(smooth(points("0,-78 -26,-112 -6,-146 -20,-172", x, y)), 9, "#7f9aa3")
    c.polygon(points("-24,-178 -70,-164 -20,-164", x, y), paint.GOLD)
    c.ellipse(x - 18, y - 172, 12, 9, paint.INK)


def _leaves(c: Canvas) -> None:
    yellows = ("#f0c24f", paint.GOLD, paint.AMBER, "#f6d98a")
    for _ in range(150):
        x = c.random.choice((c.random.uniform(-20, 560), c.random.uniform(1120, 1620)))
        y = c.random.uniform(-10, 330) * c.random.uniform(0.3, 1)
        r = c.random.uniform(10, 30)
        c.ellipse(x, y, r, r * 0.7, c.random.choice(yellows))


def _carriage(c: Canvas, i: int) -> None:
    c.pill(0, -96, 312, 88, 8, "#d8d5c8")
    c.rect(0, -44, 312, 22, paint.PLUM)
    for j in range(8):
        pane = paint.NAVY if (i + j) % 3 else "#f7d679"
        c.rect(18 + j * 36, -82, 26, 26, pane)
    for x in (40, 90, 222, 272):
        c.ellipse(x, -4, 12, 12, paint.INK)


SCENES = {
    "hills_autumn": hills_autumn,
    "farm": farm,
    "birches": birches,
    "marsh": marsh,
}
