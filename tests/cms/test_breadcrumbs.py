"""Breadcrumbs: from the home page down to the parent, public pages only."""

import json

from bs4 import BeautifulSoup

from tests.factories import IndexPageFactory, StandardPageFactory


def test_lead_from_the_home_page_to_the_parent(home):
    section = IndexPageFactory(title="Issues", slug="issues")
    page = StandardPageFactory(parent=section)
    assert page.breadcrumbs == [
        {"title": home.title, "url": "/"},
        {"title": "Issues", "url": "/issues/"},
    ]


def test_the_home_page_has_none(home):
    assert home.breadcrumbs == []


def test_leave_out_what_is_not_public(home):
    section = IndexPageFactory(live=False)
    page = StandardPageFactory(parent=section)
    assert [crumb["title"] for crumb in page.breadcrumbs] == [home.title]


def test_search_engines_get_them_with_the_page_itself(client, home):
    section = IndexPageFactory(title="Issues", slug="issues")
    page = StandardPageFactory(parent=section, title="Housing", slug="housing")
    soup = BeautifulSoup(client.get(page.url).content, "html.parser")
    items = json.loads(soup.find("script", type="application/ld+json").string)
    assert [item["name"] for item in items["itemListElement"]] == [
        *(home.title, "Issues", "Housing")
    ]
    assert [item["item"] for item in items["itemListElement"]] == [
        "http://localhost/",
        "http://localhost/issues/",
        "http://localhost/issues/housing/",
    ]
