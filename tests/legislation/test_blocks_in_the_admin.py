"""What editors do with the legislature's blocks: save, compare, search, delete."""

import pytest
from django.urls import reverse
from wagtail.models import Page, ReferenceIndex

from home.models import StandardPage
from tests.factories import (
    BillFactory,
    MembershipFactory,
    ScoredItemFactory,
    StandardPageFactory,
)
from tests.small_site import stream_of

pytestmark = pytest.mark.django_db
OURS = [
    *("agenda_teaser", "bill_list", "bill_status", "contact_legislator"),
    *("legislator_list", "scorecard_table", "vote_summary"),
]


@pytest.fixture
def page(home):
    """A page that names a bill, a legislator and a vote in blocks."""
    BillFactory(identifier="H3110", short_title="Homes for all")
    MembershipFactory(person__name="Ana Teixeira")
    ScoredItemFactory(number=42, title="Raising taxes")
    page = StandardPageFactory(title="Where we stand")
    page.body = stream_of(StandardPage.body.field, OURS)
    page.save()
    page.save_revision().publish()
    return page


def rows(page):
    body = {block.block_type: block.value for block in page.body}
    return (
        body["bill_status"]["bill"],
        body["legislator_list"]["people"][0],
        body["vote_summary"]["item"],
    )


def test_the_editor_shows_and_keeps_the_blocks(page, staff_client):
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    answer = staff_client.get(url)
    assert answer.status_code == 200
    for words in ("H3110: Homes for all", "Ana Teixeira", "Raising taxes"):
        assert words in answer.content.decode()


def test_two_revisions_can_be_compared(page, staff_client):
    first = page.latest_revision
    other = BillFactory(identifier="S7", short_title="Clean air")
    page.body[2].value["bill"] = other
    second = page.save_revision()
    url = reverse(
        "wagtailadmin_pages:revisions_compare", args=[page.pk, first.pk, second.pk]
    )
    answer = staff_client.get(url)
    assert answer.status_code == 200
    assert "S7: Clean air" in answer.content.decode()


def test_a_page_is_known_by_the_rows_it_refers_to(page):
    for row in rows(page):
        groups = ReferenceIndex.get_grouped_references_to(row)
        holders = [holder for holder, _ in groups if isinstance(holder, Page)]
        assert [holder.pk for holder in holders] == [page.pk]


def test_a_search_finds_the_page_by_the_bill(page):
    words = " ".join(page.body.stream_block.get_searchable_content(page.body))
    for expected in ("H3110: Homes for all", "Ana Teixeira", "Raising taxes"):
        assert expected in words


@pytest.mark.parametrize("place", [0, 1, 2])
def test_deleting_a_row_says_where_it_is_used(page, staff_client, place):
    row = rows(page)[place]
    name = f"legislation_{row._meta.model_name}_modeladmin_delete"
    url = reverse(name, args=[row.pk])
    assert "It is used on “Where we stand”." in staff_client.get(url).content.decode()
    page.delete()
    assert "It is used on" not in staff_client.get(url).content.decode()


def test_many_pages_are_not_all_named(page, staff_client):
    row = rows(page)[0]
    for number in range(11):
        StandardPageFactory(
            title=f"Page {number}", body=[("bill_status", {"bill": row})]
        )
    url = reverse("legislation_bill_modeladmin_delete", args=[row.pk])
    assert "and 2 more." in staff_client.get(url).content.decode()


def test_a_page_outlives_the_rows_that_it_names(page, client):
    for row in rows(page):
        type(row).objects.filter(pk=row.pk).delete()
    answer = client.get(page.get_url())
    assert answer.status_code == 200
    assert "Homes for all" not in answer.content.decode()
    assert client.get(f"/api/v2/pages/{page.pk}/").status_code == 200
