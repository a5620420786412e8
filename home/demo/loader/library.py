"""Collections, pictures and documents."""

from io import BytesIO

from django.core.files.base import ContentFile
from wagtail.models import Collection

from cms.models import CustomDocument, CustomImage

from ..content.documents import DOCUMENTS
from ..content.pictures import CHAPTER_PICTURES, CREDIT, PICTURES
from ..pictures import paint

SHARED = "Forward Commonwealth"


def collection(name: str) -> Collection:
    """Return the collection of this name below the root, made if need be."""
    root = Collection.get_first_root_node()
    found = root.get_children().filter(name=name).first()
    return found or root.add_child(name=name)


def add_pictures(keys, long_side: int, say) -> int:
    """Paint the pictures that are missing; return how many."""
    owners = {key: name for name, names in CHAPTER_PICTURES.items() for key in names}
    made = 0
    rows = enumerate(PICTURES.items(), start=1)
    for count, (name, (title, alt, focal)) in rows:
        place = collection(owners.get(name, SHARED))
        image = CustomImage.objects.filter(collection=place, title=title).first()
        if image is None:
            image = add_picture(paint(name, long_side), name, title, alt, focal, place)
            made += 1
            say(f"  painted {count} of {len(PICTURES)}: {title}")
        keys[f"picture:{name}"] = image.pk
        keys[f"alt:{name}"] = image.default_alt_text
    return made


def add_picture(picture, name, title, alt, focal, place) -> CustomImage:
    """Keep a painted picture; `focal` is in percent of its width and height."""
    file = BytesIO()
    picture.save(file, "JPEG", quality=90, optimize=True)
    width, height = picture.size
    size = round(min(width, height) * 0.3)
    return CustomImage.objects.create(
        title=title,
        description=alt,
        credit=CREDIT,
        collection=place,
        file=ContentFile(file.getvalue(), name=f"{name.replace('_', '-')}.jpg"),
        focal_point_x=width * focal[0] // 100,
        focal_point_y=height * focal[1] // 100,
        focal_point_width=size,
        focal_point_height=size,
    )


def add_documents(keys) -> int:
    """Add the documents that are missing; return how many."""
    place, made = collection(SHARED), 0
    for name, (title, file_name, text) in DOCUMENTS.items():
        found = CustomDocument.objects.filter(collection=place, title=title).first()
        if found is None:
            file = ContentFile(text.encode(), name=file_name)
            found = CustomDocument.objects.create(
                title=title, collection=place, file=file
            )
            made += 1
        keys[f"document:{name}"] = found.pk
    return made
