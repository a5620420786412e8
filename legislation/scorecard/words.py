"""How readers type names, and how numbers and dates read in a sentence."""

import unicodedata

_DROPPED = "'\u2019\u02bc."  # apostrophes as they are typed, and points


def plain(text: str) -> str:
    """Return a text as it is compared: no accents, no apostrophes, no case."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    kept = (
        letter if letter.isalnum() else " " if letter not in _DROPPED else ""
        for letter in letters
        if not unicodedata.combining(letter)
    )
    return " ".join("".join(kept).split())


def matches(query: str, text: str) -> bool:
    """Tell whether every word of the query begins a word of the text."""
    words = plain(text).split()
    return all(
        any(word.startswith(part) for word in words) for part in plain(query).split()
    )


def counted(number: int, one: str, many: str = "") -> str:
    """Return "1 vote", "3 votes"."""
    return f"{number} {one if number == 1 else many or one + 's'}"
