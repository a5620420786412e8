"""The members of the legislature whose records tell a story; all are invented."""

from datetime import date

from ...legislation_entries import (
    DEMOCRAT,
    HOUSE,
    INDEPENDENT,
    REPUBLICAN,
    SENATE,
    Act,
    Member,
    Term,
)

RECORD = "https://journal.example.org"
LETTER = "Stated by letter to the Clerk; it would not have decided the vote."


def _member(given, family, party, chamber, district, leaning, since, **more) -> Member:
    until = more.pop("until", None)
    before = more.pop("before", ())
    terms = (*before, Term(chamber, district, since, until))
    return Member(given, family, party, leaning, terms, **more)


CAST = (
    # They preside, and vote only where it is close.
    _member(
        *("Theodora", "Bellwether", DEMOCRAT, HOUSE, "11th Worcester", 0.7),
        date(2011, 1, 5),
        presides=True,
    ),
    _member(
        *("Augusta", "Nightingale-Osei", DEMOCRAT, SENATE, "Second Essex", 0.9),
        date(2015, 1, 7),
        presides=True,
    ),
    # Always with us, and on every bill.
    _member(
        *("Juniper", "Rowanberry", DEMOCRAT, HOUSE, "2nd Hampshire", 1.5),
        date(2019, 1, 2),
    ),
    _member(
        *("Silas", "Harborlight", DEMOCRAT, SENATE, "Cape and Islands", 1.5),
        date(2021, 1, 6),
    ),
    # Never with us.
    _member(
        *("Oswin", "Ironwood", REPUBLICAN, HOUSE, "9th Worcester", -1),
        date(2017, 1, 4),
    ),
    _member(
        *("Percival", "Redstart", REPUBLICAN, SENATE, "Plymouth and Barnstable", -1),
        date(2011, 1, 5),
    ),
    # Absent once, and said by letter how she would have voted.
    _member(
        *("Samira", "Lindenbaum-Cho", DEMOCRAT, HOUSE, "24th Middlesex", 0.95),
        date(2021, 1, 6),
        acts={
            ("194", 71): Act("absent", "with", LETTER, f"{RECORD}/letters/71"),
        },
    ),
    # Ill for a spring: a score without a grade.
    _member(
        *("Horace", "Larchmont", DEMOCRAT, HOUSE, "5th Plymouth", 0.78),
        date(2013, 1, 2),
        acts={("194", number): Act("absent") for number in (118, 119, 121, 150, 166)},
    ),
    # Present, and not voting, where a brother's trade was at stake.
    _member(
        *("Neville", "Tidewater", DEMOCRAT, HOUSE, "7th Bristol", 0.66),
        date(2017, 1, 4),
        acts={("194", 72): Act("present")},
    ),
    _member(
        *("Solange", "Waxwing", DEMOCRAT, SENATE, "Third Suffolk", 0.8),
        date(2019, 1, 2),
        acts={("194", 61): Act("present")},
    ),
    # The journal was misread; see CORRECTED.
    _member(
        *("Beatriz", "Figueira-Marsh", DEMOCRAT, HOUSE, "8th Bristol", 1.5),
        date(2023, 1, 4),
        acts={("194", 37): Act("against")},
    ),
    # Elected in the middle of the session, after a resignation.
    _member(
        *("Edwin", "Harrowgate", DEMOCRAT, HOUSE, "14th Worcester", 0.6),
        date(2009, 1, 7),
        until=date(2025, 12, 31),
    ),
    _member(
        *("Tuyet", "Islington-Vu", DEMOCRAT, HOUSE, "14th Worcester", 1.5),
        date(2026, 4, 8),
    ),
    # Of no party.
    _member(
        *("Mercy", "Granitevale", INDEPENDENT, HOUSE, "4th Barnstable", 0.52),
        date(2015, 1, 7),
    ),
    # From the House to the Senate.
    _member(
        *("Delphine", "Brookhaven", DEMOCRAT, SENATE, "Third Middlesex", 0.9),
        date(2025, 1, 1),
        before=(Term(HOUSE, "18th Middlesex", date(2017, 1, 4), date(2024, 12, 31)),),
    ),
    # Whose seats nobody holds today.
    _member(
        *("Ambrose", "Kettlebrook", DEMOCRAT, HOUSE, "6th Essex", 0.7),
        date(2017, 1, 4),
        until=date(2026, 5, 31),
    ),
    _member(
        *("Ida", "Pearlwort", REPUBLICAN, HOUSE, "1st Plymouth", 0.1),
        date(2013, 1, 2),
        until=date(2026, 8, 15),
    ),
    _member(
        *("Ulysses", "Cottonwood", DEMOCRAT, SENATE, "Second Suffolk", 0.85),
        date(2019, 1, 2),
        until=date(2026, 9, 30),
    ),
)

# A vote that staff corrected: whose, which, from what page, when and why.
CORRECTED = {
    "name": "Beatriz Figueira-Marsh",
    "session": "194",
    "chamber": HOUSE,
    "number": 37,
    "date": date(2025, 6, 3),
    "reason": "The journal of May 1 puts her among the yeas; we had copied a nay.",
    "source": f"{RECORD}/2025-05-01",
}
