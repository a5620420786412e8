"""Good Government and Strong Democracy."""

from ...blocks import picked, story, table
from ...legislation_blocks import contact
from ...legislation_pages import item, join_in

PILLAR = "good-government-and-strong-democracy"

SAME_DAY = item(
    "same-day-registration",
    "Same-day registration",
    "Register and vote in one trip, as voters in more than twenty states already can.",
    "polling_place",
    story("""
        Registration closes ten days before an election, just when people begin to
        listen. Each year thousands find out at the table that they are not on the list.
        Most are young, or have moved, or both.

        ### What would change

        - You may register, or correct your address, at an early voting site or at the
          polls, with proof of where you live.
        - The ballot counts that day.

        ### How we know it works

        New Hampshire and Maine next door have done it for decades, and so have more
        than twenty other states, of every political color.
    """),
    table(
        "Before the election",
        ["State", "Deadline", "On the day"],
        ["Massachusetts", "10 days", "No"],
        ["Maine", "None in person", "Yes"],
        ["New Hampshire", "Set by each town", "Yes"],
        ["Vermont", "None", "Yes"],
    ),
    picked("Read more", "two-days-left-to-register"),
    pillar=PILLAR,
    bills="194-H834-S505",
    ask="Vote on S.505, and file H.834 again: it has been sent to study.",
    act=(
        contact(
            "Call about same-day registration",
            "One call to each of your two legislators is enough.",
            "194-H834",
        ),
        join_in(
            "Ask for one trip",
            "The Senate and the House have each debated it. Ask where yours stand.",
        ),
    ),
    updates=(
        (
            "2026-03-18",
            "Study in the House, a report in the Senate",
            "One bill is asleep, the other is awake. So are we.",
        ),
    ),
)

CENSUS = item(
    "voter-lists-without-the-census",
    "Voter lists without the census",
    "A form about dogs and households should not decide who is an active voter.",
    "ballot_box",
    story("""
        Each January a town counts its residents by mail. Who does not answer becomes an
        *inactive* voter, and must show papers at the polls in November. Most of
        them rent, and have moved across the street.

        ### What would change

        The count goes on. The lists follow better signs that somebody has moved: the
        post office, the registry, other states.
    """),
    pillar=PILLAR,
    bills="194-H799-S503",
    ask="Bring S.503, which has a favorable report, to the floor.",
    act=(
        "Look yourself up",
        "It takes a minute to see whether you are active. Then ask three neighbors.",
    ),
)

ON_THE_RECORD = item(
    "votes-on-the-record",
    "Votes on the record",
    "How each committee votes, posted with the bill. Enough time to read what is voted "
    "on. Roll calls when it matters.",
    "hearing_room",
    story("""
        Laws that govern seven million people are settled at the end of July in rooms of
        six, and passed within hours by people who have not read them, because nobody
        could have.

        ### What has changed

        The rules agreed on for this session open up committee votes and hearings. It is
        a real step. Rules, unlike laws, last for one session and are kept only as long
        as someone asks.

        ### What should change next

        - The window for committee votes becomes permanent.
        - At least three days between the text of a conference report and the vote.
        - An earlier end for conference committees, so that July is for reading.
    """),
    picked("Read more", "what-committees-now-have-to-show", "ask-for-a-recorded-vote"),
    pillar=PILLAR,
    more_bills=("194-H9050",),
    ask="Ask for the roll call, each time, and say how you voted in committee.",
    act=(
        "Ask about the rules in January",
        "They are adopted in the first weeks of a session, and then not again for two "
        "years.",
    ),
)

ITEMS = (SAME_DAY, CENSUS, ON_THE_RECORD)
