"""Work that a change starts and no reader should wait for."""

from django_tasks import task

from cms import shapes


@task()
def make_picture_sizes(image_key: int) -> None:
    """Make the files that pages show of a picture; quick when they are there.

    Without it the first reader of a page would wait for the encoding.
    """
    from cms.models import CustomImage

    if image := CustomImage.objects.filter(pk=image_key).first():
        shapes.picture(image)
        shapes.share_picture(image)
