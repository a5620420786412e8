"""Posts of the section Organizing."""

from ..blocks import (
    accordion,
    button,
    button_group,
    call_to_action,
    callout,
    document_list,
    gallery,
    image,
    link_list,
    people,
    person,
    quote,
    share,
    stats,
    steps,
    story,
    table,
    tagged,
    timeline,
)
from ..entries import post

POSTS = [
    post(
        "winter-organizing-school",
        "The winter organizing school is open for sign-ups",
        "2026-11-22T09:00",
        "trainings",
        "tomas-rivera",
        """Six Tuesday evenings, three rooms and a video link. Free, with child care
        in Worcester and soup everywhere.""",
        "kitchen_table",
        story("""
            Organizing is a craft, which is good news: crafts can be taught. From
            January 12 we are running the winter school for the fifth time, in
            Worcester, Holyoke and Quincy, with a video link for everybody else.

            You do not need to have done this before. You need to be a little annoyed
            about something and willing to be curious about it on a Tuesday.
        """),
        timeline(
            "Six Tuesdays, 6:30 to 8:30 in the evening",
            (
                "2027-01-12",
                "Your story, and why it is public",
                "We begin with the person next to you.",
            ),
            (
                "2027-01-19",
                "The one-to-one",
                "How to listen for forty minutes and ask for one thing at the end.",
            ),
            (
                "2027-01-26",
                "Who decides",
                "Mapping power without string and pushpins. A bill, a budget line and"
                " a "
                "bus stop.",
            ),
            (
                "2027-02-02",
                "Meetings that end on time",
                "An agenda is a kindness. With a practical.",
            ),
            (
                "2027-02-09",
                "Testify",
                "Three minutes, your own words, a real microphone.",
            ),
            (
                "2027-02-16",
                "The plan",
                "You leave with one page, three names and a date.",
            ),
        ),
        people(
            "Your teachers",
            person(
                "Tomás Rivera",
                "Organizing director",
                "Has a rule against slides.",
                "tomas",
            ),
            person(
                "Grace Okonjo-Bell",
                "Greater Worcester chapter",
                "Put the Sunday van on the road.",
                "grace",
            ),
            person(
                "Mei-Lin Chau",
                "Merrimack Valley chapter",
                "Teaches one-to-ones in three languages.",
                "mei",
            ),
        ),
        story("""
            ## What it is not

            It is not a lecture. You will practice on each other, laugh, and do homework
            that involves talking to a human being. It is not a club either: last year a
            third of those who came belonged to no chapter, and eleven of them have
            started something we had nothing to do with. One of them is a very good
            choir.
        """),
        call_to_action(
            "Save a seat",
            "Twenty-four places in each room. Tell us about allergies, stairs and "
            "children; we will see to all three.",
            button("Sign up", "page:volunteer"),
            deadline="2027-01-08T17:00",
        ),
        tags="training, volunteers",
    ),
    post(
        "2417-doors",
        "2,417 doors in six weekends",
        "2026-11-16T08:00",
        "volunteers",
        "tomas-rivera marcus-whitfield",
        """What people said when we asked what they would change first, counted by a
        patient man with a spreadsheet.""",
        "doorstep",
        stats(
            "September 19 to October 25",
            ("2,417", "doors knocked by 138 volunteers in nine towns", None),
            ("871", "conversations longer than two minutes", None),
            ("204", "people who had never been asked before", None),
            ("61", "dogs, all logged by name", None),
        ),
        story("""
            We did not go to sell anything. We had one question on the clipboard: *if
            you could change one thing about living here, what would come first?* Then
            we shut up, which is the hard part of the training.

            ## What came first

            Rent, by a distance. Then a thing we had no box for, and which Marcus wrote
            in the margin so often that he gave it a column: *getting there*. To work
            without a car, to the doctor without a day off, to the school that is the
            good one. Third came the feeling that nobody would pick up the phone.
        """),
        table(
            "First answers at 871 doors",
            ["What", "People", "In their words"],
            ["Rent and housing", "342", "“I love it here. I cannot stay here.”"],
            ["Getting there", "187", "“The bus is great until six.”"],
            [
                "Health care and its bills",
                "131",
                "“I pay a thousand to be told to wait.”",
            ],
            ["Schools and child care", "109", "“The waiting list has a waiting list.”"],
            ["Something else", "102", "“The skunks.”"],
        ),
        quote(
            """At the fourth door a man said nobody had come up his stairs since the
            census. We stayed for coffee. We were late all day.""",
            "Imani Desrosiers",
            "Volunteer, Randolph",
        ),
        story("""
            ## What we do with it

            The 204 who had never been asked get a call in December, by the person they
            met. The numbers go to the members before they vote on the next agenda. And
            the man with the stairs is hosting a coffee.
        """),
        share("2,417 doors, one question, and 61 dogs."),
        tags="canvass, volunteers, housing",
    ),
    post(
        "why-we-still-knock",
        "Why we still knock",
        "2026-10-01T09:00",
        "volunteers",
        "tomas-rivera",
        """Everybody has a phone and nobody answers it. A case for sneakers, and for
        talking about something other than the candidate.""",
        "three_deckers",
        story("""
            My first door was in Holyoke, on the fourth floor, in August. An old woman
            opened, looked at my clipboard, and said in Spanish: you are too thin to be
            from the city. I came down an hour later with a plate covered in foil and
            eleven names.

            There are quicker ways to reach people. You can text ten thousand of them
            while you wait for the kettle. Most will not read it, some will be annoyed,
            and you will have learned nothing about any of them. A door teaches you
            something every time, even when it stays shut.

            ## What the research says, and the knees

            Conversations at the door move more people to vote than mail, calls and
            texts, and the effect is largest where nobody has been before. Knees say:
            third floors first, while you are fresh.

            ## Our rules

            - Go in twos. One talks, one writes and watches for the gate.
            - Ask, then count to five. The second thing people say is the true one.
            - Never argue about the flag on the porch. Admire the tomatoes.
            - Leave with one thing you promised to find out, and find it out.
        """),
        image("doorstep", "Two on the porch: one talks, one writes.", "text"),
        story("""
            ## The plate with the foil

            I brought it back the next week, which is what you do, and the old woman had
            found three more names. One of them is now on the school committee. I do not
            think a text message has ever done that, and I am fairly sure none has come
            with rice.
        """),
        callout(
            "First time?",
            "You will never knock alone, and nobody has ever been bitten. Training is "
            "twenty minutes in the parking lot, and there are donuts.",
            "success",
        ),
        button_group(
            button("Find a canvass near you", "page:get-involved"),
            button("What else needs doing", "page:volunteer", "secondary"),
        ),
        tags="canvass, training",
    ),
    post(
        "lobby-day-hour-by-hour",
        "Lobby day, hour by hour",
        "2026-05-19T18:00",
        "trainings",
        "nadia-teixeira",
        """Two hundred people, forty offices, one lost glove. What a day at the State
        House is like when you have never been.""",
        "statehouse",
        story("""
            **8:10** The train from Worcester is full of people in their good shoes.
            Someone has brought a guitar and is asked, gently, not to.

            **9:00** A church hall on Beacon Hill. Coffee, name tags with towns on them,
            and the most useful sentence of the day, from Nadia at the microphone: *you
            are not here to know more than they do, you are here to live where you
            live.*

            **9:45** Up the hill. The line at the metal detector includes a tuba section
            that has nothing to do with us.

            **10:30** First visit. The senator is in a hearing; an aide of about
            twenty-four takes us to a bench in the hallway. We say our three things. She
            writes all three down and asks a better question than any of us had
            prepared.

            **12:00** Sandwiches under a portrait of a man with whiskers. A retired bus
            mechanic explains fare boxes to four teenagers, who are filming it.

            **1:15** Second visit. This one goes badly. He disagrees, politely, with all
            of it. We ask what would have to be true for him to change his mind. He
            thinks about it. He tells us. We write it down; that is an opening.

            **3:00** Back in the hall we fill in the green cards: who said what, who is
            a maybe, who asked for numbers. Forty offices, thirty-one green cards, one
            glove.
        """),
        steps(
            "How to have a good visit",
            ("Book it", "Write to the office two weeks before. Say how many you are."),
            (
                "Pick three speakers",
                "One to say who you are, one with the story, one with the ask.",
            ),
            ("Ask for one thing", "Cosponsor, testify, or ask leadership for a vote."),
            ("Stop talking", "After the ask, wait. It will feel like a year."),
            ("Write it down", "The same day, on a card, legibly. Then send thanks."),
        ),
        document_list(
            "To print",
            ("lobby-visit-card", "The green card: notes from a visit"),
            ("testimony-template", "Testimony in three minutes: a template"),
        ),
        tags="lobby day, training",
    ),
    post(
        "a-chapter-at-your-kitchen-table",
        "A chapter begins at a kitchen table",
        "2026-01-13T09:00",
        "trainings",
        "tomas-rivera",
        """Five people, one evening, no bylaws yet. How our newest chapter started,
        and the order in which to do things.""",
        "kitchen_table",
        story("""
            The Cape and Islands chapter has a hundred and forty members now and a
            mailing list with a sense of humor. It began with five people in Walter
            Snow's kitchen in Wellfleet in February, which is when the Cape belongs to
            those who live there. They had met at a hearing about septic systems. Nobody
            had met for pleasure.
        """),
        steps(
            "The order of things",
            (
                "Five people before a name",
                "If you cannot find five, have coffee with twenty. You will find five.",
            ),
            (
                "One evening, one question",
                "What do we want to have done by summer? Write it on the back of an "
                "envelope. Keep the envelope.",
            ),
            (
                "A date for the next meeting, before you go home",
                "This is the whole secret.",
            ),
            (
                "Something to do in between",
                "Small, out of doors, with a result: a table at the dump, a shift at "
                "the "
                "pantry, a visit to an office.",
            ),
            (
                "Then call us",
                "We bring the training, the page on this site, the list of members in "
                "your towns and a box of buttons.",
            ),
        ),
        quote(
            """We spent the first meeting arguing about what to call ourselves. At
            the second meeting somebody had made chowder, and it settled.""",
            "Walter Snow",
            "Cape and Islands chapter",
            "walter",
        ),
        story("""
            ## What a chapter is, on paper

            At least fifteen members in good standing, two coordinators who do not live
            in the same house, four meetings a year that anybody may attend, and a page
            here that you edit yourselves. That is all. The rest is chowder.
        """),
        link_list(
            "Next steps",
            ("page:start-a-chapter", "Start a chapter", "The handbook, on one page."),
            ("page:chapters", "Our chapters", "Is there one near you already?"),
        ),
        tags="chapters, training",
    ),
    post(
        "notes-from-summer-training",
        "Notes from the summer training: say less, ask more",
        "2025-08-12T09:00",
        "trainings",
        "tomas-rivera",
        """Ninety of us in a school gym in Leominster with the doors open. Eight
        things on the butcher paper at the end.""",
        "school",
        story("""
            It was ninety-one degrees. We had four fans and ninety people, and by the
            afternoon every exercise took place in the shade of the building, moving
            clockwise. I have never seen people listen so well. They were too hot to
            interrupt.

            ## What was on the butcher paper

            - If you are talking more than half of the time, you are campaigning at
              someone
            - Ask what people have already tried
            - A meeting is not a result
            - The quiet one in the back is taking notes. Ask her.
            - Never do for people what they are about to do themselves
            - Bring the sign-up sheet to the conversation, not the other way around
            - Thank people for a specific thing
            - Shade
        """),
        gallery(
            ("school", "The gym in Leominster, before the fans."),
            ("crowd", "What it was practice for."),
            ("kitchen_table", "Homework: one table, five chairs."),
        ),
        accordion(
            "Three exercises to take home",
            (
                "Two minutes, no advice",
                "In pairs. One person talks about a worry for two minutes. The other "
                "may "
                "only ask questions. Then swap. It is much harder than it sounds.",
            ),
            (
                "The ladder",
                "Write down the smallest thing someone could do for your campaign, "
                "then "
                "the next larger, to the top. Most of us ask for rung seven first.",
            ),
            (
                "The empty chair",
                "Before each decision somebody sits in the chair of the person who is "
                "not in the room, and speaks for them.",
            ),
        ),
        story("""
            ## The ninth thing

            Late in the day a woman who had said nothing at all stood up and asked why
            every example had been about winning. She had organized tenants for six
            years, she said, and had lost nearly all of it, and the building had a
            garden now and a phone tree and people who knew each other's children.
            Nobody wrote that on the paper. Everybody took it home.
        """),
        tags="training, volunteers",
    ),
    post(
        "testimony-that-is-remembered",
        "Testimony that is remembered",
        "2025-05-13T09:00",
        "trainings",
        "nadia-teixeira",
        """I have listened to some four hundred hours of hearings. These are the
        ninety seconds I still know by heart.""",
        "hearing_room",
        story("""
            A hearing lasts six hours. The committee is on its third coffee and its
            two-hundredth witness. Then an usher from a theater in New Bedford sits down
            and says: *I make sixteen dollars. I want to tell you about my Tuesday.* And
            eleven heads come up.

            She did not mention a statistic. She told them what she did from five in the
            morning, and at which moment in that day the bill in front of them would
            have mattered. It took a minute and a half. One of the members quoted her on
            the floor ten months later.
        """),
        steps(
            "Three minutes",
            (
                "Who you are and where you live",
                "Ten seconds. The town matters: somebody up there represents it.",
            ),
            (
                "One true scene",
                "A day, a room, a bill on a table. Use the words you would use to a "
                "neighbor.",
            ),
            (
                "The turn",
                "*If this were law, then that morning ...* This sentence is the whole "
                "testimony. Write it first.",
            ),
            (
                "The ask",
                "*Please report it favorably.* Then say thank you and stop, even if "
                "you "
                "have a minute left. Above all if you have a minute left.",
            ),
        ),
        callout(
            "In writing counts",
            "Every committee takes written testimony by e-mail, and members' aides "
            "read "
            "it. One page. Put your town in the subject line.",
        ),
        story("""
            ## What not to do

            Do not read what you have handed in; they can read. Do not begin by
            apologizing for your nerves, which nobody can see. Do not save the ask for
            the end if your hands shake: say it first and then tell them why. And do not
            leave when you are done. Sit in the front row, listen to the person after
            you, and look like someone who will be back.
        """),
        document_list(
            "To print",
            ("testimony-template", "Testimony in three minutes: a template"),
        ),
        tags="hearings, training",
    ),
    post(
        "eighteen-people-in-a-basement",
        "Eighteen people in a library basement",
        "2024-05-14T20:00",
        "volunteers",
        "tomas-rivera",
        """Before the new site, the scorecard and the chapters there was a room with
        a sump pump. A short history, for those who joined since.""",
        "town_green",
        story("""
            It was a Thursday, there was a nor'easter, and the library had offered us
            the basement because the reading room was for a quilting group, who were
            firm. I counted eighteen chairs and, at seven o'clock, eighteen people, of
            whom one had come for the quilting.

            We went around. A nurse said she was tired of being thanked. A selectman
            said he was tired of finding out afterwards. A man who repaired clocks said
            he had written forty letters to the State House and received forty replies
            that began *thank you for your interest*. The quilter said: well, who
            decides?

            That became the first thing we ever made together. On the back of a flyer we
            drew who decides: the committee, the chair, the second committee, the
            leadership, the six people in the room at the end of July. It looked like
            the plumbing of an old house. We have been labeling the pipes since.

            ## What grew

            A newsletter that was one page. A table of votes that the clock man checked
            against the journal, line by line. Then a second town, a third, and a bus on
            hearing days. We never had a founder. We had a sign-up sheet.
        """),
        quote(
            """I was only there for the quilting. I have missed two meetings since.""",
            "Beatrice Noonan",
            "Member, Gardner",
        ),
        story("""
            ## What has not changed

            We still begin each meeting by going around. We still end on time, because
            the library does. And the question on the wall of every chapter, in several
            languages and at least one cross-stitch, is the one that came from the
            quilter: *who decides?* If you joined last week, that is your inheritance.
            The cross-stitch is in Gardner.
        """),
        tagged("More about how we work", "volunteers", count=3, layout="list"),
        tags="history, volunteers, members",
    ),
]
