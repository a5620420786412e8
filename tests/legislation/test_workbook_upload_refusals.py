"""A bad file gets words at the form, and changes nothing."""

import io
import json
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from legislation.models import District, LegislativeSession, ScorecardImport
from legislation.workbook_upload import size_limit
from tests.factories import SessionFactory
from tests.legislation.conftest import roster_file, workbook_file

pytestmark = pytest.mark.django_db
UPLOAD = "/admin/scorecard-import/"


@pytest.fixture
def empty_session(db):
    """The session of the small workbook, before anything is imported."""
    return SessionFactory()


def bomb() -> bytes:
    """A workbook with a part that is all zeros."""
    file = io.BytesIO(workbook_file().getvalue())
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet9.xml", b"0" * (60 * 2**20))
    return file.getvalue()


def with_macros() -> bytes:
    file = io.BytesIO(workbook_file().getvalue())
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"macro")
    return file.getvalue()


def book(cells=None, without=()) -> bytes:
    return workbook_file(cells, without).getvalue()


def refused(client, content=None, name="small.xlsx", **files):
    """Upload what is refused; return the answer, after a look that nothing is kept."""
    data = {"session": LegislativeSession.objects.get().pk, **files}
    data["workbook"] = SimpleUploadedFile(name, book() if content is None else content)
    answer = client.post(UPLOAD, data)
    assert answer.status_code == 200
    assert not ScorecardImport.objects.exists()
    assert not District.objects.exists()
    return answer


BAD_FILES = [
    (lambda: book(without=("houseVotes",)), "small.xlsx", "“houseVotes” is missing"),
    (lambda: book({"houseBills!C1": None}), "small.xlsx", "roll_call_number"),
    (lambda: book(), "small.xlsm", ".xlsm files can hold macros"),
    (with_macros, "small.xlsx", "The workbook contains macros"),
    (bomb, "small.xlsx", "compressed more than any workbook is"),
    (lambda: book({"houseBills!F2": "=1+1"}), "small.xlsx", "holds a formula"),
    (lambda: b"a,b\n1,2\n", "small.csv", "must be an Excel workbook (.xlsx)"),
    (lambda: b"no workbook", "small.xlsx", "is not an Excel workbook"),
    (lambda: book()[:2000], "small.xlsx", "is not an Excel workbook"),
    (lambda: b"", "small.xlsx", "The file is empty."),
    (lambda: book({"houseVotes!D6": "Y"}), "small.xlsx", "row 6, column D: “Y” is no"),
]


@pytest.mark.parametrize(("content", "name", "words"), BAD_FILES)
def test_a_bad_workbook_gets_words(content, name, words, empty_session, staff_client):
    answer = refused(staff_client, content(), name)
    (error,) = answer.context["form"].errors["workbook"]
    assert words in error
    assert "Preview the import" in answer.content.decode()


def test_many_errors_are_listed_by_place(empty_session, staff_client):
    cells = {f"houseVotes!D{row}": "Maybe" for row in (5, 6, 7)}
    page = refused(staff_client, book(cells)).content.decode()
    assert "3 errors forbid the import: see below." in page
    assert "Errors: they stop an import (3)" in page
    assert "houseVotes, row 7, column D" in page


def test_values_that_cannot_be_stored_are_listed(empty_session, staff_client):
    long = "x" * 256
    answer = refused(staff_client, book({"houseBills!F2": long, "houseBills!F3": long}))
    page = answer.content.decode()
    assert "House 5, title: Ensure this value has at most 255 characters" in page


def test_a_workbook_of_another_session(empty_session, staff_client):
    LegislativeSession.objects.update(start_date="2019-01-02", end_date="2021-01-05")
    (error,) = refused(staff_client).context["form"].errors["workbook"]
    assert "this is another session's workbook" in error


def test_no_file_and_no_session(empty_session, staff_client):
    errors = staff_client.post(UPLOAD, {"session": "999"}).context["form"].errors
    assert errors["workbook"] == ["Choose the workbook to import."]
    assert "session" in errors


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "The file is not JSON"),
        (b"[]", "must hold a list of people"),
        (b"", "The file is empty."),
        (json.dumps([{"id": "ocd-person/a", "name": "A\0"}]).encode(), "characters"),
        (json.dumps([{"name": "\ud800"}]).encode(), "characters"),
        (roster_file("upper", ("a", "Ann", "")).getvalue(), "has no district"),
        (json.dumps([{}] * 9).encode(), "… and 31 more problems in this file."),
    ],
)
def test_a_bad_roster_gets_words(content, words, empty_session, staff_client):
    roster = SimpleUploadedFile("house.json", content)
    answer = refused(staff_client, house_roster=roster)
    assert words in " ".join(answer.context["form"].errors["house_roster"])


def test_a_file_that_is_too_large_is_not_stored(
    empty_session, staff_client, monkeypatch
):
    monkeypatch.setattr(size_limit, "MAX_FILE_BYTES", 200_000)
    answer = refused(staff_client, b"x" * 400_000)
    (error,) = answer.context["form"].errors["workbook"]
    assert "The files are larger than" in error
    monkeypatch.setattr(size_limit, "MAX_LISTENED", 300_000)
    answer = refused(staff_client, b"x" * 400_000)
    assert "The files are larger than" in answer.content.decode()


def test_the_form_is_guarded_against_other_sites(empty_session, staff):
    client = Client(enforce_csrf_checks=True)
    client.force_login(staff)
    assert client.post(UPLOAD, {}).status_code == 403
    token = client.get(UPLOAD).context["csrf_token"]
    data = {"csrfmiddlewaretoken": str(token)}
    assert client.post(UPLOAD, data).status_code == 200
