"""Rich text's links to pages and documents, under the same guard as every link."""

from django.utils.html import escape
from wagtail.documents import get_document_model
from wagtail.models import Page
from wagtail.rich_text import LinkHandler

from cms import references, shapes


class PublicLinkHandler(LinkHandler):
    """Expand a link by its shape; `<a>` without a target when that is None."""

    shape = None

    @classmethod
    def expand_db_attributes(cls, attrs: dict) -> str:
        return cls.expand_db_attributes_many([attrs])[0]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        keys = [attrs.get("id") for attrs in attrs_list]
        found = references.current().get_many(cls.get_model(), keys)
        found = {str(key): item for key, item in found.items()}
        links = (cls.shape(found.get(str(key))) for key in keys)
        return [
            f'<a href="{escape(link["url"])}">' if link else "<a>" for link in links
        ]

    @classmethod
    def extract_references(cls, attrs):
        if key := references.row_key(attrs.get("id")):
            yield cls.get_model(), str(key), "", ""


class PublicPageLinkHandler(PublicLinkHandler):
    identifier = "page"
    shape = staticmethod(shapes.page_link)

    @staticmethod
    def get_model():
        return Page


class PublicDocumentLinkHandler(PublicLinkHandler):
    identifier = "document"
    shape = staticmethod(shapes.document_link)

    @staticmethod
    def get_model():
        return get_document_model()
