"""Staff upload a workbook, look at what would change, and confirm it."""

import csv
import io

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from legislation.models import (
    District,
    LegislativeSession,
    Membership,
    Person,
    PersonVote,
    ScorecardImport,
)
from tests import factories
from tests.legislation.conftest import (
    HOUSE,
    roster_file,
    vote_of,
    workbook_file,
)

pytestmark = pytest.mark.django_db
UPLOAD = "/admin/scorecard-import/"
State = ScorecardImport.State


@pytest.fixture
def empty_session(db):
    """The session of the small workbook, before anything is imported."""
    return factories.SessionFactory()


def send(client, cells=None, name="small.xlsx", **files):
    """Upload the small workbook with some cells changed; return the answer."""
    content = workbook_file(cells).getvalue()
    data = {
        "session": LegislativeSession.objects.get().pk,
        "workbook": SimpleUploadedFile(name, content),
        **files,
    }
    return client.post(UPLOAD, data)


def preview(client, cells=None, **files) -> ScorecardImport:
    """Upload, and return the preview that it leads to."""
    answer = send(client, cells, **files)
    assert answer.status_code == 302, answer.context["form"].errors
    kept = ScorecardImport.objects.first()
    assert answer.url == reverse("scorecard_import:show", args=[kept.pk])
    return kept


def confirm(client, kept) -> str:
    """Confirm a preview; return the page that follows."""
    url = reverse("scorecard_import:confirm", args=[kept.pk])
    answer = client.post(url, follow=True)
    assert answer.status_code == 200
    kept.refresh_from_db()
    return answer.content.decode()


def test_a_preview_changes_nothing_and_tells_what_would(empty_session, staff_client):
    kept = preview(staff_client)
    assert not District.objects.exists()
    assert not PersonVote.objects.exists()
    page = staff_client.get(f"{UPLOAD}{kept.pk}/").content.decode()
    assert "nothing is changed yet" in page
    assert "Votes: new (7)" in page
    assert "House 5, Abel, Ann: Yes; With us" in page
    assert "Import it now" in page


def test_confirming_imports_what_was_previewed(empty_session, staff_client, staff):
    kept = preview(staff_client)
    page = confirm(staff_client, kept)
    assert kept.state == State.DONE
    assert kept.user == staff
    assert kept.finished
    assert bytes(kept.workbook) == b""
    assert PersonVote.objects.count() == 7
    assert f"small.xlsx was imported: {kept.outcome}" in page
    assert "Import it now" not in page


def test_a_second_click_imports_nothing_again(empty_session, staff_client):
    kept = preview(staff_client)
    confirm(staff_client, kept)
    finished = kept.finished
    page = confirm(staff_client, kept)
    assert "come to its end already" in page
    assert kept.finished == finished
    discard = reverse("scorecard_import:discard", args=[kept.pk])
    assert staff_client.post(discard).status_code == 302
    assert ScorecardImport.objects.exists()


def test_the_same_workbook_twice_says_that_nothing_changed(session, staff_client):
    kept = preview(staff_client)
    assert kept.state == State.UNCHANGED
    assert bytes(kept.workbook) == b""
    page = staff_client.get(f"{UPLOAD}{kept.pk}/").content.decode()
    assert "Nothing changed: everything in this workbook is here already" in page
    assert "Import it now" not in page


def test_rosters_come_with_it(empty_session, staff_client):
    kept = preview(staff_client, house_roster=roster_file("lower", *HOUSE))
    assert not Membership.objects.exists()
    confirm(staff_client, kept)
    assert Membership.objects.current().count() == 2
    assert Person.objects.get(slug="ann-abel").party == "Democratic"


def test_what_changed_meanwhile_is_previewed_again(session, staff_client):
    cells = {"houseVotes!C7": "NV"}
    kept = preview(staff_client, cells)
    vote_of("c", 5).delete()
    page = confirm(staff_client, kept)
    assert "the data changed after this preview was made" in page
    assert kept.state == State.PREVIEWED
    assert "Votes: new (1)" in page
    assert not PersonVote.objects.filter(pk=kept.pk, option="absent").exists()
    confirm(staff_client, kept)
    assert vote_of("c", 5).option == "absent"


def test_two_people_with_the_same_workbook(empty_session, staff_client):
    first, second = preview(staff_client), preview(staff_client)
    confirm(staff_client, second)
    page = confirm(staff_client, first)
    assert "everything in this workbook is here already" in page
    assert first.state == State.UNCHANGED
    assert PersonVote.objects.count() == 7


def test_an_import_that_became_impossible_is_refused_in_words(session, staff_client):
    kept = preview(staff_client, {"houseVotes!C7": "NV"})
    ScorecardImport.objects.update(workbook=b"other")
    page = confirm(staff_client, kept)
    assert kept.state == State.FAILED
    assert "The files are not those that were previewed any more." in page
    assert vote_of("c", 5).option == "no"


def test_a_preview_is_discarded(empty_session, staff_client):
    kept = preview(staff_client)
    url = reverse("scorecard_import:discard", args=[kept.pk])
    assert staff_client.get(url).status_code == 405
    assert "was discarded" in staff_client.post(url, follow=True).content.decode()
    assert not ScorecardImport.objects.exists()


def test_forgotten_previews_go_with_the_next_upload(
    empty_session, staff_client, time_machine
):
    time_machine.move_to("2026-03-02 12:00Z")
    old = preview(staff_client)
    time_machine.move_to("2026-03-10 12:00Z")
    staff_client.force_login(factories.UserFactory(is_superuser=True))
    preview(staff_client)
    assert not ScorecardImport.objects.filter(pk=old.pk).exists()


def test_the_report_is_downloaded_and_listed(empty_session, staff_client):
    kept = preview(staff_client, {"houseVotes!B6": "@Bates"})
    url = reverse("scorecard_import:report", args=[kept.pk])
    answer = staff_client.get(url)
    assert answer["Content-Type"] == "text/csv"
    assert ".csv" in answer["Content-Disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    created = [row for row in rows if row["type"] == "created"]
    assert [row["what"] for row in created].count("vote") == 7
    assert not [row for row in rows if row["place"].startswith("@")]
    page = staff_client.get(UPLOAD).content.decode()
    assert url in page
    assert "Waiting to be confirmed" in page


def test_a_workbook_that_may_be_another_sessions(empty_session, staff_client):
    link = "https://malegislature.gov/Bills/193/H10"
    kept = preview(staff_client, {"sponsoredBills!H2": link})
    page = staff_client.get(f"{UPLOAD}{kept.pk}/").content.decode()
    assert "This may be the workbook of another session" in page
    assert "The address is about General Court 193." in page
    assert "sponsoredBills, row 2, column H" in page


def test_without_any_session_the_page_leads_to_a_new_one(staff_client):
    page = staff_client.get(UPLOAD).content.decode()
    assert reverse("legislation_legislativesession_modeladmin_create") in page
    assert "Preview the import" not in page


@pytest.fixture
def editor(db):
    """Somebody who may sign in to the admin, and no more."""
    group = Group.objects.create(name="A chapter")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    user = factories.UserFactory()
    user.groups.add(group)
    return user


def test_only_who_may_import_sees_any_of_it(empty_session, staff_client, editor):
    kept = preview(staff_client)
    client = Client()
    client.force_login(editor)
    pages = [UPLOAD, f"{UPLOAD}{kept.pk}/", f"{UPLOAD}{kept.pk}/report.csv"]
    for page in pages:
        assert client.get(page).headers["Location"] == reverse("wagtailadmin_home")
    for page in (UPLOAD, f"{UPLOAD}{kept.pk}/confirm/", f"{UPLOAD}{kept.pk}/discard/"):
        answer = client.post(page)
        assert answer.headers["Location"] == reverse("wagtailadmin_home")
    kept.refresh_from_db()
    assert kept.state == State.PREVIEWED
    assert UPLOAD not in client.get("/admin/").content.decode()
    assert Client().get(UPLOAD).headers["Location"].startswith("/admin/login/")


def test_a_group_may_be_allowed_to_import(empty_session, editor, client):
    permission = Permission.objects.get(codename="import_scorecard")
    editor.groups.get().permissions.add(permission)
    client.force_login(editor)
    assert UPLOAD in client.get("/admin/").content.decode()
    kept = preview(client)
    confirm(client, kept)
    assert kept.state == State.DONE
    assert "Create the next session" not in client.get(UPLOAD).content.decode()


def test_groups_are_offered_the_permission(staff_client):
    page = staff_client.get("/admin/groups/new/").content.decode()
    assert "Can import a scorecard workbook" in page
