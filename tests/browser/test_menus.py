"""The menus: by pointer, by keyboard, and with JavaScript switched off."""

import pytest

PHONE, DESKTOP = 360, 1280
scripts = pytest.mark.parametrize("scripts", [True, False], ids=["js", "no js"])


def press_until(page, selector, key="Tab", most=30):
    """Press a key until what the selector names has the focus."""
    for _ in range(most):
        page.keyboard.press(key)
        if page.evaluate("([s]) => document.activeElement.matches(s)", [selector]):
            return
    raise AssertionError(f"{selector} cannot be reached by {key}")


@scripts
def test_a_submenu_opens_by_keyboard(visit, scripts):
    page = visit("home", width=DESKTOP, java_script_enabled=scripts).page
    below = page.locator("header .menu__sub a").first
    assert not below.is_visible()
    if scripts:
        press_until(page, "header .menu summary")
        page.keyboard.press("Enter")
    else:
        page.locator("header .menu summary").first.press("Enter")
    assert below.is_visible()
    page.keyboard.press("Tab")
    assert below.evaluate("(link) => link === document.activeElement")


@scripts
def test_a_submenu_leads_on(visit, scripts):
    page = visit("home", width=DESKTOP, java_script_enabled=scripts).page
    page.locator("header .menu summary").first.click()
    link = page.locator("header .menu__sub a").first
    target = link.get_attribute("href")
    link.click()
    assert page.url.endswith(target)


@scripts
def test_the_menu_opens_on_a_phone(visit, scripts):
    page = visit("home", width=PHONE, java_script_enabled=scripts).page
    menu = page.get_by_role("navigation", name="Main")
    assert not menu.is_visible()
    page.locator("header .menu-toggle summary").click()
    assert menu.is_visible()


def test_escape_closes_a_submenu(visit):
    page = visit("home", width=DESKTOP).page
    page.locator("header .menu summary").first.click()
    page.keyboard.press("Escape")
    assert not page.locator("header .menu__sub a").first.is_visible()
