"""The scorecard: how it works, and that nobody on it lives."""

from ...blocks import accordion, callout, link_list, steps, story, table
from ...blocks import body as flat
from ...entries import Entry
from ...legislation_blocks import legislators
from ...prose import html

# As the demo's votes add up; a test holds them to it.
ROWS = (
    ["Juniper Rowanberry", "22", "0", "0", "0", "100%"],
    ["Samira Lindenbaum-Cho", "22", "0", "0", "0", "100%, one vote by letter"],
    ["Neville Tidewater", "16", "5", "1", "0", "73%"],
    ["Horace Larchmont", "14", "3", "5", "0", "No grade: too many missed"],
    ["Tuyet Islington-Vu", "6", "0", "0", "16", "No grade: elected in April 2026"],
)

BODY = [
    callout(
        "Nobody on this scorecard lives",
        "This is a demo. The districts are real; every legislator, vote, signature, "
        "score, address and telephone number is invented, and so are the roll calls.",
        "warning",
    ),
    story("""
        A scorecard is a table of votes. It has a row for each legislator and a column
        for each vote that we think mattered, and in each cell stands what that person
        did. The number at the end of the row is the only part that everyone reads, and
        the only part that needs explaining.

        ## What goes in

        We score recorded votes, called roll calls, on bills and amendments that touch
        our agenda. We prefer votes that were contested: if everybody agreed, a vote
        says little about anyone. We publish the list with the reason for each choice,
        before the numbers.
    """),
    steps(
        "From votes to a score",
        (
            "Count the scored votes while the person was in office",
            "Someone elected in March is not marked down for February.",
        ),
        (
            "Count those cast our way",
            "Yes or no does not matter. What matters is whether the vote helped or "
            "hurt "
            "what we stand for.",
        ),
        (
            "Divide, and round",
            "Nineteen of twenty-one is 90 percent. A missed vote counts like a vote "
            "against: the bill did not get it.",
        ),
        (
            "Hold the grade if too much is missing",
            "Below nine recorded votes in ten we show the votes and the number, and no "
            "letter. Illness is not a position.",
        ),
    ),
    table(
        "Five rows of this scorecard, explained",
        ["Member", "With us", "Against", "Missed", "Left out", "Shown"],
        *ROWS,
    ),
    legislators(
        "The five of them",
        "juniper-rowanberry",
        "samira-lindenbaum-cho",
        "neville-tidewater",
        "horace-larchmont",
        "tuyet-islington-vu",
    ),
    story("""
        ## What we cannot see

        Most of what matters never comes to a roll call. Bills end in committees,
        amendments are withdrawn before they are read, and whole subjects pass on a
        voice vote. So next to the score we show how many of our agenda's bills a member
        has put their name to. It is a smaller thing than a vote. It is also the only
        thing that everyone in the building can do on any day of the year.

        ## How to use it

        - Compare a member with others of the same chamber, and not across
        - Read three votes before you quote a number
        - Thank people for a vote as often as you complain about one
        - Found a mistake? [Tell us](page:contact); corrections are listed with their
          date
    """),
    accordion(
        "Questions we get",
        (
            "Why is an absence counted as a no?",
            "Because the effect is the same. If a member writes to the Clerk how they "
            "would have voted, and it would not have changed the result, we count "
            "that.",
        ),
        (
            "Who chooses the votes?",
            "A working group of members and the research lead. The board may not add "
            "or "
            "remove one.",
        ),
        (
            "Do you score unanimous votes?",
            "Rarely: when what was decided before it became unanimous was the hard "
            "part.",
        ),
        faq=True,
    ),
    link_list(
        "Sources",
        (
            "https://malegislature.gov/",
            "The Legislature",
            "Journals, roll calls and the history of each bill.",
        ),
    ),
]

SCORECARD = Entry(
    "scorecard",
    "scorecard",
    "Scorecard",
    "What they did, next to what they said: recorded votes and signatures of all "
    "legislators, with the arithmetic. In this demo, all of them are invented.",
    "hearing_room",
    flat(BODY),
    fields={
        "introduction": html("""
            Speeches are easy to find. Votes are not. Here the recorded ones stand side
            by side, session by session, with how each score is made and what it cannot
            see. **This is a demo: the districts are real, and all legislators and their
            votes are invented.**
        """)
    },
    related=("what-dies-on-the-last-day", "ask-for-a-recorded-vote"),
)
