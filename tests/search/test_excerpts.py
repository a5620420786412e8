"""The excerpt shows where the words are, safely, without cutting words."""

import pytest

from search.excerpts import BEFORE_THE_HIT, LENGTH, excerpt, mark

FILLER = "word " * 100


def test_a_hit_is_marked():
    assert excerpt("The rent is high.", ["rent"]) == "The <mark>rent</mark> is high."


def test_longer_forms_and_other_cases_are_hits_inner_parts_are_none():
    html = mark("Voters VOTE; a devotee does not.", ["vote"])
    assert html == "<mark>Voters</mark> <mark>VOTE</mark>; a devotee does not."


def test_markup_of_the_text_is_no_markup_of_the_page():
    html = excerpt("<script>alert('rent')</script> & <b>rent</b>", ["rent"])
    assert "<script" not in html
    assert "<b>" not in html
    assert html.count("<mark>rent</mark>") == 2


def test_a_word_of_the_query_cannot_be_markup_or_a_pattern():
    assert mark("a.b aXb <i>", ["a.b"]) == "<mark>a.b</mark> aXb &lt;i&gt;"


def test_the_window_is_round_the_first_hit_and_cuts_no_word():
    html = excerpt(FILLER + "the rent is " + FILLER, ["rent"])
    assert html.startswith("…word ")
    assert html.endswith(" word…")
    text = html.replace("<mark>", "").replace("</mark>", "").strip("…")
    assert len(text) <= LENGTH
    assert set(text.split()) == {"word", "the", "rent", "is"}
    assert text.index("rent") <= BEFORE_THE_HIT


@pytest.mark.parametrize("text", ["x" * 1000 + ",rent" + "," + "y" * 1000, "rent" * 99])
def test_a_text_without_spaces_is_short_all_the_same(text):
    html = excerpt(text, ["rent"])
    assert "<mark>" in html
    assert len(html) < 2 * LENGTH


@pytest.mark.parametrize("text", ["", "Nothing of the kind."])
def test_without_a_hit_there_is_no_excerpt(text):
    assert excerpt(text, ["rent"]) == ""
