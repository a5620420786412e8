"""Where readers find all pages of a kind."""

from cms import references, shapes
from cms.content_version import cached


def index_link(model) -> dict | None:
    """Return the link to the first public page of a model, None without one."""

    def find():
        pages = references.public_pages(model.objects.order_by("path"))
        return {"link": shapes.page_link(pages.defer_streamfields().first())}

    return cached(f"index:{model._meta.label_lower}", find)["link"]
