"""Text that goes into a file people open in a spreadsheet."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def spreadsheet_text(text: str) -> str:
    """Return the text with an apostrophe where a spreadsheet would run it."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
