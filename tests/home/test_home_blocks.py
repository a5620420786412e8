from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.blocks.stream_block import StreamBlockValidationError

from cms import references
from home.blocks import HomeBlock
from home.blocks.bands import ActionPanelsBlock, FeatureBlock, HeroBlock
from home.blocks.news import LatestPostsBlock, LocalNewsBlock
from tests import factories
from tests.cms.blocks.making import accepted, content, errors
from tests.content_parity import assert_holds

BUTTON = {"label": "Take action", "link": {"url": "https://example.org/act"}}
HERO = {"title": "A State House that answers", "buttons": [BUTTON]}
PANEL = {"title": "Write", "label": "Find yours", "link": BUTTON["link"]}


def titles(block, **fields):
    return [item["title"] for item in content(block, title="News", **fields)["items"]]


def days_ago(days):
    return timezone.now() - timedelta(days=days)


def test_a_page_has_one_hero():
    block = HomeBlock()
    assert block.clean(block.normalize([("hero", HERO)]))
    with pytest.raises(StreamBlockValidationError):
        block.clean(block.normalize([("hero", HERO), ("hero", HERO)]))


def test_the_bands_of_the_home_page_come_first_in_the_picker():
    groups = [name for name, _ in HomeBlock().grouped_child_blocks()]
    assert groups[:2] == ["Home page", "Text"]


@pytest.mark.parametrize("count", [1, 5])
def test_action_panels_come_in_twos_to_fours(count):
    assert errors(ActionPanelsBlock(), items=[PANEL] * count).keys() == {"items"}


def test_an_action_panel_leads_somewhere():
    aimless = {**PANEL, "link": {}}
    assert errors(ActionPanelsBlock(), items=[PANEL, aimless]).keys() == {"items"}
    assert accepted(ActionPanelsBlock(), draft=True, items=[PANEL, aimless])


@pytest.mark.parametrize("block", [HeroBlock(), FeatureBlock()])
def test_a_band_has_one_or_two_buttons(block):
    assert errors(block, title="Agenda", buttons=[]).keys() == {"buttons"}
    assert errors(block, title="Agenda", buttons=[BUTTON] * 3).keys() == {"buttons"}
    assert accepted(block, title="Agenda", buttons=[BUTTON] * 2)


def test_latest_posts_are_the_newest_of_the_blog(home):
    factories.BlogPageFactory(title="Old", date=days_ago(3))
    factories.BlogPageFactory(title="New", date=days_ago(1))
    factories.BlogPageFactory(title="Draft", live=False)
    assert titles(LatestPostsBlock(), count=3) == ["New", "Old"]
    assert titles(LatestPostsBlock(), count=1) == ["New"]


def test_latest_posts_of_a_section_lead_to_its_others(home, client):
    post = factories.BlogPageFactory(title="Rent")
    factories.BlogPageFactory(title="Elsewhere")
    section = post.category.section
    band = content(LatestPostsBlock(), title="Issues", section=section)
    assert [item["title"] for item in band["items"]] == ["Rent"]
    assert band["more"]["title"] == section.name
    assert "Rent" in client.get(band["more"]["url"]).content.decode()


def test_latest_posts_of_all_sections_lead_to_the_blog(home):
    blog = factories.BlogPageFactory().get_parent()
    assert content(LatestPostsBlock(), title="News")["more"]["url"] == blog.url


def test_no_chapter_crowds_out_the_others(home):
    north, south = (factories.ChapterPageFactory(title=t) for t in ("North", "South"))
    for days in (1, 2, 3):
        factories.ChapterPostPageFactory(
            parent=north, title=f"North {days}", date=days_ago(days)
        )
    factories.ChapterPostPageFactory(parent=south, title="South", date=days_ago(9))
    band = content(LocalNewsBlock(), title="Happening locally", count=2)
    assert [item["title"] for item in band["items"]] == ["North 1", "South"]
    assert [item["label"] for item in band["items"]] == ["North", "South"]
    assert band["more"]["url"] == north.get_parent().url


def test_a_home_page_has_one_title_wherever_its_hero_stands(home, client):
    words = ("paragraph", "<p>Before it.</p>")
    for body in ([words], [words, ("hero", HERO)], [("hero", HERO), words]):
        home.body = body
        home.save()
        html = client.get(home.url).content.decode()
        assert html.count("<h1") == 1
        assert (HERO["title"] in html) is (len(body) == 2)


def test_a_band_without_news_says_nothing(home):
    for block in (LatestPostsBlock(), LocalNewsBlock()):
        band = content(block, title="News")
        assert not any(band.values())
        assert block.render(block.normalize({"title": "News"}), {}).strip() == ""


def test_a_home_page_says_the_same_in_html_and_json(home, client, image):
    factories.BlogPageFactory()
    factories.ChapterPostPageFactory()
    bands = ("hero", "action_panels", "feature", "latest_posts", "local_news", "about")
    stream_block = home.body.stream_block
    home.body = [
        (name, stream_block.child_blocks[name].get_preview_value()) for name in bands
    ]
    home.save()
    home.refresh_from_db()
    json = stream_block.get_api_representation(home.body, {"page": home})
    assert [block["type"] for block in json] == list(bands)
    assert_holds(client.get(home.url).content.decode(), json)


@pytest.mark.parametrize(
    ("block", "factory"),
    [
        (LatestPostsBlock(), factories.BlogPageFactory),
        (LocalNewsBlock(), factories.ChapterPostPageFactory),
    ],
)
def test_nine_items_cost_as_much_as_two(home, block, factory):
    for _ in range(9):
        image = factories.ImageFactory()
        more = (
            {"parent": factories.ChapterPageFactory()}
            if factory is factories.ChapterPostPageFactory
            else {}
        )
        factory(lead_image=image, **more)
    with references.scope():  # makes the renditions and what all bands share
        titles(block, count=9)
    costs = []
    for count in (2, 9):
        with CaptureQueriesContext(connection) as queries, references.scope():
            assert len(titles(block, count=count)) == count
        costs.append(len(queries))
    assert 0 < costs[0] == costs[1] <= 10
