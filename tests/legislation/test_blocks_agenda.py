"""The block that announces an agenda."""

import pytest
from wagtail.models import PageViewRestriction

from legislation.blocks.agenda_teaser import AgendaTeaserBlock
from legislation.models import AgendaPillar
from tests.cms.blocks.making import cold_cost, content, errors, render
from tests.content_parity import assert_same
from tests.factories import (
    AgendaItemPageFactory,
    AgendaPageFactory,
    BillFactory,
    PillarFactory,
    StandardPageFactory,
)

pytestmark = pytest.mark.django_db
BLOCK = AgendaTeaserBlock()


@pytest.fixture
def agenda(home):
    """An agenda of two pillars, in an order of its own."""
    page = AgendaPageFactory(title="The people's agenda")
    names = ("Shared Prosperity", "A Livable Planet")
    pillars = [PillarFactory(name=name, key=name) for name in names]
    page.pillars = [AgendaPillar(pillar=pillar) for pillar in pillars]
    page.save()
    return page


def item(agenda, title, pillar=0, **fields):
    pillar = agenda.pillars.all()[pillar].pillar
    return AgendaItemPageFactory(parent=agenda, title=title, pillar=pillar, **fields)


def test_an_agenda_is_announced_by_its_pillars(agenda):
    for title in ("Homes", "Wages", "Care"):
        item(agenda, title)
    air = item(agenda, "Clean air", pillar=1)
    found = content(BLOCK, agenda=agenda, count=2)
    assert found["title"] == "The people's agenda"
    assert found["text"] == agenda.summary
    assert found["kicker"].startswith("Legislative agenda, 2025")
    assert found["more"]["url"] == agenda.url
    first, second = found["pillars"]
    assert [entry["title"] for entry in first["items"]] == ["Homes", "Wages"]
    assert second["name"] == "A Livable Planet"
    assert second["items"][0]["url"] == air.url
    assert_same(render(BLOCK, agenda=agenda, count=2), found)


def test_staff_may_say_it_in_other_words(agenda):
    item(agenda, "Homes")
    words = {"title": "What we fight for", "text": "Three things.", "count": 0}
    found = content(BLOCK, agenda=agenda, **words)
    assert (found["title"], found["text"]) == ("What we fight for", "Three things.")
    assert [pillar["items"] for pillar in found["pillars"]] == [[], []]
    assert_same(render(BLOCK, agenda=agenda, **words), found)


def test_items_that_are_not_public_are_not_named(agenda):
    item(agenda, "A draft", live=False)
    secret = item(agenda, "For members")
    PageViewRestriction.objects.create(page=secret, restriction_type="login")
    assert content(BLOCK, agenda=agenda)["pillars"][0]["items"] == []


@pytest.mark.parametrize("state", ["draft", "private", "deleted", "missing"])
def test_an_agenda_that_nobody_may_read_is_absent(agenda, state):
    if state == "draft":
        agenda.unpublish()
    elif state == "private":
        PageViewRestriction.objects.create(page=agenda, restriction_type="login")
    elif state == "deleted":
        key = agenda.pk
        agenda.delete()
        agenda.pk = key
    given = None if state == "missing" else agenda
    found = content(BLOCK, agenda=given, title="Words of my own", text="More")
    assert not any(found.values())
    assert render(BLOCK, agenda=given, title="Words of my own").strip() == ""


def test_another_kind_of_page_is_refused(agenda):
    assert "agenda" in errors(BLOCK, agenda=StandardPageFactory())


def test_many_items_cost_as_much_as_few(agenda):
    counts = []
    for number in (3, 9):
        for place in range(number):
            page = item(agenda, f"One of many, {number} {place}")
            BillFactory(agenda_item=page.item)
        counts.append(cold_cost(BLOCK, agenda=agenda))
    assert counts[0] == counts[1]
    assert 0 < counts[0] <= 16
