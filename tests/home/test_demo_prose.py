"""The small languages in which the demo is written, and its painter."""

import pytest

from home.demo.loader.keys import Keys, MissingKey
from home.demo.pictures import paint
from home.demo.prose import html


def test_keys_put_primary_keys_in_place_of_names():
    keys = Keys()
    keys["page:agenda"] = 7
    raw = {"link": {"page": "page:agenda"}, "text": html("[Read](page:agenda).")}
    assert keys.resolve(raw) == {
        "link": {"page": 7},
        "text": '<p><a linktype="page" id="7">Read</a>.</p>',
    }


def test_a_name_that_the_demo_does_not_have_is_an_error():
    with pytest.raises(MissingKey, match="no page nowhere"):
        Keys().resolve(["page:nowhere"])


def test_the_same_picture_is_painted_again():
    first, second = (paint("crowd", 160).tobytes() for _ in range(2))
    assert first == second


def test_prose_becomes_html():
    text = """
        One **bold** and *slanted* line
        with a break.

        - first
        - second
    """
    assert html(text) == (
        "<p>One <b>bold</b> and <i>slanted</i> line with a break.</p>"
        "<ul><li>first</li><li>second</li></ul>"
    )
