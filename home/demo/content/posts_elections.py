"""Posts of the section Elections."""

from ..blocks import (
    accordion,
    button,
    call_to_action,
    callout,
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

ELECTIONS_SITE = (
    "https://www.sec.state.ma.us/divisions/elections/elections-and-voting.htm"
)

POSTS = [
    post(
        "after-the-count",
        "After the count: what a clerk does once you have gone home",
        "2026-11-20T08:30",
        "voting",
        "ruth-abelman",
        """The numbers on election night are a first draft. The careful part starts
        the next morning, in 351 city and town halls.""",
        "polling_place",
        story("""
            On election night the results come in a hurry: a machine tape read aloud in
            a school gym, a phone call to the clerk, a number on a screen. By the time
            you have brushed your teeth, somebody has called it. Nothing is official.

            I worked the polls for twenty-two years, and the part I liked best was the
            part nobody saw. The next morning the clerk unlocks the vault and begins
            again, slowly, with a pencil.

            ## Three piles that were not there on Tuesday

            **Mail ballots on their way.** In a November state election a ballot that
            was postmarked by Election Day still counts if it reaches the clerk within
            three days. Those envelopes are opened and counted in public, like all the
            others.

            **Ballots from abroad.** Service members and citizens overseas have a little
            longer. Their ballots are few, and they are waited for.

            **Provisional ballots.** A voter whose name was missing from the list could
            still vote, and the ballot was sealed and set aside. Now the clerk checks:
            was this person registered after all? If so the envelope is opened. If not,
            it stays shut, and the voter can find out why.
        """),
        quote(
            """People ask me whether I trust the machines. I tell them I trust the
            paper, the tape, the two people who signed the tape, and the box they
            sealed it in. The machine is just the fast one.""",
            "Delphine Amaral",
            "Election officer since 1999",
        ),
        story("""
            ## From the precinct to the State House

            The precinct totals become town totals, the town totals go to the Secretary
            of the Commonwealth, and the results of the whole state are certified there.
            Until then every figure you have seen, including ours, is unofficial.

            Losing campaigns may ask for a recount, on paper and by a deadline that is
            counted in days. It is not an accusation. It is the same arithmetic, done
            again with more people watching.
        """),
        link_list(
            "See it for yourself",
            (
                ELECTIONS_SITE,
                "Elections Division",
                "Official results, and what is still being counted.",
            ),
            (
                "page:how-to-vote",
                "How to vote in Massachusetts",
                "Our guide, with the official pages.",
            ),
        ),
        tags="clerks, poll workers, results",
    ),
    post(
        "thank-you-poll-workers",
        "Thank you, poll workers. Now let us find the next ones",
        "2026-11-11T10:00",
        "voting",
        "ruth-abelman",
        """The average shift is fifteen hours and the coffee is what you bring. Every
        clerk in the state is looking for people to do it next year.""",
        "town_green",
        story("""
            At a quarter to six on the morning of November 3 it was dark, it was 34
            degrees, and a woman in a reflective vest was taping arrows to the sidewalk
            outside a middle school in Millbury. She had set two alarms. She did not
            need either of them.

            If you voted in person this month you met her, or someone like her: the
            person who found your street on the list, tore the ballot off the pad,
            pointed at the booth with the wobbly leg. Without them there is no election,
            only a law that says there should be one.

            ## What the work is

            You check in voters. You hand out ballots. You check them out again. You
            count blank ballots against used ones at the end of the night, and nobody
            leaves until the numbers agree. There is training, and there is pay, and
            both vary with the city or town.

            ## Who can do it

            Registered voters can serve, and so can many sixteen- and
            seventeen-year-olds as student workers. Boards of election officers are
            supposed to be balanced by party, and unenrolled voters are welcome. If you
            speak a second language your clerk may want to marry you.
        """),
        steps(
            "Sign up before the spring town elections",
            (
                "Call your city or town clerk",
                "Ask for the form for election officers. In some places it is online,"
                " in "
                "others it is in a drawer.",
            ),
            (
                "Say when you can",
                "A whole day, or half of one. Half days are rarer and are worth asking "
                "about.",
            ),
            (
                "Go to the training",
                "Two hours, usually in the evening. You will learn the difference "
                "between "
                "inactive and provisional, and feel powerful.",
            ),
        ),
        call_to_action(
            "Find your clerk",
            "The state keeps a list of all 351 election offices, with telephone "
            "numbers.",
            button(
                "Look up your clerk",
                "https://www.sec.state.ma.us/divisions/elections/"
                "elections-and-voting.htm",
            ),
            style="plain",
        ),
        tags="poll workers, clerks",
    ),
    post(
        "two-days-left-to-register",
        "Two days left to register for November 3",
        "2026-10-22T07:15",
        "voting",
        "ruth-abelman",
        """Registration for the state election closes on Saturday, October 24. It
        takes four minutes. Here is how, and what to do if you have moved.""",
        "ballot_box",
        callout(
            "Saturday, October 24",
            "The last day to register, or to change your address or party, before the "
            "election of November 3. Online registration stays open until midnight; "
            "your "
            "clerk's counter closes earlier.",
            "deadline",
        ),
        story("""
            In Massachusetts the deadline is ten days before an election. It used to be
            twenty; the voting law of 2022 cut it in half. It is still ten days too
            early for anyone who starts paying attention in the last week, which is why
            [same-day registration](page:same-day-registration) is on our agenda
            ([S.505](page:194-s505) is the bill that moves).

            ## If you have moved

            Moving within the same town counts. If your ballot would go to the old
            apartment, or your new street votes in another precinct, update the address
            now. You can do it at the same page where you register.

            ## If you think you are registered

            Check anyway. People who do not answer the city census can be marked
            inactive. Inactive voters may still vote, but they will be asked for proof
            of address, and nobody enjoys learning that at the front of a line.
        """),
        steps(
            "Four minutes",
            (
                "Have your license or ID number ready",
                "Online registration uses the signature that the Registry of Motor "
                "Vehicles has on file. Without one, print the form and mail it or "
                "bring "
                "it in.",
            ),
            (
                "Fill in where you sleep",
                "Not where you get your mail. Students may choose their campus "
                "address or "
                "their home, but only one.",
            ),
            (
                "Choose a party, or none",
                "Unenrolled voters vote in November like everybody else, and may pick"
                " a "
                "party's ballot in a primary.",
            ),
            (
                "Take a screenshot of the confirmation",
                "Then text it to one friend with the words: your turn.",
            ),
        ),
        call_to_action(
            "Register or check your status",
            "The only address you need is the state's own.",
            button("Register online", "https://www.sec.state.ma.us/ovr/"),
            button("Read our guide", "page:register-to-vote", "secondary"),
            deadline="2026-10-24T23:59",
        ),
        tags="registration, deadlines",
    ),
    post(
        "three-ways-to-vote",
        "Three ways to vote before the polls close on November 3",
        "2026-10-13T09:00",
        "voting",
        "ruth-abelman tomas-rivera",
        """By mail, early in person, or on the day. All three count the same. Which
        one fits your week?""",
        "bridge",
        table(
            "Three ways to vote in the state election of November 3, 2026",
            ["Way", "When", "What you need", "Good for"],
            [
                "By mail",
                "Ask for the ballot by October 27, 5 p.m.",
                "An application, a pen, a stamp-free envelope",
                "Reading every word at the kitchen table",
            ],
            [
                "Early, in person",
                "October 17 to 30, at hours your town sets",
                "Nothing but your address, in most cases",
                "People whose Tuesdays are not their own",
            ],
            [
                "On Election Day",
                "Tuesday, November 3, 7 a.m. to 8 p.m.",
                "Nothing but your address, in most cases",
                "Stickers, neighbors, the bake sale",
            ],
        ),
        story("""
            ## By mail

            Every registered voter may vote by mail. You do not need a reason. The
            application must reach your clerk by the fifth business day before the
            election, and the return envelope is already paid for. Sign it. The most
            common reason for setting a mail ballot aside is a missing signature, and
            your clerk will try to reach you about it, but only if there is time.

            Ten days out, stop trusting the mailbox and use a drop box.

            ## Early, in person

            Each city and town opens at least one place, on weekdays and on the weekend,
            and publishes the hours. You fill out a ballot, seal it in an envelope, and
            it is counted like any other.

            ## On the day

            The polls are open from seven to eight, and if you are in line at eight you
            vote. That sentence is worth repeating to anyone behind you: **if you are in
            line at eight, you vote.**
        """),
        quote(
            """My mother voted at the same school for forty years. Last fall I
            brought her the ballot on a tray with her tea, and she said, so this is
            how the rich live.""",
            "Odette Baptiste",
            "Volunteer, Brockton",
        ),
        callout(
            "Do I need an ID?",
            "Usually not. You may be asked for one if you are voting for the first "
            "time "
            "after registering by mail, if you are marked inactive, or if you vote a "
            "provisional ballot. The details are in [our guide](page:how-to-vote).",
        ),
        tags="vote by mail, early voting, deadlines",
    ),
    post(
        "how-to-read-our-questionnaires",
        "We asked forty questions. Here is how to read the answers",
        "2026-09-08T12:00",
        "candidates",
        "marcus-whitfield",
        """Candidates answer in their own words and we print every one of them. Five
        habits that help a reader tell an answer from a paragraph.""",
        "crowd",
        story("""
            Since our first election season we have sent the same kind of letter to
            every candidate for the Legislature: here are our questions, here is the
            date, your words will be printed as you send them. We do not edit, we do not
            shorten, and a blank stays visibly blank.

            That is fair to the candidates. It is a lot to ask of the reader. So here is
            how our own volunteers read a questionnaire before a chapter votes.
        """),
        steps(
            "Five habits",
            (
                "Read the yes-or-no questions first",
                "They take one minute, and they tell you which long answers to spend "
                "time "
                "on.",
            ),
            (
                "Look for the verb",
                "*I support* is a feeling. *I will file*, *I cosponsored*, *I "
                "testified* "
                "are things a person did or can be asked about later.",
            ),
            (
                "Look for the cost",
                "A plan that names what it would take, in money or in friends, has "
                "been "
                "thought about.",
            ),
            (
                "Compare two candidates on one question",
                "Not two candidates on everything. Pick the subject you know from your "
                "own life and start there.",
            ),
            (
                "Notice the silence",
                "Someone who skips one question may be honest about not knowing. "
                "Someone "
                "who skips eleven is telling you something too.",
            ),
        ),
        story("""
            ## What we do with them

            Members of the chapters in a district read the answers, meet, argue, and
            vote. An endorsement needs two thirds. Many races end without one, and we
            say so on the page instead of leaving it empty.

            After the election the questionnaires stay up. That is the point of them.
            When a promise comes to the floor as a roll call, the
            [scorecard](page:scorecard) and the questionnaire will be one click apart.
        """),
        quote(
            """The best answer I ever read said: I do not know yet, here is who I
            would ask. She got my vote and she got my phone number.""",
            "Hollis Grady",
            "Member, Northampton",
        ),
        tags="questionnaires, endorsements",
    ),
    post(
        "primary-pocket-guide",
        "Primary day is September 1: a pocket guide",
        "2026-08-20T08:00",
        "voting",
        "ruth-abelman",
        """In much of Massachusetts the primary decides the race, and hardly anybody
        is there. Six questions we get every time.""",
        "lighthouse",
        story("""
            The state primary is the quietest important day of the political year. It
            falls right after Labor Day or right before it, half the state is moving a
            couch, and in many districts there will be only one name left on the ballot
            in November. If you vote once this fall, vote twice: start here.
        """),
        accordion(
            "Six questions",
            (
                "Can I vote if I do not belong to a party?",
                "Yes. Unenrolled voters are the largest group in the state. At the "
                "check-in table you say which party's ballot you would like. It does "
                "not "
                "enroll you.",
            ),
            (
                "Can I vote in the other party's primary?",
                "Not if you are enrolled in one. You may change your enrollment up to"
                " the "
                "registration deadline, ten days before.",
            ),
            (
                "Will I get a mail ballot by itself?",
                "Only if you asked for one. An application covers the elections you "
                "ticked on it, so check whether you ticked the primary.",
            ),
            (
                "When must a mail ballot be back?",
                "In a primary, by the time the polls close. The three extra days for "
                "postmarked ballots are for November only. If it is late August, use "
                "the "
                "drop box.",
            ),
            (
                "What if I am away on the day?",
                "Early voting in person opens about a week before a primary, in every "
                "city and town.",
            ),
            (
                "Where do I find the candidates' answers?",
                "On this site, in their own words. Start with "
                "[how we endorse](page:how-we-endorse).",
            ),
            faq=True,
        ),
        callout(
            "Seven to eight",
            "Polling places are open from 7 a.m. to 8 p.m. on September 1. If you are"
            " in "
            "line at eight, you vote.",
            "info",
        ),
        tags="primaries, vote by mail",
    ),
    post(
        "from-clipboard-to-ballot",
        "From clipboard to ballot: how a question gets to you",
        "2026-06-16T09:30",
        "voting",
        "ruth-abelman nadia-teixeira",
        """Massachusetts voters have been able to write laws since 1918. It takes a
        lawyer, a list of signatures, and the patience of a beekeeper.""",
        "doorstep",
        story("""
            You have met this in front of a supermarket: a folding table, a clipboard, a
            person with sunscreen on their nose who would like thirty seconds of your
            time. What happens to your signature is one of the longer journeys in state
            government.
        """),
        timeline(
            "One question, sixteen months",
            (
                "2025-08-06",
                "Ten voters and a text",
                "The petition is filed with the Attorney General, who decides whether"
                " the "
                "constitution allows the subject. Some subjects are off limits.",
            ),
            (
                "2025-12-03",
                "The big count",
                "Signatures of registered voters go to the Secretary of the "
                "Commonwealth "
                "in early December. No more than a quarter of them may come from one "
                "county.",
            ),
            (
                "2026-01-07",
                "The Legislature's turn",
                "The proposal goes to the Legislature, which may adopt it, offer its "
                "own "
                "version, or do nothing until spring.",
            ),
            (
                "2026-07-01",
                "The second count",
                "If lawmakers did not act, the petitioners collect a smaller batch of "
                "signatures by early July.",
            ),
            (
                "2026-11-03",
                "You",
                "A majority decides, so long as enough of those who voted that day "
                "answered the question at all.",
            ),
        ),
        story("""
            ## How to read the red booklet

            Each household gets the state's voter guide before the election, with the
            text, a fair summary, a statement of what a yes and a no would do, and 150
            words from each side. Read the two short sentences first: *a yes vote
            would*, *a no vote would*. They are written with care and they are the only
            part of the campaign that is.

            Our own [guide to ballot questions](page:ballot-questions) uses the same
            order.
        """),
        story("""
            ## Before you sign

            Ask to read the summary on the sheet; the circulator has to let you. Sign as
            you are registered, with the address. And if you would rather not, say so. A
            person who stands in front of a supermarket for six hours has heard worse
            than no, thank you.
        """),
        tags="ballot questions, petitions",
    ),
    post(
        "the-races-that-pave-your-street",
        "City elections: the races that pave your street",
        "2025-10-28T09:00",
        "voting",
        "tomas-rivera",
        """Most Massachusetts cities vote in odd-numbered years. Turnout is low
        enough that a three-decker with opinions can swing a ward.""",
        "polling_place",
        image("bus", "Bus lanes are a city vote. So are the benches.", "text"),
        story("""
            Next Tuesday dozens of cities choose mayors, councilors and school
            committees. You will not see it on national television. You will see it on
            your street, because the people elected that day decide whether the
            crosswalk gets painted, whether the library opens on Sundays, whether an
            apartment may be built over a shop, and what the police buy.

            ## The arithmetic of a ward

            In a city ward, a close race is often decided by fewer than two hundred
            votes. One building, one coffee hour, one group chat. Last month our Lowell
            volunteers knocked on every door of a single mill conversion; forty people
            there had never voted in a city election because nobody had ever told them
            there was one.
        """),
        stats(
            "Why local is large",
            (
                "351",
                "cities and towns in Massachusetts",
                "https://www.mass.gov/lists/massachusetts-cities-and-towns",
            ),
            (
                "10 days",
                "before the election: the registration deadline",
                ELECTIONS_SITE,
            ),
            ("7 to 8", "polling hours in most cities; check yours", None),
        ),
        story("""
            ## Three things to ask a candidate for city council

            - What would you like to see built on the parking lot downtown, and who
              should be able to afford to live there?
            - Which item of the budget have you read twice?
            - When did you last ride the bus that goes through this ward?

            If the answer to the last one is a story, sit down. You have found a
            politician who leaves the house.
        """),
        story("""
            ## And then go with someone

            The single thing that makes a first-time voter in a city election turn up is
            being asked by somebody they know, with a time attached. Not *you should
            vote*. Rather: *I am walking over at half past five, shall I ring?*
        """),
        tags="local elections, turnout",
    ),
    post(
        "what-the-questions-changed",
        "What the five questions of 2024 change, and what is still unwritten",
        "2024-11-14T10:00",
        "voting",
        "nadia-teixeira",
        """Three yes, two no. A ballot question is a beginning: the Legislature, the
        courts and the agencies now have their turn.""",
        "ballot_box",
        table(
            "The statewide ballot questions of November 5, 2024",
            ["Question", "Subject", "Result"],
            ["1", "State Auditor's authority to audit the Legislature", "Yes"],
            ["2", "End the MCAS test as a requirement for graduation", "Yes"],
            ["3", "A path to a union for rideshare drivers", "Yes"],
            ["4", "Limited legalization of natural psychedelics", "No"],
            ["5", "Raise the minimum wage for tipped workers", "No"],
        ),
        story("""
            More than three million people voted this month, and most of them read to
            the bottom of the page. Here is what happens to what they decided.

            ## Question 1: an audit, and an argument

            Voters want the Auditor to be able to look into the House and the Senate.
            What an audit of one branch by another may cover is a constitutional
            question, and we expect it to be argued in more than one room. Our position
            has not changed: a legislature that publishes its committee votes has less
            to fear from auditors.

            ## Question 2: a requirement ends, a standard is owed

            Students still take the test. It no longer decides whether they graduate.
            What a diploma should mean now is for districts and the state to work out,
            and the people to ask are teachers.

            ## Question 3: the first rules of a new kind of union

            Drivers who find their work through an app can organize across companies.
            Regulations come first, then cards, then a table. It will take years. It
            usually does.

            ## Questions 4 and 5

            No is an answer. On tipped wages the campaign showed how few diners know
            what their server is paid by the house. That was worth the clipboards.
        """),
        update(
            "2025-01-15T12:00",
            "Where to follow it",
            "The official results by city and town are on the site of the Secretary of "
            "the Commonwealth.",
        ),
        tags="ballot questions, results",
    ),
    post(
        "five-questions-one-long-ballot",
        "Five questions, one long ballot",
        "2024-10-08T08:00",
        "voting",
        "ruth-abelman",
        """Bring your reading glasses. A plain guide to a crowded ballot, and
        permission to bring notes into the booth.""",
        "hills_autumn",
        story("""
            The ballot this November has two sides and five questions, and it will take
            most people six to eight minutes. That is longer than the line behind you
            would like. Take them anyway.

            ## You may bring notes

            A sample ballot, a list on the back of a receipt, the guide from this site
            with your pencil marks: all fine. What you may not bring within 150 feet of
            the polling place is campaign material, so leave the button in the car.

            ## Start at the end

            Our volunteers' trick is to fill in the questions first, at home, on the
            sample ballot. The candidates you have probably thought about. The questions
            are where people freeze, skip, and think about it on the drive home.

            ## Say it in your own words

            For each question, finish two sentences before you vote: *if this passes,
            then ...* and *if it fails, then ...* If you cannot finish one of them, read
            the summary once more. If you still cannot, it is not you. Some questions
            are badly written, and leaving one blank spoils nothing else on the ballot.
        """),
        quote(
            """I used to be ashamed of bringing a cheat sheet. Then I saw the
            warden's. It was laminated.""",
            "Percy Lindgren",
            "Voter, Orange",
        ),
        story("""
            ## If you vote by mail

            Use both sides. Every year clerks count ballots on which the back is blank
            because nobody turned the page. Then sign the inner envelope, put it in the
            outer one, and drop it off or mail it in time. Your reading glasses deserve
            that much.
        """),
        call_to_action(
            "Read the official texts",
            "The state's voter guide has the full wording and both sides in 150 words.",
            button("Open the state's site", ELECTIONS_SITE),
            style="plain",
        ),
        tags="ballot questions",
    ),
]
