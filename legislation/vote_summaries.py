"""A vote as it is told inside other pages, made once for all readers."""

from django.utils import timezone

from cms.content_version import cached
from legislation.models import ScoredItem
from legislation.roll_calls import roll_call

_TOLD = ("item", "description", "explanation", "outcome", "bill", "note")


def vote_in_short(key: int) -> dict | None:
    """Return a roll call (see `legislation.roll_calls`) without its single votes.

    None for one that was deleted.
    """
    name = f"vote:short:{key}:{timezone.localdate()}"
    return cached(name, lambda: {"found": _found(key)})["found"]


def _found(key: int) -> dict | None:
    items = ScoredItem.objects.select_related("session__policy")
    item = items.filter(pk=key).first()
    if item is None:
        return None
    whole = roll_call(item)
    return {
        **{name: whole[name] for name in _TOLD},
        "parties": _named(whole["parties"]),
    }


def _named(parties: dict) -> dict:
    rows = [
        {name: row[name] for name in ("name", "counts", "total")}
        for row in parties["rows"]
    ]
    return {**parties, "rows": rows}
