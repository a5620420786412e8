"""How staff edit agendas and their items, and which words refuse what."""

import pytest
from bs4 import BeautifulSoup
from wagtail.test.utils.form_data import (
    inline_formset,
    nested_form_data,
    querydict_from_html,
    rich_text,
    streamfield,
)

from legislation.models import AgendaItemPage, AgendaPage
from tests.factories import (
    AgendaItemFactory,
    AgendaItemPageFactory,
    AgendaPageFactory,
    BillFactory,
    PillarFactory,
    SessionFactory,
)


@pytest.fixture
def agenda(home):
    return AgendaPageFactory(title="The agenda")


@pytest.fixture
def other_item(home):
    """An item of a session that is not the agenda's."""
    return AgendaItemFactory(session=SessionFactory(identifier="9", is_current=False))


def add_address(agenda):
    return f"/admin/pages/add/legislation/agendaitempage/{agenda.pk}/"


def item_data(**fields):
    return nested_form_data(
        {
            "title": "Fair wages",
            "slug": "fair-wages",
            "summary": "Why",
            "ask": rich_text("<p>Vote yes.</p>"),
            "body": streamfield([]),
            "steps": streamfield([]),
            "updates": streamfield([]),
            "more_bills": inline_formset([]),
            "related_pages": inline_formset([]),
            "comments": inline_formset([]),
            "action-publish": "action-publish",
            **fields,
        }
    )


def options(html, name):
    select = BeautifulSoup(html, "html.parser").select_one(f"select[name={name}]")
    return [option["value"] for option in select.find_all("option")]


def test_only_what_fits_the_agenda_is_offered(staff_client, agenda, other_item):
    own = AgendaItemFactory()
    PillarFactory(key="climate", name="Climate")
    html = staff_client.get(add_address(agenda)).content.decode()
    pillar = agenda.pillars.get().pillar
    assert options(html, "item") == ["", str(own.pk)]
    assert options(html, "pillar") == ["", str(pillar.pk)]


def test_bills_are_chosen_from_no_endless_list(staff_client, agenda):
    bill = BillFactory(short_title="Of thousands")
    html = staff_client.get(add_address(agenda)).content.decode()
    assert "more_bills-__prefix__-bill" in html
    assert bill.short_title not in html


def test_an_item_with_more_bills_can_be_published(staff_client, agenda, client):
    bill = BillFactory()
    item = AgendaItemFactory()
    data = item_data(
        item=str(item.pk),
        pillar=str(agenda.pillars.get().pillar_id),
        more_bills=inline_formset([{"bill": str(bill.pk)}]),
    )
    assert staff_client.post(add_address(agenda), data).status_code == 302
    page = AgendaItemPage.objects.get()
    assert page.live and page.item == item
    assert [row.bill for row in page.more_bills.all()] == [bill]
    assert bill.number in client.get(page.url).content.decode()


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("item", "Choose an item of the agenda&#x27;s own session, the 194th"),
        ("pillar", "Choose one of the agenda&#x27;s pillars: Shared Prosperity."),
    ],
)
def test_what_belongs_to_another_agenda_gets_words(
    staff_client, agenda, other_item, field, words
):
    other_pillar = PillarFactory(key="climate", name="Climate")
    other = {"item": other_item, "pillar": other_pillar}[field]
    data = item_data(**{field: str(other.pk)})
    response = staff_client.post(add_address(agenda), data)
    assert response.status_code == 200
    assert words in response.content.decode()
    assert not AgendaItemPage.objects.exists()


def test_what_a_copied_page_brought_stays_until_staff_choose(
    staff_client, agenda, other_item
):
    page = AgendaItemPageFactory(parent=agenda, item=other_item)
    address = f"/admin/pages/{page.pk}/edit/"
    html = staff_client.get(address).content.decode()
    assert str(other_item.pk) in options(html, "item")
    data = item_data(item=str(other_item.pk))
    html = staff_client.post(address, data).content.decode()
    assert "Choose an item of the agenda&#x27;s own session" in html
    assert AgendaItemPage.objects.get().item == other_item


def test_a_new_item_can_be_previewed(staff_client, agenda):
    address = f"{add_address(agenda)}preview/"
    data = item_data(pillar=str(agenda.pillars.get().pillar_id))
    response = staff_client.post(address, data)
    assert response.json() == {"is_valid": True, "is_available": True}
    html = staff_client.get(address).content.decode()
    assert "Fair wages" in html and "Vote yes." in html


def test_a_pillar_stands_on_an_agenda_once(staff_client, agenda):
    address = f"/admin/pages/{agenda.pk}/edit/"
    html = staff_client.get(address).content.decode()
    data = querydict_from_html(html, form_id="page-edit-form")
    row = agenda.pillars.get()
    rows = [
        {"id": str(row.pk), "pillar": str(row.pillar_id), "introduction": "null"},
        {"id": "", "pillar": str(row.pillar_id), "introduction": "null"},
    ]
    data.update(
        nested_form_data(
            {
                "body": streamfield([]),
                "pillars": inline_formset(rows, initial=1),
                "action-publish": "action-publish",
            }
        )
    )
    response = staff_client.post(address, data)
    assert response.status_code == 200
    assert "This pillar is on the agenda already." in response.content.decode()
    assert AgendaPage.objects.get().pillars.count() == 1
