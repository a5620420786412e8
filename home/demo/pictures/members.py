"""Faces of the demo's legislators, each drawn by lots from their name."""

from PIL import Image

from ..lots import lots
from . import palette as paint
from .canvas import LANDSCAPE, PORTRAIT, Canvas
from .portraits import Sitter, portrait

WALLS = (paint.LAGOON, paint.CORAL, paint.FOREST, paint.GOLD, paint.PLUM, paint.NAVY)
HALOS = (paint.PAPER, paint.CREAM, paint.SAND, paint.AQUA)
SKINS = ("#f1cdac", "#e9b992", "#d79c6f", "#b87848", "#a86c44", "#6b402b", "#52301f")
DARK_HAIR = ("#171215", "#2a1c1a", "#4b2c20")
HAIR = (*DARK_HAIR, "#a8532c", "#d9d4c8", "#8d8a86")
STYLES = ("long", "short", "tousled", "fade", "curls", "bob", "bangs", "bun")
OUTFITS = ("blazer", "blazer", "shirt", "turtleneck", "crew")
COATS = (paint.NAVY, paint.SLATE, paint.RUST, paint.TEAL, paint.PLUM, paint.BRICK)
EXTRAS = ((), (), ("glasses",), ("earrings",))


def paint_member(name: str, long_side: int) -> Image.Image:
    """Paint somebody; the same name and size always give the same pixels."""
    canvas = Canvas(PORTRAIT, long_side * PORTRAIT[1] // LANDSCAPE[0], name)
    portrait(canvas, _sitter(name))
    return canvas.finished()


def _sitter(name: str) -> Sitter:
    draw = lots("portrait", name).choice
    wall, skin = draw(WALLS), draw(SKINS)
    return Sitter(
        wall=wall,
        halo=draw(HALOS),
        skin=skin,
        # Fair hair only where the skin is fair.
        hair=draw(HAIR if skin in SKINS[:3] else DARK_HAIR),
        style=draw(STYLES),
        outfit=draw(OUTFITS),
        coat=draw([coat for coat in COATS if coat != wall]),
        extras=draw(EXTRAS),
    )
