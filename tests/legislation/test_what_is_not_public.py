"""What is not public shows on no screen, in no answer and in no file."""

import pytest
from django.core.cache import cache
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from legislation.api import ENDPOINTS
from legislation.models import (
    AgendaItemPage,
    Bill,
    BillPage,
    Person,
    ScorecardPage,
    ScoredItem,
)
from tests.small_legislature import build_legislature

pytestmark = pytest.mark.django_db
LISTS = [f"/api/v2/{name}/" for name in (*ENDPOINTS, "images", "pages")]
FILES = (
    "/scorecard/194/house/scores.csv",
    "/scorecard/194/house/votes.csv",
    "/api/v2/sessions/194/export.csv",
    "/api/v2/sessions/194/export.json",
    "/sitemap.xml",
    "/search/?q=keeping",
)


@pytest.fixture
def screens(home):
    """Every address of a small legislature: its pages, its data, its files."""
    pages = build_legislature(2)
    rows = [
        f"/api/v2/{name}/{key}/"
        for name, model in (
            *(("bills", Bill), ("people", Person), ("roll_calls", ScoredItem)),
            *(("pages", BillPage), ("pages", AgendaItemPage), ("pages", ScorecardPage)),
        )
        for key in model.objects.values_list("pk", flat=True)[:1]
    ]
    return [*pages.values(), *LISTS, *rows, *FILES, "/scorecard/194/senate/"]


def said(client, addresses) -> dict[str, str]:
    """What each address answers that anybody may read."""
    cache.clear()
    answers = {address: client.get(address) for address in addresses}
    assert {answer.status_code for answer in answers.values()} <= {200, 302, 404}
    found = {
        address: answer.content.decode()
        for address, answer in answers.items()
        if answer.status_code == 200
    }
    assert len(found) > len(addresses) / 2
    return found


def where(client, addresses, words) -> list[str]:
    found = said(client, addresses)
    return [address for address, text in found.items() if words in text.lower()]


def hide(page):
    PageViewRestriction.objects.create(page=page, restriction_type="login")


def mark(page):
    """Give a page words that nobody may read, in all that it says."""
    page.title, page.slug, page.ask = "Secret", "secret-page", "<p>Secret</p>"
    page.search_description = page.summary = "secret"
    page.save()


@pytest.mark.parametrize("make_private", [hide, lambda page: page.unpublish()])
def test_a_bill_page_that_is_not_public(client, screens, make_private):
    page = BillPage.objects.first()
    mark(page)
    page.actions.create(date="2025-05-05", description="A secret step", status="signed")
    page.position = "oppose"
    page.save()
    assert where(client, screens, "secret")
    make_private(page)
    assert where(client, screens, "secret") == []
    answer = client.get(f"/api/v2/bills/{page.bill_id}/").json()
    assert answer["url"] is None and answer["position"] is None
    assert answer["status"]["value"] == "in_committee"


def test_an_agenda_item_that_is_not_public(client, screens):
    page = AgendaItemPage.objects.first()
    mark(page)
    assert where(client, screens, "secret")
    hide(page)
    assert where(client, screens, "secret") == []


def test_a_draft_of_what_is_public(client, screens):
    for page in (BillPage.objects.first(), AgendaItemPage.objects.first()):
        page.title, page.ask = "Secret", "<p>Secret</p>"
        page.save_revision()
    assert where(client, screens, "secret") == []


def test_nothing_leads_to_a_scorecard_that_is_not_public(client, screens):
    assert where(client, screens, "/scorecard/")
    hide(ScorecardPage.objects.get())
    assert where(client, screens, "/scorecard/") == []


def test_a_photo_in_a_private_collection(client, screens):
    person = Person.objects.first()
    collection = Collection.get_first_root_node().add_child(name="Private")
    photo = person.photo
    photo.collection, photo.title = collection, "Secret"
    photo.save()
    name = photo.filename.lower()
    assert where(client, screens, name)
    CollectionViewRestriction.objects.create(
        collection=collection, restriction_type="login"
    )
    assert where(client, screens, name) == []
