"""What the chapters have posted."""

from ..blocks import (
    button,
    call_to_action,
    callout,
    image,
    link_list,
    paragraph,
    quote,
    stats,
    steps,
    story,
    table,
    update,
)
from ..entries import chapter_post

WORCESTER = (
    chapter_post(
        "soup-and-the-school-budget",
        "Soup and the school budget: what sixty of us learned",
        "2026-11-19T21:00",
        """A retired school business manager explained 400 pages in an hour and took
        seconds. Then parents told her what is not in them.""",
        "school",
        story("""
            We had set out forty bowls. At a quarter to seven Anselm drove to his
            mother's for twenty more. The subject was how a school budget is made, which
            does not usually do this to a Tuesday.

            Prudence Lavallee kept the books of three districts in thirty years. She
            showed us where the state's share comes in, which lines a city may choose
            and which it may not, and why the number that everyone quotes is the wrong
            one. *Look at the staffing page,* she said. *A budget is people. The rest is
            heating.*

            What parents talked about was not the total either. It was the aide who is
            shared by three classrooms, the bus that comes at 5:50, and a science room
            in which the sink has been *out of order* since a ninth grader was in the
            fourth. The hearings are in the spring. We are going, and we know which page
            to bring.
        """),
        quote(
            "I came for the soup. I seem to be on a subcommittee.",
            "Theo Marchetti",
            "Parent and member",
        ),
        tags="schools, budget",
    ),
    chapter_post(
        "the-sunday-van",
        "The Sunday van: a year, two churches, 1,104 rides",
        "2026-09-14T08:00",
        """It began with a woman who walked three miles to work every Sunday.
        Yesterday forty of us rode the whole loop, in paper crowns.""",
        "bus",
        story("""
            At 9:12 yesterday the van left the common for the fifty-second Sunday in a
            row, and behind it came a second one, because everybody who drives,
            schedules or washes it wanted to ride along. A child at the first stop asked
            whether somebody was getting married. In a way, said Grace.

            It began with a home health aide who told us at a meeting that she walks to
            her client on Sundays. Two churches had vans that stood still between
            services. We asked riders, drew a loop, found an insurer with a sense of
            adventure, and learned a good deal about child seats.

            A van is not a bus line. It is an argument for one, with a passenger count.
            The count goes into our testimony on regional transit this winter.
        """),
        stats(
            "One year of Sundays",
            ("1,104", "rides, most of them to work", None),
            ("17", "volunteer drivers", None),
            ("1", "cake, lemon", None),
        ),
        paragraph("""
            Next: evenings. If you get off work after eight, we would like to hear how
            you get home.
        """),
        tags="buses, mutual aid",
    ),
    chapter_post(
        "tenants-night",
        "Tenants' night: bring the letter you are afraid of",
        "2026-06-03T18:00",
        """Two lawyers, four interpreters and a shredder. On the last Wednesday of
        each month we read letters together.""",
        "three_deckers",
        story("""
            A notice to quit looks like an order to leave. It is not. It is the first of
            several steps, each of which has an answer, and you will find that out in
            ten minutes if someone reads it with you.

            That is all that tenants' night is: a room, a table, people who know the
            steps. In May we read thirty-one letters. Nine were mistakes. Twelve had an
            answer that fitted on one page. For the others somebody went along to court.
        """),
        steps(
            "Before you come",
            ("Do not move out", "A letter cannot evict you. Only a judge can."),
            ("Bring everything", "The lease, the letters, photographs, receipts."),
            ("Bring someone", "Two remember more than one."),
        ),
        tags="housing, tenants",
    ),
    chapter_post(
        "four-hundred-doors-on-grafton-hill",
        "Four hundred doors on Grafton Hill",
        "2025-10-20T12:00",
        """With two weeks to go before the city election, we asked people when they
        had last been asked.""",
        "doorstep",
        story("""
            Grafton Hill is three-deckers and stairs. Twenty-two of us went up most of
            them on Saturday with one question: do you know there is an election? Half
            did. A third of those who did not have voted in every presidential election
            since they turned eighteen.

            It is not that people do not care about the city. It is that nobody had told
            them the city was asking. Next Saturday we go back to the doors that did not
            open. There is a shift for people whose knees prefer the ground floor.
        """),
        callout(
            "City election: Tuesday, November 4",
            "The polls are open from 7 a.m. to 8 p.m. Your polling place may not be "
            "the "
            "one you used last year; look it up.",
            "deadline",
        ),
        tags="local elections, canvass",
    ),
)

MERRIMACK = (
    chapter_post(
        "citizenship-class-votes",
        "Nineteen first-time voters, one minivan",
        "2026-11-10T19:00",
        """The Thursday citizenship class went to the polls together. Mei-Lin drove,
        three times.""",
        "polling_place",
        story("""
            In March they could recite the three branches. In July they raised their
            right hands in a hall in Lowell. On the third of November nineteen of them
            voted, and because nobody wanted to go alone they went in three loads in
            Mei-Lin's van.

            The youngest is twenty. The oldest is eighty-one and has voted before, in
            another country, once; she did not like how it was counted. This time she
            asked the warden to show her the box. He showed her the box.
        """),
        quote(
            "They gave me a sticker. I have had medals that felt like less.",
            "Sophal, 81",
            "Lowell",
        ),
        tags="voting, naturalization",
    ),
    chapter_post(
        "phone-bank-diary",
        "From the phone bank: 1,140 calls and a recipe",
        "2026-07-31T23:30",
        """Five evenings in Lawrence before the end of the session. Who picked up,
        who hung up, and what to do with plantains.""",
        "hearing_room",
        story("""
            Monday: eleven of us, two hundred calls, one marriage proposal (declined).

            Tuesday: Rafael makes a chart. People who are asked to make *one* call say
            yes twice as often as people who are asked to help.

            Wednesday: a woman in Methuen says she has never called anyone in
            government, and is it like calling the gas company? We stay on the line
            while she does it. She calls us back to say that it was not, and reads us
            her mother's recipe.

            Thursday: three hundred and ninety. Pizza.

            Friday: at midnight it was over, for this year. We have stacked the chairs.
        """),
        tags="calls, legislature",
    ),
    chapter_post(
        "flood-walk",
        "A walk along the old flood line",
        "2026-04-27T09:00",
        """Forty people, three engineers and a man with a photograph of his cellar in
2006. What the next storm will look for.""",
        "mills",
        story("""
            There is a brass mark on a mill in Lawrence for the flood of 1936. On
            Saturday we walked from there along the river with three engineers, who had
            drawn in chalk how far the water would come now. People kept stepping over
            the line as if it were wet.

            The walk ended at a pumping station built for a city with fewer roofs and
            less rain. What it needs is on a list. The list is in a plan. The plan needs
            money, and that was when everyone with a pencil began to take notes.
        """),
        image(
            "marsh", "Where the river has room, it uses it. Newbury, in spring.", "text"
        ),
        tags="climate, rivers",
    ),
)

VALLEY = (
    chapter_post(
        "bus-to-the-hearing",
        "Fifty-two seats to the hearing, fifty-four people",
        "2026-11-17T07:00",
        """We took the 6:45 from Northampton to talk about farmland, and came back
        with a plan and someone else's umbrella.""",
        "hills_autumn",
        story("""
            The bus has fifty-two seats. Two of us drove behind it, waving at each exit.
            On board: nine farmers, who had been up for hours already and were the only
            ones awake.

            We were there for a listening session on farmland that is being sold for
            warehouses. Each farmer had three minutes and used two. Delia Zajac, who
            grows onions in Hadley as her family has since 1911, put a jar of soil on
            the table and said: *this took nine thousand years. The offer is good for
            thirty days.*

            Nobody said much for a moment. Then the land trust that had called the
            session asked whether she would join its working group. She will. She starts
            at four in the morning anyway.
        """),
        update(
            "2026-11-20T12:00",
            "About the umbrella",
            "It is blue, with ducks. It is at the library in Holyoke.",
        ),
        tags="farms, hearings",
    ),
    chapter_post(
        "what-west-east-rail-means-in-ware",
        "What west-east rail would mean in Ware",
        "2026-08-25T09:30",
        """A town whose last train left generations ago held a meeting about trains.
        The chairs ran out.""",
        "marsh",
        story("""
            No train will stop in Ware. The line runs through Palmer, eight miles south.
            So why were a hundred and ten people in the town hall on a hot Thursday?

            Because of the eight miles. If you live in Ware and do not drive, Palmer
            might as well be Vermont. What people came to ask was who will run a bus
            that meets the train, and on whose map the two of them would be on one page.

            We are taking that question to the people who plan the train and to the
            people who plan the buses, and we would like to ask it of both at once: in
            Ware, on the same evening, with pie.
        """),
        call_to_action(
            "Come to the evening with pie",
            "Bring your timetable: when you would go, and when you must be back.",
            button(
                "Ask for the date",
                "mailto:pioneer-valley@forward-commonwealth.example.org",
            ),
            style="plain",
        ),
        tags="transit, rail, regional equity",
    ),
    chapter_post(
        "records-clinic-springfield",
        "Forty-one sealed: the records clinic in Springfield",
        "2025-04-29T16:00",
        """Two lawyers, eight volunteers and a printer with moods. We will do it
        again in the fall.""",
        "city_hills",
        story("""
            We opened at noon and there was a line at eleven. Amina had made a waiting
            room out of the choir benches, with coffee, and people began to tell each
            other how long ago it had been. Nineteen years. Thirty-one. *I was nineteen;
            my son is nineteen.*

            Every petition takes about twenty minutes, most of it spent finding the
            right docket number. By five o'clock forty-one were in the envelope, and two
            people who had come to seal a record had stayed to carry tables.
        """),
        link_list(
            "Background",
            ("page:clean-slates", "Clean slates", "What a law could do by itself."),
        ),
        tags="records, justice",
    ),
    chapter_post(
        "sunday-potluck",
        "The potluck rule: one dish, one question",
        "2025-01-12T14:00",
        """New in the Valley? Bring something to eat and something you would like to
        know. We trade.""",
        "kitchen_table",
        story("""
            Our potluck has one rule. With the dish you bring a question on a card, and
            the cards go in a hat. Over dessert we draw them one by one, and anyone who
            knows answers.

            *Who decides where the crosswalk goes? What is a free petition? Why is my
            heat electric? Is there a choir?* There is a choir. In two hours you learn
            what would take a month of meetings, and you have somebody to sit with at
            the next one.
        """),
        tags="members",
    ),
)

SOUTH_SHORE = (
    chapter_post(
        "high-tide-walk",
        "King tide: we measured it with broomsticks",
        "2026-11-08T11:30",
        """At noon the harbor came up through the storm drains, under a blue sky.
        Thirty neighbors wrote down how far.""",
        "harbor",
        story("""
            There was no storm. There was no wind. On Saturday at six minutes to twelve
            the highest tide of the fall came up through the drains of a parking lot in
            Scituate and stood there, eleven inches deep, looking at the sky.

            Thirty of us had broomsticks marked in inches. The measurements go to the
            state's coastal office, which uses them to check its maps, and to the town,
            which is about to vote on where to put a new fire station. The proposed site
            was damp.
        """),
        table(
            "Depth at high water, November 7",
            ["Place", "Inches", "Last year"],
            ["Harbor parking lot, Scituate", "11", "8"],
            ["Boat ramp road, Marshfield", "7", "7"],
            ["End of Sea Street, Quincy", "14", "12"],
        ),
        tags="climate, coast",
    ),
    chapter_post(
        "commuter-boat-breakfast",
        "Breakfast on the commuter boat",
        "2026-05-11T06:50",
        """We handed out 300 muffins and as many cards. What the 6:50 from Hingham
        would like the budget to know.""",
        "bridge",
        story("""
            People on a boat talk to each other. Perhaps it is the view. By the time the
            skyline came up we had run out of muffins and filled two notebooks.

            The riders want an earlier first boat and a later last one. They want winter
            service from Quincy back. A dialysis nurse wants a ramp that works at low
            tide; twice a month she arrives late because the tide did. We have sent all
            of it, with names, to the people who are writing the transportation lines of
            the budget this week.
        """),
        tags="transit, ferries, budget",
    ),
    chapter_post(
        "town-meeting-for-beginners",
        "Town meeting for beginners, with chowder",
        "2026-03-23T18:30",
        """What is a warrant? Why is that man in charge? A rehearsal before the real
        one in April.""",
        "town_green",
        story("""
            If you live in a town with an open town meeting you are a member of the
            legislature. You may speak, move, amend, and vote on the budget. Most people
            have never been told.

            So we hold a rehearsal. Liam plays the moderator, with a gavel from a yard
            sale. We vote on articles that we have made up: a bench, a bigger bench, a
            by-law on gulls. By the end everyone has been recognized by the chair once,
            and one person, who had said she would only watch, has moved the question.
        """),
        quote(
            "It is like a play, except that in the end there is a sewer.",
            "Liam Dorsey",
            "Moderator for an evening",
            "liam",
        ),
        tags="town meeting, training",
    ),
)

CAPE = (
    chapter_post(
        "year-round-homes-night",
        "Where do you sleep in July? Forty-six answers",
        "2026-11-14T10:00",
        """A cook in a van, a teacher in her parents' attic, a carpenter on a boat.
        We asked the people who keep the Cape open.""",
        "dunes",
        story("""
            We put one question on a blackboard at the Wellfleet library: *where do you
            sleep in July?* Forty-six people who work here year-round came and wrote it
            down. Eleven move twice a year, out in May, back in September. Seven live in
            something with wheels. A nurse's assistant drives from Wareham, ninety
            minutes each way in summer, to care for people who moved here for the quiet.

            Nobody complained. They were listing facts. Then Joana read out how many
            houses in the county are empty in winter, and it was quiet for a bit.

            Four of the towns on the Cape have voted to ask the state for a [transfer
            fee](page:local-options-for-housing). We would like it to be the last time
            that they have to ask.
        """),
        tags="housing, local option",
    ),
    chapter_post(
        "a-pond-in-eastham",
        "The pond that went green, and the pipe that might help",
        "2026-08-09T08:00",
        """Septic tanks, algae and a bill for thirty years. A walk around the water
        with the people who must decide.""",
        "birches",
        story("""
            Walter learned to swim in that pond. Last August there was a sign on the
            beach: no swimming, no dogs. The water was the color of split pea soup, and
            the reason was under the lawns: nitrogen from septic tanks, a little from
            each.

            It can be put right, with sewers in the dense places and better tanks
            elsewhere. It takes decades and it costs as much as a house on the water. A
            state fund pays a part. The rest is a vote at town meeting, and it was for
            that vote that we walked, thirty of us, slowly, holding our noses and asking
            good questions.
        """),
        image("lighthouse", "Clean water on one side. We would like both.", "text"),
        tags="water, town meeting",
    ),
    chapter_post(
        "boatload-of-testimony",
        "A boatload of testimony",
        "2026-02-22T20:00",
        """The ferry was canceled, so the islands testified from a school library,
        one after the other, with a cat.""",
        "lighthouse",
        story("""
            The plan was simple: the 7:00 boat, a van, the State House by eleven. The
            wind had another plan. At half past six the boat was canceled, and at seven
            Oak Bluffs had found us a library with a camera.

            So the committee heard from a fish buyer, a school cook, two high school
            seniors and a builder, one after the other, in a row of very small chairs,
            while the library's cat walked along the shelf behind them. Somebody at the
            other end asked for the cat's name. It is Minutes.
        """),
        link_list(
            "How to do it yourself",
            (
                "page:testify",
                "Testify at a hearing",
                "In person, by video or on one page.",
            ),
        ),
        tags="hearings, islands",
    ),
)
