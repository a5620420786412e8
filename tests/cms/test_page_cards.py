"""Cards: what a list says of the pages it holds."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from cms import references, shapes
from cms.cards import page_cards
from cms.models import CustomImage
from tests.factories import ImageFactory, IndexPageFactory, StandardPageFactory


def test_a_card_says_what_a_list_shows(home):
    page = StandardPageFactory(
        title="Housing", slug="housing", summary="Rent.", listing_image=ImageFactory()
    )
    (card,) = page_cards([page])
    assert card == {
        "id": page.pk,
        "page_type": "home.StandardPage",
        "url": "/housing/",
        "title": "Housing",
        "summary": "Rent.",
        "picture": page.listing_picture,
        "date": None,
        "label": None,
    }
    assert card["picture"]["id"] == page.listing_image_id


def test_the_description_stands_in_for_a_summary(home):
    page = StandardPageFactory(summary="", search_description="For engines.")
    assert page_cards([page])[0]["summary"] == "For engines."


def test_cards_keep_the_order_of_the_pages(home):
    pages = [StandardPageFactory(), IndexPageFactory(), StandardPageFactory()]
    pages.reverse()
    plain = [Page.objects.get(pk=page.pk) for page in pages]
    assert [card["id"] for card in page_cards(plain)] == [page.pk for page in pages]


def test_no_pages_no_cards(db):
    assert page_cards([]) == []


def test_a_page_of_no_type_of_ours_has_no_card(home):
    assert page_cards([home.get_parent()]) == []


@pytest.mark.parametrize("specific", [True, False])
def test_many_cards_cost_as_much_as_one(home, specific):
    for _ in range(6):
        StandardPageFactory(parent=home, listing_image=ImageFactory())
    for image in CustomImage.objects.all():
        shapes.picture(image)

    def cost(number):
        pages = list(home.get_children()[:number])
        pages = [page.specific for page in pages] if specific else pages
        with CaptureQueriesContext(connection) as captured, references.scope():
            assert len(page_cards(pages)) == number
        return len(captured.captured_queries)

    cost(1)  # fills Wagtail's own caches
    assert 0 < cost(2) == cost(6) <= 7
