"""Staff look at, correct and export what is kept of a session."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.admin.icons import get_icons

from legislation.imports import apply_import
from legislation.models import (
    AgendaItem,
    Bill,
    Correction,
    LegislativeSession,
    Person,
    PersonVote,
    ScoredItem,
)
from legislation.wagtail_hooks import LegislationGroup
from tests.factories import BillPageFactory
from tests.legislation.conftest import small_source, vote_of

pytestmark = pytest.mark.django_db
MODELS = [admin.model for admin in LegislationGroup.items]
EDITED = [model for model in MODELS if model is not Correction]


def url(model, action="index", *args):
    name = f"legislation_{model._meta.model_name}_modeladmin_{action}"
    return reverse(name, args=args)


def values_of(vote, **changes):
    return {
        "item": vote.item_id,
        "person": vote.person_id,
        "option": vote.option,
        "counted_as": vote.counted_as,
        "reason": vote.reason,
        "source": "",
    } | changes


@pytest.fixture
def corrected(session):
    """A session with a vote that was corrected."""
    vote = vote_of("a", 5)
    vote.reason = "=1+1"
    vote.save()
    vote.corrections.create(was="Yes", now="No", reason="A slip.")
    return session


@pytest.mark.parametrize("model", MODELS)
def test_every_list_is_searched_filtered_and_exported(model, corrected, staff_client):
    admin = next(item for item in LegislationGroup.items if item.model is model)
    assert staff_client.get(url(model)).status_code == 200
    assert model.objects.exists()
    for query in ({"q": "zzz"}, {"export": "csv"}, {"export": "xlsx"}):
        answer = staff_client.get(url(model), query)
        assert answer.status_code == 200
        assert answer.streaming or answer.content
    for column in range(1, len(admin.list_display) + 1):
        assert staff_client.get(url(model), {"o": column}).status_code == 200


@pytest.mark.parametrize(
    "model", [model for model in MODELS if model is not Correction]
)
def test_every_row_has_its_form(model, session, staff_client):
    row = model.objects.first()
    if row is not None:
        assert staff_client.get(url(model, "edit", row.pk)).status_code == 200
    assert staff_client.get(url(model, "create")).status_code == 200


def test_a_list_costs_no_query_a_row(session, staff_client):
    counts = []
    for query in ({"q": "Abel"}, {}):
        with CaptureQueriesContext(connection) as queries:
            page = staff_client.get(url(PersonVote), query)
        counts.append(len(queries))
        assert b"Ann Abel" in page.content
        assert (b"Cat Cole" in page.content) is (not query)
    few, many = counts
    assert 0 < many <= few


def test_an_exported_reason_runs_no_formula(corrected, staff_client):
    answer = staff_client.get(url(PersonVote), {"export": "csv"})
    assert b",'=1+1," in b"".join(answer.streaming_content)


def test_correcting_a_vote_needs_a_reason(session, staff_client):
    vote = vote_of("a", 5)
    values = values_of(vote, option="absent", counted_as="with")
    answer = staff_client.post(url(PersonVote, "edit", vote.pk), values)
    assert answer.status_code == 200
    assert b"This field is required" in answer.content
    assert not Correction.objects.exists()
    vote.refresh_from_db()
    assert vote.option == "yes"


def test_a_vote_that_was_cast_counts_with_or_against_us(session, staff_client):
    vote = vote_of("a", 5)
    values = values_of(vote, option="no", counted_as="absent", reason="A slip.")
    answer = staff_client.post(url(PersonVote, "edit", vote.pk), values)
    assert b"A no was cast: choose whether" in answer.content
    assert not Correction.objects.exists()


@pytest.mark.parametrize(
    ("counted_as", "is_pointed_out"), [("with", True), ("against", False)]
)
def test_staff_hear_what_a_corrected_vote_counts(
    counted_as, is_pointed_out, session, staff_client
):
    vote = vote_of("a", 5)
    values = values_of(vote, option="no", counted_as=counted_as, reason="A slip.")
    answer = staff_client.post(
        url(PersonVote, "edit", vote.pk), values, follow=True
    ).content.decode()
    words = "It counts as “With us”; by the record alone it would as “Against us”."
    assert (words in answer) is is_pointed_out


@pytest.mark.parametrize("written", ["H.10", "h 10", "Bill H10"])
@pytest.mark.parametrize("model", [Bill, AgendaItem, ScoredItem])
def test_a_list_finds_a_bill_in_any_spelling(model, written, session, staff_client):
    page = staff_client.get(url(model), {"q": written}).content.decode()
    found = BeautifulSoup(page, "html.parser").select("tbody tr")
    assert len(found) == 1
    assert staff_client.get(url(model), {"q": "H.9"}).content.count(b"Edit this") == 0


@pytest.mark.parametrize("address", ["/admin/bill_chooser/", None])
def test_staff_read_the_status_that_readers_do(address, home, staff_client):
    BillPageFactory(bill__status="")
    page = BillPageFactory(bill__status=Bill.Status.FILED)
    page.actions.create(date="2025-03-04", status="signed", description="Signed.")
    page.save()
    answer = staff_client.get(address or url(Bill))
    rows = BeautifulSoup(answer.content, "html.parser").select("tbody tr")
    assert any("Signed" in row.get_text() for row in rows)


def test_sessions_say_in_words_which_is_current(session, staff_client):
    page = staff_client.get(url(LegislativeSession)).content.decode()
    assert ("Yes" if session.is_current else "No") in page
    assert "icon-yes" not in page
    assert "icon-no" not in page


def test_every_icon_of_the_menu_is_there():
    drawn = get_icons()
    for admin in LegislationGroup.items:
        assert f'id="icon-{admin.menu_icon}"' in drawn


def test_a_corrected_vote_is_public_and_outlives_an_import(session, staff_client):
    vote = vote_of("a", 5)
    reason = "Stated in a letter to the Clerk."
    other = vote_of("b", 7)
    values = values_of(vote, option="absent", counted_as="with", reason=reason)
    values |= {"item": other.item_id, "person": other.person_id}
    answer = staff_client.post(url(PersonVote, "edit", vote.pk), values)
    assert answer.status_code == 302
    correction = Correction.objects.get()
    assert (correction.vote, correction.reason) == (vote, reason)
    assert (correction.was, correction.now) == ("Yes (With us)", "Absent (With us)")
    apply_import(small_source({"houseVotes!C5": "-"}), session)
    kept = vote_of("a", 5)
    assert (kept.pk, kept.option, kept.counted_as) == (vote.pk, "absent", "with")


def test_another_wording_of_the_reason_is_no_correction(corrected, staff_client):
    vote = vote_of("a", 5)
    values = values_of(vote, reason="In other words.")
    staff_client.post(url(PersonVote, "edit", vote.pk), values)
    assert Correction.objects.count() == 1
    assert vote_of("a", 5).reason == "In other words."


def test_a_vote_that_no_workbook_has(session, staff_client):
    item = ScoredItem.objects.get(number=5)
    dee = Person.objects.get(family_name="Dunn")
    values = {"item": item.pk, "person": dee.pk, "option": "yes", "counted_as": "with"}
    values |= {"reason": "Sat in the House until March.", "source": ""}
    assert staff_client.post(url(PersonVote, "create"), values).status_code == 302
    assert Correction.objects.get().was == "No entry"
    without_item = staff_client.post(url(PersonVote, "create"), values | {"item": ""})
    assert without_item.status_code == 200


def test_corrections_are_only_read(corrected, staff_client):
    correction = Correction.objects.get()
    for action in ("edit", "delete"):
        answer = staff_client.post(url(Correction, action, correction.pk))
        assert answer.status_code in {302, 403}
    assert staff_client.get(url(Correction, "create")).status_code in {302, 403}
    assert (
        staff_client.get(url(Correction, "inspect", correction.pk)).status_code == 200
    )
    assert Correction.objects.count() == 1


@pytest.mark.parametrize(
    ("model", "key"),
    [
        (LegislativeSession, "item__session_id"),
        (Person, "person_id"),
        (PersonVote, "pk"),
        (ScoredItem, "item_id"),
    ],
)
def test_what_a_corrected_vote_stands_on_is_not_deleted(
    model, key, corrected, staff_client
):
    vote = PersonVote.objects.filter(pk=vote_of("a", 5).pk)
    row = model.objects.get(pk=vote.values_list(key, flat=True).get())
    answer = staff_client.post(url(model, "delete", row.pk))
    assert answer.status_code == 200
    assert model.objects.filter(pk=row.pk).exists()
    assert Correction.objects.exists()


def test_a_bill_gets_its_status(session, staff_client):
    bill = Bill.objects.get(identifier="H10")
    values = {
        "session": session.pk,
        "chamber": "lower",
        "identifier": "H10",
        "short_title": "Act A",
        "status": "sent_to_study",
    }
    answer = staff_client.post(url(Bill, "edit", bill.pk), values)
    assert answer.status_code == 302
    bill.refresh_from_db()
    assert bill.get_status_display() == "Sent to study"
