"""Sustainable Infrastructure and Environment."""

from ...blocks import image, picked, story, table
from ...legislation_pages import item

PILLAR = "sustainable-infrastructure-and-environment"

BUSES = item(
    "buses-that-come",
    "Buses that come",
    "Evening and Sunday service at all fifteen regional transit authorities, and money "
    "they can plan with.",
    "bus",
    story("""
        Outside greater Boston, transit is a bus that stops before the second shift
        does. The authorities that run it learn each summer what they may spend from
        July.

        ### What would change

        - A share of the Fair Share revenue that is set for several years, so that
          drivers can be hired.
        - Evenings and Sundays in every region.
        - Fare-free buses where riders and drivers want them, for good.
    """),
    table(
        "What a rider in three towns can do after 8 p.m.",
        ["From", "To", "Today"],
        ["A shift in Hyannis", "A room in Yarmouth", "Walk"],
        ["A class in Greenfield", "Home in Turners Falls", "Leave early"],
        ["The mall in Auburn", "Worcester", "Call a cousin"],
    ),
    picked("Read more", "the-bus-is-the-transit-we-have", "the-sunday-van"),
    pillar=PILLAR,
    more_bills=("194-S9020",),
    ask="Keep the several years of money in the text that the conference agrees on.",
    act=(
        "Ask for a budget that drivers can count on",
        "The House writes its version in April. Offices decide before that.",
    ),
    updates=(
        (
            "2026-06-04",
            "Six people in a room",
            "Three members of each chamber now negotiate. The demo's roll calls show "
            "who voted to go on after July.",
        ),
    ),
)

WARM_HOMES = item(
    "warm-homes-fair-bills",
    "Warm homes, fair bills",
    "Insulate rented homes first, stop replacing gas mains that nobody will need, and "
    "base discounts on income.",
    "solar_street",
    story("""
        Customers pay for new gas mains that are meant to last until 2080. The state's
        own climate law says we should be done with most of that gas by 2050. The last
        customers on the pipe will be those who could not afford to leave it.

        ### What would change

        - Before a main is replaced, the utility compares it with heat pumps or a shared
          loop for the street.
        - Rented homes are insulated first, with a promise that the rent does not rise
          for it.
        - Discounts depend on income, and come by themselves when you qualify for
          another benefit.
    """),
    picked("Read more", "who-may-not-be-shut-off", "a-climate-law-after-the-deadline"),
    pillar=PILLAR,
    bills="194-H3547-S2290",
    ask="Take up S.2290, and report H.3547.",
    act=(
        "Bring your bill",
        "We are collecting winter bills from renters. Cross out the account number.",
    ),
)

WATER = item(
    "ready-for-the-water",
    "Ready for the water",
    "Marshes, culverts and cellars: a steady fund for towns on the coast and on "
    "rivers, paid by those who sold the fuel.",
    "marsh",
    story("""
        The sea at Boston is about a foot higher than a century ago. Inland, storms drop
        in an hour what used to fall in a day. Towns apply for one grant at a time, and
        small towns have nobody to write the application.

        ### What would change

        - The largest producers of fossil fuel pay into a fund, each by its share of
          what was burned.
        - The fund pays by need and not by grant-writing.
        - A shared engineer for every ten small towns, and honest flood maps at every
          sale and lease.
    """),
    image("harbor", "High water under a blue sky is the new normal in fall.", "wide"),
    picked("Read more", "high-tide-walk", "flood-walk"),
    pillar=PILLAR,
    bills="194-H1014-S588",
    ask="File the superfund again in January, with the list of what it would repair.",
    act=(
        "Measure with us",
        "On the highest tides of the year, volunteers walk the edge with a stick.",
    ),
    updates=(
        (
            "2026-03-18",
            "Both bills sent to study",
            "A study of the water will find that it is wet. We come back in January.",
        ),
    ),
)

ITEMS = (BUSES, WARM_HOMES, WATER)
