"""What happens to a picture once it is uploaded."""

import pytest
from wagtail.images import get_image_model

from cms import shapes
from cms.shapes import PICTURE_FILTERS
from tests.factories import ImageFactory


def made(image):
    specs = image.renditions.values_list("filter_spec", flat=True)
    return set(specs) & {*PICTURE_FILTERS}


def test_its_sizes_are_made_before_anybody_reads(
    site, django_capture_on_commit_callbacks, django_assert_max_num_queries
):
    with django_capture_on_commit_callbacks(execute=True):
        image = ImageFactory(width=1700)
    assert made(image) == {*PICTURE_FILTERS}
    image = get_image_model().objects.prefetch_renditions().get(pk=image.pk)
    with django_assert_max_num_queries(2) as captured:
        assert shapes.picture(image)["srcset"]
    assert not [query for query in captured if query["sql"].startswith("INSERT")]


@pytest.mark.parametrize("description", ["", "A crowd on the steps"])
def test_its_title_is_never_its_alt_text(site, description):
    image = ImageFactory(title="IMG_2041", description=description)
    assert shapes.picture(image)["alt"] == description
    assert shapes.share_picture(image)["alt"] == description


def test_the_upload_form_asks_for_the_alt_text(staff_client, site):
    html = staff_client.get("/admin/images/add/").content.decode()
    assert "Alt text" in html
    assert "What the picture shows" in html
