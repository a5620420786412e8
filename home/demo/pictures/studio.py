"""Every picture by its name, painted at any size."""

from PIL import Image

from .canvas import LANDSCAPE, PORTRAIT, Canvas
from .portraits import SITTERS, portrait
from .scenes import city, civic, coast, country, rivers, together, town, voting

SCENES = {
    name: scene
    for module in (civic, voting, coast, country, city, rivers, town, together)
    for name, scene in module.SCENES.items()
}
PICTURES = (*SCENES, *SITTERS)


def paint(name: str, long_side: int) -> Image.Image:
    """Paint a picture; the same name and size always give the same pixels."""
    if name in SITTERS:
        canvas = Canvas(PORTRAIT, long_side * PORTRAIT[1] // LANDSCAPE[0], name)
        portrait(canvas, SITTERS[name])
    else:
        canvas = Canvas(LANDSCAPE, long_side, name)
        SCENES[name](canvas)
    return canvas.finished()
