"""A sheet to paint on: units in, smooth edges and a little grain out."""

import random
from contextlib import contextmanager

from PIL import Image, ImageChops, ImageDraw

from .palette import rgb

OVERSAMPLE = 2
GRAIN = 5  # levels of grey either way; more would cost readers bytes

DOWN, UP, RIGHT, LEFT = None, 180, 90, 270
LANDSCAPE = (1600, 1000)
PORTRAIT = (1000, 1250)


class Canvas:
    """Paints in units of 1600 x 1000, twice too large, and shrinks at the end."""

    def __init__(self, size: tuple[int, int], long_side: int, seed: str):
        self.width, self.height = size
        self.pixels = long_side / max(size)
        self.scale = self.pixels * OVERSAMPLE
        self.image = Image.new("RGB", tuple(round(side * self.scale) for side in size))
        self.draw = ImageDraw.Draw(self.image)
        self.random = random.Random(seed)  # noqa: S311 - pictures, not secrets
        self.left = self.top = 0.0

    @contextmanager
    def inset(self, left: float, top: float, zoom: float):
        """Paint smaller or larger for a while, from another top left corner."""
        before = self.left, self.top, self.scale
        self.left += left * self.scale
        self.top += top * self.scale
        self.scale *= zoom
        yield
        self.left, self.top, self.scale = before

    def _spot(self, point) -> tuple[int, int]:
        x, y = point
        return round(x * self.scale + self.left), round(y * self.scale + self.top)

    def _box(self, x, y, width, height) -> tuple[int, ...]:
        return (*self._spot((x, y)), *self._spot((x + width, y + height)))

    def polygon(self, points, fill: str) -> None:
        self.draw.polygon([self._spot(point) for point in points], fill=fill)

    def rect(self, x, y, width, height, fill: str) -> None:
        self.polygon(
            [(x, y), (x + width, y), (x + width, y + height), (x, y + height)], fill
        )

    def ellipse(self, x, y, rx, ry, fill: str) -> None:
        self.draw.ellipse(self._box(x - rx, y - ry, rx * 2, ry * 2), fill=fill)

    def arch(self, x, y, width, height, fill: str) -> None:
        """A round-headed opening; x and y are its top left corner."""
        self.ellipse(x + width / 2, y + width / 2, width / 2, width / 2, fill)
        self.rect(x, y + width / 2, width, height - width / 2, fill)

    def pill(self, x, y, width, height, radius, fill: str) -> None:
        box = self._box(x, y, width, height)
        self.draw.rounded_rectangle(box, radius * self.scale, fill=fill)

    def line(self, points, width, fill: str) -> None:
        scaled = [self._spot(point) for point in points]
        thick = max(1, round(width * self.scale))
        self.draw.line(scaled, fill=fill, width=thick, joint="curve")

    def veil(self, points, colour: str, strength: float, towards=DOWN, steps=0) -> None:
        """Lay a colour over a shape, growing stronger towards one side."""
        points = [self._spot(point) for point in points]
        left, top = (max(0, min(p[i] for p in points)) for i in (0, 1))
        right = min(self.image.width, max(p[0] for p in points) + 1)
        bottom = min(self.image.height, max(p[1] for p in points) + 1)
        if right <= left or bottom <= top:
            return
        size = (right - left, bottom - top)
        mask = Image.new("L", size)
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in points], fill=255)
        fade = _fade(towards, strength, steps).resize(size)
        self.image.paste(rgb(colour), (left, top), ImageChops.multiply(mask, fade))

    def wash(self, points, colour: str, opacity: float) -> None:
        """Lay an even, see-through colour over a shape."""
        xs, ys = zip(*(self._spot(p) for p in points), strict=True)
        left, top = max(0, min(xs)), max(0, min(ys))
        right, bottom = (
            min(self.image.width, max(xs) + 1),
            min(self.image.height, max(ys) + 1),
        )
        size = (max(1, right - left), max(1, bottom - top))
        mask = Image.new("L", size)
        shifted = [(x - left, y - top) for x, y in zip(xs, ys, strict=True)]
        ImageDraw.Draw(mask).polygon(shifted, fill=round(255 * opacity))
        self.image.paste(rgb(colour), (left, top), mask)

    def glow(self, x, y, radius, colour: str, strength: float) -> None:
        """A soft round light."""
        left, top = self._spot((x - radius, y - radius))
        size = round(radius * 2 * self.scale)
        light = Image.radial_gradient("L").resize((size, size))
        reach = 180  # the value of the radial gradient half way along its sides
        table = [max(0, 1 - v / reach) * 255 * strength for v in range(256)]
        mask = light.point([round(value) for value in table])
        self.image.paste(rgb(colour), (left, top), mask)

    def mirror(self, horizon: float, depth: float, squeeze: float = 1) -> None:
        """Repeat what stands above the horizon upside down below it."""
        line, height = self._spot((0, horizon))[1], round(depth * self.scale)
        strip = self.image.crop(
            (0, line - round(height * squeeze), self.image.width, line)
        )
        strip = strip.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        self.image.paste(strip.resize((self.image.width, height)), (0, line))

    def finished(self) -> Image.Image:
        """The picture at its real size, with grain."""
        size = tuple(round(value * self.pixels) for value in (self.width, self.height))
        picture = self.image.resize(size, Image.Resampling.BOX)
        noise = Image.frombytes("L", size, self.random.randbytes(size[0] * size[1]))
        noise = noise.resize(size, Image.Resampling.BILINEAR)
        grain = noise.point([round((v - 128) * GRAIN / 128) + 128 for v in range(256)])
        return ImageChops.add(picture, Image.merge("RGB", [grain] * 3), 1, -128)


def _fade(towards, strength: float, steps: int) -> Image.Image:
    fade = Image.linear_gradient("L")
    if towards is not None:
        fade = fade.rotate(towards)
    if steps:
        table = [round(v * steps / 255) * 255 // steps for v in range(256)]
        fade = fade.point(table)
    return fade.point([round(v * strength) for v in range(256)])
