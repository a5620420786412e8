"""Nothing that not everybody may read is in any answer, not even by its name."""

from pathlib import Path

import pytest
from wagtail.models import Page

from tests import factories

HIDDEN_TITLE = "Not for the public"


@pytest.fixture
def hidden(draft_page, private_page, private_collection):
    """{name: something that is not public}, each with the same title."""
    below = factories.StandardPageFactory(parent=private_page)
    hidden = {"draft": draft_page, "private": private_page, "below private": below}
    hidden["image"] = factories.ImageFactory(
        collection=private_collection, file__filename="secret-plan.png"
    )
    hidden["document"] = factories.DocumentFactory(
        collection=private_collection, file__filename="secret-paper.pdf"
    )
    for item in hidden.values():
        item.title = HIDDEN_TITLE
        item.save()
    return hidden


@pytest.fixture
def post(hidden):
    """A post that names all of it, in each way that a post can."""
    pages = [item for item in hidden.values() if isinstance(item, Page)]
    image, document = hidden["image"], hidden["document"]
    links = "".join(
        f'<a linktype="page" id="{page.pk}">{page.pk}</a>' for page in pages
    )
    file = f'<a linktype="document" id="{document.pk}">the report</a>'
    empty = dict.fromkeys(["page", "url", "document", "email", "phone", "anchor"])
    buttons = [
        {"label": "Read", "style": "primary", "link": {**empty, "page": page}}
        for page in pages
    ]
    post = factories.BlogPageFactory(
        lead_image=image,
        listing_image=image,
        share_image=image,
        body=[
            ("paragraph", f"<p>{links}{file}</p>"),
            ("button_group", {"buttons": buttons}),
        ],
    )
    for page in pages:
        post.related_pages.create(target=page)
    post.authors = [factories.AuthorFactory(photo=image)]
    post.save()
    return post


def test_a_page_says_nothing_of_it(client, post, hidden):
    answer = client.get(f"/api/v2/pages/{post.pk}/")
    assert_says_nothing(answer, hidden)
    found = answer.json()
    assert found["listing_picture"] is found["lead_picture"] is None
    assert found["seo"]["og"]["image"] is None
    assert found["related"] == []
    assert found["author_list"][0]["picture"] is None
    buttons = found["body"][1]["value"]["buttons"]
    assert [button["link"] for button in buttons] == [None, None, None]


@pytest.mark.parametrize("query", ["", "?type=blog.BlogPage&fields=*", "?search=bill"])
def test_a_list_says_nothing_of_it(client, post, hidden, query):
    answer = client.get(f"/api/v2/pages/{query}")
    assert_says_nothing(answer, hidden)
    assert post.pk in [item["id"] for item in answer.json()["items"]]


def assert_says_nothing(answer, hidden):
    """Fail when an answer has a title or an address of what is hidden."""
    assert answer.status_code == 200
    text = answer.content.decode()
    assert HIDDEN_TITLE not in text
    for item in hidden.values():
        is_page = isinstance(item, Page)
        assert (item.slug if is_page else Path(item.file.name).stem) not in text


def test_it_is_in_no_list_and_has_no_answer(client, api, hidden):
    listed = {item["id"] for item in api("pages/")["items"]}
    for item in hidden.values():
        if not isinstance(item, Page):
            continue
        assert item.pk not in listed
        assert client.get(f"/api/v2/pages/{item.pk}/").status_code == 404
        assert client.get(f"/api/v2/pages/find/?id={item.pk}").status_code == 404
        assert client.get(f"/api/v2/pages/?child_of={item.pk}").status_code == 400


def test_a_parent_that_is_not_live_is_null(api, draft_page):
    child = factories.StandardPageFactory(parent=draft_page)
    found = api(f"pages/{child.pk}/")
    assert found["meta"]["parent"] is None
    assert draft_page.title not in [item["title"] for item in found["breadcrumbs"]]


def test_an_original_that_is_not_public_is_null(api, home):
    page = factories.StandardPageFactory()
    alias = page.create_alias(update_slug="alias", parent=home)
    assert api(f"pages/{alias.pk}/")["meta"]["alias_of"]["id"] == page.pk
    Page.objects.filter(pk=page.pk).update(live=False)
    assert api(f"pages/{alias.pk}/")["meta"]["alias_of"] is None
    (item,) = api("pages/", type="home.StandardPage", fields="*")["items"]
    assert item["meta"]["alias_of"] is None
