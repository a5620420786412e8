"""The blocks about bills: lists of them, and where one stands."""

import datetime

import pytest
from wagtail.models import PageViewRestriction

from legislation.blocks import options
from legislation.blocks.bill_list import BillListBlock
from legislation.blocks.bill_status import BillStatusBlock
from legislation.models import Bill, BillPage, Chamber
from tests.cms.blocks.making import accepted, cold_cost, content, errors, render
from tests.content_parity import assert_same
from tests.factories import (
    AgendaItemFactory,
    BillFactory,
    BillIndexPageFactory,
    BillPageFactory,
    MembershipFactory,
    PillarFactory,
    SessionFactory,
    SponsorshipFactory,
)

pytestmark = pytest.mark.django_db


def names(page=None, **fields):
    found = content(BillListBlock(), page=page, **fields)["items"]
    return [bill["name"] for bill in found]


def bill(short_title, order=0, **fields):
    item = AgendaItemFactory(order=order, pillars=fields.pop("pillars", ["economy"]))
    return BillFactory(short_title=short_title, agenda_item=item, **fields)


@pytest.fixture
def old():
    return SessionFactory(
        identifier="193",
        start_date=datetime.date(2023, 1, 4),
        end_date=datetime.date(2024, 12, 31),
        is_current=False,
    )


def test_the_choices_are_those_of_the_models():
    assert options.CHAMBERS[::-1] == Chamber.choices
    assert BillPage.Position.choices == options.POSITIONS


def test_bills_of_the_current_session_come_in_the_order_of_the_agenda(home, old):
    bill("Second", order=2)
    bill("First", order=1)
    BillFactory(short_title="On no agenda")
    BillFactory(short_title="Of old", session=old)
    assert names() == ["First", "Second", "On no agenda"]
    assert names(session=old) == ["Of old"]
    assert names(count=1) == ["First"]


def test_without_a_current_session_there_are_no_bills_to_list(old):
    BillFactory(session=old)
    assert content(BillListBlock())["items"] == []


def test_a_pillar_narrows_the_list(home):
    bill("Homes", pillars=["economy"])
    bill("Air", pillars=["environment", "economy"])
    bill("Votes", pillars=["government"])
    assert names(pillar=PillarFactory(key="environment")) == ["Air"]
    assert names(pillar=PillarFactory(key="economy")) == ["Homes", "Air"]


def test_a_position_narrows_the_list_to_what_is_public(home):
    for title, fields in {
        "Supported": {},
        "Opposed": {"position": "oppose"},
        "Drafted": {"live": False},
        "For members": {},
    }.items():
        page = BillPageFactory(bill=BillFactory(short_title=title), **fields)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert names(position="support") == ["Supported"]
    assert names(position="oppose") == ["Opposed"]
    assert len(names(position="any")) == 4


def test_picked_bills_keep_their_order_until_they_are_deleted(home):
    first, second, third = (BillFactory(short_title=title) for title in "CAB")
    picked = {"source": "picked", "bills": [first, second, third], "count": 1}
    assert names(**picked) == ["C", "A", "B"]
    second.delete()
    assert names(**picked) == ["C", "B"]
    assert names(source="picked", bills=[None]) == []


def test_a_bill_is_not_listed_on_its_own_page(home):
    page = BillPageFactory(bill=BillFactory(short_title="This"))
    other = BillFactory(short_title="Other")
    assert names(page=page, count=1) == ["Other"]
    picked = [page.bill, other]
    assert names(page=page, source="picked", bills=picked) == ["Other"]


def test_all_bills_are_one_link_away_once_they_are_public(home):
    BillFactory()
    assert content(BillListBlock())["more"] is None
    index = BillIndexPageFactory()
    found = content(BillListBlock())
    assert (found["more"]["url"], found["more_label"]) == (index.url, "All bills")


def test_nothing_is_said_over_an_empty_list(home):
    BillIndexPageFactory()
    found = content(BillListBlock(), title="Bills to watch")
    assert found == {"items": [], "title": None, "more": None, "more_label": None}
    assert render(BillListBlock()).strip() == ""


def test_a_field_that_the_source_does_not_read_is_refused(home):
    block = BillListBlock()
    assert "bills" in errors(block, source="picked")
    assert "bills" in errors(block, bills=[BillFactory()])
    both = {"source": "picked", "bills": [BillFactory()]}
    assert errors(block, session=SessionFactory(), **both).keys() == {"session"}
    assert accepted(block, draft=True, source="picked")
    assert accepted(block, **both)


def test_many_bills_cost_as_much_as_few(home):
    block, counts = BillListBlock(), []
    BillIndexPageFactory()
    for number in (3, 9):
        for _ in range(number):
            BillPageFactory(bill=bill("One of many"))
        picked = {"source": "picked", "bills": list(Bill.objects.all())}
        counts.append((cold_cost(block, **picked), cold_cost(block, count=50)))
    assert counts[0] == counts[1]
    assert 0 < counts[0][0] <= 5


def test_a_bill_stands_where_its_log_says(home):
    page = BillPageFactory(bill__identifier="H3110")
    day = datetime.date(2026, 2, 3)
    page.actions.create(
        date=day,
        chamber="lower",
        status=Bill.Status.SENT_TO_STUDY,
        description="Set aside for a study",
        source="https://malegislature.gov/Bills/194/H3110",
    )
    page.actions.create(date=datetime.date(2025, 3, 1), description="A hearing")
    page.save()
    found = content(BillStatusBlock(), bill=page.bill)
    assert found["bill"]["url"] == page.url
    assert found["progress"]["outcome"] == "stopped"
    step = found["latest_step"]
    assert (step["date"], step["chamber"]) == ("2026-02-03", "House")
    assert step["source"]["url"].endswith("H3110")
    assert_same(render(BillStatusBlock(), bill=page.bill), found)


def test_a_bill_without_a_public_page_has_no_log(home):
    page = BillPageFactory(live=False)
    page.actions.create(date=datetime.date(2026, 2, 3), description="Leaked")
    page.save()
    found = content(BillStatusBlock(), bill=page.bill)
    assert found["latest_step"] is found["bill"]["url"] is None
    assert "Leaked" not in render(BillStatusBlock(), bill=page.bill)


def test_signatures_are_counted_by_chamber(home):
    signed = SponsorshipFactory(person=MembershipFactory().person)
    MembershipFactory()
    [part] = content(BillStatusBlock(), bill=signed.bill)["signatures"]
    assert (part["signed"], part["members"]) == (1, 2)
    assert part["words"].startswith("1 of 2 representatives")


def test_of_a_deleted_bill_nothing_is_left(home):
    row = BillFactory()
    block = BillStatusBlock()
    value = block.normalize({"bill": row})
    row_key = row.pk
    row.delete()
    [stored] = block.bulk_to_python([{"bill": row_key}])
    for gone in (value, stored):
        html = block.render(gone)
        assert html.strip() == ""
    assert stored.content() == {
        **{"bill": None, "progress": None, "latest_step": None, "signatures": []}
    }


def test_the_standing_of_a_bill_costs_the_same_however_many_signed(home):
    row, block, counts = BillFactory(), BillStatusBlock(), []
    for number in (3, 9):
        for _ in range(number):
            SponsorshipFactory(bill=row, person=MembershipFactory().person)
        counts.append(cold_cost(block, bill=row))
    assert counts[0] == counts[1]
    assert 0 < counts[0] <= 8
