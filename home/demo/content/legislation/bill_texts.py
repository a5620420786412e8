"""What the pages of the bills say, in our own words."""

# A House bill and its companion say the same: numbers, what it does, what we ask.
TEXTS = (
    (
        ("194-H3056", "194-S1937"),
        """
        More than twenty cities and towns have voted for a fee on the most expensive
        sales of real estate, and each had to ask the Legislature for leave. Under this
        bill a city council or town meeting decides for itself, between half a percent
        and two percent on the part of a price above a threshold.

        The money goes into a fund for affordable homes and nowhere else.
        """,
        "Ask for a recorded vote in committee, and sign.",
    ),
    (
        ("194-H2328",),
        """
        Rents may rise each year by a set share, in buildings that already exist, where
        a city or town wants that. New buildings and small owners who live in the house
        are left out. Nobody may be put out without a reason.
        """,
        "Ask your representative to sign.",
    ),
    (
        ("194-HD4328",),
        """
        The bill has no number yet: it is still known by the docket under which it was
        filed. It ends receivership in its present form and asks a commission how
        students should show what they know.
        """,
        "Ask for a number and a hearing.",
    ),
    (
        ("194-H678", "194-S388"),
        """
        The formula for school aid adds inflation each year, up to a cap. What the cap
        cut off after 2021 was never added later. This bill adds it.
        """,
        "Ask that the bill it was joined to keeps the line.",
    ),
    (
        ("194-H1436", "194-S929"),
        """
        Tuition and fees at the state's public colleges and universities would be paid
        before a student borrows; those with the least get a stipend for books, food and
        the bus.
        """,
        "Ask for the study's end date, and for the bill again in January.",
    ),
    (
        ("194-H1405", "194-S860"),
        """
        A public trust pays for care: hospital, doctor, dentist, medicines and long-term
        care. It is paid for by taxes on payroll and income in place of premiums.
        """,
        "Ask for an estimate of the cost that people can check.",
    ),
    (
        ("194-H2580", "194-S1681"),
        """
        Officers do not ask about immigration status unless a crime depends on it, hold
        nobody for a federal request alone, and sign no agreement that makes them
        federal agents. Whoever is questioned is told their rights in a language they
        understand.
        """,
        "Ask whether their name is on it. It takes a minute.",
    ),
    (
        ("194-H1811", "194-S1114"),
        """
        Records that may be sealed today on request are sealed by the state on the day,
        with those of arrests without a conviction first. Nobody has to know that the
        law exists.
        """,
        "Ask the leaders of both chambers for a date.",
    ),
    (
        ("194-H1923",),
        """
        In three steps, cases of people aged 18, 19 and 20 move to the juvenile courts.
        Judges keep the power to treat the gravest of them as those of adults.
        """,
        "Ask for the bill again in January; ask about the Senate's today.",
    ),
    (
        ("194-H86", "194-S197"),
        """
        A company may use your location for what you asked it to do. It may not sell it,
        lend it or keep it. Breaking the rule costs money, and you may sue.
        """,
        "Ask the House to keep the ban on sales whole.",
    ),
    (
        ("194-H3594", "194-S2328"),
        """
        Every school and public library writes down how it chooses books and how it
        answers a complaint. A book stays on the shelf meanwhile. Librarians who follow
        the policy are protected.
        """,
        "Ask the House to take it up.",
    ),
    (
        ("194-H834", "194-S505"),
        """
        Voters may register, or correct their address, at an early voting site or at the
        polls, with proof of where they live, and vote on the same day.
        """,
        "Ask for a vote on the Senate's bill.",
    ),
    (
        ("194-H1014",),
        """
        The largest producers of oil, gas and coal pay for a share of what the warming
        climate costs the state, by what each has sold. The money repairs culverts,
        marshes, schools and cellars.
        """,
        "Ask for the bill again in January.",
    ),
    (
        ("194-S2290",),
        """
        No gas main goes into a street that has none. Before an old one is replaced,
        other ways to heat the street are compared. Those who work on the pipes are
        trained for what comes after them.
        """,
        "Ask your senator for a vote this winter.",
    ),
    (
        ("194-H9001",),
        """
        Every demo needs a budget. This one carries the amendments that the scorecard
        counts: on shelters, on zoning near trains, on the tax on estates, on buses.
        """,
        "Nothing: it is signed. Read [how to read a budget]"
        "(page:the-budget-in-twenty-minutes) instead.",
    ),
    (
        ("194-S9002",),
        """
        Targets for wind and sun, and a fight about gas mains. Both chambers have
        enacted it; the Governor may sign it, or not.
        """,
        "Call the Governor's office. Be kind to whoever answers.",
    ),
    (
        ("194-H9010",),
        """
        Schedules two weeks ahead, pay for a shift that is called off, hours for those
        who work there already. The demo's governor vetoed it.
        """,
        "Ask how they will vote in January.",
    ),
    (
        ("194-S9020",),
        """
        Money for several years, so that the regional transit authorities can hire
        drivers, and buses in the evening and on Sundays. Two versions, one conference.
        """,
        "Ask the three members of each chamber to keep the several years.",
    ),
    (
        ("194-H9030",),
        """
        Monitors where the air is worst, filters in schools beside highways, and permits
        that look at the total.
        """,
        "Ask the House to agree to the Senate's amendment.",
    ),
    (
        ("194-S9040",),
        """
        The grants to providers become law, fees follow income, and pay follows that of
        public schools.
        """,
        "Ask for it before the next budget.",
    ),
    (
        ("194-S9060",),
        """
        Breakfast and lunch stay free for every child, whatever happens to the federal
        share. It became law as a section of the demo's budget.
        """,
        "Nothing: it is law. Thank whoever voted for it.",
    ),
    (
        ("194-H9050",),
        """
        Three days between the text of a final bill and the vote on it; votes of
        committees, by name, beside each bill, for good.
        """,
        "Ask for the rule on the first day.",
    ),
    (
        ("194-H9070",),
        """
        It would ask each voter for a license or a passport at the table. About one
        adult in ten has neither at hand; most of them are old, or young, or poor.
        """,
        "Ask them to oppose it again.",
    ),
    (
        ("193-H2288", "193-S1510"),
        """
        The bill of the session before. It ended with the session and was filed again,
        nearly word for word.
        """,
        "",
    ),
)

# Where we do not say "support".
POSITIONS = {"194-H9070": "oppose", "194-H9001": "watch", "194-S9002": "watch"}
