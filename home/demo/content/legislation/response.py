"""The response agenda: what a state can do when Washington cuts."""

from ...blocks import (
    accordion,
    button,
    call_to_action,
    columns,
    paragraph,
    steps,
    story,
    tagged,
)
from ...legislation_blocks import bill_list
from ...legislation_pages import FIND, agenda, item

PILLAR = "shared-prosperity"

FOOD = item(
    "nobody-goes-hungry",
    "First: nobody goes hungry while two governments argue",
    "Pay late benefits from the reserve, keep school meals, do the paperwork.",
    "kitchen_table",
    steps(
        "Food",
        (
            "Advance the benefits",
            "If federal food benefits are late, the state pays them from its reserve "
            "and is repaid.",
        ),
        (
            "Keep school meals",
            "Breakfast and lunch stay free for every child, whatever happens to the "
            "federal share.",
        ),
        (
            "Do the paperwork for people",
            "New work rules mean new forms. Every form that a computer can fill in, it "
            "should.",
        ),
    ),
    pillar=PILLAR,
    more_bills=("194-S9060",),
    ask="Write the advance into law before the next time it is needed.",
)

COVERAGE = item(
    "keep-people-covered",
    "Second: keep people covered",
    "Most who lose coverage lose it to a missed letter.",
    "hearing_room",
    story("""
        MassHealth covers about two million people. Most who lose coverage lose it to a
        missed letter. So: longer periods between checks where the law allows it, help
        at the counter in the languages people speak, and a bridge for those whose new
        job starts before its insurance does.
    """),
    pillar=PILLAR,
    more_bills=("194-H1405", "194-S860"),
    ask="Ask MassHealth for longer periods between checks, and pay for the counters.",
)

HOUSING = item(
    "keep-people-housed",
    "Third: keep people housed",
    "Help before the court date, a lawyer in the room, and homes by summer.",
    "three_deckers",
    columns(
        [
            paragraph("""
                **This winter**

                - Rental help before the court date and not after it
                - A lawyer for every tenant in an eviction case
                - No shelter that closes without a place to go
            """)
        ],
        [
            paragraph("""
                **By summer**

                - [Local options](page:local-options-for-housing) for rent and for a
                  transfer fee
                - Public land for homes, by list and by date
                - Empty offices turned into apartments
            """)
        ],
    ),
    pillar=PILLAR,
    more_bills=("194-H2328", "194-S1447", "194-H3056", "194-S1937"),
    ask="Pass the local options, and move rental help ahead of the court date.",
)

RESPONSE = agenda(
    "response-agenda",
    "A response agenda",
    "Federal cuts, and a housing emergency that was here before them. What this state "
    "can do by itself, and should do first.",
    "kitchen_table",
    "194",
    """
    Two things are true at once. Washington has cut what it pays for food, health and
    research, by a law of July 2025 whose parts take effect one after another. And the
    rent was too high before any of it. Each makes the other worse: a family that loses
    a benefit loses the apartment next.

    A state cannot replace everything. It can decide what must not fail. This is our
    list, and it is short on purpose.
""",
    (PILLAR,),
    FOOD,
    COVERAGE,
    HOUSING,
    kind="response",
    body=[
        story("""
            ## How to pay for it

            The state has a reserve of several billion dollars that was saved for hard
            times, and a revenue from very high incomes that has come in above its
            forecast. We would use the first for what is urgent and the second for what
            lasts. And we would close the loopholes through which large companies carry
            profits out of the state, which several other states have done.
        """),
        accordion(
            "Fair questions",
            (
                "Is that not what the federal government is for?",
                "Yes. A state that catches what falls should send the bill, and we "
                "support the lawsuits. But a child's breakfast cannot be filed with a "
                "court.",
            ),
            (
                "What if the reserve runs out?",
                "Then it was used for what it is for. We ask for a rule of refilling "
                "it in good years.",
            ),
            (
                "Why not do everything?",
                "Because lists of everything end up as lists of nothing. The rest is "
                "on our [agenda](page:agenda).",
            ),
            faq=True,
        ),
        bill_list("The bills in it", "194-H3056", "194-H2328", "194-H1405"),
        call_to_action(
            "Three calls",
            "To your representative, your senator, and one friend who will make the "
            "other two.",
            button("Find your legislators", FIND),
            style="dark",
        ),
        tagged("What we have written about it", "federal cuts", layout="list"),
    ],
)
