"""A whole small site: every page type, every block, filled frame around them."""

from cms.models import NavigationSettings, OrganizationSettings
from tests.factories import (
    AuthorFactory,
    BannerFactory,
    BlogIndexPageFactory,
    BlogPageFactory,
    ChapterIndexPageFactory,
    ChapterPageFactory,
    ChapterPostPageFactory,
    DocumentFactory,
    ImageFactory,
    IndexPageFactory,
    StandardPageFactory,
    default_site,
)
from tests.small_legislature import build_legislature

HOME = [
    *("hero", "action_panels", "feature", "latest_posts", "feature", "local_news"),
    *("call_to_action", "feature", "latest_posts", "feature", "about", "share"),
]
POST = [
    *("paragraph", "heading", "paragraph", "image", "quote", "callout", "heading"),
    *("link_list", "document_list", "update", "call_to_action"),
]
SOME_BLOCKS = ["heading", "paragraph", "image", "call_to_action", "table"]


def stream_of(field, names=None) -> list:
    """Return a stream of the named blocks (or all), as the block picker shows them."""
    blocks = field.stream_block.child_blocks
    return [(name, blocks[name].get_preview_value()) for name in names or blocks]


def build_small_site(number=4) -> dict[str, str]:
    """Build the site, with so many of each; return {name: path} of its pages."""
    images = [ImageFactory() for _ in range(number)]
    legislature = build_legislature(number)
    documents = [DocumentFactory() for _ in range(number)]
    authors = [AuthorFactory(photo=image) for image in images]
    section, parts, standard = _pages(number)
    blog, post = _posts(number, [*_references(images, parts, documents)])
    index, chapter, news = _chapters(number)
    for page in (post, news):
        page.authors = authors
        page.tags.add(*(author.name for author in authors))
        page.save()
    home = default_site().root_page.specific
    home.body = stream_of(type(home).body.field, HOME)
    home.save()
    _frame(section, parts, standard)
    pages = {"standard": standard, "index": section, "post": post, "news": blog}
    chapters = {"chapters": index, "chapter": chapter, "chapter post": news}
    paths = {name: page.url for name, page in {**pages, **chapters}.items()}
    paths = {"home": "/", **paths, "search": "/search/?q=zoning"}
    return paths | legislature


def _pages(number):
    section = IndexPageFactory(title="Issues", slug="issues")
    parts = [
        StandardPageFactory(
            title=f"Zoning, part {position}",
            parent=section,
            listing_image=ImageFactory(),
        )
        for position in range(number)
    ]
    field = type(parts[0]).body.field
    standard = StandardPageFactory(
        title="Every block", slug="every-block", body=stream_of(field)
    )
    StandardPageFactory(
        title="Some blocks", slug="some-blocks", body=stream_of(field, SOME_BLOCKS)
    )
    return section, parts, standard


def _references(images, pages, documents):
    """Blocks that refer to each of these."""
    for image in images:
        picture = {"image": image, "alt_text": "A march", "decorative": False}
        yield "image", {"image": picture, "layout": "text"}
    for kind, targets in (("page", pages), ("document", documents)):
        for target in targets:
            link = f'<a linktype="{kind}" id="{target.pk}">{target.title}</a>'
            yield "paragraph", f"<p>Read {link}.</p>"


def _posts(number, blocks):
    blog = BlogIndexPageFactory(title="News", slug="news")
    field = BlogPageFactory._meta.model.body.field
    for _ in range(number):
        post = BlogPageFactory(
            parent=blog,
            lead_image=ImageFactory(),
            lead_caption="On the steps",
            body=[*stream_of(field, POST), *blocks],
        )
    return blog, post


def _chapters(number):
    index = ChapterIndexPageFactory(title="Chapters", slug="chapters")
    for position in range(number):
        chapter = ChapterPageFactory(
            title=f"Chapter {position}", parent=index, listing_image=ImageFactory()
        )
        ChapterPostPageFactory(parent=chapter, lead_image=ImageFactory())
    for _ in range(number):
        post = ChapterPostPageFactory(parent=chapter, lead_image=ImageFactory())
    return index, chapter, post


def _frame(section, parts, standard):
    site = default_site()
    organization = OrganizationSettings.objects.get(site=site)
    organization.name = "Ocean State Forward"
    organization.tagline = "People over lobbyists"
    about = (f'<a linktype="page" id="{part.pk}">{part.title}</a>' for part in parts)
    organization.about = f"<p>Neighbors for {', '.join(about)}.</p>"
    organization.email, organization.phone = "hello@example.org", "(617) 555-0100"
    organization.paid_for_by = "Paid for by Ocean State Forward"
    organization.social_links = [
        ("link", {"network": "bluesky", "url": "https://bsky.app/profile/example.org"})
    ]
    organization.voter_resources = [
        ("resource", _item("Register to vote", url="https://example.org/register"))
    ]
    organization.save()
    navigation = NavigationSettings.objects.get(site=site)
    below = [_item(part.title, page=part) for part in parts]
    navigation.header = navigation.footer = [
        ("item", {**_item("Issues", page=section), "items": below}),
        ("item", {**_item("About", page=standard), "items": []}),
    ]
    navigation.header_button = [
        ("button", {**_item("Take action", page=standard), "style": "primary"})
    ]
    navigation.save()
    BannerFactory(link_page=standard, link_label="Sign up to testify")


def _item(label, **link):
    targets = ("page", "url", "document", "email", "phone", "anchor")
    return {"label": label, "link": {**dict.fromkeys(targets), **link}}
