"""All Means All, first half: safety, records, courts."""

from ...blocks import callout, picked, stats, story
from ...legislation_blocks import contact
from ...legislation_pages import item, join_in

PILLAR = "all-means-all"

SAFE = item(
    "safe-communities",
    "Safe communities",
    "Local police do local work. Nobody should be afraid to report a crime, take a "
    "child to school or see a doctor.",
    "city_hills",
    story("""
        Massachusetts law says little about what local officers may do for federal
        immigration agents. The state's highest court has said they may not hold a
        person only because of a federal request. The rest depends on the town.

        ### What would change

        - Officers do not ask about immigration status unless a crime depends on it.
        - No agreements that turn local officers into federal agents.
        - Before any interview in custody, people are told their rights in a language
          they understand.
        - Schools, courthouses, hospitals and places of worship set clear rules.

        ### What would not change

        Anyone who commits a crime can be arrested, charged and tried. That is the
        point: so that the witnesses come.
    """),
    callout(
        "If you need help now",
        "Chapters keep a list of legal aid offices and interpreters. It is not a crime "
        "to ask.",
    ),
    picked("Read more", "neighbors-not-agents"),
    pillar=PILLAR,
    bills="194-H2580-S1681",
    ask="Sign H.2580 or S.1681, and ask the committee to report it **before** January.",
    act=(
        contact(
            "Call about safe communities",
            "Many have said that they agree. Is their name on it?",
            "194-H2580",
        ),
        join_in(
            "Ask your legislators to cosponsor",
            "Many have said that they agree. Ask whether their name is on it.",
        ),
    ),
    updates=(
        (
            "2025-06-17",
            "Nine hours of testimony",
            "The hearing ended after nine in the evening. Eleven of the last twelve to "
            "speak had come from work.",
        ),
    ),
)

CLEAN_SLATE = item(
    "clean-slate",
    "A clean slate",
    "A record that may be sealed should be sealed by itself, on the day, without a "
    "form.",
    "bridge",
    story("""
        After three years for most misdemeanors and seven for most felonies, a record in
        Massachusetts can be sealed. You have to know that, and ask. Hardly anyone does.

        ### What would change

        - The state seals eligible records by itself when the time has come.
        - Arrests that never led to a conviction are sealed first.
        - Nobody is refused a home over a record that the law has sealed.
    """),
    stats(
        "The gap",
        (
            "3 and 7",
            "years until most records can be sealed",
            "https://www.mass.gov/info-details/find-out-if-you-can-seal-your-criminal-record",
        ),
        (
            "Under 1 in 10",
            "of those who could clear a record do, studies elsewhere find",
            None,
        ),
    ),
    picked("Read more", "clean-slates", "records-clinic-springfield"),
    pillar=PILLAR,
    bills="194-H1811-S1114",
    ask="Bring S.1114 to a vote in the Senate, and report H.1811 in the House.",
    act=(
        "Tell your legislators who you know",
        "Almost everyone knows somebody. You do not have to say the name.",
    ),
    updates=(
        (
            "2025-07-22",
            "Favorable report in the Senate",
            "S.1114 has left its committee. The House's has until March.",
        ),
    ),
)

RAISE_THE_AGE = item(
    "raise-the-age",
    "Raise the age",
    "At eighteen a brain is not finished, and neither is a school year.",
    "crowd",
    story("""
        A high school senior who is charged with a crime goes to an adult court, and if
        it comes to that to an adult jail, among people of forty. Before 2013 the same
        was true at seventeen. The state changed that, and youth crime went on falling.

        ### What would change

        Step by step, cases of people aged 18, 19 and 20 move to the juvenile courts,
        where school, work and a family count. The gravest charges may still be tried as
        those of adults are.
    """),
    pillar=PILLAR,
    bills="194-H1923-S1061",
    ask="Take up S.1061, and file the House's bill again.",
    act=(
        "Ask a teacher to write",
        "Nobody knows eighteen better. A page is plenty.",
    ),
)

MORATORIUM = item(
    "five-years-without-a-new-prison",
    "Five years without a new prison",
    "The prisons are half empty. A pause costs nothing and makes room for a plan.",
    "bridge",
    story("""
        The number of people in the state's prisons has fallen by half since 2012. The
        plans for new buildings have not. A women's prison alone has been priced at
        fifty million dollars.

        ### What would change

        - For five years, no new prison or jail is built and none is enlarged.
        - Repairs that health and safety ask for go on.
        - Money for planning goes to homes, treatment and work after release.
    """),
    pillar=PILLAR,
    bills="194-H3422-S2114",
    ask="Vote on H.3422, which has left its committee, before more is designed.",
    act=(
        "Ask what it costs",
        "Your town has a use for fifty million. Put a number beside a number.",
    ),
)

ITEMS = (SAFE, CLEAN_SLATE, RAISE_THE_AGE, MORATORIUM)
