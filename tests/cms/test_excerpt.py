"""The excerpt: the first words, never half of one."""

import pytest

from cms.models.articles import EXCERPT_LENGTH, word_safe_excerpt

WORDS = "The committee must report every bill it holds before the deadline passes. "


def test_a_short_text_is_its_own_excerpt():
    assert word_safe_excerpt("Call today.") == "Call today."


def test_no_text_no_excerpt():
    assert word_safe_excerpt("") == ""


@pytest.mark.parametrize("shift", range(12))
def test_a_long_text_ends_after_a_whole_word(shift):
    text = "x" * shift + " " + WORDS * 10
    excerpt = word_safe_excerpt(text)
    words = excerpt.removesuffix("…").split()
    assert excerpt.endswith("…")
    assert EXCERPT_LENGTH - 15 < len(excerpt) <= EXCERPT_LENGTH
    assert words == text.split()[: len(words)]


def test_a_text_of_just_the_length_is_kept_whole():
    text = "word " * 47 + "words"
    assert len(text) == EXCERPT_LENGTH
    assert word_safe_excerpt(text) == text


def test_line_breaks_become_spaces():
    assert word_safe_excerpt("One.\n\nTwo.\tThree.") == "One. Two. Three."
