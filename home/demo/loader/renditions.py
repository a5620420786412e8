"""The sizes of the demo's pictures, made before the first reader asks."""

from cms.models import CustomImage
from cms.tasks import make_picture_sizes

from ..content.pictures import CREDIT


def warm_pictures(say) -> int:
    """Make what is missing of each picture's sizes and formats; return the count."""
    images = CustomImage.objects.filter(credit=CREDIT).order_by("pk")
    before = _count(images)
    for count, image in enumerate(images, start=1):
        made = _count([image])
        make_picture_sizes.call(image.pk)
        if _count([image]) > made:
            say(f"  {count} of {len(images)}: {image.title}")
    return _count(images) - before


def _count(images) -> int:
    rendition = CustomImage.get_rendition_model()
    return rendition.objects.filter(image__in=images).count()
