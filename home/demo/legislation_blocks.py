"""The legislature's blocks as the database keeps them; bills as "194-H3056"."""

from .blocks import Block


def _block(kind: str, **value) -> Block:
    return {"type": kind, "value": value}


def agenda_teaser(agenda: str, text: str = "", count: int = 2) -> Block:
    """An agenda in short, with so many items of each pillar."""
    return _block("agenda_teaser", agenda=f"page:{agenda}", text=text, count=count)


def bill_list(title: str, *bills: str) -> Block:
    """Bills picked by hand; without any, those of the current session."""
    keys = [f"bill:{bill}" for bill in bills]
    source = "picked" if keys else "rule"
    return _block("bill_list", title=title, source=source, bills=keys)


def bill_status(bill: str) -> Block:
    return _block("bill_status", bill=f"bill:{bill}")


def contact(title: str, text: str, bill: str) -> Block:
    """Whom to call about a bill and its companion."""
    text = " ".join(text.split())
    return _block("contact_legislator", title=title, text=text, bill=f"bill:{bill}")


def unsigned(title: str, bill: str, count: int = 6) -> Block:
    """Some of those who have not signed a bill."""
    return _block(
        "legislator_list",
        title=title,
        source="not_signed",
        bill=f"bill:{bill}",
        count=count,
    )


def legislators(title: str, *slugs: str) -> Block:
    """Legislators picked by hand, with their scores."""
    people = [f"person:{slug}" for slug in slugs]
    return _block("legislator_list", title=title, source="picked", people=people)


def scorecard_table(caption: str, chamber: str, count: int = 5) -> Block:
    """The highest scores of a chamber."""
    return _block("scorecard_table", caption=caption, chamber=chamber, count=count)


def vote_summary(vote: str) -> Block:
    """One vote, named by session, chamber and number: "194-lower-4"."""
    return _block("vote_summary", item=f"vote:{vote}")
