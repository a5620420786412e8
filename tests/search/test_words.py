"""What a reader types becomes words that every database can search for."""

import pytest

from search.words import MAX_LENGTH, MAX_WORDS, search_words, typed_query


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("rent control", ["rent", "control"]),
        ('"rent control" OR -tax*', ["rent", "control", "OR", "tax"]),
        ("bill H.1234, re-elect", ["bill", "H.1234", "re-elect"]),
        ("don't “quote” \u2018me\u2019", ["don't", "quote", "me"]),
        ("café 教育", ["café", "教育"]),
        ("!!! *** \"' -- \\ () {} : ^", []),
        ("_ __", []),
        ("", []),
    ],
)
def test_words_are_letters_and_digits(query, words):
    assert search_words(query) == words


def test_there_are_not_more_words_than_a_reader_types():
    assert len(search_words("rent " * 50)) == MAX_WORDS


def test_a_query_is_shown_without_what_html_cannot_hold():
    assert typed_query(" rent\0  control\n") == "rent control"
    assert typed_query("x" * 10_000) == "x" * MAX_LENGTH
