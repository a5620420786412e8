"""The JSON of a page of each type; a changed file in a diff is a changed contract.

`WRITE_GOLDEN=1 python -m pytest tests/api/test_golden.py` writes the files anew. Those
of the home page and of the standard page hold every block.
"""

import json
import os
import re
from pathlib import Path

import pytest
import time_machine
from factory.django import DjangoModelFactory
from wagtail.models import Page, get_page_models

from cms.models import ArticlePage
from home.models import HomePage, StandardPage
from tests import factories
from tests.legislature import fill_legislature
from tests.small_site import stream_of

GOLDEN = Path(__file__).parent / "golden"
PAGE_TYPES = {model._meta.label: model for model in get_page_models()}
PAGE_TYPES.pop(Page._meta.label)
# What differs from run to run: the host, keys, a stored file's random name.
VARIABLE = {
    re.compile(r"http://localhost(?=/(api|media)/)"): "<base>",
    re.compile(r"/(pages|images|documents|redirects)/\d+/"): r"/\1/<id>/",
    re.compile(r"/media/images/[^.]+"): "/media/images/<file>",
    re.compile(r"/media/original_images/[^.]+"): "/media/original_images/<file>",
    re.compile(r"/documents/<id>/[^.\"]+"): "/documents/<id>/<file>",
}


@pytest.fixture
def page(home, image, document, model):
    """A page of the type with all that it can say, made at a fixed time."""
    for factory in vars(factories).values():
        if isinstance(factory, type) and issubclass(factory, DjangoModelFactory):
            factory.reset_sequence(0, force=True)
    target = factories.StandardPageFactory(title="Why it matters", listing_image=image)
    words = {"title": "The page itself", "slug": "the-page-itself"}
    page = home if model is HomePage else factories.for_page_type(model)(**words)
    page.listing_image = page.share_image = image
    page.related_pages.create(target=target)
    if model in (HomePage, StandardPage):
        fill_legislature()
        page.body = stream_of(model.body.field)
    if issubclass(model, ArticlePage):
        page.lead_image, page.lead_caption = image, "On the steps"
        page.authors = [
            factories.AuthorFactory(photo=image, bio="She knocks on doors.")
        ]
        page.tags.add("housing", "budget")
    page.save()
    return page


@pytest.fixture(autouse=True)
def _fixed_time():
    with time_machine.travel("2026-03-02T15:00:00Z", tick=False):
        yield


@pytest.mark.parametrize("model", PAGE_TYPES.values(), ids=PAGE_TYPES)
def test_a_page_of_this_type_says_what_it_always_said(api, page, model):
    path = GOLDEN / f"{model._meta.label}.json"
    found = normalised(api(f"pages/{page.pk}/"))
    if os.environ.get("WRITE_GOLDEN"):
        text = json.dumps(found, indent=2, ensure_ascii=False)
        path.write_text(f"{text}\n", encoding="utf-8")
    assert found == json.loads(path.read_text(encoding="utf-8"))


def test_no_file_is_left_of_a_page_type_that_is_gone():
    assert {path.stem for path in GOLDEN.iterdir()} == set(PAGE_TYPES)


def normalised(content):
    """Return the content with placeholders for what differs from run to run."""
    if isinstance(content, dict):
        return {key: _normalised_item(key, content[key]) for key in content}
    if isinstance(content, list):
        return [normalised(item) for item in content]
    if isinstance(content, str):
        for pattern, placeholder in VARIABLE.items():
            content = pattern.sub(placeholder, content)
    return content


def _normalised_item(key, value):
    if key == "id" and value:
        return "<id>"
    if key == "srcset":  # a line each; the shape of pictures has tests of its own
        return [f"{item['format']} {item['width']}" for item in value]
    return normalised(value)
