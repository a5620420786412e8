"""Pictures: Wagtail's, with what a newsroom needs beside them."""

from django.db import models
from PIL import Image as PillowImage
from wagtail.images.models import (
    AbstractImage,
    AbstractRendition,
    Image,
    ImageQuerySet,
)
from wagtail.search import index

from cms.references import ReferencedQuerySet


class CustomImageQuerySet(ReferencedQuerySet, ImageQuerySet):
    pass


class CustomImage(AbstractImage):
    """A picture with its alt text (`description`), credit and dominant colour."""

    credit = models.CharField(
        max_length=255,
        blank=True,
        help_text="Who made it or owns it, as it should be printed under the picture.",
    )
    color = models.CharField(max_length=7, blank=True, editable=False)

    @property
    def default_alt_text(self) -> str:
        """The alt text; unlike Wagtail's, never the title, which is a file's name."""
        return self.description

    objects = CustomImageQuerySet.as_manager()

    admin_form_fields = (*Image.admin_form_fields, "credit")
    search_fields = [*AbstractImage.search_fields, index.SearchField("credit")]

    def save(self, *args, **kwargs):
        if self.file and not self.file._committed:
            self.color = dominant_color(self.file)
        super().save(*args, **kwargs)

    @property
    def focal_fractions(self) -> dict | None:
        """The focal point as {x, y} in fractions of width and height, or None."""
        point = self.get_focal_point()
        if point is None:
            return None
        return {
            "x": round(point.centroid.x / self.width, 3),
            "y": round(point.centroid.y / self.height, 3),
        }

    class Meta(AbstractImage.Meta):
        verbose_name = "image"
        verbose_name_plural = "images"
        permissions = [("choose_image", "Can choose image")]


class CustomRendition(AbstractRendition):
    image = models.ForeignKey(
        CustomImage, on_delete=models.CASCADE, related_name="renditions"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"),
                name="unique_rendition",
            )
        ]


def dominant_color(file) -> str:
    """Return the most frequent colour of a picture file as "#rrggbb".

    It fills the picture's place until it has come. Leaves the file rewound.
    """
    file.seek(0)
    with PillowImage.open(file) as picture:
        small = picture.convert("RGB").resize((32, 32))
    file.seek(0)
    palette = small.quantize(colors=5)
    _, index_of_most = max(palette.getcolors())
    red, green, blue = palette.getpalette()[index_of_most * 3 :][:3]
    return f"#{red:02x}{green:02x}{blue:02x}"
