"""Everything can be read and used with JavaScript switched off."""

import pytest

from tests.browser.conftest import PAGES


@pytest.mark.parametrize("name", PAGES)
def test_shows_the_same_words(visit, name):
    with_scripts = visit(name).page.locator("main").inner_text()
    without = visit(name, java_script_enabled=False).page.locator("main").inner_text()
    assert len(with_scripts) > 20
    assert without == with_scripts


def test_an_accordion_opens(visit):
    page = visit("standard", java_script_enabled=False).page
    item = page.locator("details.accordion__item").first
    item.locator("summary").click()
    assert item.locator(".accordion__text").is_visible()


def test_a_search_finds(visit):
    page = visit("search", java_script_enabled=False).page
    page.get_by_label("Search for").fill("zoning")
    page.get_by_role("button", name="Search").click()
    assert "q=zoning" in page.url
    assert page.locator("main a").count() > 0
