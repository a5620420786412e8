"""The picture shape: what a browser needs to choose and place one image."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms import references, shapes
from cms.models import CustomImage
from cms.shapes.pictures import WIDTHS
from tests.factories import ImageFactory


def widths(picture, name):
    """The widths of the files of a format, in their order."""
    return [file["width"] for file in picture["srcset"] if file["format"] == name]


@pytest.mark.parametrize("original", [300, 400, 640, 1000, 1700])
def test_the_widest_file_is_as_wide_as_the_original_or_as_any_may_be(db, original):
    picture = shapes.picture(ImageFactory(width=original))
    *smaller, widest = widths(picture, "avif")
    assert widest == min(original, max(WIDTHS))
    assert smaller == [width for width in WIDTHS if width < widest]
    assert widths(picture, "webp") == [*smaller, widest]


def test_the_fallback_is_a_jpeg(image):
    picture = shapes.picture(image)
    assert picture["src"].endswith(".jpg")
    assert (picture["width"], picture["height"]) == (640, 300)


def test_every_file_exists(client, image):
    picture = shapes.picture(image)
    urls = [picture["src"], *(file["url"] for file in picture["srcset"])]
    names = {rendition.url for rendition in image.renditions.all()}
    assert len(urls) == len(set(urls)) == 5
    assert set(urls) == names


def test_alt_text_comes_from_the_image(image):
    assert shapes.picture(image)["alt"] == image.description


def test_alt_text_of_the_place_wins(image):
    assert shapes.picture(image, alt="Our logo")["alt"] == "Our logo"


def test_a_decorative_picture_says_nothing(image):
    picture = shapes.picture(image, alt="Unheard", decorative=True)
    assert (picture["alt"], picture["decorative"]) == ("", True)


def test_credit_and_colour(db):
    image = ImageFactory(credit="Ana Reis", file__color="#00ff00")
    picture = shapes.picture(image)
    assert picture["credit"] == "Ana Reis"
    assert picture["color"] == image.color


def test_the_focal_point_is_given_in_fractions(db):
    image = ImageFactory(
        focal_point_x=100,
        focal_point_y=150,
        focal_point_width=40,
        focal_point_height=40,
    )
    assert shapes.picture(image)["focal"] == {"x": 0.25, "y": 0.5}


def test_without_a_focal_point_there_is_none(image):
    assert shapes.picture(image)["focal"] is None


def test_no_image_no_picture():
    assert shapes.picture(None) is None
    assert shapes.share_picture(None) is None


def test_the_share_picture_has_the_size_networks_want(db):
    image = ImageFactory(width=1300, file__height=700)
    share = shapes.share_picture(image)
    assert (share["width"], share["height"]) == (1200, 630)
    assert share["url"].endswith(".jpg")
    assert share["alt"] == image.description


def test_a_preloaded_picture_costs_no_query(image, django_assert_num_queries):
    expected = shapes.picture(image)  # renditions are made on first use
    with references.scope():
        loaded = references.current().get(CustomImage, image.pk)
        assert references.current().restricted_collection_paths == ()
        with django_assert_num_queries(0):
            assert shapes.picture(loaded) == expected


def test_a_picture_that_was_not_preloaded_does_cost(image):
    shapes.picture(image)
    with CaptureQueriesContext(connection) as captured:
        assert shapes.picture(CustomImage.objects.get(pk=image.pk))
    assert len(captured.captured_queries) > 1


def test_many_pictures_cost_as_much_as_one(db, django_assert_num_queries):
    keys = [ImageFactory().pk for _ in range(4)]
    for image in CustomImage.objects.all():
        shapes.picture(image)
    for some in (keys[:1], keys):
        with references.scope(), django_assert_num_queries(3):
            images = references.current().get_many(CustomImage, some).values()
            assert all(shapes.picture(image) for image in images)
