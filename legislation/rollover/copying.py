"""Copy an agenda with its items and bills into a later session, as drafts."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q
from django.utils.text import slugify

from legislation.models import (
    AgendaItem,
    AgendaItemBill,
    AgendaItemPage,
    AgendaPage,
    Bill,
    LegislativeSession,
)
from legislation.rollover.references import with_refiled_bills
from legislation.workbook.normalise import is_docket_number

STREAMS = ("body", "steps")


@dataclass(frozen=True)
class CopiedAgenda:
    """A draft agenda, and how much came with it."""

    page: AgendaPage
    items: int
    bills: int
    bill_pages: int


def agenda_bills(agenda: AgendaPage) -> list[Bill]:
    """Return the bills that the agenda's public items name, in order of number."""
    pages = AgendaItemPage.objects.child_of(agenda).live()
    named = Q(agenda_item__pages__in=pages) | Q(agenda_item_pages__page__in=pages)
    bills = Bill.objects.filter(named).distinct().for_display()
    return sorted(
        bills, key=lambda bill: (bill.chamber, len(bill.identifier), str(bill))
    )


@transaction.atomic
def copy_agenda(
    agenda: AgendaPage,
    session: LegislativeSession,
    *,
    title: str,
    numbers: Mapping[int, str],
    user=None,
) -> CopiedAgenda:
    """Copy an agenda's public items into a session: everything or nothing.

    `numbers` has the identifier under which a bill, by its key, is refiled; one
    without a number waits for it, and its item is copied without it. Nothing is
    published: the pages are drafts, their updates and status logs left behind.
    """
    bills = agenda_bills(agenda)
    refiled = {
        bill.pk: _refile(bill, numbers[bill.pk], session)
        for bill in bills
        if numbers.get(bill.pk)
    }
    page = agenda.copy(
        **_draft(user, to=agenda.get_parent()),
        update_attrs={
            "title": title,
            "slug": slugify(title),
            "session": session,
            "body": with_refiled_bills(agenda.body, refiled),
        },
    )
    items = AgendaItemPage.objects.child_of(agenda).live().order_by("path")
    for item_page in items:
        _copy_item(item_page, page, session, refiled, user)
    return CopiedAgenda(
        page=page,
        items=len(items),
        bills=len(refiled),
        bill_pages=sum(_copy_bill_page(bill, refiled, user) for bill in bills),
    )


def _draft(user, to) -> dict:
    return {"to": to, "copy_revisions": False, "keep_live": False, "user": user}


def _refile(bill: Bill, identifier: str, session: LegislativeSession) -> Bill:
    """Return the session's bill of that number, linked to the one it was before."""
    refiled = Bill.objects.filter(
        Q(identifier=identifier) | Q(docket_number=identifier), session=session
    ).first()
    refiled = refiled or Bill(
        session=session,
        chamber=bill.chamber,
        identifier=identifier,
        docket_number=identifier if is_docket_number(identifier) else "",
        title=bill.title,
        short_title=bill.short_title,
        description=bill.description,
        sponsor_names=bill.sponsor_names,
        status=Bill.Status.FILED,
    )
    refiled.refiled_from = bill
    refiled.save()
    return refiled


def _copy_item(page, agenda, session, refiled, user) -> None:
    streams = {
        name: with_refiled_bills(getattr(page, name), refiled) for name in STREAMS
    }
    copied = page.copy(
        **_draft(user, to=agenda),
        exclude_fields=["more_bills"],
        update_attrs={
            "item": _item_in(session, page.item, refiled),
            "updates": [],
            **streams,
        },
    )
    copied.more_bills = [
        AgendaItemBill(bill=refiled[more.bill_id])
        for more in page.more_bills.all()
        if more.bill_id in refiled
    ]
    copied.save(clean=False)
    copied.save_revision(user=user, clean=False)


def _item_in(session, item: AgendaItem | None, refiled) -> AgendaItem | None:
    """Return the session's row for an item, with the refiled of its bills."""
    if item is None:
        return None
    bills = [refiled[bill.pk] for bill in item.bills.all() if bill.pk in refiled]
    known = next((bill.agenda_item for bill in bills if bill.agenda_item), None)
    numbers = "/".join(bill.identifier for bill in bills)
    found = (
        known
        or AgendaItem.objects.get_or_create(
            session=session,
            key=(numbers or f"{item.key} of {item.session.identifier}")[:120],
            defaults={
                "title": item.title,
                "pillars": item.pillars,
                "order": item.order,
            },
        )[0]
    )
    for bill in bills:
        bill.agenda_item = found
        bill.save()
    return found


def _copy_bill_page(bill: Bill, refiled, user) -> bool:
    """Make a draft of the refiled bill's page; whether there was one to make."""
    new = refiled.get(bill.pk)
    if not (new and bill.url) or hasattr(new, "page"):
        return False
    slug = f"{new.session.identifier}-{new.identifier.lower()}"
    bill.page.copy(
        **_draft(user, to=bill.page.get_parent()),
        exclude_fields=["actions"],
        update_attrs={
            "bill": new,
            "slug": slug,
            "title": bill.page.title.replace(bill.number, new.number),
            "body": with_refiled_bills(bill.page.body, refiled),
        },
    )
    return True
