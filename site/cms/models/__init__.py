from .articles import ArticlePage, PageTag, TaggedPage
from .authors import Author
from .banners import AlertBanner
from .content_version import ContentVersion
from .documents import CustomDocument
from .images import CustomImage, CustomRendition
from .listings import FeedMixin, IntroducedPage, ListingMixin
from .pages import BasePage, RelatedPage
from .settings import NavigationSettings, OrganizationSettings

__all__ = [
    "AlertBanner",
    "ArticlePage",
    "Author",
    "BasePage",
    "ContentVersion",
    "CustomDocument",
    "CustomImage",
    "CustomRendition",
    "FeedMixin",
    "IntroducedPage",
    "ListingMixin",
    "NavigationSettings",
    "OrganizationSettings",
    "PageTag",
    "RelatedPage",
    "TaggedPage",
]
