"""The colour that holds a picture's place until it has come."""

from io import BytesIO

import pytest
from PIL import Image

from cms.models.images import dominant_color
from tests.factories import ImageFactory


def saved(picture, name="PNG"):
    file = BytesIO()
    picture.save(file, name)
    return file


def channels(color):
    return [int(color[start : start + 2], 16) for start in (1, 3, 5)]


@pytest.mark.parametrize("color", [(255, 0, 0), (0, 128, 64), (255, 255, 255)])
@pytest.mark.parametrize("name", ["PNG", "JPEG"])
def test_of_one_colour_it_is_that(color, name):
    found = channels(dominant_color(saved(Image.new("RGB", (80, 60), color), name)))
    assert all(abs(one - other) <= 4 for one, other in zip(found, color, strict=True))


def test_of_several_it_is_the_most_frequent():
    picture = Image.new("RGB", (100, 100), "white")
    picture.paste((0, 0, 200), (0, 0, 100, 70))
    red, green, blue = channels(dominant_color(saved(picture)))
    assert red < 30
    assert green < 30
    assert blue > 180


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_kind_of_picture_has_one(mode):
    assert len(dominant_color(saved(Image.new(mode, (1, 1))))) == 7


def test_it_leaves_the_file_rewound():
    file = saved(Image.new("RGB", (10, 10)))
    dominant_color(file)
    assert file.tell() == 0


def test_an_image_gets_it_on_upload(db):
    image = ImageFactory(file__color="#00ff00")
    red, green, blue = channels(image.color)
    assert green > 250
    assert red < 5
    assert blue < 5


def test_an_image_keeps_it_when_only_its_words_change(image):
    image.color = "#123456"
    image.title = "New words"
    image.save()
    assert image.color == "#123456"
