"""Valid things with no arguments; a test states only what it is about.

Pages come live, under the default site's home page unless given a parent.
"""

from tests.factories.legislation import (
    AgendaItemFactory,
    AgendaItemPageFactory,
    AgendaPageFactory,
    BillFactory,
    BillIndexPageFactory,
    BillPageFactory,
    DistrictFactory,
    MembershipFactory,
    PersonFactory,
    PersonVoteFactory,
    PillarFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SeatFactory,
    SessionFactory,
    SponsorshipFactory,
)
from tests.factories.pages import (
    ArticlePageFactory,
    AuthorFactory,
    BannerFactory,
    BlogCategoryFactory,
    BlogIndexPageFactory,
    BlogPageFactory,
    BlogSectionFactory,
    ChapterIndexPageFactory,
    ChapterPageFactory,
    ChapterPostPageFactory,
    DocumentFactory,
    HomePageFactory,
    ImageFactory,
    IndexPageFactory,
    PageFactory,
    StandardPageFactory,
    UserFactory,
    default_site,
    home_page,
)

__all__ = [
    "AgendaItemFactory",
    "AgendaItemPageFactory",
    "AgendaPageFactory",
    "ArticlePageFactory",
    "AuthorFactory",
    "BannerFactory",
    "BillFactory",
    "BillIndexPageFactory",
    "BillPageFactory",
    "BlogCategoryFactory",
    "BlogIndexPageFactory",
    "BlogPageFactory",
    "BlogSectionFactory",
    "ChapterIndexPageFactory",
    "ChapterPageFactory",
    "ChapterPostPageFactory",
    "DistrictFactory",
    "DocumentFactory",
    "HomePageFactory",
    "ImageFactory",
    "IndexPageFactory",
    "MembershipFactory",
    "PageFactory",
    "PersonFactory",
    "PersonVoteFactory",
    "PillarFactory",
    "ScorecardPageFactory",
    "ScoredItemFactory",
    "SeatFactory",
    "SessionFactory",
    "SponsorshipFactory",
    "StandardPageFactory",
    "UserFactory",
    "default_site",
    "for_page_type",
    "home_page",
]


def for_page_type(model) -> type[PageFactory]:
    """Return the factory of a page type."""
    factories = {factory._meta.model: factory for factory in _below(PageFactory)}
    return factories[model]


def _below(cls):
    for child in cls.__subclasses__():
        yield child
        yield from _below(child)
