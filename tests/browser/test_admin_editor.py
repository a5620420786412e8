"""The page editor, as staff sees it."""

import pytest
from wagtail.models import Page

from home.models import StandardPage

BODY = StandardPage.body.field.stream_block
BLOCKS = "[data-contentpath=body] [data-streamfield-child]"

# Rules that Wagtail's own editor breaks, with what is in the elements that do.
WAGTAILS_OWN = {
    # The writing area of a rich text block has no name.
    "aria-input-field-name": "public-DraftEditor-content",
    # The cells of a typed table have no labels.
    "label": "-cell-",
    # Two image or link fields are two regions of the same name.
    "landmark-unique": '<section class="w-panel',
    # The minimap scrolls and cannot be focused.
    "scrollable-region-focusable": "w-minimap__list",
}


@pytest.fixture
def editor(visit, staff_cookie):
    """Open the editor of a page of the small site."""

    def editor(slug, **options):
        page = StandardPage.objects.get(slug=slug)
        path = f"/admin/pages/{page.pk}/edit/"
        seen = visit(path, cookies=[staff_cookie], **options)
        seen.page.wait_for_selector(BLOCKS)
        return seen

    return editor


def test_breaks_no_accessibility_rule_of_its_own(editor):
    seen = editor("some-blocks")
    for width, scheme in ((360, "dark"), (1280, "light")):
        seen.page.set_viewport_size({"width": width, "height": 900})
        seen.switch_to(scheme)
        for rule, elements in seen.violations().items():
            theirs = WAGTAILS_OWN.get(rule, "none of them")
            assert [html for html in elements if theirs not in html] == [], rule


def test_shows_every_block_asks_nobody_else_and_reports_no_error(editor):
    seen = editor("every-block")
    seen.page.wait_for_load_state("networkidle")
    ours = (seen.origin, "data:", "blob:")
    assert seen.page.locator(BLOCKS).count() >= len(BODY.child_blocks) > 15
    assert [url for url in seen.requests if not url.startswith(ours)] == []
    assert seen.errors == []


def test_a_block_is_added_from_the_picker_with_its_preview(editor):
    page = editor("some-blocks").page
    page.locator("[data-streamblock-actions-add], .c-sf-add-button").last.click()
    assert page.get_by_role("option").count() >= len(BODY.child_blocks)


def test_a_changed_title_is_published(editor):
    page = editor("some-blocks").page
    page.locator("#id_title").fill("A better title")
    page.get_by_role("button", name="More actions").first.click()
    page.get_by_role("button", name="Publish").click()
    page.wait_for_url("**/admin/pages/*/")
    assert Page.objects.filter(title="A better title", live=True).exists()
