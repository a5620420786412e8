"""Bills in the page editor: a new page, a new step, and what is refused."""

import pytest
from wagtail.test.utils.form_data import (
    inline_formset,
    nested_form_data,
    rich_text,
    streamfield,
)

from legislation.models import Bill, BillPage
from tests.factories import BillFactory, BillIndexPageFactory, BillPageFactory


def form_data(bill, steps=(), initial=0, **fields):
    return nested_form_data(
        {
            "title": "",
            "slug": "",
            "bill": bill.pk if bill else "",
            "position": "support",
            "summary": "",
            "ask": rich_text("<p>Sign it.</p>"),
            "body": streamfield([]),
            "actions": inline_formset(list(steps), initial=initial),
            "related_pages": inline_formset([]),
            "comments": inline_formset([]),
            "share_text": "",
            "seo_title": "",
            "search_description": "",
            "action-publish": "action-publish",
            **fields,
        }
    )


def step(**fields):
    return {
        **{"date": "2026-03-02", "chamber": "lower", "status": "", "source": ""},
        **{"description": "A hearing", **fields},
    }


@pytest.fixture
def index(home):
    return BillIndexPageFactory(slug="bills")


@pytest.fixture
def add(staff_client, index):
    """Post the form of a new bill's page."""
    path = f"/admin/pages/add/legislation/billpage/{index.pk}/"
    return lambda *args, **fields: staff_client.post(path, form_data(*args, **fields))


@pytest.fixture
def edit(staff_client):
    """Post the form of a bill's page and return what staff reads then."""

    def post(page, *args, **fields):
        path = f"/admin/pages/{page.pk}/edit/"
        fields = {"title": page.title, "slug": page.slug, **fields}
        data = form_data(page.bill, *args, **fields)
        response = staff_client.post(path, data, follow=True)
        return response.content.decode()

    return post


def test_title_and_address_come_from_the_bill(add):
    bill = BillFactory(identifier="H310", short_title="Safe roads")
    assert add(bill).status_code == 302
    page = BillPage.objects.get()
    assert (page.title, page.slug) == ("Safe roads", "194-h310")
    assert page.live


def test_what_the_editor_made_of_the_title_is_no_wish(add):
    bill = BillFactory(identifier="H310")
    add(bill, title="Roads that forgive", slug="roads-that-forgive")
    assert BillPage.objects.get().slug == "194-h310"


def test_an_address_of_ones_own_is_kept(add):
    add(BillFactory(), title="Roads that forgive", slug="our-roads")
    assert BillPage.objects.get().slug == "our-roads"


@pytest.mark.parametrize("slug", ["h3110", "194", "house-3110"])
def test_an_address_that_means_a_number_is_refused(add, slug):
    response = add(BillFactory(), title="Roads", slug=slug)
    assert "This leads to the bills of a session" in response.content.decode()
    assert not BillPage.objects.exists()


def test_a_bill_gets_no_second_page(add):
    page = BillPageFactory(title="The first")
    response = add(page.bill)
    assert "This bill has its page already: “The first”" in response.content.decode()


def test_a_page_needs_its_bill(add):
    assert add(None).status_code == 200
    assert not BillPage.objects.exists()


def test_one_step_publishes_the_new_status(edit, client, index):
    page = BillPageFactory(bill=BillFactory(status="in_committee"))
    words = edit(page, [step(status="reported_favorably", description="Reported")])
    assert "published" in words
    assert Bill.objects.for_display().get().current_status == "reported_favorably"
    html = client.get(page.url).content.decode()
    assert "Reported" in html and "March 2, 2026" in html


def test_a_step_needs_a_date_and_words(edit, index):
    page = BillPageFactory()
    words = edit(page, [step(date="", description="")])
    assert "A step needs a date." in words
    assert "Say what happened." in words
    assert not page.actions.exists()


@pytest.mark.parametrize(
    ("day", "warning"),
    [
        ("2024-12-31", "December 31, 2024 lies outside the 194th General Court"),
        ("2027-02-01", "February 1, 2027 lies outside the 194th General Court"),
        ("2026-12-24", "December 24, 2026 lies in the future"),
        ("2026-03-02", ""),
    ],
)
def test_odd_dates_are_taken_with_a_warning(edit, index, time_machine, day, warning):
    time_machine.move_to("2026-03-02T15:00Z")
    page = BillPageFactory()
    words = edit(page, [step(date=day)])
    assert page.actions.count() == 1
    assert warning in words
    assert words.count("The step of") == bool(warning)


def test_a_changed_position_is_pointed_out(edit, index):
    page = BillPageFactory()
    assert "Our position changed" not in edit(page)
    assert "Our position changed to “Oppose”" in edit(page, position="oppose")


def test_a_bills_page_is_not_copied(staff_client, index):
    page = BillPageFactory(parent=index)
    response = staff_client.get(f"/admin/pages/{page.pk}/copy/", follow=True)
    assert "A bill has one page" in response.content.decode()
    data = {"new_title": "B", "new_slug": "b", "new_parent_page": index.get_parent().pk}
    path = f"/admin/pages/{index.pk}/copy/"
    assert staff_client.get(path).status_code == 200
    response = staff_client.post(path, {**data, "copy_subpages": "on"}, follow=True)
    assert "A bill has one page" in response.content.decode()
    staff_client.post(path, data)
    assert type(index).objects.count() == 2


def test_a_draft_is_previewed_with_its_step(staff_client, index):
    page = BillPageFactory(bill=BillFactory(status="filed"), live=False)
    data = form_data(
        page.bill, [step(status="sent_to_study")], title="Roads", slug=page.slug
    )
    path = f"/admin/pages/{page.pk}/edit/preview/"
    assert staff_client.post(path, data).json()["is_valid"]
    html = staff_client.get(path).content.decode()
    assert "A hearing" in html and "set it aside for a study" in html


def test_a_new_page_is_previewed(staff_client, index):
    path = f"/admin/pages/add/legislation/billpage/{index.pk}/preview/"
    assert staff_client.post(path, form_data(BillFactory())).json()["is_valid"]
    assert staff_client.get(path).status_code == 200
