"""Every kind of public page in a real browser: seen, heard, typed and tapped."""

import pytest

from tests.browser.conftest import PAGES

# Focuses everything in turn; returns what looks the same with and without the focus.
UNSEEN_FOCUS = """() => {
  const look = (element) => ["", "::before", "::after"].map((part) => {
    const style = getComputedStyle(element, part || null);
    return [style.outline, style.boxShadow, style.borderColor, style.backgroundColor];
  }).join();
  const names = "a[href], button, summary, input, select";
  document.activeElement.blur();
  return [...document.querySelectorAll(names)].filter((element) => {
    if (!element.checkVisibility()) return false;
    const before = look(element);
    element.focus({ focusVisible: true });
    return look(element) === before;
  }).map((element) => element.outerHTML.slice(0, 80));
}"""


@pytest.fixture(scope="module", params=PAGES)
def seen(request, browse):
    """Each page in turn, opened once for all tests."""
    with browse(request.param) as seen:
        yield seen


def resize(page, width):
    page.set_viewport_size({"width": width, "height": 900})


def test_asks_nobody_else_and_reports_no_error(seen):
    seen.page.wait_for_load_state("networkidle")
    assert seen.requests
    assert [url for url in seen.requests if not url.startswith(seen.origin)] == []
    assert seen.errors == []


def test_never_scrolls_sideways(seen):
    for width in (320, 360, 768, 1280):
        resize(seen.page, width)
        needed = seen.page.evaluate("document.documentElement.scrollWidth")
        assert needed <= width


@pytest.mark.parametrize("width", [360, 1280])
def test_breaks_no_accessibility_rule(seen, width):
    resize(seen.page, width)
    for scheme in ("light", "dark"):
        seen.switch_to(scheme)
        assert seen.violations() == {}, scheme


def test_focus_is_always_seen(seen):
    seen.page.keyboard.press("Tab")  # the browser now shows where the focus is
    assert seen.page.evaluate(UNSEEN_FOCUS) == []


@pytest.mark.parametrize("name", ["home", "search"])
def test_the_skip_link_leads_past_the_menus(visit, name):
    page = visit(name).page
    page.keyboard.press("Tab")
    link = page.locator(":focus")
    assert link.inner_text() == "Skip to main content"
    assert link.bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_a_missing_page_is_as_accessible(visit):
    seen = visit("/nowhere/")
    assert seen.page.locator("h1").count() == 1
    assert seen.violations() == {}


def test_what_would_be_wrong_is_noticed(visit):
    seen = visit("search")
    image = '<img src="http://elsewhere.invalid/a.png">'
    seen.page.evaluate("(html) => { document.body.innerHTML = html }", image)
    seen.page.wait_for_load_state("networkidle")
    assert "image-alt" in seen.violations()
    assert [url for url in seen.requests if not url.startswith(seen.origin)]
    assert seen.errors


def test_nothing_moves_with_reduced_motion(visit):
    page = visit("home", reduced_motion="reduce").page
    assert page.evaluate("document.getAnimations().length") == 0


def test_the_theme_follows_the_system(visit):
    page = visit("home", color_scheme="light").page
    background = "getComputedStyle(document.documentElement).backgroundColor"
    light = page.evaluate(background)
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(background) != light
