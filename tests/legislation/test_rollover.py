"""Staff copy an agenda into the next session, without a developer."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from legislation.models import (
    AgendaItem,
    AgendaItemPage,
    AgendaPage,
    Bill,
    BillPage,
    LegislativeSession,
)
from tests.factories import (
    AgendaItemFactory,
    AgendaItemPageFactory,
    AgendaPageFactory,
    BillFactory,
    BillPageFactory,
    SessionFactory,
)

CURRENT = {"identifier": "194", "name": "194th General Court"}


@pytest.fixture
def agenda(home):
    """The agenda of 2025-2026: an item with two bills and one more."""
    agenda = AgendaPageFactory(title="Agenda 2025-2026", slug="agenda-2025-2026")
    item = AgendaItemFactory(key="H3110/S2033", title="Tenants' rights")
    page = AgendaItemPageFactory(parent=agenda, title="Rent", item=item)
    for chamber, identifier in (("lower", "H3110"), ("upper", "S2033")):
        BillFactory(chamber=chamber, identifier=identifier, agenda_item=item)
    page.more_bills.create(bill=BillFactory(identifier="H77", docket_number="HD7"))
    page.updates = [("update", {"date": date(2026, 1, 5), "text": "<p>News.</p>"})]
    page.save()
    return agenda


@pytest.fixture
def bill(agenda):
    """The House bill, with a page and a step in its status log."""
    bill = Bill.objects.get(identifier="H3110")
    page = BillPageFactory(bill=bill, title="H.3110: Rent", slug="194-h3110")
    page.actions.create(date=date(2025, 2, 3), description="Filed")
    return bill


def address(agenda):
    return f"/admin/legislation/agendas/{agenda.pk}/roll-over/"


def values(agenda, numbers=None, **changes):
    """What staff post: a new session, and {identifier: its new number}."""
    keys = dict(Bill.objects.values_list("identifier", "pk"))
    refiled = {f"number_{keys[old]}": new for old, new in (numbers or {}).items()}
    return {
        "session": "",
        "title": "Agenda 2027-2028",
        "new-identifier": "195",
        "new-name": "195th General Court",
        "new-start_date": "2027-01-06",
        "new-end_date": "2029-01-02",
        **refiled,
        **changes,
    }


def errors(answer) -> str:
    soup = BeautifulSoup(answer.content, "html.parser")
    found = soup.select(".error-message, .w-field__errors, .help-critical")
    return " ".join(" ".join(tag.get_text(" ").split()) for tag in found)


def test_the_form_proposes_the_next_general_court(staff_client, agenda):
    soup = BeautifulSoup(staff_client.get(address(agenda)).content, "html.parser")
    proposed = {
        name: soup.find("input", attrs={"name": name})["value"]
        for name in ("title", "new-identifier", "new-name", "new-start_date")
    }
    assert proposed == {
        "title": "Agenda 2027-2028",
        "new-identifier": "195",
        "new-name": "195th General Court",
        "new-start_date": "2027-01-06",
    }
    labels = [label.get_text(strip=True) for label in soup.find_all("label")]
    assert sum("H.3110" in label or "S.2033" in label for label in labels) == 2


def test_dates_are_picked_as_elsewhere(staff_client, agenda):
    assert b"date-time-chooser.js" in staff_client.get(address(agenda)).content


def test_an_error_far_below_is_announced_above(staff_client, agenda):
    answer = staff_client.post(address(agenda), values(agenda, {"H3110": "none"}))
    assert "Nothing was copied: see what is wrong below." in answer.content.decode()


def test_copies_session_agenda_items_and_bills_as_drafts(staff_client, agenda, bill):
    numbers = {"H3110": "hd 12", "S2033": "S.9"}
    answer = staff_client.post(address(agenda), values(agenda, numbers))
    copied = AgendaPage.objects.get(title="Agenda 2027-2028")
    assert answer.status_code == 302
    assert answer.url == f"/admin/pages/{copied.pk}/"
    assert (copied.live, copied.session.identifier) == (False, "195")
    item_page = AgendaItemPage.objects.child_of(copied).get()
    assert (item_page.live, item_page.title) == (False, "Rent")
    assert item_page.item.key == "HD12/S9"
    assert not item_page.updates
    assert not item_page.more_bills.exists()
    new = Bill.objects.get(identifier="HD12")
    assert new.refiled_from == bill
    assert (new.docket_number, new.status, new.title) == ("HD12", "filed", bill.title)
    assert not new.page.live
    assert (new.page.slug, new.page.title) == ("195-hd12", "HD.12: Rent")
    assert not new.page.actions.exists()
    assert bill.page.actions.exists()


def test_a_draft_is_published_from_what_staff_see(staff_client, agenda, bill):
    staff_client.post(address(agenda), values(agenda, {"H3110": "HD12"}))
    page = AgendaItemPage.objects.get(item__session__identifier="195")
    page.get_latest_revision_as_object().save_revision().publish()
    page.refresh_from_db()
    assert page.live
    assert page.item.session.identifier == "195"
    draft = BillPage.objects.get(bill__identifier="HD12")
    draft.get_latest_revision().publish()
    assert BillPage.objects.get(pk=draft.pk).bill.identifier == "HD12"


def test_the_item_waits_for_bills_without_a_number(staff_client, agenda):
    staff_client.post(address(agenda), values(agenda))
    item = AgendaItem.objects.get(session__identifier="195")
    assert item.key == "H3110/S2033 of 194"
    assert not item.bills.exists()


def test_takes_bills_that_the_session_has_already(staff_client, agenda, bill):
    session = SessionFactory(
        identifier="195", start_date=date(2027, 1, 6), end_date=date(2029, 1, 2)
    )
    known = BillFactory(session=session, identifier="H50", docket_number="HD12")
    form = values(agenda, {"H3110": "HD12"}, session=session.pk)
    assert staff_client.post(address(agenda), form).status_code == 302
    known.refresh_from_db()
    assert known.refiled_from == bill
    assert known.agenda_item.key == "H50"
    assert LegislativeSession.objects.count() == 2


@pytest.mark.parametrize(
    ("numbers", "changes", "words"),
    [
        ({"H3110": "twelve"}, {}, "is no bill number"),
        ({"H3110": "S12"}, {}, "is a House bill"),
        ({"H3110": "H1", "H77": "h. 1"}, {}, "is the number of"),
        ({}, {"title": "Agenda 2025-2026"}, "choose another one"),
        ({}, {"title": "¡!"}, "letters or digits"),
        ({}, {"new-identifier": "194"}, "already exists"),
        ({}, {"new-end_date": "2027-01-05"}, "The end must come after the start"),
    ],
)
def test_says_what_is_wrong_and_copies_nothing(
    staff_client, agenda, numbers, changes, words
):
    answer = staff_client.post(address(agenda), values(agenda, numbers, **changes))
    assert answer.status_code == 200
    assert words in errors(answer)
    assert AgendaPage.objects.count() == 1
    assert LegislativeSession.objects.count() == 1
    assert Bill.objects.count() == 3


def test_refuses_a_second_agenda_of_a_session(staff_client, agenda):
    staff_client.post(address(agenda), values(agenda))
    session = LegislativeSession.objects.get(identifier="195")
    form = values(agenda, session=session.pk, title="Another")
    assert "already" in errors(staff_client.post(address(agenda), form))
    assert AgendaPage.objects.count() == 2


def test_a_response_agenda_may_be_copied_beside_the_agenda(staff_client, agenda):
    staff_client.post(address(agenda), values(agenda))
    session = LegislativeSession.objects.get(identifier="195")
    response = AgendaPageFactory(kind="response", title="Shelter now")
    form = values(response, session=session.pk, title="Shelter, still")
    assert staff_client.post(address(response), form).status_code == 302
    assert AgendaPage.objects.filter(session=session).count() == 2


def test_only_those_who_may_add_bills_and_pages_copy(client, agenda, django_user_model):
    editor = django_user_model.objects.create_user(
        "editor", "editor@example.org", "password", is_staff=True
    )
    client.force_login(editor)
    assert client.post(address(agenda), values(agenda)).status_code in {302, 403}
    assert AgendaPage.objects.count() == 1


def test_the_agendas_menu_offers_it(staff_client, agenda):
    page = staff_client.get(f"/admin/pages/{agenda.pk}/edit/")
    assert address(agenda).encode() in page.content
    other = staff_client.get(f"/admin/pages/{agenda.get_parent().pk}/edit/")
    assert b"roll-over" not in other.content
