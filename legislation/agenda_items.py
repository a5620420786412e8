"""What an item of an agenda says: its bills, who signed, the votes, its neighbours."""

from collections import defaultdict

from django.db.models import Case, FilteredRelation, Q, When
from django.utils.functional import cached_property

from cms import references
from cms.content_version import cached
from cms.shapes import page_link
from legislation import agendas, shapes, sponsors
from legislation.agenda_bills import bills_of_page, cosponsors, signatures
from legislation.bill_progress import bill_progress
from legislation.models import (
    AgendaItemPage,
    AgendaPage,
    Bill,
    LegislativeSession,
    Pillar,
    ScoredItem,
)
from legislation.signers import signings

# The id of what is asked, before the sections.
ASK = "ask"
# The sections of the page: where each stands, its heading, what it is made of.
SECTIONS = (
    ("why-it-matters", "Why it matters", lambda item: item.page.body),
    ("bills", "The bills", lambda item: item.bills),
    ("take-action", "What you can do", lambda item: item.page.steps),
    ("signatures", "Who has signed", lambda item: item.signatures),
    ("roll-calls", "Roll calls", lambda item: item.roll_calls),
    ("updates", "Updates", lambda item: item.updates),
    ("other-sessions", "In other sessions", lambda item: item.other_sessions),
)


class ItemContent:
    """What the page of an item, or the draft of one, says beside its own words."""

    def __init__(self, page: AgendaItemPage):
        self.page = page

    @cached_property
    def sections(self) -> list[dict]:
        """[{text, anchor}] of the sections in which there is anything."""
        return [
            {"text": text, "anchor": anchor}
            for anchor, text, filled in SECTIONS
            if filled(self)
        ]

    @property
    def section_ids(self) -> tuple[str, ...]:
        """The ids that the template gives to its sections."""
        return (ASK, *(anchor for anchor, *_ in SECTIONS))

    @cached_property
    def agenda(self) -> dict | None:
        """{link, kind, session, is_archived}; None while the agenda is not public."""
        found = (
            agenda
            for agenda in agendas.public_agendas()
            if agenda["link"]["id"] == self._agenda.pk
        )
        return next(found, None)

    @cached_property
    def pillar(self) -> dict | None:
        """{name, key}."""
        for item in _items_in_order(self._agenda):
            if item["pillar"] and item["pillar"]["id"] == self.page.pillar_id:
                return {name: item["pillar"][name] for name in ("name", "key")}
        pillar = self.page.referenced("pillar")
        return pillar and {"name": pillar.name, "key": pillar.key}

    @cached_property
    def archive_notice(self) -> dict | None:
        """As the agenda's: {text, link}."""
        return agendas.archive_notice(self._session)

    @cached_property
    def bills(self) -> list[dict]:
        """The bills in order, each with its `progress` (see `bill_progress`)."""
        return [
            {**shapes.bill(bill), "progress": bill_progress(bill)}
            for bill in self._bills
        ]

    @cached_property
    def cosponsors(self) -> dict | None:
        """{signed, members, words}: a House and a Senate bill count once."""
        return cosponsors(self._signatures)

    @cached_property
    def signatures(self) -> list[dict]:
        """Each chamber's names, and who has not signed (see `sponsors.signing`)."""
        return [sponsors.signing(part) for part in self._signatures]

    @cached_property
    def roll_calls(self) -> list[dict]:
        """The scored votes on the bills, the newest first."""
        wanted = {(bill.session_id, bill.identifier) for bill in self._bills}
        items = ScoredItem.objects.filter(
            kind=ScoredItem.Kind.ROLL_CALL,
            session__in={session for session, _ in wanted},
            bill_identifier__in={identifier for _, identifier in wanted},
        ).select_related("session")
        return [
            shapes.scored_item(item)
            for item in items.order_by("-date", "chamber", "-number")
            if (item.session_id, item.bill_identifier) in wanted
        ]

    @cached_property
    def updates(self) -> list[dict]:
        """[{date, title, html}], the newest first."""
        blocks = sorted(
            self.page.updates, key=lambda block: block.value["date"], reverse=True
        )
        return [block.value.content(page=self.page) for block in blocks]

    @cached_property
    def other_sessions(self) -> list[dict]:
        """[{link, session}] of the same thing on other agendas, by refiled bills.

        The newest session comes first.
        """
        related = refiled(bill.pk for bill in self._bills)
        pages = [page for page in _pages_with(related) if page.pk != self.page.pk]
        return [
            {"link": page_link(page), "session": shapes.session(agenda.session)}
            for agenda in agendas.agenda_pages()
            for page in pages
            if page.path.startswith(agenda.path)
        ]

    @property
    def previous(self) -> dict | None:
        """The link to the item before this one on the agenda."""
        return self._neighbour(-1)

    @property
    def next(self) -> dict | None:
        """The link to the item after this one on the agenda."""
        return self._neighbour(1)

    def _neighbour(self, step: int) -> dict | None:
        links = [item["link"] for item in _items_in_order(self._agenda)]
        keys = [link["id"] for link in links]
        if self.page.pk not in keys:
            return None
        place = keys.index(self.page.pk) + step
        return links[place] if 0 <= place < len(links) else None

    @cached_property
    def _agenda(self) -> AgendaPage:
        for agenda in agendas.agenda_pages():
            if self.page.path.startswith(agenda.path):
                return agenda
        *_, parent = references.current().tree.ancestors(self.page)
        return references.current().get(AgendaPage, parent.pk)

    @cached_property
    def _session(self) -> LegislativeSession:
        return self._agenda.session

    @cached_property
    def _bills(self) -> list[Bill]:
        return bills_of_page(self.page)

    @cached_property
    def _signatures(self) -> tuple:
        return tuple(signatures(self.page, self._bills, signings(self._bills)))


def refiled(bills) -> set[int]:
    """Return the keys of the same bills in all other sessions, both ways in time."""
    own = set(bills)
    links = cached("legislation:refiled", _refilings) if own else {}
    found, ahead = set(own), list(own)
    while ahead:
        more = links.get(ahead.pop(), set()) - found
        found |= more
        ahead += more
    return found - own


def _refilings() -> dict[int, set[int]]:
    links = defaultdict(set)
    pairs = Bill.objects.order_by().exclude(refiled_from=None)
    for bill, earlier in pairs.values_list("pk", "refiled_from"):
        links[bill].add(earlier)
        links[earlier].add(bill)
    return dict(links)


def _pages_with(bills: set[int]) -> list[AgendaItemPage]:
    """Return the public item pages with any of these bills."""
    if not bills:
        return []
    keys = Bill.objects.filter(pk__in=bills).exclude(agenda_item=None)
    named = Q(item__in=keys.values("agenda_item")) | Q(more_bills__bill__in=bills)
    pages = AgendaItemPage.objects.filter(named).distinct().order_by("path")
    return list(references.public_pages(pages).defer_streamfields())


def _items_in_order(agenda: AgendaPage) -> list[dict]:
    """Return [{link, pillar}] of an agenda's public items as the agenda shows them."""
    row = FilteredRelation("pillar__agendas", condition=Q(pillar__agendas__page=agenda))
    of_no_row = Case(When(row__isnull=True, then=1), default=0)
    pages = agendas.public_items(agenda).select_related("pillar").annotate(row=row)
    pages = pages.order_by(of_no_row, "row__sort_order", "row__pk", "path")

    def find():
        found = {page.pk: page for page in pages}  # a pillar listed twice counts once
        return [
            {"link": page_link(page), "pillar": _pillar(page.pillar)}
            for page in found.values()
        ]

    return cached(f"agenda:order:{agenda.pk}", find)


def _pillar(pillar: Pillar | None) -> dict | None:
    return pillar and {"id": pillar.pk, "name": pillar.name, "key": pillar.key}
