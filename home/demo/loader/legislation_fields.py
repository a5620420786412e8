"""How pages of the legislature take what an entry says of them."""

import json

from legislation.models import (
    AgendaItemPage,
    AgendaPage,
    BillIndexPage,
    BillPage,
    ScorecardPage,
)

MODELS = {
    "agenda": AgendaPage,
    "agenda_item": AgendaItemPage,
    "bills": BillIndexPage,
    "bill": BillPage,
    "scorecard": ScorecardPage,
}
REFERENCES = ("session", "pillar", "item", "bill")


def set_references(keys, page, fields: dict) -> None:
    """Point a page at its rows of the record, without which some cannot be saved."""
    for name in REFERENCES:
        if fields.get(name):
            setattr(page, f"{name}_id", keys[fields[name]])


def _leave(page, name, value) -> None:
    """What `set_references` has set before the page was made."""


def _set_stream(page, name, value) -> None:
    setattr(page, name, json.dumps(value))


def _set_rows(page, name, values) -> None:
    rows = page._meta.get_field(name).related_model
    setattr(page, name, [rows(sort_order=n, **each) for n, each in enumerate(values)])


def _set_pillars(page, name, pillars) -> None:
    _set_rows(page, name, [{"pillar_id": pillar} for pillar in pillars])


def _set_more_bills(page, name, bills) -> None:
    _set_rows(page, name, [{"bill_id": bill} for bill in bills])


SETTERS = {
    **dict.fromkeys(REFERENCES, _leave),
    "steps": _set_stream,
    "updates": _set_stream,
    "pillars": _set_pillars,
    "more_bills": _set_more_bills,
    "actions": _set_rows,
}
