"""What the legislature and other pages say of a bill, each thing in JSON shapes."""

from collections import defaultdict

from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, F, Q
from django.db.models.functions import Cast, Coalesce
from django.utils.functional import cached_property
from wagtail.models import Page, ReferenceIndex, get_page_models

from cms import references
from cms.models import ArticlePage
from cms.shapes import iso_date, page_link
from legislation import shapes, signers, sponsors
from legislation.bill_progress import bill_progress
from legislation.models import AgendaItem, AgendaItemPage, Bill, ScoredItem
from legislation.models.bill_actions import newest_first, status_log

MENTIONS = 6


class BillSurroundings:
    """All that a bill's page shows beside its own words; each asked for once.

    A fixed number of queries, whatever the number of signers, votes and posts.
    """

    def __init__(self, page):
        self.page = page

    @cached_property
    def row(self) -> Bill:
        """The bill; in a preview with the draft as its page."""
        bill = self._bills[self.page.bill_id]
        if self.page.is_preview:
            bill.page = self.page
            # Nothing counts of a page that is not public, but this shows its future.
            steps = newest_first(self.page.actions.all())
            found = (step.status for step in steps if step.status)
            bill.status = next(found, bill.status)
        return bill

    @property
    def bill(self) -> dict:
        return {
            **shapes.bill(self.row),
            "session": shapes.session(self.row.session),
            "docket": self.row.docket,
        }

    @property
    def progress(self) -> dict:
        return bill_progress(self.row)

    @cached_property
    def status_log(self) -> list[dict]:
        """[{chamber, label, steps}], see `bill_actions.status_log`."""
        return status_log(self.row.page.actions.all())

    @property
    def sections(self) -> list[tuple[str, str]]:
        """(anchor, heading) of the parts that the page has something for."""
        same = self.companions or self.refiled
        parts = (
            ("bill:status", "Where it stands", True),
            ("bill:text", "What it does", self.page.body),
            ("bill:sponsors", "Sponsors", True),
            ("bill:votes", "Votes we scored", self.roll_calls),
            ("bill:related", "The same bill elsewhere", same),
            ("bill:agenda", "On our agenda", self.agenda_items),
            ("bill:posts", "News about this bill", self.mentions),
        )
        return [(anchor, heading) for anchor, heading, has in parts if has]

    @property
    def sponsor_names(self) -> str | None:
        """The lead sponsors as the agenda has them, where `signings` names none."""
        if any(part["lead_sponsors"] for part in self.signings):
            return None
        return self.row.sponsor_names or None

    @cached_property
    def signings(self) -> list[dict]:
        """Who has signed, by chamber, and who of its members has not."""
        found = signers.signings([self.row])
        return [sponsors.signing(part) for part in found.of(self.row)]

    @cached_property
    def companions(self) -> list[dict]:
        """The bills of the other chamber that ask for the same."""
        item, chamber = self.row.agenda_item_id, self.row.chamber
        return [
            shapes.bill(bill)
            for bill in self._bills.values()
            if item and bill.agenda_item_id == item and bill.chamber != chamber
        ]

    @cached_property
    def refiled(self) -> list[dict]:
        """The same bill in other sessions, the newest first."""
        found = [bill for bill in self._bills.values() if bill.pk in self._chain]
        found.sort(key=lambda bill: (bill.session.start_date, bill.pk), reverse=True)
        return [
            {**shapes.bill(bill), "session": shapes.session(bill.session)}
            for bill in found
        ]

    @cached_property
    def _bills(self) -> dict[int, Bill]:
        """This bill, its companions and its refilings in one go."""
        own = self.page.bill_id
        asks_the_same = Q(agenda_item__in=AgendaItem.objects.filter(bills=own))
        bills = Bill.objects.filter(asks_the_same | Q(pk__in={own, *self._chain}))
        ordered = bills.for_display().order_by("chamber", "identifier")
        return {bill.pk: bill for bill in ordered}

    @cached_property
    def _chain(self) -> set[int]:
        """What this bill was refiled from, and what was refiled from that or it."""
        pairs = Bill.objects.filter(refiled_from__isnull=False).order_by()
        neighbors = defaultdict(set)
        for later, earlier in pairs.values_list("pk", "refiled_from_id"):
            neighbors[later].add(earlier)
            neighbors[earlier].add(later)
        found, waiting = set(), {self.page.bill_id}
        while waiting:
            found |= waiting
            waiting = set().union(*(neighbors[pk] for pk in waiting)) - found
        return found - {self.page.bill_id}

    @cached_property
    def agenda_items(self) -> list[dict]:
        """Links to the pages of agenda items that ask for this bill, with `summary`."""
        bill = self.row
        asks = Q(more_bills__bill=bill.pk)
        if bill.agenda_item_id:
            asks |= Q(item=bill.agenda_item_id)
        pages = AgendaItemPage.objects.filter(asks).distinct().order_by("path")
        pages = references.public_pages(pages).defer_streamfields()
        return [
            {**link, "summary": page.summary or None}
            for page in pages
            if (link := page_link(page))
        ]

    @cached_property
    def roll_calls(self) -> list[dict]:
        """What was scored of this bill in its session, the latest first."""
        numbers = {self.row.identifier, self.row.docket_number} - {""}
        items = ScoredItem.objects.filter(
            session=self.row.session_id, bill_identifier__in=numbers
        ).order_by("-date", "chamber", "number")
        for item in items:
            item.session = self.row.session
        return [shapes.scored_item(item) for item in items]

    @cached_property
    def mentions(self) -> list[dict]:
        """Links to the newest posts that link to this page, each with its `date`."""
        if self.page.pk is None:
            return []
        pages = references.public_pages(_articles().filter(pk__in=_linking(self.page)))
        newest = pages.order_by("-article_date", "-pk")[:MENTIONS]
        return [
            {**link, "date": iso_date(page.article_date)}
            for page in newest
            if (link := page_link(page))
        ]


def _articles():
    """Pages of all types of posts, with the date under which each is listed."""
    types = [model for model in get_page_models() if issubclass(model, ArticlePage)]
    dates = [F(f"{model._meta.model_name}__date") for model in types]
    pages = Page.objects.annotate(article_date=Coalesce(*dates, None))
    return pages.filter(article_date__isnull=False)


def _linking(page):
    """The keys of the pages whose text or relations lead to this one."""
    page_type = ContentType.objects.get_for_model(Page)
    return ReferenceIndex.objects.filter(
        base_content_type=page_type,
        to_content_type=page_type,
        to_object_id=str(page.pk),
    ).values(key=Cast("object_id", BigIntegerField()))
