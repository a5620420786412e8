"""People of the demo as poster busts: a coloured disc, a coat, a calm face."""

from dataclasses import dataclass, field

from . import faces, hairstyles, outfits
from . import palette as paint
from .canvas import Canvas
from .lines import disc, ground, rolling
from .palette import mix, ramp


@dataclass(frozen=True)
class Sitter:
    """How one person looks."""

    wall: str
    halo: str
    skin: str
    hair: str
    style: str
    outfit: str
    coat: str
    shirt: str = paint.PAPER
    extras: tuple[str, ...] = field(default=())


SITTERS = {
    "nadia": Sitter(
        paint.LAGOON,
        paint.GOLD,
        "#b87848",
        "#2a1c1a",
        "long",
        "blazer",
        paint.NAVY,
        paint.CREAM,
    ),
    "tomas": Sitter(
        paint.CORAL,
        paint.CREAM,
        "#d79c6f",
        "#2f221d",
        "short",
        "shirt",
        paint.LAGOON,
        paint.PAPER,
        ("beard",),
    ),
    "ruth": Sitter(
        paint.FOREST,
        paint.SAND,
        "#f0c6a2",
        "#d9d4c8",
        "bob",
        "turtleneck",
        paint.PLUM,
        paint.GOLD,
        ("glasses",),
    ),
    "marcus": Sitter(
        paint.GOLD,
        paint.PAPER,
        "#6b402b",
        "#1d1518",
        "fade",
        "blazer",
        paint.BRICK,
        paint.WHITE,
        ("glasses",),
    ),
    "grace": Sitter(
        paint.PLUM,
        paint.CORAL,
        "#52301f",
        "#171215",
        "curls",
        "crew",
        paint.GOLD,
        paint.PAPER,
        ("earrings",),
    ),
    "liam": Sitter(
        paint.AQUA,
        paint.PAPER,
        "#f1cdac",
        "#a8532c",
        "tousled",
        "hoodie",
        paint.FOREST,
        paint.MOSS,
    ),
    "mei": Sitter(
        paint.BRICK,
        paint.GOLD,
        "#eac29a",
        "#1b191d",
        "bangs",
        "shirt",
        paint.PAPER,
        paint.TEAL,
        ("earrings",),
    ),
    "amina": Sitter(
        paint.TEAL,
        paint.CREAM,
        "#a86c44",
        "#7f3128",
        "scarf",
        "crew",
        paint.RUST,
        paint.CORAL,
    ),
    "walter": Sitter(
        paint.NAVY,
        paint.TEAL,
        "#e9b992",
        "#e5e1d8",
        "bald",
        "turtleneck",
        paint.SLATE,
        paint.STONE,
        ("beard", "glasses"),
    ),
    "joana": Sitter(
        paint.LEAF,
        paint.PAPER,
        "#c98f63",
        "#4b2c20",
        "bun",
        "blazer",
        paint.LAGOON,
        paint.WHITE,
        ("earrings",),
    ),
}


def portrait(c: Canvas, sitter: Sitter) -> None:
    """Someone before a rising sun."""
    _backdrop(c, sitter)
    bust(c, sitter)


def bust(c: Canvas, sitter: Sitter) -> None:
    """Hair behind, body, face, hair before, extras: in that order."""
    style = hairstyles.STYLES[sitter.style]
    style.behind(c, sitter.hair)
    faces.neck(c, sitter.skin)
    outfits.OUTFITS[sitter.outfit](c, sitter.coat, sitter.shirt)
    faces.face(c, sitter.skin)
    faces.features(
        c, sitter.skin, sitter.hair if sitter.style != "scarf" else paint.INK
    )
    if "beard" in sitter.extras:
        faces.beard(c, sitter.hair)
    style.before(c, sitter.hair)
    for extra in sitter.extras:
        if extra in faces.EXTRAS:
            faces.EXTRAS[extra](c)


def _backdrop(c: Canvas, sitter: Sitter) -> None:
    for i, ink in enumerate(
        ramp([sitter.wall, mix(sitter.wall, sitter.halo, 0.35)], 8)
    ):
        c.rect(-10, i * 150, 1020, 1300, ink)
    for step in (3, 2, 1):
        c.wash(disc(500, 520, 300 + step * 70, detail=72), sitter.halo, 0.14)
    c.polygon(disc(500, 520, 330, detail=72), sitter.halo)
    for level, share in ((900, 0.25), (990, 0.5)):
        land = rolling(c.random, level, 40, 2.4, 0.06)
        c.polygon(ground(land, 1260), mix(sitter.wall, paint.INK, share))
