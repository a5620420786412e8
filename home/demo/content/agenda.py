"""The legislative agenda, its pillars and items, and the response agenda."""

from ..blocks import (
    accordion,
    button,
    call_to_action,
    callout,
    columns,
    image,
    link_list,
    paragraph,
    picked,
    quote,
    stats,
    steps,
    story,
    table,
    tagged,
)
from ..entries import index, standard

FIND = "https://malegislature.gov/Search/FindMyLegislator"


def ask(title: str, text: str):
    """The same two buttons under each item: call, and join in."""
    return call_to_action(
        title,
        text,
        button("Find your legislators", FIND),
        button("Work on this with us", "page:volunteer", "secondary"),
    )


SHARED_PROSPERITY = index(
    "shared-prosperity",
    "Shared Prosperity",
    "Homes people can afford, wages they can live on, schools and care that do not "
    "depend on where you were born.",
    "three_deckers",
    """
    Massachusetts is one of the richest places on earth, and a nurse's aide in it cannot
    rent an apartment near the hospital. That is not a law of nature. It is a stack of
    smaller laws, most of which can be changed.
""",
    standard(
        "local-options-for-housing",
        "Local options for housing",
        "Let cities and towns use the tools they have voted for: a fee on the most "
        "expensive sales, and limits on sudden rent increases.",
        "lighthouse",
        story("""
            ## The problem

            A town that wants to act on rents or to pay for homes with a small fee on
            the most expensive sales has to ask the Legislature, one petition at a time.
            More than twenty have asked for the fee. Most are still waiting.

            ## What would change

            - Cities and towns **may** adopt a fee on the part of a sale above a high
              threshold, and must spend it on homes that people with ordinary incomes
              can afford.
            - Cities and towns **may** limit how fast rents rise in buildings that
              already exist, with exceptions for small owners who live there and for new
              buildings.
            - No place has to do either.

            ## What people say against it

            That limits on rents stop new buildings. It is a fair question, and the
            reason why new construction is exempt. That the fee is a tax. It is: a small
            one, on a large check, chosen by the place that spends it.
        """),
        ask(
            "Ask for a vote on local options",
            "Committees have heard this for years. What is missing is a recorded vote.",
        ),
        picked(
            "Read more",
            "what-local-option-means",
            "rent-zoning-and-the-three-decker",
            "year-round-homes-night",
        ),
    ),
    standard(
        "a-fair-workweek",
        "A fair workweek",
        "Two weeks' notice of a schedule, and pay when a shift is called off on the "
        "way "
        "to it.",
        "bus",
        story("""
            ## The problem

            The minimum wage here is fifteen dollars, and a person can earn it for
            thirty-eight hours in one week and eleven in the next. Child care is paid by
            the month. So is rent.

            ## What would change

            - In large retail and restaurant chains, schedules are posted two weeks
              ahead.
            - A shift canceled at the last minute is paid in part.
            - Hours that come free are offered first to people who already work there.

            ## Who it is for

            About one in six workers in the state is in retail or food service. We asked
            two hundred of them last spring what they would choose: a dollar more an
            hour, or a schedule. It was close.
        """),
        quote(
            "I have three calendars. Mine, the kids', and the one that is a lie.",
            "Corinne Duarte",
            "Baker, Brockton",
        ),
        ask(
            "Tell your legislators about your week",
            "One true schedule is worth ten arguments. Send a photograph of yours.",
        ),
    ),
    standard(
        "child-care-that-holds",
        "Child care that holds",
        "Care that costs a family a share of its income, and pays those who give it "
        "like the teachers they are.",
        "school",
        story("""
            ## The problem

            A place for an infant costs more than a year at the state university, and
            the person who rocks the infant earns less than someone who parks cars.
            Classrooms stand empty because nobody can afford to work in them.

            ## What would change

            - The operating grants that kept providers open since the pandemic become
              law and not a line that is argued over each June.
            - Families pay by income, with nothing at the bottom.
            - A ladder of pay for early educators, tied to that of public schools.

            ## How it is paid for

            In part it already is: the [Fair Share](page:fair-share-year-three)
            amendment may be spent on education, and education begins before
            kindergarten.
        """),
        ask(
            "Ask for it in the next budget",
            "Amendments are filed in April and May. Offices listen from January.",
        ),
    ),
)

ALL_MEANS_ALL = index(
    "all-means-all",
    "All Means All",
    "Racial and social justice: the same law, the same air and the same chances on "
    "both sides of every line.",
    "crowd",
    """
    Liberty that stops at some people's doors is called something else. This pillar is
    about racial and social justice: about who is stopped, who is believed, who is sick
    from the air, and who pays for a mistake for the rest of their life.
""",
    standard(
        "safe-communities",
        "Safe communities",
        "Local police do local work. Nobody should be afraid to report a crime, take a "
        "child to school or see a doctor.",
        "city_hills",
        story("""
            ## The problem

            Massachusetts law says little about what local officers may do for federal
            immigration agents. The state's highest court has said they may not hold a
            person only because of a federal request. The rest depends on the town.

            ## What would change

            - Officers do not ask about immigration status unless a crime depends on it.
            - No agreements that turn local officers into federal agents.
            - Before any interview in custody, people are told their rights in a
              language they understand.
            - Schools, courthouses, hospitals and places of worship set clear rules.

            ## What would not change

            Anyone who commits a crime can be arrested, charged and tried. That is the
            point: so that the witnesses come.
        """),
        callout(
            "If you need help now",
            "Chapters keep a list of legal aid offices and interpreters. It is not a "
            "crime "
            "to ask.",
        ),
        ask(
            "Ask your legislators to cosponsor",
            "Many have said that they agree. Ask whether their name is on it.",
        ),
        picked("Read more", "neighbors-not-agents"),
    ),
    standard(
        "clean-slate",
        "A clean slate",
        "A record that may be sealed should be sealed by itself, on the day, without a "
        "form.",
        "bridge",
        story("""
            ## The problem

            After three years for most misdemeanors and seven for most felonies, a
            record in Massachusetts can be sealed. You have to know that, and ask.
            Hardly anyone does.

            ## What would change

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
        ask(
            "Tell your legislators who you know",
            "Almost everyone knows somebody. You do not have to say the name.",
        ),
        picked("Read more", "clean-slates", "records-clinic-springfield"),
    ),
    standard(
        "clean-air-for-every-street",
        "Clean air for every street",
        "Put monitors, trees and the next electric buses where asthma is, not where it "
        "is quiet.",
        "solar_street",
        story("""
            ## The problem

            Draw the map of asthma in children and then the map of highways. You need
            only one of them. Chelsea, East Boston, Springfield and the lower Merrimack
            breathe what the rest of us drive past.

            ## What would change

            - Air monitors in the neighborhoods with the worst air, with results that
              anyone can read.
            - Filters in schools and homes beside highways.
            - When a permit adds to a place that has more than its share, the total
              counts and not just the addition.
        """),
        ask(
            "Adopt a monitor",
            "Volunteers in four cities read a sensor on a porch once a week.",
        ),
    ),
)

GOOD_GOVERNMENT = index(
    "good-government",
    "Good Government and Strong Democracy",
    "Votes you can see, elections you can take part in, and lawmaking that happens in "
    "the light.",
    "statehouse",
    """
    Most people would rather talk about anything else. But who may vote, and whether a
    vote is written down, decides how all the other stories on this site end.
""",
    standard(
        "same-day-registration",
        "Same-day registration",
        "Register and vote in one trip, as voters in more than twenty states already "
        "can.",
        "polling_place",
        story("""
            ## The problem

            Registration closes ten days before an election, just when people begin to
            listen. Each year thousands find out at the table that they are not on the
            list. Most are young, or have moved, or both.

            ## What would change

            - You may register, or correct your address, at an early voting site or at
              the polls, with proof of where you live.
            - The ballot counts that day.

            ## How we know it works

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
        ask(
            "Ask for one trip",
            "The Senate and the House have each debated it. Ask where yours stand.",
        ),
        picked("Read more", "two-days-left-to-register"),
    ),
    standard(
        "votes-on-the-record",
        "Votes on the record",
        "How each committee votes, posted with the bill. Enough time to read what is "
        "voted on. Roll calls when it matters.",
        "hearing_room",
        story("""
            ## The problem

            Laws that govern seven million people are settled at the end of July in
            rooms of six, and passed within hours by people who have not read them,
            because nobody could have.

            ## What has changed

            The rules agreed on for this session open up committee votes and hearings.
            It is a real step. Rules, unlike laws, last for one session and are kept
            only as long as someone asks.

            ## What should change next

            - The window for committee votes becomes permanent.
            - At least three days between the text of a conference report and the vote.
            - An earlier end for conference committees, so that July is for reading.
        """),
        ask(
            "Ask about the rules in January",
            "They are adopted in the first weeks of a session, and then not again for"
            " two "
            "years.",
        ),
        picked(
            "Read more", "what-committees-now-have-to-show", "ask-for-a-recorded-vote"
        ),
    ),
)

INFRASTRUCTURE = index(
    "sustainable-infrastructure",
    "Sustainable Infrastructure and Environment",
    "Buses that come, homes that stay warm, power from wind and sun, and clean water "
    "at the end of the pipe.",
    "turbines",
    """
    What we build in the next ten years will stand for fifty. It should carry people who
    do not drive, keep the sea out, and not set anything on fire.
""",
    standard(
        "buses-that-come",
        "Buses that come",
        "Evening and Sunday service at all fifteen regional transit authorities, and "
        "money they can plan with.",
        "bus",
        story("""
            ## The problem

            Outside greater Boston, transit is a bus that stops before the second shift
            does. The authorities that run it learn each summer what they may spend from
            July.

            ## What would change

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
        ask(
            "Ask for a budget that drivers can count on",
            "The House writes its version in April. Offices decide before that.",
        ),
        picked("Read more", "the-bus-is-the-transit-we-have", "the-sunday-van"),
    ),
    standard(
        "warm-homes-fair-bills",
        "Warm homes, fair bills",
        "Insulate rented homes first, stop replacing gas mains that nobody will need, "
        "and base discounts on income.",
        "solar_street",
        story("""
            ## The problem

            Customers pay for new gas mains that are meant to last until 2080. The
            state's own climate law says we should be done with most of that gas by
            2050. The last customers on the pipe will be those who could not afford to
            leave it.

            ## What would change

            - Before a main is replaced, the utility compares it with heat pumps or a
              shared loop for the street.
            - Rented homes are insulated first, with a promise that the rent does not
              rise for it.
            - Discounts depend on income, and come by themselves when you qualify for
              another benefit.
        """),
        ask(
            "Bring your bill",
            "We are collecting winter bills from renters. Cross out the account "
            "number.",
        ),
        picked(
            "Read more", "who-may-not-be-shut-off", "a-climate-law-after-the-deadline"
        ),
    ),
    standard(
        "ready-for-the-water",
        "Ready for the water",
        "Marshes, culverts and cellars: a steady fund for towns on the coast and on "
        "rivers, before the next storm.",
        "marsh",
        story("""
            ## The problem

            The sea at Boston is about a foot higher than a century ago. Inland, storms
            drop in an hour what used to fall in a day. Towns apply for one grant at a
            time, and small towns have nobody to write the application.

            ## What would change

            - A resilience fund that pays by need and not by grant-writing.
            - A shared engineer for every ten small towns.
            - Honest flood maps at every sale and lease.
        """),
        image(
            "harbor", "High water under a blue sky is the new normal in fall.", "wide"
        ),
        ask(
            "Measure with us",
            "On the highest tides of the year, volunteers walk the edge with a stick.",
        ),
        picked("Read more", "high-tide-walk", "flood-walk"),
    ),
)

AGENDA = index(
    "agenda",
    "Our agenda for 2025 and 2026",
    "Eleven proposals in four pillars, chosen by our members, for the 194th General "
    "Court.",
    "statehouse",
    """
    The Massachusetts Legislature works in sessions of two years. For this one, the
    194th, our members chose eleven proposals and sorted them into four pillars. Under
    each you will find what is wrong, what would change, what can be said against it,
    and whom to call.
""",
    SHARED_PROSPERITY,
    ALL_MEANS_ALL,
    GOOD_GOVERNMENT,
    INFRASTRUCTURE,
    body=[
        callout(
            "A new session begins in January",
            "The 195th General Court opens on January 6, 2027. Members choose the next "
            "agenda this winter; [here is the calendar]"
            "(page:a-calendar-for-the-next-session).",
        ),
    ],
)

RESPONSE = standard(
    "response-agenda",
    "A response agenda",
    "Federal cuts, and a housing emergency that was here before them. What this state "
    "can do by itself, and should do first.",
    "kitchen_table",
    story("""
        Two things are true at once. Washington has cut what it pays for food, health
        and research, by a law of July 2025 whose parts take effect one after another.
        And the rent was too high before any of it. Each makes the other worse: a family
        that loses a benefit loses the apartment next.

        A state cannot replace everything. It can decide what must not fail. This is our
        list, and it is short on purpose.

        ## First: nobody goes hungry while two governments argue
    """),
    steps(
        "Food",
        (
            "Advance the benefits",
            "If federal food benefits are late, the state pays them from its reserve "
            "and "
            "is repaid.",
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
    story("""
        ## Second: keep people covered

        MassHealth covers about two million people. Most who lose coverage lose it to a
        missed letter. So: longer periods between checks where the law allows it, help
        at the counter in the languages people speak, and a bridge for those whose new
        job starts before its insurance does.

        ## Third: keep people housed
    """),
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
    story("""
        ## How to pay for it

        The state has a reserve of several billion dollars that was saved for hard
        times, and a revenue from very high incomes that has come in above its forecast.
        We would use the first for what is urgent and the second for what lasts. And we
        would close the loopholes through which large companies carry profits out of the
        state, which several other states have done.
    """),
    accordion(
        "Fair questions",
        (
            "Is that not what the federal government is for?",
            "Yes. A state that catches what falls should send the bill, and we support "
            "the lawsuits. But a child's breakfast cannot be filed with a court.",
        ),
        (
            "What if the reserve runs out?",
            "Then it was used for what it is for. We ask for a rule of refilling it in "
            "good years.",
        ),
        (
            "Why not do everything?",
            "Because lists of everything end up as lists of nothing. The rest is on "
            "our "
            "[agenda](page:agenda).",
        ),
        faq=True,
    ),
    call_to_action(
        "Three calls",
        "To your representative, your senator, and one friend who will make the other"
        " two.",
        button("Find your legislators", FIND),
        style="dark",
    ),
    tagged("What we have written about it", "federal cuts", layout="list"),
)

SCORECARD = standard(
    "scorecard",
    "How the scorecard works",
    "What we count, what we cannot see, and how to read a number without being misled "
    "by it.",
    "hearing_room",
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

        ## How a number is made
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
            "Hold the number if too much is missing",
            "Below nine recorded votes in ten we show the votes and no score. Illness"
            " is "
            "not a position.",
        ),
    ),
    table(
        "An example with three invented members",
        ["Member", "With us", "Against", "Missed", "Not in office", "Shown"],
        ["Member A", "19", "1", "1", "0", "90%"],
        ["Member B", "12", "4", "5", "0", "No score: too many missed"],
        ["Member C", "9", "3", "0", "9", "75% of 12 votes"],
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
    callout(
        "No votes on this page",
        "The figures above are an example. This demo shows no scores of real people.",
        "warning",
    ),
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
    related=("what-dies-on-the-last-day", "ask-for-a-recorded-vote"),
)
