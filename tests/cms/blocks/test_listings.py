from datetime import timedelta

import pytest
from django.utils import timezone

from cms import references
from cms.blocks.listings import PageListingBlock
from cms.models import PageTag
from tests import factories
from tests.cms.blocks.making import accepted, content, errors
from tests.content_parity import assert_same


@pytest.fixture
def section(home):
    """A page with a child, a post-like grandchild and what must not show."""
    return factories.IndexPageFactory(title="Issues", parent=home)


def below(parent, **fields):
    return factories.StandardPageFactory(parent=parent, **fields)


def titles(page=None, **fields):
    items = content(PageListingBlock(), page=page, **fields)["items"]
    return [item["title"] for item in items]


def test_children_come_in_the_order_of_the_tree(section):
    first, second = below(section, title="Housing"), below(section, title="Climate")
    below(first, title="Rent")
    first.move(section, pos="last-child")
    assert titles(parent=section) == [second.title, first.title]


def test_without_a_parent_the_page_itself_is_meant(section):
    below(section, title="Housing")
    assert titles(page=section) == ["Housing"]
    assert titles(page=None) == []


def test_a_section_is_all_that_lies_below_newest_first(section):
    now = timezone.now()
    old = below(section, title="Old", first_published_at=now - timedelta(days=2))
    below(old, title="New", first_published_at=now)
    below(section, title="Middle", first_published_at=now - timedelta(days=1))
    assert titles(source="section", parent=section) == ["New", "Middle", "Old"]


def test_posts_are_as_new_as_the_date_they_show(home):
    blog, now = factories.BlogIndexPageFactory(), timezone.now()
    for days, title in enumerate(["Today", "Yesterday", "Before"]):
        factories.BlogPageFactory(title=title, date=now - timedelta(days=days))
    assert titles(source="section", parent=blog) == ["Today", "Yesterday", "Before"]


def test_a_tag_finds_pages_everywhere(home):
    tagged = factories.BlogPageFactory(title="Rent is up")
    tagged.tags.add("Housing")
    tagged.save()
    factories.BlogPageFactory(title="Snow")
    assert titles(source="tag", tag="housing") == ["Rent is up"]


def test_a_draft_without_its_tag_lists_nothing(home):
    factories.BlogPageFactory()
    assert titles(source="tag", tag=None) == titles(source="tag", tag="") == []


def test_picked_pages_keep_their_order(section):
    pages = [below(section, title=title) for title in ("C", "A", "B")]
    assert titles(source="picked", pages=pages, count=1) == ["C", "A", "B"]


@pytest.mark.parametrize("source", ["children", "section", "tag", "picked"])
def test_a_list_never_holds_the_page_it_is_on(home, source):
    pages = [factories.BlogPageFactory(title=title) for title in ("This", "Other")]
    for page in pages:
        page.tags.add("housing")
        page.save()
    fields = {
        "tag": {"tag": "housing"},
        "picked": {"pages": pages},
    }.get(source, {"parent": pages[0].get_parent()})
    assert titles(page=pages[0], source=source, **fields) == ["Other"]


@pytest.mark.parametrize("source", ["children", "section", "picked"])
def test_what_is_not_public_neither_shows_nor_counts(
    home, draft_page, private_page, source
):
    public = below(home, title="For all")
    fields = (
        {"pages": [draft_page, private_page, public]}
        if source == "picked"
        else {"parent": home}
    )
    assert titles(source=source, count=1, **fields) == ["For all"]


def test_the_rest_is_a_link_away(section):
    page = below(section)
    listing = content(PageListingBlock(), page=page, parent=section)
    assert listing["more"] is None  # there is nothing else to show
    below(section)
    more = content(PageListingBlock(), page=page, parent=section)["more"]
    assert more["url"] == section.url
    assert content(PageListingBlock(), page=section)["more"] is None


def test_html_and_json_hold_the_same_pages(section):
    below(section, title="Housing")
    block = PageListingBlock()
    value = block.normalize({"title": "Below", "parent": section, "layout": "list"})
    page = below(section, title="Rent")
    untitled = block.normalize({"parent": section, "more_label": "All issues"})
    assert untitled.content(page=page)["more"]
    assert_same(block.render(untitled, {"page": page}), untitled.content(page=page))
    for page in (section, None):
        html = block.render(value, {"page": page})
        json = block.get_api_representation(value, {"page": page})
        assert "Housing" in html
        assert_same(html, json)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"source": "picked"}, {"pages"}),
        ({"source": "tag"}, {"tag"}),
        ({"source": "tag", "tag": "nobody has this"}, {"tag"}),
        ({"source": "children", "tag": "housing"}, {"tag"}),
        ({"count": 13}, {"count"}),
        ({"count": 0}, {"count"}),
    ],
)
def test_fields_that_do_not_fit_the_source_are_refused(db, fields, wrong):
    assert errors(PageListingBlock(), **fields).keys() == wrong


def test_picked_pages_are_refused_where_they_would_not_show(home):
    fields = {"source": "children", "pages": [home], "parent": home}
    assert errors(PageListingBlock(), **fields).keys() == {"pages"}
    fields = {"source": "picked", "pages": [home], "parent": home}
    assert errors(PageListingBlock(), draft=True, **fields).keys() == {"parent"}


def test_a_tag_in_use_is_accepted_and_a_draft_may_lack_it(db):
    PageTag.objects.create(name="Housing", slug="housing")
    assert accepted(PageListingBlock(), source="tag", tag="housing")
    assert accepted(PageListingBlock(), draft=True, source="tag")


@pytest.mark.parametrize("source", ["children", "section", "tag", "picked"])
def test_twelve_pages_cost_as_much_as_three(
    home, source, django_assert_max_num_queries
):
    blog = factories.BlogIndexPageFactory()
    pages = [
        factories.BlogPageFactory(listing_image=factories.ImageFactory())
        for _ in range(12)
    ]
    for page in pages:
        page.tags.add("housing")
        page.save()
    fields = {"tag": {"tag": "housing"}, "picked": {"pages": pages}}
    raw = fields.get(source, {"parent": blog})
    with references.scope():  # makes the renditions, keeps all but the lists below
        titles(source=source, count=11, **raw)
    costs = []
    for count in (3, 12):
        raw = {"pages": pages[:count]} if source == "picked" else raw
        with django_assert_max_num_queries(12) as queries, references.scope():
            assert len(titles(source=source, count=count, **raw)) == count
        costs.append(len(queries))
    assert 0 < costs[0] == costs[1]


def test_a_list_is_kept_until_the_next_public_change(
    home, section, django_assert_num_queries, django_capture_on_commit_callbacks
):
    """What is kept serves all pages with the same list, and each leaves itself out."""
    first, second = (below(section, title=title) for title in ("Rent", "Heat"))
    block = PageListingBlock()
    value = block.normalize({"parent": section, "count": 1})

    def shown(page):
        with references.scope():
            assert references.current().content_version  # read in every request
            return [item["title"] for item in value.content(page=page)["items"]]

    assert shown(first) == ["Heat"]
    with django_assert_num_queries(1):  # the version
        assert shown(second) == ["Rent"]
    with django_capture_on_commit_callbacks(execute=True):
        first.title = "Rent control"
        first.save_revision().publish()
    assert shown(second) == ["Rent control"]


def test_lists_that_differ_are_kept_apart(home, section):
    page, other = below(section, title="Rent"), factories.IndexPageFactory()
    below(page, title="Boston")
    below(other, title="Snow")
    tagged = factories.BlogPageFactory(title="Heat")
    tagged.tags.add("heat")
    tagged.save()
    asked = [
        ({"parent": section}, {"Rent"}),
        ({"parent": section, "source": "section"}, {"Rent", "Boston"}),
        ({"parent": section, "source": "section", "count": 1}, {"Boston"}),
        ({"parent": other}, {"Snow"}),
        ({"source": "tag", "tag": "heat"}, {"Heat"}),
        ({"source": "tag", "tag": "rent"}, set()),
    ]
    with references.scope():
        for _ in range(2):
            assert [set(titles(**raw)) for raw, _ in asked] == [t for _, t in asked]


def test_a_page_that_does_not_exist_yet_has_nothing_below(home):
    unsaved = type(home)(title="New", path="", depth=0)
    for source in ("children", "section"):
        assert titles(page=unsaved, source=source) == []
