"""What a reader typed, as words that every search backend can take."""

import re

MAX_LENGTH = 200
MAX_WORDS = 12
# Begins and ends with a letter or digit; "H.1234" and "re-elect" stay whole.
_WORD = re.compile(r"[^\W_](?:[\w.'\u2019-]*[^\W_])?")


def typed_query(text: str) -> str:
    """Return the query as it is shown to the reader again: no NUL, not too long."""
    return " ".join(text.replace("\0", " ")[:MAX_LENGTH].split())


def search_words(query: str) -> list[str]:
    """Return the words to search for; [] for a query of symbols only.

    Quotes and operators are left out: SQLite would read them as its own syntax.
    """
    return _WORD.findall(query)[:MAX_WORDS]
