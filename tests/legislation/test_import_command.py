"""`manage.py import_scorecard`, from files on disk."""

import csv
import io

import pytest
from django.core.management import CommandError, call_command

from legislation.models import District, LegislativeSession, PersonVote
from tests.legislation.conftest import roster_file, workbook_file

pytestmark = pytest.mark.django_db
NEW = {"start": "2025-01-01", "end": "2027-01-05", "name": "194th General Court"}


@pytest.fixture
def run(tmp_path):
    """Run the command on the small workbook with some cells changed."""

    def run_command(cells=None, **options):
        path = tmp_path / "small.xlsx"
        path.write_bytes(workbook_file(cells).getvalue())
        out = io.StringIO()
        arguments = [f"--{name}={value}" for name, value in options.items()]
        call_command("import_scorecard", str(path), *arguments, stdout=out)
        return out.getvalue()

    return run_command


@pytest.fixture
def rosters(tmp_path):
    house, senate = tmp_path / "house.json", tmp_path / "senate.json"
    house.write_bytes(roster_file("lower", ("a", "Ann Abel", "1st Essex")).getvalue())
    dee = ("d", "Dee Dunn", "First Essex")
    senate.write_bytes(roster_file("upper", dee).getvalue())
    return house, senate


def test_a_new_session(run):
    out = run(session="194", **NEW)
    assert PersonVote.objects.count() == 7
    assert "Scored items\nVotes\n" in out
    assert "Imported into 194th General Court" in out
    again = run(session="194")
    assert "Votes                 0 new      0 changed      0 removed      7" in again


def test_with_rosters(tmp_path, rosters):
    path = tmp_path / "small.xlsx"
    path.write_bytes(workbook_file().getvalue())
    arguments = [str(path), "--session=194"]
    arguments += [f"--{name}={value}" for name, value in NEW.items()]
    out = io.StringIO()
    call_command(
        "import_scorecard", *arguments, "--people", *map(str, rosters), stdout=out
    )
    assert "Memberships           2 new" in out.getvalue()


def test_a_dry_run_changes_nothing_and_reports_everything(tmp_path):
    report = tmp_path / "out.csv"
    path = tmp_path / "small.xlsx"
    path.write_bytes(workbook_file().getvalue())
    stream = io.StringIO()
    arguments = [f"--{name}={value}" for name, value in NEW.items()]
    call_command(
        "import_scorecard",
        *(str(path), "--session=194", "--dry-run", f"--report={report}", *arguments),
        stdout=stream,
    )
    assert "Nothing is changed yet" in stream.getvalue()
    assert not LegislativeSession.objects.exists()
    assert not District.objects.exists()
    with report.open(encoding="utf-8-sig") as file:
        rows = [row["what"] for row in csv.DictReader(file) if row["type"] == "created"]
    assert rows.count("vote") == 7


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "There is no session 194 yet. To make it, add --start"),
        (NEW | {"end": "2024-01-01"}, "The end must come after the start."),
        (NEW | {"name": "x" * 81}, "at most 80 characters"),
    ],
)
def test_a_session_that_cannot_be(run, options, words):
    with pytest.raises(CommandError, match=words):
        run(session="194", **options)
    assert not LegislativeSession.objects.exists()


def test_a_date_that_is_none(run):
    with pytest.raises(CommandError, match="--start: invalid date"):
        run(session="194", **NEW | {"start": "January"})


def test_a_session_that_is_there_keeps_its_dates(run):
    run(session="194", **NEW)
    with pytest.raises(CommandError, match=r"exists .* in the admin"):
        run(session="194", start="2025-02-01")


def test_the_first_session_that_sits_is_current(run, time_machine):
    time_machine.move_to("2026-06-01")
    run(session="194", **NEW)
    assert LegislativeSession.objects.current().identifier == "194"


def test_errors_in_the_workbook_are_all_told(run):
    cells = {"houseVotes!D6": "Y", "houseVotes!D7": "Nay"}
    with pytest.raises(CommandError) as error:
        run(cells, session="194", **NEW)
    assert str(error.value).startswith("Nothing was changed:\n")
    assert "houseVotes, row 6, column D: “Y” is no vote" in str(error.value)
    assert "row 7, column D" in str(error.value)
    assert error.value.returncode == 1
    assert not LegislativeSession.objects.exists()


def test_files_that_are_not_there(run, tmp_path, rosters):
    arguments = ["--session=194", *(f"--{name}={value}" for name, value in NEW.items())]
    missing = tmp_path / "none.xlsx"
    with pytest.raises(CommandError, match=r"none\.xlsx: No such file"):
        call_command("import_scorecard", str(missing), *arguments)
    with pytest.raises(CommandError, match="cannot be written to"):
        run(session="194", report=tmp_path / "none" / "out.csv", **NEW)
