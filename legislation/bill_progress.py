"""How far a bill has come: the stages of its way, and where it ended."""

from legislation.models import Bill

Status = Bill.Status

STAGES = (
    Status.FILED,
    Status.IN_COMMITTEE,
    Status.REPORTED_FAVORABLY,
    Status.PASSED,
    Status.ENACTED,
    Status.SIGNED,
)
# What a status that is no stage of its own means: the stage it stands at.
_STANDS_AT = {
    Status.SENT_TO_STUDY: Status.IN_COMMITTEE,
    Status.ACCOMPANIED: Status.IN_COMMITTEE,
    Status.CONFERENCE_COMMITTEE: Status.PASSED,
    Status.VETOED: Status.ENACTED,
    Status.PASSED_VIA_OMNIBUS: Status.SIGNED,
}
_WORDS = {
    Status.SENT_TO_STUDY: (
        "The committee set it aside for a study, which nearly always ends a bill."
    ),
    Status.ACCOMPANIED: (
        "The committee joined it to another bill, which goes on in its place."
    ),
    Status.PASSED_VIA_OMNIBUS: (
        "What it asked for passed as a part of a larger bill, without its number."
    ),
    Status.CONFERENCE_COMMITTEE: (
        "Both chambers passed a version; a conference committee negotiates one text."
    ),
    Status.VETOED: "The governor vetoed it.",
    Status.SIGNED: "It is law.",
}
STOPPED = frozenset({Status.SENT_TO_STUDY, Status.ACCOMPANIED, Status.VETOED})
BECAME_LAW = frozenset({Status.SIGNED, Status.PASSED_VIA_OMNIBUS})


def bill_progress(bill: Bill) -> dict:
    """Return {status, outcome, stages: [{value, label, state}], words} of a bill.

    `outcome` is open, law or stopped; `state` of a stage is done, current, stopped
    (the bill ended there) or upcoming. A bill whose session has ended without making
    it law stopped where it stood. Callers load what `Bill.current_status` reads, and
    `bill.session`.
    """
    status = bill.current_status or Status.FILED
    ended = bill.session.has_ended
    outcome = _outcome(status, ended)
    stands_at = STAGES.index(_STANDS_AT.get(status, status))
    here = {"open": "current", "law": "done", "stopped": "stopped"}[outcome]
    stages = [
        {
            "value": stage.value,
            "label": stage.label,
            "state": _state(number, stands_at, here),
        }
        for number, stage in enumerate(STAGES)
    ]
    return {
        "status": {"value": status.value, "label": status.label},
        "outcome": outcome,
        "stages": stages,
        "words": _words(bill, status, ended, outcome),
    }


def _outcome(status: Status, ended: bool) -> str:
    if status in BECAME_LAW or (ended and status == Status.ENACTED):
        return "law"
    return "stopped" if ended or status in STOPPED else "open"


def _state(number: int, stands_at: int, here: str) -> str:
    if number == stands_at:
        return here
    return "done" if number < stands_at else "upcoming"


def _words(bill: Bill, status: Status, ended: bool, outcome: str) -> str:
    words = _WORDS.get(status, "")
    if not ended or outcome != "stopped" or status in STOPPED:
        return words
    if not bill.current_status:
        return "The session has ended; what became of it is not recorded here."
    return f"{words} The session ended before it became law.".strip()
