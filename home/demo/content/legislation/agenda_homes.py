"""Shared Prosperity, first half: homes, wages, care."""

from ...blocks import picked, quote, story
from ...legislation_blocks import contact
from ...legislation_pages import item, join_in

PILLAR = "shared-prosperity"

LOCAL_OPTIONS = item(
    "local-options-for-housing",
    "Local options for housing",
    "Let cities and towns use the tools they have voted for: a fee on the most "
    "expensive sales, and limits on sudden rent increases.",
    "lighthouse",
    story("""
        A town that wants to act on rents or to pay for homes with a small fee on the
        most expensive sales has to ask the Legislature, one petition at a time. More
        than twenty have asked for the fee. Most are still waiting.

        ### What would change

        - Cities and towns **may** adopt a fee on the part of a sale above a high
          threshold, and must spend it on homes that people with ordinary incomes can
          afford.
        - Cities and towns **may** limit how fast rents rise in buildings that already
          exist, with exceptions for small owners who live there and for new buildings.
        - No place has to do either.

        ### What people say against it

        That limits on rents stop new buildings. It is a fair question, and the reason
        why new construction is exempt. That the fee is a tax. It is: a small one, on a
        large check, chosen by the place that spends it.
    """),
    picked(
        "Read more",
        "what-local-option-means",
        "rent-zoning-and-the-three-decker",
        "year-round-homes-night",
    ),
    pillar=PILLAR,
    bills="194-H3056-S1937",
    more_bills=("194-H2328", "194-S1447"),
    ask="""
        Sign both bills, and ask the chairs of the committee for a **recorded vote** on
        the fee before it goes to study again.
    """,
    act=(
        contact(
            "Call about the transfer fee",
            "Ask whoever has not signed, and thank whoever has.",
            "194-H3056",
        ),
        join_in(
            "Ask for a vote on local options",
            "Committees have heard this for years. What is missing is a recorded vote.",
        ),
    ),
    updates=(
        (
            "2025-07-22",
            "The Senate's bill moves",
            "The fee left its committee with a favorable report; the House's has not.",
        ),
        (
            "2025-06-17",
            "Twenty-two town clerks at one hearing",
            "Each read the vote of their town meeting into the record, in under a "
            "minute each.",
        ),
    ),
)

FIRST_RIGHT = item(
    "tenants-first-right",
    "Tenants' first right",
    "When a building is sold, those who live in it may try to buy it first, alone or "
    "with a nonprofit.",
    "three_deckers",
    story("""
        A three-decker is sold in a weekend, and on Monday three families get a letter.
        Nobody asked them, though they would have paid as much: together, with a land
        trust, or with a loan that takes ninety days instead of nine.

        ### What would change

        - A city or town may require an owner to offer the building to its tenants
          first, at the price somebody else has offered.
        - Tenants get a few months to find the money, and may hand their right to a
          nonprofit.
        - Small owners who live in the house are left out, and so are gifts within a
          family.
    """),
    pillar=PILLAR,
    bills="194-H1544-S998",
    ask="Bring H.1544 or S.998 to the floor: both have left their committee.",
    act=(
        "Tell the story of your building",
        "Who lives there, for how long, and who owns it now. One paragraph is enough.",
    ),
    updates=(
        ("2025-07-22", "Both bills are out of committee", "In the same week, at last."),
    ),
)

WORKWEEK = item(
    "a-fair-workweek",
    "A fair workweek",
    "Two weeks' notice of a schedule, and pay when a shift is called off on the way to "
    "it.",
    "bus",
    story("""
        The minimum wage here is fifteen dollars, and a person can earn it for
        thirty-eight hours in one week and eleven in the next. Child care is paid by the
        month. So is rent.

        ### What would change

        - In large retail and restaurant chains, schedules are posted two weeks ahead.
        - A shift canceled at the last minute is paid in part.
        - Hours that come free are offered first to people who already work there.

        ### Who it is for

        About one in six workers in the state is in retail or food service. We asked two
        hundred of them last spring what they would choose: a dollar more an hour, or a
        schedule. It was close.
    """),
    quote(
        "I have three calendars. Mine, the kids', and the one that is a lie.",
        "Corinne Duarte",
        "Baker, Brockton",
    ),
    pillar=PILLAR,
    more_bills=("194-H9010",),
    ask="Vote to pass the invented H.9010 again, over the invented veto if need be.",
    act=(
        "Tell your legislators about your week",
        "One true schedule is worth ten arguments. Send a photograph of yours.",
    ),
    updates=(
        (
            "2026-07-31",
            "Vetoed, and upheld",
            "The demo's House fell short of two thirds. It comes back in January.",
        ),
    ),
)

CHILD_CARE = item(
    "child-care-that-holds",
    "Child care that holds",
    "Care that costs a family a share of its income, and pays those who give it like "
    "the teachers they are.",
    "school",
    story("""
        A place for an infant costs more than a year at the state university, and the
        person who rocks the infant earns less than someone who parks cars. Classrooms
        stand empty because nobody can afford to work in them.

        ### What would change

        - The operating grants that kept providers open since the pandemic become law
          and not a line that is argued over each June.
        - Families pay by income, with nothing at the bottom.
        - A ladder of pay for early educators, tied to that of public schools.

        ### How it is paid for

        In part it already is: the [Fair Share](page:fair-share-year-three) amendment
        may be spent on education, and education begins before kindergarten.
    """),
    pillar=PILLAR,
    more_bills=("194-S9040",),
    ask="Write the grants into law before the next budget is argued.",
    act=(
        "Ask for it in the next budget",
        "Amendments are filed in April and May. Offices listen from January.",
    ),
)

ITEMS = (LOCAL_OPTIONS, FIRST_RIGHT, WORKWEEK, CHILD_CARE)
