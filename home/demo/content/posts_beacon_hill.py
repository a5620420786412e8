"""Posts of the section On Beacon Hill, 2026."""

from ..blocks import (
    accordion,
    button,
    call_to_action,
    callout,
    columns,
    image,
    link_list,
    paragraph,
    quote,
    stats,
    steps,
    story,
    table,
    timeline,
    update,
)
from ..entries import post
from ..legislation_blocks import (
    bill_status,
    scorecard_table,
    unsigned,
    vote_summary,
)

LEGISLATURE = "https://malegislature.gov/"
BUDGET_SITE = "https://malegislature.gov/Budget"

POSTS = [
    post(
        "a-calendar-for-the-next-session",
        "The session is ending. Put the next one on your calendar",
        "2026-11-18T09:00",
        "open-government",
        "nadia-teixeira",
        """The 195th General Court begins on January 6. Nine days later the big
        filing deadline has passed. What happens before then is up to us.""",
        "birches",
        story("""
            Everything that was not signed by the end of this session goes in the bin.
            Not the idea, not the coalition, not the stack of testimony: the paper. A
            bill that was one vote from the floor must be filed again in January with a
            new number, beside a bill that nobody has read.

            That sounds like a waste. It is also the one moment in two years when every
            proposal starts from the same line, and when a legislator who is asked to
            put their name on something can say yes with a pen already in hand.
        """),
        timeline(
            "The first weeks of the 195th General Court",
            (
                "2027-01-06",
                "Opening day",
                "The new Legislature meets on the first Wednesday of January, as the "
                "constitution says. Members are sworn in and the branches choose their "
                "leaders.",
            ),
            (
                "2027-01-15",
                "Filing deadline",
                "The third Friday of January, 5 p.m. Bills filed later need "
                "permission to "
                "be admitted.",
            ),
            (
                "2027-02-15",
                "Names on paper",
                "Through the winter members sign on as cosponsors. A call from home in "
                "these weeks counts double.",
            ),
            (
                "2027-04-01",
                "Committees",
                "Bills go to joint committees and hearings begin. This is when "
                "testimony "
                "helps.",
            ),
        ),
        story("""
            ## What we are doing now

            Our policy team is writing, with partners, the list of bills we would carry.
            Members get the draft on December 1 and vote on it the week after. Last time
            312 of you voted and moved two proposals from the bottom third to the top
            five, which is exactly what a vote is for.
        """),
        call_to_action(
            "Tell us what belongs on the list",
            "Three questions, one page. We read all of it.",
            button("Send your idea", "page:contact"),
            button("See this session's agenda", "page:agenda", "secondary"),
            deadline="2026-11-30T23:59",
        ),
        tags="legislature, calendar, agenda",
    ),
    post(
        "what-dies-on-the-last-day",
        "What dies on the last day, and what comes back",
        "2026-11-06T11:00",
        "open-government",
        "nadia-teixeira marcus-whitfield",
        """Most bills never get a no. They get a study order, an extension, a quiet
        December. A field guide to the ways a bill ends.""",
        "hearing_room",
        story("""
            People imagine that a bill lives until someone votes it down. In
            Massachusetts that almost never happens. In a usual session several thousand
            bills are filed and a few hundred become law, and nearly all the others end
            without a single recorded vote.
        """),
        accordion(
            "Five ways a bill ends",
            (
                "Sent to study",
                "A study order is the polite one. Nobody studies. The bill is done for "
                "the session, and a committee has acted without having said no.",
            ),
            (
                "Extended",
                "The committee asks for more time, and then for more. The clock of the "
                "session does the rest.",
            ),
            (
                "Accompanied",
                "A bill is attached to another on the same subject. Sometimes that is"
                " a "
                "merger and sometimes a burial. Read the other bill.",
            ),
            (
                "Held in Ways and Means",
                "A favorable report from the first committee, then silence in the "
                "second. "
                "This is the most common way for a popular bill to end.",
            ),
            (
                "Caught between two branches",
                "House and Senate pass different versions, a conference of six tries "
                "to "
                "agree, and July 31 comes.",
            ),
        ),
        quote(
            """I keep a list of the bills that died without a fingerprint on them. It
            is the longest document I own.""",
            "Marcus Whitfield",
            "Research and scorecard",
            "marcus",
        ),
        story("""
            ## Why that matters for a scorecard

            A scorecard can only count what is written down. When the important choice
            is made by not choosing, we count cosponsorship, and we ask for recorded
            votes in committee. [How the scorecard works](page:scorecard) says what we
            can and what we cannot see.
        """),
        scorecard_table("Who was with us most, in the demo's House", "lower"),
        story("""
            ## What comes back

            Nearly everything. Half of our agenda was filed at least once before. The
            [transfer fee for housing](page:194-h3056), the [limits on police work for
            immigration agents](page:194-h2580), [same-day
            registration](page:194-h834): each was somebody's lost cause and each is a
            little less lost than two years ago.
        """),
        tags="legislature, scorecard",
    ),
    post(
        "three-days-to-july-31",
        "Three days to July 31",
        "2026-07-28T07:45",
        "open-government",
        "nadia-teixeira",
        """The rules end formal sessions on July 31. After that one objection from one
        member can stop most bills. Here is what to ask for while it still helps.""",
        "statehouse",
        story("""
            In the second year of a session the rules draw a line under July 31. Until
            then the House and the Senate meet in formal sessions, with debate and roll
            calls. Afterwards they meet informally: two or three members in a quiet
            chamber, no recorded votes, and everything by consent. One objection ends
            the matter.

            So this week is loud. Six-member conference committees are trading versions
            of the big bills, and the people on them are the ones to hear from us.
        """),
        update(
            "2026-07-30T18:00",
            "Thursday evening",
            "Our volunteers have logged 1,140 calls since Monday. The phone bank in "
            "the "
            "Lawrence office runs until nine tonight; there is pizza.",
        ),
        update(
            "2026-07-29T12:30",
            "Wednesday noon",
            "Sessions are streamed on the Legislature's site. We keep a running "
            "summary "
            "in plain words in the members' channel.",
        ),
        steps(
            "A call that takes ninety seconds",
            (
                "Say your name and your town",
                "The first thing the aide writes down is whether you live in the "
                "district.",
            ),
            (
                "Say one bill and one verb",
                "*Please ask leadership to bring the transfer fee to a vote before "
                "Friday.* Do not read them the bill.",
            ),
            (
                "Say why it is yours",
                "One sentence: my rent, my bus, my brother. Nobody else can say it.",
            ),
            (
                "Ask when you will hear back",
                "Then thank them. They have had a long week too.",
            ),
        ),
        call_to_action(
            "Call before Friday noon",
            "After the last formal session the same call does a tenth of the work.",
            button(
                "Find your legislators",
                "https://malegislature.gov/Search/FindMyLegislator",
            ),
            style="dark",
            deadline="2026-07-31T12:00",
        ),
        story("""
            ## If you get the machine

            Leave the message. It is counted. Name, town, bill, verb, one reason,
            telephone number, slowly. Offices add up the tally at the end of each day
            and the number goes to the member on a sheet of paper. This is not a figure
            of speech. We have seen the sheet.
        """),
        tags="legislature, deadlines, calls",
    ),
    post(
        "the-budget-in-twenty-minutes",
        "How to read the state budget in twenty minutes",
        "2026-06-09T10:00",
        "budget",
        "nadia-teixeira",
        """It is about as long as a Russian novel and has more characters. You only
        need four chapters.""",
        "hearing_room",
        story("""
            The state's fiscal year begins on July 1. By then, in theory, there is a
            budget. In practice there is often a stopgap and a lot of cold coffee.
            Either way, the document that says what kind of state we are is public, and
            you can read the parts you care about before your tea gets cold.
        """),
        steps(
            "Twenty minutes",
            (
                "Minutes 1 to 4: find the version",
                "The Governor proposes in January, the House in April, the Senate in "
                "May, "
                "and a conference of six settles it in June or July. Note which one "
                "you "
                "are reading.",
            ),
            (
                "Minutes 5 to 10: find your line",
                "Every program has a line item, a number with a hyphen. Search the "
                "page "
                "for the word you care about: *libraries*, *regional transit*, *early "
                "intervention*.",
            ),
            (
                "Minutes 11 to 15: compare two years",
                "A figure means nothing alone. Put last year's beside it, and then "
                "take "
                "away inflation.",
            ),
            (
                "Minutes 16 to 20: read the outside sections",
                "At the end, after the money, come changes of law that have nothing "
                "to do "
                "with money. Bring a flashlight.",
            ),
        ),
        table(
            "Who holds the pen when",
            ["Month", "Who", "What you can do"],
            ["January", "The Governor", "Ask the agency you rely on what it requested"],
            [
                "February, March",
                "Joint Ways and Means",
                "Testify at a regional hearing",
            ],
            ["April", "The House", "Ask your representative to file an amendment"],
            ["May", "The Senate", "The same, in the other branch"],
            ["June", "Six conferees", "Write to them by name about one line"],
            ["July", "The Governor", "Ten days to sign, veto or send back"],
        ),
        callout(
            "One number to remember",
            "Twelve. If nothing passes by July 1, a one-twelfth budget keeps the "
            "lights on "
            "for a month.",
        ),
        link_list(
            "Sources",
            (BUDGET_SITE, "All versions of the budget", "On the Legislature's site."),
            (
                "https://www.mass.gov/orgs/executive-office-for-administration-and-finance",
                "Administration and Finance",
                "Revenue figures, month by month.",
            ),
        ),
        tags="budget, explainers",
    ),
    post(
        "fair-share-year-three",
        "Fair Share, year three: a tax that voters can see",
        "2026-04-21T09:00",
        "budget",
        "marcus-whitfield nadia-teixeira",
        """Four cents on each dollar above a million, for schools and for getting to
        them. Where it goes, and how to check.""",
        "school",
        stats(
            "The Fair Share amendment",
            (
                "4%",
                "on yearly income above one million dollars, a threshold that rises "
                "with inflation",
                "https://www.mass.gov/info-details/massachusetts-4-surtax-on-taxable-income",
            ),
            ("2022", "the year voters put it into the constitution", None),
            ("2", "purposes: public education, and roads, bridges and transit", None),
        ),
        story("""
            In November 2022 voters amended the constitution by a few points and a great
            many conversations. We had some of them, in parking lots, in the rain. The
            question people asked us most was not whether the rich would leave. It was
            whether the money would arrive.

            ## Look for the word

            Because the amendment names two purposes, the budget has to show them. Lines
            paid by the surtax are marked, and the list is worth a look even if you
            never read another page: universal school meals, community college, early
            education, repairs to bridges that had nets under them.

            ## What to watch

            The risk was never theft. It is *substitution*: new money goes in at one
            end, old money goes out at the other, and a school has what it had before.
            That is why we compare totals and not only the marked lines, and why we will
            do it every spring.
        """),
        columns(
            [
                paragraph("""
                    **What it has paid for**

                    - School meals for every child, every day
                    - Tuition-free community college
                    - Fare-free regional buses
                    - Repairs to local roads and bridges
                """),
            ],
            [
                paragraph("""
                    **What we ask for next**

                    - A yearly public account, by town
                    - No cuts behind the marked lines
                    - Child care workers paid like teachers
                    - Buses on Sundays
                """),
            ],
        ),
        quote(
            """I drive route 24 for a living. I do not need a pie chart. I need the
            bridge to stop going thump.""",
            "Renato Furtado",
            "Driver, Fall River",
        ),
        tags="budget, fair share, schools",
    ),
    post(
        "rent-zoning-and-the-three-decker",
        "Rent, zoning and the three-decker",
        "2026-03-10T08:30",
        "housing",
        "nadia-teixeira",
        """The most Massachusetts of houses would be illegal to build on most streets
        in Massachusetts. How that came about, and how it ends.""",
        "three_deckers",
        story("""
            Three floors, three families, three porches on the front and a grapevine in
            the back. Between 1880 and 1930 thousands of three-deckers went up in
            Worcester, Dorchester, Fall River and New Bedford. They housed the people
            who worked in the mills, and the family on the first floor often owned the
            house because the rent from the other two paid for it.

            Then they were forbidden. A state law of 1912 let towns ban wooden
            tenements, and one after another they did, in words that were about fire and
            in meetings that were about who was moving in.

            ## What the law allows now

            Three changes of the last years have opened the door a hand's width. Cities
            and towns served by the MBTA must zone a district for apartments near
            transit, and the state's highest court has said that must means must. The
            housing law of 2024 made a small second home on a lot legal nearly
            everywhere. And the state put more than five billion dollars of borrowing
            behind building and repair.

            ## What it does not

            Nothing yet protects the person who lives in the apartment today. When a
            building changes hands, the rent can double with thirty days' notice. Two
            proposals on our agenda work on that end: a local option for [rent
            stabilization](page:194-h2328), and a local option for a [fee on the most
            expensive sales](page:local-options-for-housing), so that a town with a
            housing crisis may use the tools it has voted for.
        """),
        image(
            "mills",
            "Mills became lofts; the workers' houses became investments.",
            "wide",
        ),
        quote(
            """My grandfather bought it with two cousins in 1951. Four generations
            learned to walk on that porch. You could not get a permit for it today.""",
            "Lucinda Kasparian",
            "Homeowner, Worcester",
        ),
        link_list(
            "Read more",
            (
                "https://www.mass.gov/info-details/multi-family-zoning-requirement-for-mbta-communities",
                "The MBTA communities law",
                "Who must zone for what, and by when.",
            ),
            (
                "https://www.mass.gov/info-details/accessory-dwelling-units",
                "Accessory dwelling units",
                "The rules for a second, small home on a lot.",
            ),
            (
                "page:local-options-for-housing",
                "Local options for housing",
                "What we ask for, and who has signed.",
            ),
        ),
        unsigned("Could sign the rent bill tomorrow", "194-H2328"),
        tags="housing, zoning, rent",
    ),
    post(
        "what-local-option-means",
        "What a local option is, and why 20 town meetings asked for one",
        "2026-02-03T09:15",
        "housing",
        "nadia-teixeira",
        """In Massachusetts a town may do what the state lets it do. For some things
        it has to ask, and asking takes years.""",
        "dunes",
        story("""
            In many places a city that wants a new fee or a new rule passes one. Here it
            writes a petition, the Legislature treats it as a bill, and the bill waits.
            Lawyers call it home rule, which is a good joke.

            A *local option* turns that around. The state passes one law that says:
            towns may, if their voters or councils wish. No town has to. Nobody needs to
            ask again.

            ## The transfer fee

            More than twenty cities and towns, from the islands to Boston, have asked
            for permission to collect a small fee on the most expensive real estate
            sales and to spend it on homes that working people can afford
            ([H.3056](page:194-h3056) in the House, [S.1937](page:194-s1937) in the
            Senate). They have been asking, some of them, for two decades. The fee would
            be paid once, at the closing, on the part above a high threshold.

            ## The usual objections

            *It will chill the market.* Sales at that price are not chilled by half a
            percent. *It is a tax.* It is, a very small one, on a very large check,
            chosen by the town it is spent in. *It will not be enough.* No. Neither is a
            single brick.
        """),
        table(
            "What a fee of half a percent would mean at the closing table",
            ["Price of the sale", "Threshold", "Fee"],
            ["$650,000", "$1,000,000", "Nothing"],
            ["$1,400,000", "$1,000,000", "$2,000"],
            ["$4,000,000", "$1,000,000", "$15,000"],
        ),
        callout(
            "An example, not a bill",
            "The rate and the threshold in the table are for illustration. Each "
            "proposal, "
            "and each town, sets its own.",
            "warning",
        ),
        bill_status("194-H3056"),
        call_to_action(
            "Does your town want one?",
            "We keep a list of towns with an active petition, and of people who would "
            "speak at town meeting.",
            button("Join the housing team", "page:volunteer"),
            style="plain",
        ),
        tags="housing, local option",
    ),
    post(
        "ask-for-a-recorded-vote",
        "The four words that change a room: please record the vote",
        "2026-05-05T09:00",
        "open-government",
        "marcus-whitfield",
        """Voice votes are quick and leave no trace. It takes surprisingly few people
        standing up to get a roll call.""",
        "town_green",
        story("""
            Say you are at town meeting. The moderator asks for those in favor, there is
            a roar, those opposed, there is a roar, and he says: the ayes have it. Seven
            people can stand up and doubt it. Then everybody is counted.

            The Legislature has the same rule with larger numbers. A roll call is taken
            when enough members stand. What is missing is not the rule but the standing.

            ## What a recorded vote does

            It does not make anyone vote differently, not at first. It makes the vote a
            fact. A fact can be looked up, thanked for, asked about at the supermarket.
            A year later it is a row in a table, beside other rows, and a pattern begins
            to show.

            ## What we ask for

            - Recorded votes in joint committees, posted with the bill
            - Enough time between the text of a bill and the vote on it to read the text
            - A roll call on every amendment that was debated

            Some of this is now in the rules. Rules are kept by people who are asked
            about them.
        """),
        vote_summary("194-lower-5"),
        quote(
            """I stood up alone the first time. Then my friend Bea stood up because
            she felt sorry for me. Then there were nine.""",
            "Howard Pelletier",
            "Town meeting member, Amherst",
        ),
        story("""
            ## Start where you live

            Town meeting, the school committee, the zoning board: all of them vote, and
            most of them will record it if a member asks. Learn the sentence there. It
            is short and it is polite: *Mr. Moderator, I doubt the vote.* By the time
            you use it in a larger room it will not make your ears hot any more.
        """),
        tags="legislature, transparency",
    ),
]
