"""The picture that a block shows, with what it tells those who do not see it."""

from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock

from cms import shapes
from cms.blocks.base import Example


class PictureBlock(ImageBlock):
    """An image with its alt text here, or marked as decorative.

    Its alt text is no part of the words of a page: excerpts are made of those.
    """

    def __init__(self, required=True, **kwargs):
        super().__init__(required=required, search_index=False, **kwargs)

    def bulk_to_python(self, values):
        # Data made in code has None for no picture, which Wagtail cannot mix.
        return super().bulk_to_python([value or {} for value in values])

    def normalize(self, value):
        if isinstance(value, Example):
            value = value.find(get_image_model().objects.order_by("pk"))
            if value:
                value.contextual_alt_text = value.default_alt_text
        return super().normalize(value)


def picture(image, sizes: str = "100vw") -> dict | None:
    """Return the picture shape of a PictureBlock's value."""
    if image is None:
        return None
    return shapes.picture(
        image,
        alt=image.contextual_alt_text,
        decorative=image.decorative,
        sizes=sizes,
    )
