"""The list of chapters, and what each says of itself."""

import pytest
from wagtail.models import PageViewRestriction

from cms.models.listings import PAGE_SIZE
from tests.factories import ChapterPageFactory


def test_the_index_lists_public_chapters_with_their_towns(
    client, chapters, salem, lynn
):
    ChapterPageFactory(title="A draft", live=False)
    private = ChapterPageFactory(title="For members")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    listed = client.get(chapters.url).context["chapters"]
    assert [(card["title"], card["towns"]) for card in listed] == [
        ("Lynn", "Lynn, Nahant"),
        ("Salem", "Salem"),
    ]
    assert listed == chapters.chapters
    assert listed[0]["url"] == "/chapters/lynn/"


def test_a_chapter_says_where_and_when(client, lynn):
    lynn.social_profiles = [
        ("link", {"network": "bluesky", "url": "https://bsky.app/profile/lynn"})
    ]
    lynn.save()
    html = client.get(lynn.url).content.decode()
    for words in ("Lynn, Nahant", "First Tuesday", "mailto:north-shore@example.org"):
        assert words in html
    assert 'href="https://bsky.app/profile/lynn"' in html
    assert lynn.social_links == [
        {
            "network": "bluesky",
            "label": "Bluesky",
            "url": "https://bsky.app/profile/lynn",
        }
    ]


def test_a_chapter_lists_its_own_posts_only(client, lynn, salem, post):
    for number in range(PAGE_SIZE + 1):
        post(parent=lynn, title=f"Lynn {number}")
    post(parent=salem, title="Elsewhere")
    post(parent=lynn, title="A draft", live=False)
    first, second = (
        [card["title"] for card in client.get(url).context["listing"].object_list]
        for url in (lynn.url, f"{lynn.url}?page=2")
    )
    assert len(first) == PAGE_SIZE
    assert sorted(first + second) == sorted(
        f"Lynn {number}" for number in range(PAGE_SIZE + 1)
    )


def test_the_second_part_of_the_list_has_its_own_address(client, lynn, post):
    for _ in range(PAGE_SIZE + 1):
        post(parent=lynn)
    html = client.get(f"{lynn.url}?page=2").content.decode()
    assert 'rel="canonical" href="http://localhost/chapters/lynn/?page=2"' in html


@pytest.mark.parametrize("path", ["feed/", "feed/json/", "2026/", "no-such-post/"])
def test_what_does_not_exist_is_404(client, lynn, path):
    assert client.get(lynn.url + path).status_code == 404


def test_its_address_is_a_link_in_html_and_json(client, lynn):
    link = client.get(f"/api/v2/pages/{lynn.pk}/").json()["email_link"]
    assert link["url"] == "mailto:north-shore@example.org"
    assert f'href="{link["url"]}"' in client.get(lynn.url).content.decode()
