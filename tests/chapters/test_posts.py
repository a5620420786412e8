"""Chapter posts: their chapter's name, their feed, the newest of each chapter."""

from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from chapters.models import ChapterIndexPage, ChapterPage, ChapterPostPage
from cms import references
from cms.cards import page_cards
from home.models import HomePage, StandardPage


def day(number):
    return datetime(2026, 3, number, tzinfo=UTC)


def newest(count=10):
    return [page.title for page in ChapterPostPage.objects.newest_per_chapter(count)]


def test_a_card_is_labelled_with_the_chapter(lynn, post):
    page = post(parent=lynn)
    assert page.card["label"] == page.chapter.title == "Lynn"


def test_many_cards_cost_as_much_as_one(lynn, salem, post):
    for parent in (lynn, salem, lynn, salem):
        post(parent=parent)

    def queries(count):
        pages = list(ChapterPostPage.objects.newest_first()[:count])
        with references.scope(), CaptureQueriesContext(connection) as captured:
            labels = {card["label"] for card in page_cards(pages)}
        assert len(captured) > 0
        return labels, len(captured)

    queries(1)  # fills the caches
    assert queries(1) == ({"Salem"}, 2)
    assert queries(4) == ({"Lynn", "Salem"}, 2)


def test_the_newest_of_each_chapter_the_newest_first(lynn, salem, post):
    post(parent=lynn, title="Old in Lynn", date=day(1))
    post(parent=salem, title="In Salem", date=day(2))
    post(parent=lynn, title="New in Lynn", date=day(3))
    assert newest() == ["New in Lynn", "In Salem"]
    assert newest(1) == ["New in Lynn"]
    assert newest(0) == []


def test_of_posts_of_one_minute_a_chapter_shows_one(lynn, post):
    post(parent=lynn, title="First", date=day(1))
    post(parent=lynn, title="Second", date=day(1))
    assert newest() == ["Second"]


def test_a_hidden_post_leaves_its_place_to_the_one_before(lynn, salem, post):
    post(parent=lynn, title="Public", date=day(1))
    post(parent=lynn, title="A draft", date=day(2), live=False)
    private = post(parent=lynn, title="Private", date=day(3))
    post(parent=salem, title="Below a private chapter", date=day(4))
    for page in (private, salem):
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert newest() == ["Public"]


def test_the_newest_of_each_come_with_one_query(lynn, salem, post):
    for parent in (lynn, salem):
        post(parent=parent)
    with references.scope():
        assert references.current().content_version  # read in every request anyway
        with CaptureQueriesContext(connection) as captured:
            assert len(newest()) == 2
    assert len(captured) == 1


@pytest.mark.parametrize("syntax", ["rss", "atom"])
def test_a_chapter_s_feed_has_its_posts(client, lynn, salem, post, syntax):
    page = post(parent=lynn, title="Canvass in Lynn")
    post(parent=salem, title="Elsewhere")
    post(parent=lynn, title="A draft", live=False)
    text = client.get(f"/chapters/lynn/feed/{syntax}/").content.decode()
    ElementTree.fromstring(text)  # noqa: S314 - our own answer
    assert page.full_url in text
    assert "http://localhost/chapters/lynn/" in text
    assert "Elsewhere" not in text
    assert "A draft" not in text


def test_pages_stand_only_where_they_belong():
    assert HomePage in ChapterIndexPage.allowed_parent_page_models()
    for parent, child in (
        (ChapterIndexPage, ChapterPage),
        (ChapterPage, ChapterPostPage),
    ):
        assert child.allowed_parent_page_models() == [parent]
        assert parent.allowed_subpage_models() == [child]
    assert ChapterPostPage.allowed_subpage_models() == []
    assert StandardPage not in ChapterIndexPage.allowed_parent_page_models()


def test_html_and_json_name_the_same_tags_and_link_none(client, lynn, post):
    page = post(parent=lynn)
    page.tags.add("Rent", "heat")
    page.save()
    found = client.get(f"/api/v2/pages/{page.pk}/").json()["tag_list"]
    names = [{"name": "heat", "url": None}, {"name": "Rent", "url": None}]
    assert found == names
    html = client.get(page.url).content.decode()
    assert '<span class="chip">Rent</span>' in html
    assert 'rel="tag"' not in html


@pytest.mark.parametrize(
    ("last", "updated"),
    [(None, False), (day(1), False), (day(2), False), (day(3), True)],
)
def test_says_when_it_was_updated_on_a_later_day(client, lynn, post, last, updated):
    page = post(parent=lynn, date=day(2), last_published_at=last)
    assert page.was_updated is updated
    assert ("Updated" in client.get(page.url).content.decode()) is updated
