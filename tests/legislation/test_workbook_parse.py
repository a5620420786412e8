import datetime
import io
import time

import openpyxl
import pytest

from legislation.scoring import CountedAs
from legislation.workbook import ItemKind, Position, Tally, parse_workbook


def test_a_clean_workbook_has_no_findings(parse):
    assert parse().findings == ()


def test_a_scored_item(parse):
    first, second = parse().items["lower"]
    assert (first.number, first.kind) == ("5", ItemKind.ROLL_CALL)
    assert (first.title, first.description) == ("A", "Was on A")
    assert (first.bill, first.date) == ("H10", datetime.date(2025, 2, 3))
    assert (first.position, first.official) == (Position.YES, Tally(2, 1))
    assert first.tags == ("economy",)
    assert first.bill_url == "https://malegislature.gov/Bills/194/H10"
    assert first.official_url == (
        "https://malegislature.gov/RollCall/194/houseRollCall5.pdf"
    )
    assert (second.position, second.counted) == (Position.NO, Tally(1, 2))
    assert (second.bills_row, second.votes_column) == (3, 4)


def test_signs_become_official_options_by_our_position(parse):
    yes, no = parse().items["lower"]
    assert (yes.option(CountedAs.WITH), yes.option(CountedAs.AGAINST)) == ("yes", "no")
    assert (no.option(CountedAs.WITH), no.option(CountedAs.AGAINST)) == ("no", "yes")
    assert no.option(CountedAs.NOT_IN_OFFICE) == "not_in_office"


def test_legislators_keep_their_row_and_name(parse):
    legislator = parse({"houseVotes!D6": "NV"}).legislators["lower"][1]
    assert (legislator.row, legislator.person_id) == (6, "ocd-person/b")
    assert (legislator.chamber, legislator.name) == ("lower", "Bates, Ben")
    assert [(vote.item, vote.counted_as) for vote in legislator.votes] == [
        ("5", CountedAs.WITH),
        ("7", CountedAs.ABSENT),
    ]


def test_an_agenda_item_is_a_pair_of_bills_or_one(parse):
    book = parse()
    pair, single = book.agenda
    assert (pair.key, pair.bills) == ("H10/S20", ("H10", "S20"))
    assert (pair.bill("lower"), pair.bill("upper")) == ("H10", "S20")
    assert (single.bill("lower"), single.bill("upper")) == (None, "S30")
    assert [s.cosponsored for s in book.sponsorships] == [
        ("H10/S20", "S30"),
        ("S30",),
        (),
        ("H10/S20",),
    ]


def test_docket_numbers_come_from_addresses_and_from_bills_not_yet_numbered(parse):
    docket = "https://malegislature.gov/Bills/194/HD3390"
    book = parse({"sponsoredBills!H2": docket, "sponsoredBills!B4": "SD 30"})
    assert [(bill.identifier, bill.docket_number) for bill in book.bills] == [
        ("H10", "HD3390"),
        ("S20", ""),
        ("SD30", "SD30"),
    ]


def test_numbers_and_dates_may_be_real_cells(parse):
    book = parse(
        {
            "houseBills!C2": 5,
            "houseBills!E2": datetime.datetime(2025, 2, 3),
            "houseBills!H2": 2.0,
            "houseVotes!C3": 5.0,
            "houseVotes!C4": datetime.date(2025, 2, 3),
        }
    )
    assert book.findings == ()
    assert book.items["lower"][0].date == datetime.date(2025, 2, 3)


def test_an_item_without_bill_and_date_is_no_roll_call(parse):
    nothing = {
        "houseBills!D3": None,
        "houseBills!E3": None,
        "houseVotes!D2": None,
        "houseVotes!D4": None,
    }
    pledge = parse(nothing).items["lower"][1]
    assert (pledge.kind, pledge.bill, pledge.official_url) == (ItemKind.PLEDGE, "", "")
    share = parse(nothing | {"houseBills!F3": "Agenda Cosponsorship > 50%"})
    threshold = share.items["lower"][1]
    assert threshold.kind is ItemKind.COSPONSORSHIP_THRESHOLD
    assert (threshold.threshold.percent, threshold.threshold.strict) == (50, True)
    assert not threshold.threshold.is_met(11, 22)


def test_a_session_may_have_no_votes_yet(make_workbook, term):
    book = openpyxl.load_workbook(make_workbook())
    for name in ("houseBills", "senateBills", "houseVotes", "senateVotes"):
        book[name].delete_rows(1, 20)
    file = io.BytesIO()
    book.save(file)
    parsed = parse_workbook(file, "start.xlsx", term)
    assert parsed.items == {"lower": (), "upper": ()}
    assert len(parsed.agenda) == 2
    assert {finding.code for finding in parsed.findings} == {"no_votes_yet"}


@pytest.mark.parametrize(
    ("court", "house", "senate", "agenda", "bills"),
    [("191", 60, 57, 16, 32), ("194", 21, 25, 22, 43)],
)
def test_sizes_of_real_sessions(real_sessions, court, house, senate, agenda, bills):
    book = real_sessions[court].book
    assert len(book.items["lower"]) == house
    assert len(book.items["upper"]) == senate
    assert len(book.agenda) == agenda
    assert len(book.bills) == bills
    assert book.errors == ()


@pytest.mark.parametrize(("court", "single"), [("191", []), ("194", ["S2099"])])
def test_every_agenda_item_of_a_real_session_finds_its_bills(
    real_sessions, court, single
):
    book = real_sessions[court].book
    known = {bill.identifier for bill in book.bills}
    assert {bill for item in book.agenda for bill in item.bills} == known
    assert [item.key for item in book.agenda if len(item.bills) == 1] == single


def test_items_of_2025_without_a_roll_call(real_sessions):
    kinds = {
        chamber: {
            item.number: item.kind.value for item in items if not item.official_url
        }
        for chamber, items in real_sessions["194"].book.items.items()
    }
    expected = dict.fromkeys(("1001", "1002", "1003"), "cosponsorship_threshold")
    expected["1004"] = "pledge"
    assert kinds == {"lower": expected, "upper": expected}


def test_every_bill_of_2025_has_its_docket_and_a_known_status(real_sessions):
    bills = real_sessions["194"].book.bills
    assert all(bill.docket_number for bill in bills)
    assert {bill.status for bill in bills} == {
        "in_committee",
        "reported_favorably",
        "sent_to_study",
        "accompanied",
        "passed",
        "passed_via_omnibus",
    }


@pytest.mark.parametrize("court", ["191", "194"])
def test_reading_and_checking_takes_less_than_five_seconds(real_sessions, court):
    session = real_sessions[court]
    started = time.perf_counter()
    with session.path.open("rb") as file:
        parse_workbook(file, session.path.name, session.book.term)
    assert time.perf_counter() - started < 5
