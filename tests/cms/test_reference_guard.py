"""Nothing may refer to what not everybody may read."""

import pytest
from wagtail.models import Page, PageViewRestriction

from cms import references, shapes
from cms.cards import page_cards
from cms.models import NavigationSettings
from home.models import StandardPage
from tests.factories import DocumentFactory, ImageFactory, StandardPageFactory

KINDS = ["draft", "unpublished", "private", "below a private page", "deleted"]


@pytest.fixture
def public_page(home):
    return StandardPageFactory(title="Our agenda", slug="agenda")


@pytest.fixture(params=KINDS)
def hidden_page(request, draft_page, private_page):
    """A page that was referred to, and is not (or no longer) for everybody."""
    if request.param == "draft":
        return draft_page
    if request.param == "private":
        return private_page
    parent = {"parent": private_page} if request.param == KINDS[3] else {}
    page = StandardPageFactory(title="Hidden", **parent)
    if request.param == "unpublished":
        page.unpublish()
    if request.param == "deleted":
        Page.objects.get(pk=page.pk).delete()
    return page


@pytest.fixture(params=["private", "deleted"])
def hidden_document(request, private_collection):
    if request.param == "private":
        return DocumentFactory(collection=private_collection)
    document = DocumentFactory()
    type(document).objects.filter(pk=document.pk).delete()
    return document


def found(item):
    """The object as the database has it, None when it has it no longer."""
    return type(item)._default_manager.filter(pk=item.pk).first()


def page_with(**link):
    """A page saved with one button, then read again."""
    empty = dict.fromkeys(("page", "url", "document", "email", "phone", "anchor"))
    (name, target), *_ = link.items()
    text = f'<p>Read <a linktype="{name}" id="{target.pk}">the plan</a>.</p>'
    page = StandardPageFactory(body=[("paragraph", text)])
    settings = NavigationSettings.objects.get(site__root_page=page.get_parent())
    settings.header = [
        ("item", {"label": "Plan", "link": {**empty, name: target}, "items": []})
    ]
    settings.save()
    return StandardPage.objects.get(pk=page.pk)


def test_a_public_page_has_a_link(public_page):
    assert shapes.page_link(public_page) == {
        "kind": "page",
        "url": "/agenda/",
        "title": "Our agenda",
        "page_type": "home.StandardPage",
        "id": public_page.pk,
        "new_window": False,
        "rel": None,
    }


def test_a_hidden_page_has_no_link(hidden_page):
    assert shapes.page_link(found(hidden_page)) is None


def test_a_public_document_has_a_link(document):
    link = shapes.document_link(document)
    assert (link["kind"], link["url"], link["id"]) == (
        "document",
        document.url,
        document.pk,
    )


def test_a_hidden_document_has_no_link(hidden_document):
    assert shapes.document_link(found(hidden_document)) is None


def test_a_private_picture_has_no_shape(private_collection):
    image = ImageFactory(collection=private_collection)
    assert shapes.picture(image) is None
    assert shapes.share_picture(image) is None


def test_a_document_below_a_private_collection_is_private(private_collection):
    below = private_collection.add_child(name="Minutes")
    assert shapes.document_link(DocumentFactory(collection=below)) is None


def test_a_collection_beside_a_private_one_is_public(private_collection):
    beside = private_collection.get_parent().add_child(name="Posters")
    assert shapes.document_link(DocumentFactory(collection=beside))


def test_rich_text_links_to_public_targets(client, public_page, document):
    for name, target in (("page", public_page), ("document", document)):
        html = client.get(page_with(**{name: target}).url).content.decode()
        assert f'<a href="{target.url}">the plan</a>' in html


def test_rich_text_keeps_the_words_of_a_hidden_page(client, hidden_page):
    html = client.get(page_with(page=hidden_page).url).content.decode()
    assert "<p>Read the plan.</p>" in html


def test_rich_text_keeps_the_words_of_a_hidden_document(client, hidden_document):
    html = client.get(page_with(document=hidden_document).url).content.decode()
    assert "<p>Read the plan.</p>" in html
    assert hidden_document.filename not in html


def test_menus_leave_out_what_is_hidden(client, hidden_page):
    page = page_with(page=hidden_page)
    menus = NavigationSettings.objects.get(site__root_page=page.get_parent())
    assert menus.content["header"] == []
    assert ">Plan<" not in client.get("/").content.decode()


def test_menus_have_what_is_public(client, public_page):
    page_with(page=public_page)
    assert 'href="/agenda/">Plan</a>' in client.get("/").content.decode()


def test_cards_leave_out_what_is_hidden(hidden_page, public_page):
    pages = [public_page, *filter(None, [found(hidden_page)])]
    cards = page_cards(pages)
    assert [card["title"] for card in cards] == ["Our agenda"]


def test_related_pages_leave_out_what_is_hidden(hidden_page, public_page):
    page = StandardPageFactory()
    for target in (hidden_page, public_page):
        if found(target):
            page.related_pages.create(target=target)
    assert [card["title"] for card in page.related] == ["Our agenda"]


def test_a_lifted_restriction_counts_in_the_next_request(client, private_page):
    page = page_with(page=private_page)
    assert "the plan</a>" not in client.get(page.url).content.decode()
    PageViewRestriction.objects.all().delete()
    assert "the plan</a>" in client.get(page.url).content.decode()


def test_objects_are_loaded_once_in_a_scope(
    public_page, draft_page, django_assert_num_queries
):
    keys = [public_page.pk, draft_page.pk, 999_999]
    with references.scope(), django_assert_num_queries(1):
        for _ in range(3):
            loaded = references.current().get_many(Page, keys)
        assert loaded.keys() == {public_page.pk, draft_page.pk}
