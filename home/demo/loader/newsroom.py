"""Authors, sections and categories."""

from blog.models import BlogCategory, BlogSection
from cms.models import Author

from ..content.news import AUTHORS, CATEGORIES, SECTIONS


def add_newsroom(keys) -> int:
    """Make the authors, sections and categories that are missing; return how many."""
    made = [_author(keys, slug, *row) for slug, row in AUTHORS.items()]
    for order, (slug, (name, description)) in enumerate(SECTIONS.items(), start=1):
        values = {"name": name, "description": description, "sort_order": order}
        section, new = BlogSection.objects.get_or_create(slug=slug, defaults=values)
        keys[f"section:{slug}"] = section.pk
        made.append(new)
    for slug, (name, section) in CATEGORIES.items():
        values = {"name": name, "section_id": keys[f"section:{section}"]}
        _, new = BlogCategory.objects.get_or_create(slug=slug, defaults=values)
        made.append(new)
    return sum(made)


def _author(keys, slug, name, role, bio, portrait) -> bool:
    photo = keys[f"picture:{portrait}"]
    values = {"name": name, "role": role, "bio": bio, "photo_id": photo}
    return Author.objects.get_or_create(slug=slug, defaults=values)[1]
