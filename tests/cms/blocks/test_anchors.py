import re

import pytest

from cms.blocks.body import BodyBlock
from tests import factories

PART = {"title": "How to vote", "text": "<p>In person or by mail.</p>"}
HEADING = ("heading", {"text": "How to vote"})
BODY = [
    HEADING,
    ("accordion", {"items": [PART, PART]}),
    ("columns", {"columns": [[HEADING], [("paragraph", "<p>By mail.</p>")]]}),
    HEADING,
    ("heading", {"text": "Main"}),
]
WANTED = ["how-to-vote", *(f"how-to-vote-{number}" for number in range(2, 6)), "main-2"]


def body():
    return BodyBlock().normalize(BODY)


def test_no_two_places_on_a_page_have_the_same_address(db):
    html = body().stream_block.render(body(), {})
    assert re.findall(r'id="([^"]+)"', html) == WANTED


def test_the_api_gives_the_same_addresses():
    stream = body()
    json = str(stream.stream_block.get_api_representation(stream))
    assert re.findall(r"'anchor': '([^']+)'", json) == WANTED


def test_the_contents_lead_to_them(home):
    body = [*BODY, ("heading", {"text": "Last", "level": "h2"})]
    page = factories.StandardPageFactory(body=body)
    assert page.toc == [
        {"text": "How to vote", "anchor": "how-to-vote"},
        {"text": "How to vote", "anchor": "how-to-vote-5"},
        {"text": "Main", "anchor": "main-2"},
        {"text": "Last", "anchor": "last"},
    ]


@pytest.mark.parametrize(("number", "shown"), [(3, 0), (4, 4)])
def test_html_and_json_have_contents_from_four_headings_on(home, client, number, shown):
    heading = ("heading", {"text": "How to vote", "level": "h2"})
    for make in (factories.StandardPageFactory, factories.BlogPageFactory):
        page = make(body=[heading] * number)
        html = client.get(page.url).content.decode()
        assert ('class="toc"' in html) is bool(shown)
        assert len(client.get(f"/api/v2/pages/{page.pk}/").json()["toc"]) == shown


def test_reading_again_changes_no_address():
    stream = body()
    first, second = (
        stream.stream_block.get_api_representation(stream) for _ in range(2)
    )
    assert first == second
