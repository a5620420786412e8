"""What holds for every page type; a new one is tested from its first line."""

import pytest
from bs4 import BeautifulSoup
from django.template.loader import get_template
from wagtail.coreutils import get_dummy_request
from wagtail.fields import StreamField
from wagtail.models import Page, get_page_models
from wagtail.test.utils import WagtailPageTestCase
from wagtail.test.utils.form_data import (
    nested_form_data,
    querydict_from_html,
    streamfield,
)

from cms.models import BasePage
from home.models import HomePage
from tests import factories
from tests.content_parity import assert_holds

PAGE_TYPES = [model for model in get_page_models() if model is not Page]
SHARED_FIELDS = {field.name for field in BasePage.api_fields}
# Where a page has its streams, if not at its own address.
SHOWN_BELOW = {"legislation.ScorecardPage": "method/"}
every_type = pytest.mark.parametrize(
    "model", PAGE_TYPES, ids=[model._meta.label for model in PAGE_TYPES]
)


def streams(model):
    """The StreamFields of a page type."""
    return [
        field for field in model._meta.get_fields() if isinstance(field, StreamField)
    ]


def all_blocks(field):
    """A stream of each block that the field allows, as the block picker shows it."""
    blocks = field.stream_block.child_blocks
    return [(name, block.get_preview_value()) for name, block in blocks.items()]


@pytest.fixture
def page(home, model):
    """A page of the type, with every block its body allows."""
    page = home if model is HomePage else factories.for_page_type(model)()
    for field in streams(model):
        if field.name == "body":
            page.body = all_blocks(field)
    page.save()
    return model.objects.get(pk=page.pk)


@pytest.fixture
def assertions(client):
    case = WagtailPageTestCase()
    case.client = client
    case.dummy_request = get_dummy_request()
    return case


@pytest.fixture
def form_data(staff_client, page):
    """What the editor posts when staff changes only the title."""
    html = staff_client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    data = querydict_from_html(html, form_id="page-edit-form")
    for field in streams(type(page)):
        heading = ("heading", {"text": "New words", "level": "h2"})
        has_headings = "heading" in field.stream_block.child_blocks
        stream = streamfield([heading] if has_headings else [])
        data.update(nested_form_data({field.name: stream}))
    data["title"] = "A better title"
    return data


@every_type
def test_inherits_what_every_page_has(model):
    assert issubclass(model, BasePage)
    assert {field.name for field in model.api_fields} >= SHARED_FIELDS
    assert model.search_fields[: len(BasePage.search_fields)] == BasePage.search_fields


@every_type
def test_tells_editors_what_it_is_for(model):
    assert model.page_description


@every_type
def test_has_its_template(model):
    assert get_template(model.template)


@every_type
def test_is_found_and_shown(page, assertions):
    assertions.assertPageIsRoutable(page)
    assertions.assertPageIsRenderable(page)


@every_type
def test_can_be_edited_and_published(page, staff_client, form_data):
    form_data["action-publish"] = "action-publish"
    response = staff_client.post(f"/admin/pages/{page.pk}/edit/", form_data)
    assert response.status_code == 302
    assert Page.objects.get(pk=page.pk).title == "A better title"
    assert "A better title" in staff_client.get(page.url).content.decode()


@every_type
def test_can_be_previewed(page, staff_client, form_data):
    address = f"/admin/pages/{page.pk}/edit/preview/"
    response = staff_client.post(address, form_data)
    assert response.json() == {"is_valid": True, "is_available": True}
    preview = staff_client.get(address)
    assert preview.status_code == 200
    assert "A better title" in preview.content.decode()


@every_type
def test_json_has_the_shared_fields(page, client):
    content = client.get(f"/api/v2/pages/{page.pk}/").json()
    assert content.keys() >= SHARED_FIELDS
    assert content["meta"]["type"] == type(page)._meta.label
    assert content["seo"]["canonical"] == page.full_url


@every_type
def test_html_and_json_say_the_same(page, client):
    below = SHOWN_BELOW.get(type(page)._meta.label, "")
    html = client.get(page.url + below).content.decode()
    content = client.get(f"/api/v2/pages/{page.pk}/").json()
    for field in streams(type(page)):
        if field.name in content:
            assert_holds(html, content[field.name])


@every_type
def test_html_has_one_title_and_no_id_twice(page, client):
    soup = BeautifulSoup(client.get(page.url).content, "html.parser")
    ids = [tag["id"] for tag in soup.find_all(id=True)]
    assert len(soup.find_all("h1")) == 1
    assert sorted(ids) == sorted(set(ids))
