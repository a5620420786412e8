"""Forms of the media library that say in words what is wrong with a file."""

from django.conf import settings
from django.core.exceptions import ValidationError
from PIL import Image, UnidentifiedImageError
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

DAMAGED = (
    "This picture is damaged or incomplete and cannot be read. "
    "Export or download it again, then upload the new file."
)


class SoundImageField(WagtailImageField):
    """Refuse in words a picture that cannot be decoded whole, or has too many pixels.

    Wagtail's field decodes the picture to measure it: a damaged one raises whatever
    its decoder raises, and a huge one has filled the memory before it is refused.
    """

    def to_python(self, data):
        try:
            _refuse_too_many_pixels(data)
            return super().to_python(data)
        except ValidationError:
            raise
        except Exception as error:
            raise ValidationError(DAMAGED) from error


class ImageForm(BaseImageForm):
    """The form of every upload: by itself, many at once, in a chooser."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if file := self.fields.get("file"):
            self.fields["file"] = SoundImageField(
                label=file.label, required=file.required, widget=file.widget
            )
        if description := self.fields.get("description"):
            description.label = "Alt text"
            description.help_text = (
                "What the picture shows, in a sentence, for those who cannot see it. "
                "Leave it empty for a picture that only decorates."
            )


def _refuse_too_many_pixels(file):
    """Raise for a picture over the limit; reads its header only."""
    if not file:
        return
    limit = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
    try:
        with Image.open(file) as picture:
            too_many = picture.width * picture.height > limit
    except Image.DecompressionBombError:
        too_many = True
    except UnidentifiedImageError:
        too_many = False  # Wagtail says which formats it knows.
    finally:
        file.seek(0)
    if too_many:
        raise ValidationError(
            f"This picture has too many pixels: at most {limit / 1e6:.0f} million "
            "are taken. Make it smaller, then upload it."
        )
