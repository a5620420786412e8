"""Shared Prosperity, second half: taxes, schools, health."""

from ...blocks import story
from ...legislation_pages import item

PILLAR = "shared-prosperity"

FAIR_SHARE = item(
    "corporate-fair-share",
    "A fair share from large companies",
    "Profits made here and booked on an island should be taxed as if they had been "
    "made here, because they were.",
    "statehouse",
    story("""
        A bakery in Lowell pays on what it earns in Lowell. A company with four hundred
        subsidiaries may decide, within limits that its own lawyers help to draw, where
        its profit lives. Often it lives by the sea.

        ### What would change

        - A larger share of profits held in known tax havens counts as income in the
          state, at the rate that everyone pays.
        - Companies that do business in one country are not touched.

        ### What people say against it

        That companies leave. Several states already do this, and the companies are
        still there, because the customers are.
    """),
    pillar=PILLAR,
    bills="194-H3110-S2033",
    ask="Sign H.3110 or S.2033, and say in public that you did.",
    act=(
        "Ask a shop on your street",
        "A letter from a business that pays in full is read twice. We have a draft.",
    ),
)

SCHOOL_AID = item(
    "school-aid-that-keeps-up",
    "School aid that keeps up",
    "A formula that forgets two years of high prices forgets them every year after.",
    "school",
    story("""
        The state promised in 2019 to pay what a fair education costs, year by year,
        and capped what prices may add. Then prices rose by more than the cap. Each year
        since starts from a number that is too small.

        ### What would change

        One line. Inflation that the cap cut off is added in later, calmer years, until
        the promise holds again.

        ### Why it is on this list

        Because one line in a formula is a corridor full of teachers.
    """),
    pillar=PILLAR,
    bills="194-H678-S388",
    ask="Put the correction of the formula into the next budget.",
    act=(
        "Bring your school's number",
        "Your superintendent knows what the cap has cost. Ask, and send it on.",
    ),
    updates=(
        (
            "2026-03-18",
            "Joined to another bill",
            "Both bills now travel with a wider one. We watch whether the line is in "
            "it.",
        ),
    ),
)

THRIVE = item(
    "schools-that-thrive",
    "Schools that thrive",
    "Help for schools in trouble, decided with the people in them.",
    "school",
    story("""
        When a district is in trouble the state may take it over. It has, three times.
        In none of them do parents elect those who decide, and in none have the results
        followed the promise.

        ### What would change

        - Support before receivership, with money and people and an end date.
        - Voters keep their school committee.
        - A commission, with teachers and students on it, says how graduates should show
          what they know.
    """),
    pillar=PILLAR,
    bills="194-HD4328-S374",
    ask="Sign the bills, and ask for a hearing in a town that has lost its committee.",
    act=(
        "Come to the hearing",
        "We drive from Holyoke, Lawrence and Southbridge; there are seats left.",
    ),
)

COLLEGE = item(
    "college-without-debt",
    "College without debt",
    "Two years are free now. The diploma should not depend on stopping there.",
    "hearing_room",
    story("""
        Community college has no tuition since 2024, and enrollment rose at once. But a
        nurse with a bachelor's degree still starts with a loan, and so does a teacher,
        in a state that is short of both.

        ### What would change

        - Tuition and fees at all public colleges are paid before anybody borrows.
        - Those with the least get help with books, buses and child care too.
    """),
    pillar=PILLAR,
    bills="194-H1436-S929",
    ask="File it again in January, with the cost by year and by income.",
    act=(
        "Tell us what you owe",
        "Not the number, if you would rather not: what it keeps you from.",
    ),
    updates=(
        (
            "2026-03-18",
            "Sent to study",
            "The House's bill went to study. Two free years went to study once, too.",
        ),
    ),
)

HEALTH = item(
    "care-for-everybody",
    "Care for everybody",
    "One public trust that pays, and no bill at the counter.",
    "kitchen_table",
    story("""
        Nearly everyone here has insurance, and four in ten say that they put off care
        last year because of what it would cost with it.

        ### What would change

        - Everyone who lives here is covered, from the first day, by one trust.
        - It is paid for by income and by payroll, and replaces premiums, deductibles
          and the people who argue about both.

        ### What people say against it

        That one state cannot do this alone. Perhaps it cannot do all of it. The bill
        asks Washington for the waivers, and the study of costs is in its first section.
    """),
    pillar=PILLAR,
    bills="194-H1405-S860",
    ask="Sign H.1405 or S.860; ask the committee to publish its estimate of the cost.",
    act=(
        "Count your envelopes",
        "Bring one month of medical mail to your representative's office hours.",
    ),
)

ITEMS = (FAIR_SHARE, SCHOOL_AID, THRIVE, COLLEGE, HEALTH)
