"""What an answer costs, however much it holds."""

from blog.models import BlogIndexPage
from tests import factories
from tests.small_site import HOME, stream_of

BODIES = "pages/?type=blog.BlogPage&fields=*&limit=20"
# For the first reader after a public change.
LISTS = {
    BODIES: 16,
    "pages/?type=blog.BlogPage": 6,
    "pages/?search=reports": 10,
    "pages/": 11,
}
WARM_LIST_OF_BODIES = 9
DETAIL = 15


def make_posts(number):
    """Posts with all that refers to something else, each to things of its own."""
    for position in range(number):
        target = factories.StandardPageFactory()
        blog = BlogIndexPage.objects.first() or factories.BlogIndexPageFactory()
        listing = ("page_listing", {"parent": blog, "count": 3})
        document = factories.DocumentFactory()
        photo, lead, picture = factories.ImageFactory.create_batch(3, width=40)
        links = (
            f'<p><a linktype="page" id="{target.pk}">a page</a>'
            f'<a linktype="document" id="{document.pk}">a document</a></p>'
        )
        value = {"image": picture, "alt_text": "A march", "decorative": False}
        image = {"image": value, "caption": "", "layout": "text"}
        post = factories.BlogPageFactory(
            lead_image=lead,
            body=[("paragraph", links), ("image", image), listing],
        )
        post.tags.add("housing", f"tag {position}")
        post.authors = [factories.AuthorFactory(photo=photo)]
        post.save()


def test_twenty_posts_cost_as_much_as_five(queries, home):
    make_posts(5)
    five = {address: queries(address) for address in LISTS}
    make_posts(16)
    twenty = {address: queries(address) for address in LISTS}
    assert twenty == five
    assert {
        address: cost for address, cost in twenty.items() if cost > LISTS[address]
    } == {}
    assert queries(BODIES, warm=True) <= WARM_LIST_OF_BODIES


def test_ten_aliases_cost_as_much_as_three(queries, home):
    counts = []
    for number in (3, 7):
        for page in factories.StandardPageFactory.create_batch(number):
            page.create_alias(update_slug=f"{page.slug}-alias", parent=home)
        counts.append(queries("pages/?type=home.StandardPage&fields=alias_of"))
    assert counts[0] == counts[1]


def test_a_page_of_each_type_stays_within_the_budget(queries, home):
    make_posts(5)
    factories.ChapterPostPageFactory()
    factories.IndexPageFactory()
    home.body = stream_of(type(home).body.field, HOME)
    home.save()
    for page in home.get_descendants(inclusive=True):
        assert queries(f"pages/{page.pk}/", warm=True) <= DETAIL, page.specific_class
