"""What an agenda says: its pillars with their items, how much is done, its archive."""

from collections.abc import Iterable

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property

from cms import references
from cms.blocks.anchors import LAYOUT_IDS, anchor_of, unique_anchors
from cms.content_version import cached
from cms.shapes import page_link
from legislation import shapes
from legislation.agenda_bills import bills_of, cosponsors, signatures
from legislation.bill_progress import bill_progress
from legislation.models import (
    AgendaItemPage,
    AgendaPage,
    AgendaPillar,
    LegislativeSession,
)
from legislation.signers import signings

REST = "Also on this agenda"
# The id of the section after the pillars.
EARLIER = "earlier-agendas"


class AgendaContent:
    """What the page of an agenda, or the draft of one, says beside its own words."""

    def __init__(self, page: AgendaPage):
        self.page = page

    @cached_property
    def session(self) -> LegislativeSession:
        known = {agenda.session_id: agenda.session for agenda in agenda_pages()}
        return known.get(self.page.session_id) or self.page.referenced("session")

    @property
    def session_shape(self) -> dict:
        return shapes.session(self.session)

    @property
    def is_archived(self) -> bool:
        """Whether the agenda is of a session that has ended."""
        return self.session.has_ended

    @property
    def kicker(self) -> str:
        """What the page is, over its title."""
        response = self.page.kind == AgendaPage.Kind.RESPONSE
        kind = "Response agenda" if response else "Legislative agenda"
        return f"{kind}, {self.session.years}"

    @cached_property
    def archive_notice(self) -> dict | None:
        """{text, link}: that the session is over, and today's agenda, if any."""
        return archive_notice(self.session)

    @cached_property
    def pillars(self) -> list[dict]:
        """[{name, key, anchor, introduction_html, items}] in the agenda's order.

        Items of no pillar of this agenda come last, under words of their own.
        """
        found = self.page.pillars.select_related("pillar")
        rows = {row.pillar_id: row for row in found}
        groups = [
            {**_heading(rows.get(pk)), "items": items}
            for pk, items in _grouped(rows, listed_items(self.page))
        ]
        wanted = [anchor_of(group["name"]) for group in groups]
        anchors = unique_anchors(wanted, {*LAYOUT_IDS, EARLIER})
        return [
            {**group, "anchor": anchor}
            for group, anchor in zip(groups, anchors, strict=True)
        ]

    @property
    def section_ids(self) -> tuple[str, ...]:
        """The ids that the template gives to its sections."""
        return (EARLIER, *(group["anchor"] for group in self.pillars))

    @cached_property
    def counts(self) -> dict:
        """{items, bills, became_law}: how much is asked, and how much is done.

        `became_law` counts items: of a House and a Senate bill only one is signed.
        """
        items = [item for group in self.pillars for item in group["items"]]
        return {
            "items": len(items),
            "bills": len({bill["id"] for item in items for bill in item["bills"]}),
            "became_law": sum(item["became_law"] for item in items),
        }

    @cached_property
    def earlier_agendas(self) -> list[dict]:
        """The agendas of sessions that are over, under today's agenda only."""
        today = current_agenda()
        if not today or today["link"]["id"] != self.page.pk:
            return []
        return [agenda for agenda in public_agendas() if agenda["is_archived"]]


def archive_notice(session: LegislativeSession) -> dict | None:
    """Return {text, link} about a session that is over, None for one that is not.

    The link leads to today's agenda; None without a public one.
    """
    if not session.has_ended:
        return None
    ended = date_format(session.end_date, "F j, Y")
    today = current_agenda()
    return {
        "text": f"The {session.name} ended on {ended}. "
        "This page is kept as it stood then.",
        "link": today and today["link"],
    }


def agenda_pages() -> list[AgendaPage]:
    """Return the agendas that anybody may read, the newest session's first."""
    pages = AgendaPage.objects.select_related("session").defer_streamfields()
    pages = pages.order_by("-session__start_date", "path")
    return cached("agendas", lambda: list(references.public_pages(pages)))


def public_agendas() -> list[dict]:
    """Return these agendas as [{link, kind, session, is_archived}]."""
    return [
        {
            "link": page_link(page),
            "kind": page.kind,
            "session": shapes.session(page.session),
            "is_archived": page.session.has_ended,
        }
        for page in agenda_pages()
    ]


def current_agenda() -> dict | None:
    """Return today's agenda: of the session marked current, else the newest one's."""
    agendas = [
        agenda
        for agenda in public_agendas()
        if agenda["kind"] == AgendaPage.Kind.LEGISLATIVE and not agenda["is_archived"]
    ]
    marked = [agenda for agenda in agendas if agenda["session"]["is_current"]]
    return next(iter(marked or agendas), None)


def public_items(agenda: AgendaPage):
    """Return the item pages of an agenda that anybody may read, in the tree's order."""
    pages = AgendaItemPage.objects.child_of(agenda).order_by("path")
    return references.public_pages(pages).defer_streamfields()


def listed_items(agenda: AgendaPage) -> list[dict]:
    """Return the public items of an agenda as it lists them, in the tree's order.

    Each is {id, pillar_id, title, url, summary, bills, cosponsors, became_law}.
    """

    def find():
        pages = list(public_items(agenda).prefetch_related("more_bills"))
        bills = bills_of(pages)
        names = signings({bill for found in bills for bill in found})
        return [_item(*both, names) for both in zip(pages, bills, strict=True)]

    name = f"agenda:items:{agenda.pk}:{timezone.localdate()}"
    return cached(name, find) if agenda.pk else []


def _item(page: AgendaItemPage, bills: list, names) -> dict:
    return {
        "id": page.pk,
        "pillar_id": page.pillar_id,
        "title": page.title,
        "url": page.get_url(),
        "summary": page.listing_summary or None,
        "bills": [shapes.bill(bill) for bill in bills],
        "cosponsors": cosponsors(signatures(page, bills, names)),
        "became_law": any(bill_progress(bill)["outcome"] == "law" for bill in bills),
    }


def _grouped(pillars: Iterable[int], items: list[dict]) -> list[tuple]:
    """Return [(pillar's key, its items)] in order; (None, the others) last, if any."""
    groups, others = {pillar: [] for pillar in pillars}, []
    for item in items:
        own = {name: value for name, value in item.items() if name != "pillar_id"}
        groups.get(item["pillar_id"], others).append(own)
    return [*groups.items(), *([(None, others)] if others else [])]


def _heading(row: AgendaPillar | None) -> dict:
    if row is None:
        return {"name": REST, "key": None, "introduction_html": ""}
    pillar, words = row.pillar, row.introduction_html
    return {"name": pillar.name, "key": pillar.key, "introduction_html": words}
