"""An agenda as it is announced inside other pages, made once for all readers."""

from django.utils import timezone

from cms.content_version import cached
from cms.shapes import page_link
from legislation.models import AgendaPage


def agenda_in_short(key: int) -> dict | None:
    """Return {kicker, link, summary, pillars: [{name, items}]} of a public agenda.

    An item is {title, url, summary}. None for an agenda that nobody may read.
    """
    name = f"agenda:short:{key}:{timezone.localdate()}"
    return cached(name, lambda: {"found": _found(key)})["found"]


def _found(key: int) -> dict | None:
    agenda = AgendaPage.objects.defer_streamfields().filter(pk=key).first()
    link = page_link(agenda)
    if link is None:
        return None
    return {
        "kicker": agenda.content.kicker,
        "link": link,
        "summary": agenda.listing_summary or None,
        "pillars": [_pillar(group) for group in agenda.content.pillars],
    }


def _pillar(group: dict) -> dict:
    keys = ("title", "url", "summary")
    items = [{name: item[name] for name in keys} for item in group["items"]]
    return {"name": group["name"], "items": items}
