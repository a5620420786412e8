"""The shared content, the blog and the chapters."""

import factory
import wagtail_factories
from django.contrib.auth import get_user_model
from django.utils import timezone
from factory.django import DjangoModelFactory, FileField, ImageField
from wagtail.models import Collection, Page, Site

from blog.models import BlogCategory, BlogIndexPage, BlogPage, BlogSection
from chapters.models import ChapterIndexPage, ChapterPage, ChapterPostPage
from cms.models import AlertBanner, Author, CustomDocument, CustomImage
from home.models import HomePage, IndexPage, StandardPage

BODY = [
    ("heading", {"text": "What the bill would change", "level": "h2"}),
    ("paragraph", "<p>The committee has until the third Wednesday of March.</p>"),
]


def default_site() -> Site:
    """Return the site that answers requests for no other site."""
    return Site.objects.select_related("root_page").get(is_default_site=True)


def home_page() -> Page:
    """Return the default site's home page."""
    return default_site().root_page


class UserFactory(DjangoModelFactory):
    class Meta:
        model = get_user_model()
        skip_postgeneration_save = True

    username = factory.Sequence("person{}".format)
    email = factory.LazyAttribute(lambda user: f"{user.username}@example.org")
    password = factory.django.Password("a password for tests")


class ImageFactory(wagtail_factories.ImageFactory):
    class Meta:
        model = CustomImage

    class Params:
        width = 400

    title = factory.Sequence("A march {}".format)
    description = "People with signs on the steps of the State House"
    file = ImageField(
        filename="march.png",
        width=factory.SelfAttribute("..width"),
        height=300,
        format="PNG",
    )
    collection = factory.LazyFunction(Collection.get_first_root_node)


class DocumentFactory(wagtail_factories.DocumentFactory):
    class Meta:
        model = CustomDocument

    title = factory.Sequence("A report {}".format)
    file = FileField(filename="report.pdf", data=b"%PDF-1.4 a report")
    collection = factory.LazyFunction(Collection.get_first_root_node)


class AuthorFactory(DjangoModelFactory):
    class Meta:
        model = Author

    name = factory.Sequence("Maria Lopes {}".format)
    slug = factory.Sequence("maria-lopes-{}".format)
    role = "Organizer"


class BannerFactory(DjangoModelFactory):
    class Meta:
        model = AlertBanner

    title = factory.Sequence("The hearing moved to Tuesday {}".format)
    text = "<p>Room A-2, eleven in the morning.</p>"


class PageFactory(wagtail_factories.PageFactory):
    """The parent of all page factories."""

    class Meta:
        abstract = True

    title = factory.Sequence("A page of its own {}".format)
    summary = "One sentence for lists."
    first_published_at = factory.LazyFunction(timezone.now)
    last_published_at = factory.LazyFunction(timezone.now)
    parent = factory.LazyFunction(home_page)

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs):
        # Another object of the same page may have got children since.
        parent.refresh_from_db(fields=["path", "numchild", "url_path"])
        return super()._create_instance(model_class, parent, kwargs)


class HomePageFactory(PageFactory):
    """Another home page: that of a second site, or one to throw away."""

    class Meta:
        model = HomePage

    parent = factory.LazyFunction(Page.get_first_root_node)
    body = factory.LazyFunction(lambda: list(BODY))


class StandardPageFactory(PageFactory):
    class Meta:
        model = StandardPage

    body = factory.LazyFunction(lambda: list(BODY))


class IndexPageFactory(PageFactory):
    class Meta:
        model = IndexPage

    introduction = "<p>What we fight for, and why.</p>"


class BlogSectionFactory(DjangoModelFactory):
    class Meta:
        model = BlogSection

    name = factory.Sequence("Issues {}".format)
    slug = factory.Sequence("issues-{}".format)


class BlogCategoryFactory(DjangoModelFactory):
    class Meta:
        model = BlogCategory

    name = factory.Sequence("Housing {}".format)
    slug = factory.Sequence("housing-{}".format)
    section = factory.SubFactory(BlogSectionFactory)


class BlogIndexPageFactory(PageFactory):
    class Meta:
        model = BlogIndexPage

    introduction = "<p>What we read, heard and did.</p>"


class ArticlePageFactory(PageFactory):
    """What posts have in common."""

    class Meta:
        abstract = True

    title = factory.Sequence("The committee reports bill {}".format)
    body = factory.LazyFunction(lambda: list(BODY))


class BlogPageFactory(ArticlePageFactory):
    """A post of the first blog, which is made when there is none."""

    class Meta:
        model = BlogPage

    parent = factory.LazyFunction(
        lambda: BlogIndexPage.objects.first() or BlogIndexPageFactory()
    )
    category = factory.SubFactory(BlogCategoryFactory)


class ChapterIndexPageFactory(PageFactory):
    class Meta:
        model = ChapterIndexPage

    introduction = "<p>Neighbors who meet once a month.</p>"


class ChapterPageFactory(PageFactory):
    """A chapter of the first chapter index, which is made when there is none."""

    class Meta:
        model = ChapterPage

    title = factory.Sequence("North Shore {}".format)
    towns = "Lynn, Salem, Beverly"
    meeting = "First Tuesday, 7 p.m., the library"
    email = "north-shore@example.org"
    introduction = "<p>Two hundred members in nine towns.</p>"
    parent = factory.LazyFunction(
        lambda: ChapterIndexPage.objects.first() or ChapterIndexPageFactory()
    )


class ChapterPostPageFactory(ArticlePageFactory):
    """A post of the first chapter, which is made when there is none."""

    class Meta:
        model = ChapterPostPage

    parent = factory.LazyFunction(
        lambda: ChapterPage.objects.first() or ChapterPageFactory()
    )
