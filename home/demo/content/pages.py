"""The pages about taking part and about the organization."""

from ..blocks import (
    accordion,
    button,
    button_group,
    call_to_action,
    callout,
    card,
    card_grid,
    columns,
    document_list,
    gallery,
    link_list,
    paragraph,
    people,
    person,
    picked,
    quote,
    stats,
    steps,
    story,
    table,
    timeline,
)
from ..entries import index, standard

MAIL = "mailto:hello@forward-commonwealth.example.org"

GET_INVOLVED = index(
    "get-involved",
    "Get involved",
    "Ten minutes, an evening or a year: there is something to do that suits you.",
    "doorstep",
    """
    Nobody here was born knowing what a study order is. People come because of a rent, a
    bus or a neighbor, and stay because it is good to be useful among others. Begin
    anywhere.
""",
    standard(
        "volunteer",
        "Volunteer",
        "Tell us what you like to do and when you have time. We will call with "
        "something "
        "specific.",
        "doorstep",
        card_grid(
            "What needs doing",
            card(
                "Knock on doors",
                "In twos, on weekends, with donuts. Twenty minutes of training.",
                "page:why-we-still-knock",
                "doorstep",
            ),
            card(
                "Make calls",
                "From home or from a room full of people and pizza.",
                "page:phone-bank-diary",
                "kitchen_table",
            ),
            card(
                "Adopt a committee",
                "Twenty minutes a week: watch, note, tell the others.",
                "page:what-committees-now-have-to-show",
                "hearing_room",
            ),
            card(
                "Interpret",
                "Spanish, Portuguese, Haitian Creole, Khmer, Vietnamese, ASL.",
                None,
                "mills",
            ),
            card(
                "Write and draw",
                "Guides, flyers, signs that can be read from a bus.",
                None,
                "crowd",
            ),
            card(
                "Host",
                "A table, five chairs, a pot of something.",
                "page:a-chapter-at-your-kitchen-table",
                "birches",
            ),
        ),
        story("""
            ## How it works

            Write to us with three things: your town, what you would enjoy, and when you
            are free. Somebody from the chapter nearest to you will call within a week,
            with one specific thing on a specific day. You may say no. We will ask again
            in a month, once.
        """),
        call_to_action(
            "Tell us how you would like to help",
            "Town, what you like, when you are free. That is all we need.",
            button("Write to us", MAIL),
            button("Find a chapter", "page:chapters", "secondary"),
        ),
        accordion(
            "Before you ask",
            (
                "I have never done this",
                "Nor had anyone else in the room. Each job has a short training and a "
                "partner.",
            ),
            (
                "I have an hour a month",
                "Good. Adopt a bus stop, a committee or a newcomer.",
            ),
            (
                "I cannot leave the house",
                "Calls, research, translation and the newsletter are all done from "
                "home.",
            ),
            (
                "What do you do with my data?",
                "As little as possible. Our [privacy page](page:privacy) is short.",
            ),
            faq=True,
        ),
    ),
    standard(
        "testify",
        "Testify at a hearing",
        "Three minutes at a microphone, by video, or one page by e-mail. All three "
        "count.",
        "hearing_room",
        story("""
            Every bill in Massachusetts gets a public hearing, and anyone may speak. You
            do not need a title, a suit or a lawyer. Legislators have experts. What they
            do not have is you.
        """),
        steps(
            "From sofa to microphone",
            (
                "Find the hearing",
                "On the [Legislature's calendar](https://malegislature.gov/Events). "
                "Sign "
                "up by the time it says, in person or by video.",
            ),
            (
                "Write one page",
                "Who you are and where, one true scene, what the bill would change in"
                " it, "
                "and what you ask.",
            ),
            (
                "Say it aloud twice",
                "Once to the kettle, once to someone who will tell you where it got "
                "dull.",
            ),
            (
                "Go, wait, speak",
                "Hearings run late. Bring a sandwich. Begin with your town.",
            ),
            ("Send the page afterwards", "So that they have it when they vote."),
        ),
        document_list(
            "To print",
            ("testimony-template", "Testimony in three minutes: a template"),
            ("lobby-visit-card", "Notes from a visit: the green card"),
        ),
        quote(
            "I thought they would ask me things I did not know. They asked about my "
            "bus.",
            "Corinne Duarte",
            "Witness, Brockton",
        ),
        picked("Read more", "testimony-that-is-remembered", "boatload-of-testimony"),
    ),
    standard(
        "start-a-chapter",
        "Start a chapter",
        "Fifteen members, two coordinators, four open meetings a year. Everything "
        "else is "
        "up to you.",
        "kitchen_table",
        table(
            "What you bring and what we bring",
            ["What", "You", "We"],
            ["People", "Five to begin, fifteen within a year", "Members in your towns"],
            ["Money", "None", "Rooms, printing and child care, on receipts"],
            ["Words", "Your own page and posts here", "Training, and a proofreader"],
            ["Law", "Nothing", "Filings, insurance, the disclaimer"],
        ),
        timeline(
            "A first year, roughly",
            (
                "2027-01-20",
                "Five people, one table",
                "Choose one thing to do by summer.",
            ),
            ("2027-03-10", "First open meeting", "We send a trainer and the buttons."),
            ("2027-06-05", "The one thing, done", "Then tell the others here."),
            ("2027-10-01", "Fifteen members", "The board recognizes the chapter."),
        ),
        call_to_action(
            "Thinking about it?",
            "Write to Tomás. He answers at odd hours and likes to visit.",
            button("Write to us", MAIL),
        ),
        picked("How others did it", "a-chapter-at-your-kitchen-table"),
    ),
    body=[
        steps(
            "Start small",
            (
                "Ten minutes",
                "Make [one call](page:three-days-to-july-31). Text a friend "
                "afterwards.",
            ),
            (
                "An evening",
                "Come to a [chapter meeting](page:chapters). Sit by the soup.",
            ),
            (
                "A winter",
                "Take the [organizing school](page:winter-organizing-school). Six "
                "Tuesdays.",
            ),
        ),
    ],
)

ABOUT = standard(
    "about",
    "About us",
    "A statewide, member-run organization for a Massachusetts in which everyone can "
    "live "
    "well and has a say.",
    "town_green",
    story("""
        Forward Commonwealth is made of people who live here. We are members, in
        chapters, in every part of the state, and we decide together what to work for:
        by meeting, arguing, voting, and then knocking on doors.

        We think that the rules of a place should be written by those who live under
        them. That nobody should be too poor to be warm. That a border between two towns
        should not decide how long a child lives. That what is decided in our name
        should be written down where we can read it.
    """),
    stats(
        "In numbers",
        ("5", "chapters, each with its own meetings and its own news", "page:chapters"),
        ("312", "members who voted on our agenda", "page:how-members-chose-the-agenda"),
        ("11", "proposals that we carry in this session", "page:agenda"),
    ),
    people(
        "Staff and regulars",
        person(
            "Nadia Teixeira",
            "Policy director",
            "Reads bills so that you do not have to.",
            "nadia",
        ),
        person(
            "Tomás Rivera",
            "Organizing director",
            "Trains canvass captains and cooks.",
            "tomas",
        ),
        person(
            "Ruth Abelman",
            "Elections editor, volunteer",
            "Twenty-two years at a check-in table.",
            "ruth",
        ),
        person(
            "Marcus Whitfield",
            "Research and scorecard",
            "Keeps the spreadsheet, and the notes behind it.",
            "marcus",
        ),
        person("Grace Okonjo-Bell", "Greater Worcester", "", "grace"),
        person("Mei-Lin Chau", "Merrimack Valley", "", "mei"),
        person("Amina Yusuf", "Pioneer Valley", "", "amina"),
        person("Liam Dorsey", "South Shore", "", "liam"),
        person("Walter Snow", "Cape and Islands", "", "walter"),
        person("Joana Medeiros", "Cape and Islands", "", "joana"),
    ),
    story("""
        ## How we decide

        One member, one vote. The agenda is chosen by all members every second winter.
        Endorsements are made by the members of a district, by two thirds. The board has
        eleven seats, six of them held by chapters; its minutes are open to members.

        ## Where the money comes from

        From about two thousand people who give ten dollars a month, and from the
        chowder dinner. We take nothing from companies or from people who lobby for
        them.
    """),
    gallery(
        ("kitchen_table", "Where it begins."),
        ("crowd", "Where it gets loud."),
        ("hills_autumn", "What it is for."),
    ),
    callout(
        "This is a demo",
        "The organization, its people, its numbers and its news are invented. Places, "
        "institutions and voting rules are real.",
        "warning",
    ),
    related=("eighteen-people-in-a-basement", "get-involved"),
)

PRIVACY = standard(
    "privacy",
    "Privacy",
    "What we know about you, why, and how to make us forget it. In plain words.",
    None,
    story("""
        ## Reading this site

        You can read everything here without telling us who you are. There are no
        trackers, no advertising and nothing loaded from other companies. The server
        keeps a log of requests for fourteen days to find faults and attacks.

        ## If you write or sign up

        We keep what you give us: your name, address, e-mail, and what you said you
        would like to do. We use it to call you about that. Your chapter's coordinators
        can see it; other members cannot.

        ## What we do not do

        - Sell, rent or swap lists
        - Share your answers with candidates
        - Guess your politics from your street

        ## What you can ask

        Ask to see what we have, correct it, or have it deleted. One message is enough
        and we answer within ten days. Donations are the exception: campaign finance law
        requires us to keep and to report them.
    """),
    accordion(
        "Details",
        (
            "Cookies",
            "One, if you sign in to edit the site. None for readers.",
        ),
        (
            "Videos",
            "Are loaded from their host only when you press play.",
        ),
        (
            "Children",
            "We do not knowingly keep data of anyone under thirteen.",
        ),
    ),
    link_list("Ask us", (MAIL, "Write to us", "Subject line: my data.")),
)

CONTACT = standard(
    "contact",
    "Contact",
    "Write, call or come by. A person answers, usually on the same day.",
    "three_deckers",
    columns(
        [
            paragraph("""
                **The office**

                Forward Commonwealth, 14 Example Street, third floor, Worcester, MA
                01600

                Monday to Thursday, ten to six. The bell is the one with the sun on it.
                The elevator works.
            """),
        ],
        [
            link_list(
                "Reach us",
                (MAIL, "hello@forward-commonwealth.example.org", "For everything."),
                (
                    "tel:+1-508-555-0142",
                    "508-555-0142",
                    "Leave your town and a number.",
                ),
                (
                    "mailto:press@forward-commonwealth.example.org",
                    "press@forward-commonwealth.example.org",
                    "Reporters: we answer within the hour before your deadline.",
                ),
            ),
        ],
    ),
    table(
        "Who to ask",
        ["About", "Who"],
        ["A bill, a hearing, testimony", "Nadia Teixeira"],
        ["Volunteering, trainings, a new chapter", "Tomás Rivera"],
        ["A guide, a deadline, a clerk", "Ruth Abelman"],
        ["A score, a correction", "Marcus Whitfield"],
    ),
    callout(
        "A mistake on this site?",
        "Tell us. Corrections are made in the text and listed with their date.",
    ),
    button_group(button("Find your chapter", "page:chapters", "secondary")),
)
