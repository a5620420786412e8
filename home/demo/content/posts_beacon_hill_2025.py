"""Posts of the section On Beacon Hill, 2024 and 2025."""

from ..blocks import (
    accordion,
    button,
    call_to_action,
    callout,
    gallery,
    image,
    link_list,
    quote,
    stats,
    steps,
    story,
    table,
    timeline,
    update,
)
from ..entries import post
from ..legislation_blocks import agenda_teaser, bill_list, bill_status

POSTS = [
    post(
        "who-may-not-be-shut-off",
        "Winter heat: who may not be shut off",
        "2025-12-09T08:00",
        "climate-and-transit",
        "nadia-teixeira",
        """From November 15 to March 15 a utility may not cut off a household that
        cannot pay. You have to tell them. Here is the sentence.""",
        "solar_street",
        story("""
            Every December our office gets the same call. A red notice has come, the
            person is ashamed, and they have been heating one room. So, plainly: **in
            winter, gas and electric companies in Massachusetts may not shut off your
            heat if you cannot afford the bill.** It is not a favor. It is a rule, and
            it has a name, the winter moratorium.
        """),
        callout(
            "Say this on the phone",
            "*I am calling about my account. I have a financial hardship. Please tell"
            " me "
            "how to register for winter shut-off protection, and about the discount "
            "rate.*",
            "success",
        ),
        accordion(
            "What else protects you",
            (
                "A baby or a serious illness in the home",
                "Service may not be cut off at any time of the year for a household "
                "with "
                "a child under one, or a serious illness that a doctor confirms, "
                "together "
                "with a financial hardship.",
            ),
            (
                "Everybody in the home is 65 or older",
                "The company needs permission from the state before a shut-off.",
            ),
            (
                "The discount rate",
                "If you get fuel assistance, SNAP, MassHealth or a similar benefit you "
                "pay less for the same heat. It is a form. We will sit with you.",
            ),
            (
                "Arrearage forgiveness",
                "Pay a fixed amount on time each month and a part of the old debt is "
                "struck off.",
            ),
        ),
        story("""
            ## The longer answer

            Protection from the cold is the least a state can do. The better answer is a
            home that needs less heat. On our agenda that means retrofits for renters, a
            network of heat pumps in place of the [oldest gas mains](page:194-s2290),
            and rates that do not make the poorest customers pay for pipes nobody will
            use.
        """),
        link_list(
            "Help today",
            (
                "https://www.mass.gov/info-details/learn-about-home-energy-assistance-heap",
                "Fuel assistance",
                "Apply from November through April.",
            ),
            (
                "https://mass211.org/",
                "Call 2-1-1",
                "Free, all day and night, in many languages.",
            ),
        ),
        tags="energy, rates, help",
    ),
    post(
        "groceries-in-a-shutdown",
        "Groceries in a shutdown",
        "2025-11-06T17:30",
        "budget",
        "nadia-teixeira tomas-rivera",
        """For the first time, November's food benefits did not arrive. What
        neighbors did in six days, and what a state could do in one.""",
        "farm",
        update(
            "2025-11-13T09:00",
            "After the shutdown",
            "The federal shutdown ended on November 12, and benefits are being paid "
            "again. "
            "The pantries ask us to say that their shelves are still empty.",
        ),
        story("""
            On the first of November more than a million people in Massachusetts looked
            at a balance that had not moved. The federal government had been closed for
            a month, and for the first time the food benefits of SNAP were not paid on
            the day.

            By the third, our chapters had stopped doing what they had planned to do.
            The Lowell canvass became a delivery run. The Falmouth book club sorted
            squash. Someone in Ware lent us a horse trailer.

            ## What we learned from pantries

            They can feed the people who know where they are. They cannot feed a
            million. For every meal a pantry provides, SNAP provides nine, because a
            card works at the store you already go to, at the hour you get off work, for
            the food your child eats.

            ## What a state could do

            Massachusetts has a rainy day fund of several billion dollars. It was
            raining. A rule that the state advances food benefits when Washington does
            not pay, and is repaid when it does, would cost little more than the
            interest. It belongs in law before the next time. It is the first point of
            our [response agenda](page:response-agenda).
        """),
        stats(
            "What was at stake",
            (
                "1 in 6",
                "residents of Massachusetts rely on SNAP for part of their food",
                "https://www.mass.gov/snap-benefits-food-stamps",
            ),
            (
                "9 to 1",
                "meals from SNAP for each meal from a food bank",
                "https://www.feedingamerica.org/",
            ),
        ),
        tags="food, federal cuts, mutual aid",
    ),
    post(
        "the-bus-is-the-transit-we-have",
        "The bus is the transit that most of the state has",
        "2025-09-16T08:00",
        "climate-and-transit",
        "tomas-rivera",
        """Fifteen regional transit authorities, most of the state's map, and the
        last one home leaves at 6:40. We rode eleven of them in a week.""",
        "bus",
        story("""
            If you live inside Route 128, transit means a train, and the news is about
            the train. Everywhere else it means a bus from a regional transit authority.
            There are fifteen of them. In one week of September our volunteers rode
            eleven, with a thermos and a list of questions.

            ## Monday: Pittsfield to Williamstown

            Eleven riders, four of them going to clean hotel rooms. The driver knew all
            eleven. He waited for one.

            ## Wednesday: Fall River

            A nursing student does her reading between two transfers. She has figured
            out that the walk in between is exactly one podcast.

            ## Friday: Hyannis, after dark

            There was no bus. There was a bench, a good map, and a line cook who had
            been sent home early and was going to walk five miles.
        """),
        gallery(
            ("bus", "Sixty percent of the riders we met were on their way to work."),
            ("marsh", "The train, where there is one, is lovely."),
            ("dunes", "Where the route ends and the shift begins."),
        ),
        table(
            "What riders asked for, out of 214",
            ["Wish", "Riders", "What it takes"],
            ["Later buses", "141", "Drivers"],
            ["Sundays", "117", "Drivers"],
            ["A roof at the stop", "64", "A town that wants one"],
            ["Free fares, where they are not yet", "58", "A line in the budget"],
        ),
        story("""
            Free fares made boarding faster and riders more. Then the buses were full.
            It is a good problem and it has a price, and the price is the [transit part
            of our agenda](page:buses-that-come).
        """),
        story("""
            ## Why it is a state matter

            A town cannot run a bus to the next town's hospital by itself, and the
            riders who need it most cannot wait for an app. The regional authorities
            know where the gaps are: every one of them showed us a map with dotted
            lines. What they need is money they can count on for more than a year at a
            time, so that a driver can be hired and not borrowed.
        """),
        tags="transit, buses, regional equity",
    ),
    post(
        "what-committees-now-have-to-show",
        "What committees now have to show you",
        "2025-07-08T09:30",
        "open-government",
        "marcus-whitfield",
        """New joint rules open a window that was painted shut for years. It helps
        only if somebody looks in.""",
        "crowd",
        story("""
            For years the most important vote on a bill was the one you could not see. A
            joint committee polled its members by e-mail, and the site said, a week
            later, *reported favorably* or *accompanied a study order*. Who had wanted
            what was a matter of gossip.

            The rules that both branches agreed on for this session change some of that.
            How members of a joint committee vote on a bill is to be posted. Hearings
            come with more notice and with plain summaries. Committees have a clock that
            starts with the hearing.

            ## How to look

            Open a bill on the Legislature's site and look for the history and for the
            committee vote. If it is there, read the names. If it is not, that is a
            question for the committee's clerk, and you may be the first to ask.

            ## What is still shut

            Voice votes on the floor. Text that arrives an hour before the debate. The
            conference committee, where six people write the law of seven million. We
            keep these on the [open government agenda](page:votes-on-the-record) because
            a rule is a promise between sessions, and because the last set of rules took
            six years.
        """),
        call_to_action(
            "Adopt a committee",
            "Forty volunteers each follow one committee: twenty minutes a week, a "
            "shared "
            "table, and a party in July.",
            button("Choose a committee", "page:volunteer"),
            image="kitchen_table",
            style="plain",
        ),
        story("""
            ## Twenty minutes a week

            Our volunteers fill in a table with four columns: bill, date of the hearing,
            date of the committee's vote, and whether the names were there. It is the
            dullest document we make. It has also been cited twice in a newspaper and
            once, with a sigh, by a clerk who told us we had found a page they had
            forgotten to publish.
        """),
        tags="legislature, transparency, scorecard",
    ),
    post(
        "how-members-chose-the-agenda",
        "How 312 members chose our agenda for two years",
        "2025-03-04T19:00",
        "open-government",
        "nadia-teixeira",
        """Four pillars, sixty-one candidates, one long Sunday. What won, what lost,
        and the argument about the word priority.""",
        "kitchen_table",
        story("""
            We promised to say how it went, so here it is, with the crumbs.

            In January we collected proposals from all chapters: sixty-one of them, from
            *ban gas leaf blowers* to *constitutional convention*. A working group of
            nine sorted them into four pillars and threw nothing away. In February the
            chapters met, in person where they could, and marked each proposal: carry
            it, support it, or let others.

            ## The vote

            On the last Sunday of February 312 members voted online. You had twelve
            points to give and could give at most four to one proposal. Nineteen
            proposals with a bill cleared the bar we had set before the count, and five
            campaigns that the budget decides.

            ## The argument

            It was about whether nineteen is a number of priorities. A retired math
            teacher from Stow pointed out, kindly, that prior means *before*, and that
            nineteen things cannot all come before. She is right. So the agenda now says
            which four we will lobby for in person, and which fifteen we will testify
            for, score and teach.
        """),
        steps(
            "From idea to agenda",
            ("Propose", "Any member, any chapter, one page."),
            (
                "Sort",
                "A working group with one seat for each region. No proposal is "
                "dropped.",
            ),
            (
                "Discuss",
                "Chapter meetings, with a briefing written by people on both sides.",
            ),
            ("Vote", "Twelve points, four at most for one. Open for a week."),
            (
                "Carry",
                "Each adopted item has a captain. If nobody wants to be one, it waits.",
            ),
        ),
        agenda_teaser("agenda", "Four pillars, nineteen bills, five campaigns."),
        story("""
            ## What lost

            The constitutional convention, by a lot. The leaf blowers, by four points,
            and their friends have promised to be back. Nothing that lost is forbidden:
            chapters may work on what they like, and the one that wants quieter
            Saturdays already has an article before its town meeting.
        """),
        tags="agenda, members",
    ),
    post(
        "filing-day",
        "Filing day: a field trip",
        "2025-01-21T12:00",
        "open-government",
        "tomas-rivera",
        """Thousands of bills go in on one Friday in January. Four high school
        students from Chelsea went to watch, and one of them is in the pile.""",
        "statehouse",
        story("""
            Any resident of Massachusetts may file a bill. It is called the right of
            free petition, it is older than the state constitution, and it means that on
            the third Friday of January the clerk's office smells of wet coats and
            printer toner.

            Four students from Chelsea took the Silver Line in with a folder. Their bill
            would let sixteen-year-olds vote for the school committee if their city
            wants it. It has a docket number now, which is the raffle ticket you get
            before the bill gets its real name.

            ## What happens to the pile

            Clerks read each one and refer it to a joint committee. That takes weeks.
            Every bill gets a public hearing, which is rarer in this country than you
            would think: in most states a bill can be ignored without ceremony.
        """),
        quote(
            """I thought there would be a ceremony. There was a man with a stamp.
            Honestly the stamp was better.""",
            "Yesenia, 16",
            "Petitioner, Chelsea",
        ),
        story("""
            ## Until then

            The best use of February is to ask your own legislators to cosponsor. Ask
            about one bill. Ask by name. Write down what they say, and tell us, because
            the [scorecard](page:scorecard) counts signatures too.
        """),
        story("""
            ## Why so many

            A bill that is filed and not passed still does something. It puts words on
            an idea, it makes a list of people who like it, and it gives a committee a
            reason to hold a hearing. The four from Chelsea know that theirs may need
            three sessions. They are sixteen. They have counted: they will be
            twenty-two, and they intend to be at the signing.
        """),
        tags="legislature, youth",
    ),
    post(
        "a-climate-law-after-the-deadline",
        "A climate law, sixteen weeks after the deadline",
        "2024-12-03T10:00",
        "climate-and-transit",
        "nadia-teixeira",
        """It did not pass in July. It passed in November, because the people who
        wanted it did not go home. What is in it.""",
        "turbines",
        story("""
            When formal sessions ended on the first of August with the sun coming up,
            the climate bill was not among the things that had passed. The two branches
            had disagreed about gas. Most years that is the end.

            This year it was not. The negotiators went on, the branches came back, and
            in November a law was signed. Nobody we know had that on their bingo card.

            ## What it does

            - One permit in place of many for clean energy and the wires it needs, with
              a clock: fifteen months for the large projects, twelve for the small
            - A hearing for neighbors before a project is designed and not after, and a
              say for places that have had more than their share
            - A brake on new gas mains: the state may ask whether a pipe is still the
              best way to keep a street warm
            - Batteries, chargers, and longer contracts for offshore wind

            ## What it does not

            It does not lower anybody's bill this winter. It does not say who pays for
            the pipes we will not need. Those are the next two laws.
        """),
        image("solar_street", "Faster permits, on both ends of the wire.", "wide"),
        timeline(
            "The long way",
            ("2023-01-20", "Filed", "Several dozen climate bills go in."),
            ("2024-06-25", "The Senate passes its version", ""),
            ("2024-07-17", "The House passes its own", ""),
            ("2024-08-01", "No agreement", "Formal sessions end in the morning."),
            ("2024-11-21", "Signed", ""),
        ),
        story("""
            ## What made the difference

            Two things, as far as we could see. The people who would live next to the
            projects and the people who would build them had been in one room since the
            spring, and when the talks stalled they kept writing joint letters. And the
            calls did not stop in August. An aide told us that he had never had so much
            mail about a bill that was officially asleep.
        """),
        tags="climate, energy",
    ),
    post(
        "when-the-clock-ran-out",
        "When the clock ran out",
        "2024-08-06T09:00",
        "open-government",
        "nadia-teixeira marcus-whitfield",
        """Housing passed. Climate, hospitals and economic development did not, yet.
        Notes from a night in the gallery.""",
        "mills",
        story("""
            At four in the morning the vending machine on the third floor took its last
            dollar. At half past six the birds began. At about ten, a day late by the
            calendar and a year late by any other measure, both branches gaveled out of
            formal session, and the people in the gallery stood up very slowly.

            ## What passed

            A housing bond law of more than five billion dollars, the largest of its
            kind here. It will build and repair public housing, and it makes a small
            second home on a lot legal as of right. We wanted the local transfer fee in
            it. It is not in it.

            ## What did not

            The climate bill. The hospital oversight bill. The economic development
            bill. In each case both branches had passed something, and six people could
            not agree before the rules told them to stop.

            ## What we think

            This is not bad luck. A calendar that puts every important vote of two years
            into one night makes decisions that no one can read before they are made. We
            would like the deadline for conference reports to fall in June. Then July
            can be for reading.
        """),
        callout(
            "It is not over",
            "The branches may still finish in informal sessions, if nobody objects, or "
            "come back by agreement. Keep calling.",
            "warning",
        ),
        story("""
            ## What you did

            Between the fifteenth and the thirty-first of July our members made three
            thousand calls. Offices told us that housing and climate were the two
            subjects they heard about most, and one aide asked us to pass on that the
            reader of poems in Arlington had been a highlight. Bills that people call
            about do not die quietly. That is not nothing: it is the reason that the
            talks on climate are still going on.
        """),
        tags="legislature, deadlines",
    ),
    post(
        "clean-slates",
        "Clean slates: what a record costs, and who pays",
        "2025-05-27T09:00",
        "rights-and-justice",
        "nadia-teixeira",
        """A sealed record is a promise that the past is over. The promise is on a
        form, and the form is the problem.""",
        "bridge",
        story("""
            In Massachusetts most old records can be sealed: three years after a
            misdemeanor, seven after most felonies. An employer or a landlord will then
            not see them. Everybody we asked thought this happens by itself. It does
            not. You ask, on paper, with the right form for the right office, and hardly
            anyone does.

            Studies elsewhere find that fewer than one in ten people who could clear a
            record do. The others do not know, or move before the letter comes, or have
            had enough of courthouses.

            ## What automatic means

            The state knows the date. It knows the law. A [clean slate
            law](page:194-h1811) lets the computer do on the day what a person now has
            to ask for. Several states, red and blue, have done it. Nobody would have to
            ask.

            ## A clinic in a church basement

            Last month our Springfield volunteers and two legal aid lawyers set up card
            tables and a printer. They sealed forty-one records in one afternoon. One
            was from 1988, for a loaf of bread and a pack of diapers. He is a
            grandfather now. The diapers were for the woman who drove him to the clinic.
        """),
        bill_status("194-S1114"),
        quote(
            """I kept it in my wallet for years, the paper that said I was done.
            Nobody ever asked for that one.""",
            "Emmett, 58",
            "At the clinic in Springfield",
        ),
        call_to_action(
            "Come to a clinic, or staff one",
            "You do not need to be a lawyer. You need to be able to make people feel "
            "welcome and to un-jam a printer.",
            button("See upcoming clinics", "page:get-involved"),
            style="plain",
        ),
        tags="justice, records",
    ),
    post(
        "neighbors-not-agents",
        "Neighbors, not agents",
        "2026-01-27T10:00",
        "rights-and-justice",
        "tomas-rivera nadia-teixeira",
        """When people are afraid of the police station, everyone is less safe. What
        a state may decide for itself, and what towns have decided already.""",
        "city_hills",
        story("""
            A woman in Framingham saw a hit and run from her window last fall. She knew
            the car. She did not call, because her husband's papers are not in order and
            she did not know who would come with the officer. The cyclist lived; the
            driver is still driving.

            This is what we mean when we say that local police should do local work. It
            is not a slogan about borders. It is about whether a witness picks up the
            phone.

            ## What the state can decide

            Immigration law is federal. But no state has to lend its officers, its jails
            or its databases to enforce it. The highest court of Massachusetts held in
            2017 that officers here have no authority to hold a person only because of a
            federal request. What is still missing is a law that says what they may and
            may not do the rest of the time.

            ## What we ask for

            - Police do not ask about immigration status unless a crime turns on it
            - No agreements that make local officers into federal ones
            - People in custody are told their rights in a language they speak
            - Schools, courts and hospitals are places to which one can go

            This is the [first item](page:safe-communities) of the pillar we call All
            Means All, and the bills are [H.2580](page:194-h2580) and
            [S.1681](page:194-s1681).
        """),
        bill_list("The bills", "194-H2580", "194-S1681"),
        callout(
            "Know your rights",
            "Everyone in this country may remain silent and may ask for a lawyer, "
            "whatever "
            "papers they have. Our chapters hand out cards in nine languages.",
        ),
        story("""
            ## What towns have done

            Several cities and towns have put such rules into an ordinance or a police
            order, some of them years ago, and their chiefs speak for them at hearings:
            fewer calls are lost. But a driver crosses six town lines on the way to
            work. A right that ends at the rotary is not one you can plan your life
            around.
        """),
        tags="immigration, police, rights",
    ),
]
