"""An import finds the agenda's items again, and leaves alone what pages present."""

import pytest

from legislation.imports import apply_import
from legislation.models import AgendaItem, Bill
from tests.factories import AgendaItemPageFactory
from tests.legislation.conftest import TERMS, new_session, small_source

pytestmark = pytest.mark.django_db


@pytest.fixture
def copied():
    """A session whose agenda was copied: one item with a bill of docket number 30."""
    session = new_session(TERMS["194"])
    session.save()
    item = session.agenda_items.create(key="S9 of 193", title="Act B")
    Bill.objects.create(
        session=session,
        chamber="upper",
        identifier="SD30",
        docket_number="SD30",
        agenda_item=item,
    )
    Bill.objects.create(
        session=session, chamber="upper", identifier="S30", agenda_item=item
    )
    return item


def test_an_item_with_one_of_the_bills_is_the_same_item(copied):
    apply_import(small_source(), copied.session)
    items = copied.session.agenda_items.all()
    assert {item.key for item in items} == {"H10/S20", "S30"}
    copied.refresh_from_db()
    assert copied.key == "S30"
    assert not apply_import(small_source(), copied.session).changes_anything


def test_an_item_without_a_page_that_left_the_workbook_goes(copied):
    stray = copied.session.agenda_items.create(key="H99", title="Gone")
    apply_import(small_source(), copied.session)
    assert not AgendaItem.objects.filter(pk=stray.pk).exists()


def test_an_item_that_a_page_presents_stays(home, copied):
    stray = copied.session.agenda_items.create(key="H99", title="Kept")
    AgendaItemPageFactory(item=stray)
    report = apply_import(small_source(), copied.session)
    assert AgendaItem.objects.filter(pk=stray.pk).exists()
    notes = [note.words for table in report.changes for note in table.notes]
    assert any("A page presents it" in note for note in notes)
