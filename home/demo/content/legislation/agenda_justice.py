"""All Means All, second half: families, privacy, books, air."""

from ...blocks import story
from ...legislation_pages import item

PILLAR = "all-means-all"

DEFENSE = item(
    "a-lawyer-before-the-judge",
    "A lawyer before the judge",
    "Nobody should lose a home, a job and a country in a hearing without a lawyer.",
    "hearing_room",
    story("""
        In immigration court there is a prosecutor, and there need not be a defender. A
        child of six may be asked how she pleads. People with a lawyer win several times
        as often, which says something about those without.

        ### What would change

        A fund pays for lawyers for people who could be deported and have little money.
        Those in detention come first.
    """),
    pillar=PILLAR,
    bills="194-H1954-S1127",
    ask="Sign H.1954 or S.1127, and keep the line in the budget that has begun it.",
    act=(
        "Accompany somebody",
        "Three chapters train volunteers to sit in court. It takes one evening.",
    ),
)

VISITS = item(
    "visits-that-hold-families",
    "Visits that hold families together",
    "A grandmother turned away for the wrong shoes does not come back.",
    "kitchen_table",
    story("""
        People who are visited in prison come home to somebody, and stay out more often.
        Yet the lists of who may visit, in what, and after which form have grown longer
        each year.

        ### What would change

        - The number of people who may be on a list is not capped.
        - Who is turned away gets the reason in writing, and an answer within days.
        - Clothes are a reason only where they are a danger.
    """),
    pillar=PILLAR,
    bills="194-H2591-S1720",
    ask="Vote on H.2591, which has left its committee.",
    act=(
        "Ride along",
        "The Worcester chapter runs a van on first Sundays. It needs two drivers.",
    ),
)

LOCATION = item(
    "where-your-phone-has-been",
    "Where your phone has been",
    "For a few hundred dollars anybody can buy a map of who went to which clinic.",
    "city_hills",
    story("""
        Apps sell where a phone has been. Brokers sell it on. Nobody has to tell you,
        and the buyers have included bounty hunters and groups that watch the doors of
        clinics.

        ### What would change

        - Selling location data is forbidden, with no box to tick.
        - It may be collected for what you asked the app to do, and kept no longer.

        ### Where it stands

        The Senate put the ban into a wider privacy bill and passed that. So
        [S.197](page:194-s197) moves without its number: what matters is the rule.
    """),
    pillar=PILLAR,
    bills="194-H86-S197",
    ask="Keep the ban on sales whole in the House, without exceptions for brokers.",
    act=(
        "Look at your own phone",
        "Count the apps that know where you are. Tell your representative the number.",
    ),
    updates=(
        (
            "2025-09-25",
            "In a larger bill",
            "The Senate's wider privacy bill has the ban in it. Now it is up to the "
            "House.",
        ),
    ),
)

BOOKS = item(
    "freedom-to-read",
    "Freedom to read",
    "Librarians choose books by rules that everybody can read, and so is a complaint "
    "decided.",
    "school",
    story("""
        Since 2021, complaints about books in libraries have come in lists, from people
        who do not live in town and have not read them. A librarian in a small place
        stands alone.

        ### What would change

        - Each library has a written policy on how it chooses.
        - A book stays on the shelf while a complaint is looked at.
        - Nobody loses a job for following the policy.
    """),
    pillar=PILLAR,
    bills="194-H3594-S2328",
    ask="Pass H.3594, as the Senate has passed its companion.",
    act=(
        "Thank a librarian, and write",
        "Your library's policy may be older than you think. Ask to see it.",
    ),
    updates=(
        (
            "2025-11-13",
            "Passed in the Senate",
            "The bill is now in the House, where its companion has a favorable report.",
        ),
    ),
)

CLEAN_AIR = item(
    "clean-air-for-every-street",
    "Clean air for every street",
    "Put monitors, trees and the next electric buses where asthma is, not where it is "
    "quiet.",
    "solar_street",
    story("""
        Draw the map of asthma in children and then the map of highways. You need only
        one of them. Chelsea, East Boston, Springfield and the lower Merrimack breathe
        what the rest of us drive past.

        ### What would change

        - Air monitors in the neighborhoods with the worst air, with results that anyone
          can read.
        - Filters in schools and homes beside highways.
        - When a permit adds to a place that has more than its share, the total counts
          and not just the addition.
    """),
    pillar=PILLAR,
    more_bills=("194-H9030",),
    ask="Pay for the monitors in the first year, and publish each reading.",
    act=(
        "Adopt a monitor",
        "Volunteers in four cities read a sensor on a porch once a week.",
    ),
)

ITEMS = (DEFENSE, VISITS, LOCATION, BOOKS, CLEAN_AIR)
