"""The shapes in which every template and every API answer gives a value."""

from .dates import iso_date
from .links import document_link, external_link, page_link, page_type
from .pictures import PICTURE_FILTERS, picture, share_picture
from .rich_text import rich_text

__all__ = [
    "PICTURE_FILTERS",
    "document_link",
    "external_link",
    "iso_date",
    "page_link",
    "page_type",
    "picture",
    "rich_text",
    "share_picture",
]
