"""Sessions, pillars, and the agenda's items with their bills."""

from django.utils.text import slugify

from legislation.models import (
    AgendaItem,
    Bill,
    LegislativeSession,
    Pillar,
    ScoringPolicy,
)

from ..content.legislation import bills_193, bills_194, bills_invented
from ..content.legislation.sessions import PILLARS, SESSIONS

ITEMS = (*bills_193.ITEMS, *bills_194.ITEMS)
# The earlier session first: a bill refers to what it was refiled from.
BILLS = (*bills_193.BILLS, *bills_194.BILLS, *bills_invented.BILLS)


def add_bills(keys) -> int:
    """Make what is missing of sessions, pillars, items and bills; return how many."""
    made = [_session(keys, *row) for row in SESSIONS.items()]
    rows = enumerate(PILLARS.items(), start=1)
    made += [_pillar(keys, order, row) for order, row in rows]
    made += [_item(keys, order, entry) for order, entry in enumerate(ITEMS, start=1)]
    return sum(made) + sum(_bill(keys, entry) for entry in BILLS)


def _session(keys, identifier, row) -> bool:
    name, first, last, is_current = row
    taken = LegislativeSession.objects.filter(is_current=True).exists()
    values = {
        "name": name,
        "start_date": first,
        "end_date": last,
        "is_current": is_current and not taken,
        "policy": ScoringPolicy.objects.default(),
    }
    session, new = LegislativeSession.objects.get_or_create(
        identifier=identifier, defaults=values
    )
    keys[f"session:{identifier}"] = session.pk
    return new


def _pillar(keys, order, row) -> bool:
    key, (name, introduction) = row
    values = {"name": name, "introduction": introduction, "order": order}
    pillar, new = Pillar.objects.get_or_create(key=key, defaults=values)
    keys[f"pillar:{slugify(name)}"] = pillar.pk
    return new


def _item(keys, order, entry) -> bool:
    values = {"title": entry.title, "pillars": [entry.pillar], "order": order}
    item, new = AgendaItem.objects.get_or_create(
        session_id=keys[f"session:{entry.session}"], key=entry.key, defaults=values
    )
    keys[f"item:{entry.session}-{entry.key.replace('/', '-')}"] = item.pk
    return new


def _bill(keys, entry) -> bool:
    names = ("title", "short_title", "status", "description", "docket_number")
    values = {name: getattr(entry, name) for name in (*names, "official_url")}
    values["chamber"] = entry.chamber
    if entry.item:
        item = keys[f"item:{entry.session}-{entry.item.replace('/', '-')}"]
        values["agenda_item_id"] = item
    if entry.refiled_from:
        values["refiled_from_id"] = keys[f"bill:193-{entry.refiled_from}"]
    bill, new = Bill.objects.get_or_create(
        session_id=keys[f"session:{entry.session}"],
        identifier=entry.identifier,
        defaults=values,
    )
    keys[f"bill:{entry.session}-{entry.identifier}"] = bill.pk
    return new
