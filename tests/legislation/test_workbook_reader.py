"""Files that are no scorecard workbook are refused in words, before or while read."""

import io
import zipfile

import openpyxl
import pytest

from legislation.workbook import WorkbookRefused, archive, parse_workbook, reader


@pytest.fixture
def refused(term):
    """Read a file that cannot be read and return why."""

    def findings_of(file, name="votes.xlsx"):
        with pytest.raises(WorkbookRefused) as refusal:
            parse_workbook(file, name, term)
        return refusal.value.findings

    return findings_of


def codes(findings):
    return [finding.code for finding in findings]


def repacked(file, change=None, extra=None, drop=()):
    """The workbook with parts changed by name, added, or left out."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(file) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if name not in drop:
                content = old.read(name)
                new.writestr(name, (change or {}).get(name, lambda c: c)(content))
        for name, content in (extra or {}).items():
            new.writestr(name, content)
    packed.seek(0)
    return packed


@pytest.mark.parametrize(
    "name", ["votes.csv", "votes.xls", "votes.ods", "votes", "votes.pdf"]
)
def test_other_kinds_of_file_by_name(name, refused, make_workbook):
    (finding,) = refused(make_workbook(), name)
    assert finding.code == "not_a_workbook"
    assert "must be an Excel workbook (.xlsx)" in finding.message


@pytest.mark.parametrize(
    "content", [b"", b"a,b,c\n1,2,3\n", b"%PDF-1.7", b"PK\x03\x04 not really"]
)
def test_other_kinds_of_file_by_content(content, refused):
    (finding,) = refused(io.BytesIO(content))
    assert (finding.code, finding.message) == (
        "not_a_workbook",
        "The file is not an Excel workbook.",
    )


def test_old_or_encrypted_excel_files(refused):
    (finding,) = refused(io.BytesIO(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600))
    assert "password" in finding.message


def test_a_zip_archive_of_something_else(refused):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive_file:
        archive_file.writestr("word/document.xml", "<w/>")
    assert codes(refused(packed)) == ["not_a_workbook"]


@pytest.mark.parametrize("name", ["votes.xlsm", "votes.XLSM", "votes.xltm"])
def test_macros_by_name(name, refused, make_workbook):
    assert codes(refused(make_workbook(), name)) == ["macros"]


def test_macros_by_content(refused, make_workbook):
    file = repacked(make_workbook(), extra={"xl/vbaProject.bin": b"\0" * 10})
    (finding,) = refused(file)
    assert (finding.code, finding.value) == ("macros", "xl/vbaProject.bin")


def test_a_file_of_more_than_20_mb_is_not_even_opened(refused):
    (finding,) = refused(io.BytesIO(b"\0" * (archive.MAX_FILE_BYTES + 1)))
    assert (finding.code, finding.message) == (
        "too_large",
        "The file is larger than 20 MB.",
    )


def test_a_zip_bomb(refused, make_workbook):
    file = repacked(make_workbook(), extra={"xl/media/a.xml": b"\0" * (5 * 2**20)})
    (finding,) = refused(file)
    assert (finding.code, finding.value) == ("zip_bomb", "xl/media/a.xml")


def test_more_than_100_mb_unpacked(monkeypatch, refused, make_workbook):
    monkeypatch.setattr(archive, "MAX_UNPACKED_BYTES", 10_000)
    assert codes(refused(make_workbook())) == ["too_large"]


def test_entities_in_the_xml_are_not_expanded(refused, make_workbook):
    def with_entity(content):
        return b'<!DOCTYPE x [<!ENTITY a "bomb">]>' + content

    part = "xl/worksheets/sheet4.xml"
    assert openpyxl.DEFUSEDXML
    findings = refused(repacked(make_workbook(), change={part: with_entity}))
    assert codes(findings) == ["unreadable"]


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet4.xml"]
)
def test_damaged_parts(part, refused, make_workbook):
    file = repacked(make_workbook(), change={part: lambda content: content[:-40]})
    assert codes(refused(file)) == ["unreadable"]


def test_a_sheet_whose_part_is_not_there(refused, make_workbook):
    file = repacked(make_workbook(), drop=("xl/worksheets/sheet2.xml",))
    assert codes(refused(file)) == ["missing_sheet"]


def test_a_sheet_that_claims_a_million_rows(refused, make_workbook):
    def far_away(content):
        return content.replace(b'<row r="7"', b'<row r="1048576"').replace(
            b'r="A7"', b'r="A1048576"'
        )

    part = "xl/worksheets/sheet4.xml"
    (finding,) = refused(repacked(make_workbook(), change={part: far_away}))
    assert (finding.code, finding.sheet, finding.row) == (
        "sheet_too_large",
        "houseVotes",
        reader.MAX_ROWS + 1,
    )


def test_a_sheet_that_is_too_wide(refused, make_workbook):
    (finding,) = refused(make_workbook({"houseVotes!XFD5": "+"}))
    assert (finding.code, finding.row) == ("sheet_too_large", 5)


@pytest.mark.parametrize("name", reader.SHEET_NAMES)
def test_a_missing_sheet_is_named(name, refused, make_workbook):
    (finding,) = refused(make_workbook(without=(name,)))
    assert (finding.code, finding.sheet) == ("missing_sheet", name)
    assert f"The sheet “{name}” is missing." in finding.message


def test_a_renamed_sheet_is_recognised(refused, make_workbook):
    file = repacked(
        make_workbook(),
        change={
            "xl/workbook.xml": lambda content: content.replace(
                b'"houseVotes"', b'"House Votes"'
            )
        },
    )
    (finding,) = refused(file)
    assert "Rename the sheet “House Votes” to “houseVotes”." in finding.message


def test_other_sheets_do_no_harm(make_workbook, term):
    book = openpyxl.load_workbook(make_workbook())
    book.create_sheet("notes")["A1"] = "=1+1"
    file = io.BytesIO()
    book.save(file)
    assert not parse_workbook(file, "votes.xlsx", term).findings


@pytest.mark.parametrize(
    ("sheet", "cell", "column"),
    [
        ("sponsoredBills", "B1", "bill_number"),
        ("sponsoredBills", "E1", "shorthand_title"),
        ("houseBills", "C1", "roll_call_number"),
        ("senateBills", "G1", "progressive_position"),
        ("sponsorship", "B2", "bill_number"),
    ],
)
def test_a_missing_column_is_named(sheet, cell, column, refused, make_workbook):
    (finding,) = refused(make_workbook({f"{sheet}!{cell}": "renamed"}))
    assert (finding.code, finding.sheet) == ("missing_column", sheet)
    assert f"“{column}”" in finding.message


def test_votes_without_the_rows_that_say_what_they_are(refused, make_workbook):
    (finding,) = refused(make_workbook({"houseVotes!C3": None, "houseVotes!D3": None}))
    assert (finding.code, finding.sheet, finding.row) == ("votes_head", "houseVotes", 3)
    (finding,) = refused(make_workbook({"senateVotes!C1": "H10"}))
    assert (finding.code, finding.sheet, finding.row) == (
        "votes_head",
        "senateVotes",
        1,
    )


def test_every_formula_is_named_by_its_cell(refused, make_workbook):
    findings = refused(
        make_workbook({"houseBills!H2": "=1+1", "sponsorship!D3": '=IF(1,"Y","N")'})
    )
    assert [(f.code, f.sheet, f.cell, f.value) for f in findings] == [
        ("formula", "houseBills", "H2", "=1+1"),
        ("formula", "sponsorship", "D3", '=IF(1,"Y","N")'),
    ]


def test_error_values_are_named_by_their_cell(refused, make_workbook):
    (finding,) = refused(make_workbook({"houseVotes!C5": "#REF!"}))
    assert (finding.code, finding.cell) == ("error_value", "C5")


def test_a_refusal_reads_as_words(refused, make_workbook):
    (finding,) = refused(make_workbook({"houseVotes!C5": "#REF!"}))
    assert str(finding).startswith("houseVotes, row 5, column C: The cell holds")
