"""What an item of an agenda leads to: the items beside it, other sessions' same."""

import datetime

import pytest
from bs4 import BeautifulSoup

from legislation.models import AgendaPillar
from tests.factories import (
    AgendaItemFactory,
    AgendaItemPageFactory,
    AgendaPageFactory,
    BillFactory,
    PillarFactory,
    SessionFactory,
)


@pytest.fixture
def read(client, home):
    """Return a reader of a page: its JSON and its HTML."""

    def read(page):
        content = client.get(f"/api/v2/pages/{page.pk}/").json()
        return content, client.get(page.url).content.decode()

    return read


def past_session(number, year):
    start, end = datetime.date(year, 1, 4), datetime.date(year + 1, 12, 31)
    return SessionFactory(
        identifier=number, start_date=start, end_date=end, is_current=False
    )


def test_neighbours_are_those_on_the_agenda(read, home):
    first, second = PillarFactory(), PillarFactory(key="democracy", name="Democracy")
    rows = [AgendaPillar(pillar=pillar) for pillar in (first, second)]
    agenda = AgendaPageFactory(title="The agenda", pillars=rows)
    last = AgendaItemPageFactory(title="C", pillar=None, parent=agenda)
    middle = AgendaItemPageFactory(title="B", pillar=second, parent=agenda)
    AgendaItemPageFactory(title="A draft", pillar=second, parent=agenda, live=False)
    start = AgendaItemPageFactory(title="A", pillar=first, parent=agenda)
    found = [read(page)[0] for page in (start, middle, last)]
    assert [
        [page[way] and page[way]["title"] for way in ("previous", "next")]
        for page in found
    ] == [[None, "B"], ["A", "C"], ["B", None]]
    _, html = read(middle)
    soup = BeautifulSoup(html, "html.parser")
    links = {link["href"] for link in soup.select(".neighbours a")}
    assert links == {start.url, last.url, agenda.url}
    assert found[0]["agenda"]["link"]["title"] == "The agenda"
    assert found[0]["pillar"] == {"name": first.name, "key": first.key}


def test_the_same_thing_in_other_sessions_is_found_by_refiled_bills(read, home):
    pages, bill = [], None
    for number, year in (("191", 2019), ("192", 2021), ("193", 2023)):
        session = past_session(number, year)
        item = AgendaItemFactory(session=session)
        bill = BillFactory(session=session, agenda_item=item, refiled_from=bill)
        agenda = AgendaPageFactory(session=session, title=f"Agenda {number}")
        live = number != "192"
        page = AgendaItemPageFactory(
            title=f"In {number}", parent=agenda, item=item, live=live
        )
        pages.append(page)
    today = AgendaPageFactory(title="Today's")
    more = [BillFactory(refiled_from=bill)]
    page = AgendaItemPageFactory(parent=today, item=None, more_bills=more)
    content, html = read(page)
    found = [
        (other["link"]["title"], other["session"]["identifier"])
        for other in content["other_sessions"]
    ]
    assert found == [("In 193", "193"), ("In 191", "191")]
    assert f'href="{pages[0].url}"' in html and pages[1].url not in html
    content, _ = read(pages[0])
    titles = [other["link"]["title"] for other in content["other_sessions"]]
    assert titles == [page.title, "In 193"]
