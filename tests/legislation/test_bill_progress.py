"""How far a bill has come, in stages and in words."""

from datetime import date

import pytest
import time_machine

from legislation.bill_progress import STAGES, bill_progress
from legislation.models import Bill
from tests.factories import BillFactory, SessionFactory

Status = Bill.Status


@pytest.fixture
def session(db):
    return SessionFactory(start_date=date(2025, 1, 1), end_date=date(2027, 1, 5))


def progress(session, status, today="2026-03-02"):
    bill = BillFactory.build(session=session, status=status)
    with time_machine.travel(today, tick=False):
        return bill_progress(bill)


def states(found):
    return [stage["state"] for stage in found["stages"]]


@pytest.mark.parametrize("status", Status.values)
def test_every_status_has_its_place(session, status):
    found = progress(session, status)
    assert found["status"]["value"] == status
    assert len(found["stages"]) == len(STAGES)
    assert states(found).count("upcoming") < len(STAGES)


def test_a_bill_on_its_way_is_at_one_stage(session):
    found = progress(session, Status.REPORTED_FAVORABLY)
    assert found["outcome"] == "open"
    assert states(found) == ["done", "done", "current", *["upcoming"] * 3]


@pytest.mark.parametrize(
    ("status", "stage"),
    [
        (Status.SENT_TO_STUDY, Status.IN_COMMITTEE),
        (Status.ACCOMPANIED, Status.IN_COMMITTEE),
        (Status.VETOED, Status.ENACTED),
    ],
)
def test_a_dead_end_is_shown_where_the_bill_stopped(session, status, stage):
    found = progress(session, status)
    stopped = [s["value"] for s in found["stages"] if s["state"] == "stopped"]
    assert (found["outcome"], stopped) == ("stopped", [stage])
    assert found["words"]


def test_what_passed_inside_another_bill_is_law(session):
    found = progress(session, Status.PASSED_VIA_OMNIBUS)
    assert found["outcome"] == "law"
    assert set(states(found)) == {"done"}
    assert "larger bill" in found["words"]


def test_the_end_of_the_session_stops_a_bill(session):
    found = progress(session, Status.IN_COMMITTEE, today="2027-02-01")
    assert states(found)[:2] == ["done", "stopped"]
    assert "session ended" in found["words"]


def test_nothing_is_claimed_of_an_old_bill_without_a_status(session):
    found = progress(session, "", today="2027-02-01")
    assert "not recorded" in found["words"]
    assert "before it became law" not in found["words"]


def test_a_law_stays_one_when_the_session_ends(session):
    assert progress(session, Status.SIGNED, today="2027-02-01")["outcome"] == "law"
