"""The bills of the 194th General Court that the agenda carries.

Numbers, titles and dockets are public record, and so is the status of a real bill;
the sentences are ours.
"""

from ...legislation_entries import BillEntry, ItemEntry

SESSION = "194"
COMMITTEE, FAVORABLE, STUDY = "in_committee", "reported_favorably", "sent_to_study"
ACCOMPANIED = "accompanied"

# (short title, pillar, official title, House and Senate bill as (number, docket,
# status), what it does)
AGENDA = (
    (
        "Local option for a transfer fee",
        "economy",
        "An Act granting a local option for a real estate transfer fee to fund "
        "affordable housing",
        ("H3056", "HD1112", COMMITTEE),
        ("S1937", "SD1216", FAVORABLE),
        "Lets a city or town adopt a small fee on the most expensive sales and spend "
        "it on homes that people with ordinary incomes can afford.",
    ),
    (
        "Tenants' first right",
        "economy",
        "An Act to guarantee a tenant\u2019s first right of refusal",
        ("H1544", "HD1925", FAVORABLE),
        ("S998", "SD1068", FAVORABLE),
        "Lets a city or town give tenants the first chance to buy the building they "
        "live in when it goes up for sale.",
    ),
    (
        "Corporate fair share",
        "economy",
        "An Act combating offshore tax avoidance",
        ("H3110", "HD3390", COMMITTEE),
        ("S2033", "SD1684", COMMITTEE),
        "Taxes more of the profit that very large companies book in places where they "
        "have a mailbox and no office.",
    ),
    (
        "Thrive Act",
        "economy",
        "An Act empowering students and schools to thrive",
        ("HD4328", "", COMMITTEE),
        ("S374", "SD1401", COMMITTEE),
        "Replaces state takeovers of schools with help, and asks how a student should "
        "show what they have learned.",
    ),
    (
        "School aid that keeps up",
        "economy",
        "An Act to fix the Chapter 70 inflation adjustment",
        ("H678", "HD2334", ACCOMPANIED),
        ("S388", "SD1719", ACCOMPANIED),
        "Mends one line of the school aid formula so that aid rises with prices also "
        "after a year of high inflation.",
    ),
    (
        "Debt-free public college",
        "economy",
        "An Act relative to debt-free public higher education",
        ("H1436", "HD1473", STUDY),
        ("S929", "SD300", ACCOMPANIED),
        "Makes a degree from a public college possible without a loan for tuition or "
        "fees.",
    ),
    (
        "Medicare for all",
        "economy",
        "An Act establishing medicare for all in Massachusetts",
        ("H1405", "HD1228", COMMITTEE),
        ("S860", "SD2341", STUDY),
        "Pays for everybody's care from one public trust, with nothing due at the "
        "counter.",
    ),
    (
        "Safe communities",
        "justice & equality",
        "An Act to protect the civil rights and safety of all Massachusetts residents",
        ("H2580", "HD3816", COMMITTEE),
        ("S1681", "SD1670", COMMITTEE),
        "Keeps local police out of federal immigration enforcement and questions of "
        "status out of police work.",
    ),
    (
        "Clean slate",
        "justice & equality",
        "An Act requiring clean slate automated record sealing",
        ("H1811", "HD1788", COMMITTEE),
        ("S1114", "SD949", FAVORABLE),
        "Has the state seal a record by itself on the day when it may be sealed.",
    ),
    (
        "Raise the age",
        "justice & equality",
        "An Act to promote public safety and better outcomes for young adults",
        ("H1923", "HD3632", STUDY),
        ("S1061", "SD2115", FAVORABLE),
        "Moves cases of people aged 18 to 20 step by step into the juvenile courts.",
    ),
    (
        "Prison moratorium",
        "justice & equality",
        "An Act establishing a jail and prison construction moratorium",
        ("H3422", "HD523", FAVORABLE),
        ("S2114", "SD671", COMMITTEE),
        "Pauses the building of prisons and jails for five years.",
    ),
    (
        "Immigrant legal defense",
        "justice & equality",
        "An Act ensuring access to equitable representation in immigration proceedings",
        ("H1954", "HD4072", COMMITTEE),
        ("S1127", "SD2057", COMMITTEE),
        "Pays for lawyers for people who could be deported and cannot pay for one.",
    ),
    (
        "Visits that hold families together",
        "justice & equality",
        "An Act to build restorative family and community connection",
        ("H2591", "HD3241", FAVORABLE),
        ("S1720", "SD985", ACCOMPANIED),
        "Limits the reasons for which a prison or jail may turn a visitor away.",
    ),
    (
        "Location shield",
        "justice & equality",
        "An Act to protect safety and privacy by stopping the sale of location data",
        ("H86", "HD2965", FAVORABLE),
        ("S197", "SD501", "passed"),
        "Forbids the sale of the places where a phone has been.",
    ),
    (
        "Freedom to read",
        "justice & equality",
        "An Act regarding free expression",
        ("H3594", "HD625", FAVORABLE),
        ("S2328", "SD141", "passed"),
        "Has libraries choose books by written rules, and answer a complaint by "
        "reading the book.",
    ),
    (
        "Same-day registration",
        "government",
        "An Act establishing same day registration of voters",
        ("H834", "HD856", STUDY),
        ("S505", "SD667", FAVORABLE),
        "Lets a voter register, or correct an address, where and when they vote.",
    ),
    (
        "Voter lists without the census",
        "government",
        "An Act decoupling the municipal census from voter registration",
        ("H799", "HD2673", STUDY),
        ("S503", "SD636", FAVORABLE),
        "Stops marking voters inactive because a form about the household was not "
        "sent back.",
    ),
    (
        "An end to new gas mains",
        "environment",
        "An Act preventing gas expansion to protect climate, community health and "
        "safety",
        ("H3547", "HD3428", COMMITTEE),
        ("S2290", "SD2088", FAVORABLE),
        "Stops the growth of the gas system and plans how streets, and the people who "
        "work on the pipes, move on from it.",
    ),
    (
        "Climate superfund",
        "environment",
        "An Act establishing a climate change superfund",
        ("H1014", "HD3369", STUDY),
        ("S588", "SD1674", STUDY),
        "Charges the largest producers of fossil fuel for a share of what floods and "
        "heat cost the state.",
    ),
)

RENT = (
    "An Act enabling cities and towns to stabilize rents and protect tenants",
    "Rent stabilization",
    "Lets a city or town limit how fast rents rise in buildings that already exist.",
)


def _bills_of(short_title, pillar, title, house, senate, description):
    key = f"{house[0]}/{senate[0]}"
    for number, docket, status in (house, senate):
        yield BillEntry(
            *(SESSION, number, title, short_title, status, description),
            docket_number=docket,
            item=key,
            refiled_from=REFILED.get(number, ""),
            way=WAYS.get(number, ""),
        )


# The Senate passed what it asks for in a larger bill; the House has yet to.
WAYS = {"S197": "within"}

# Bills that were filed in the session before: number now and then.
REFILED = {
    **{"H2580": "H2288", "S1681": "S1510"},
    **{"H1405": "H1239", "S860": "S744"},
    **{"H1923": "H1710", "S1061": "S942"},
    **{"H3422": "H1795", "S2114": "S1979"},
}

ITEMS = tuple(
    ItemEntry(SESSION, f"{house[0]}/{senate[0]}", short_title, pillar)
    for short_title, pillar, _, house, senate, _ in AGENDA
)
BILLS = (
    *(bill for row in AGENDA for bill in _bills_of(*row)),
    BillEntry(SESSION, "H2328", *RENT[:2], COMMITTEE, RENT[2], "HD2501"),
    BillEntry(SESSION, "S1447", *RENT[:2], COMMITTEE, RENT[2], "SD1084"),
)
