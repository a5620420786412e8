"""The election guides. Facts of public record, with the official page beside each."""

from ..blocks import (
    accordion,
    button,
    button_group,
    callout,
    card,
    card_grid,
    link_list,
    steps,
    story,
    table,
    timeline,
)
from ..entries import index, standard

STATE = "https://www.sec.state.ma.us/divisions/elections"
ELECTIONS = f"{STATE}/elections-and-voting.htm"
REGISTER = "https://www.sec.state.ma.us/ovr/"
STATUS = "https://www.sec.state.ma.us/VoterRegistrationSearch/MyVoterRegStatus.aspx"
POLLING_PLACE = "https://www.sec.state.ma.us/WhereDoIVoteMA/WhereDoIVote"
MAIL = f"{STATE}/voting-information/absentee-voting.htm"

LAST_WORD = callout(
    "Check before you rely on this",
    "These are the rules as of the voting law of 2022. Rules change, and cities and "
    "towns may do some things in their own way. Look at the page of the "
    "[state's elections division]({ELECTIONS}) or ask your city or town clerk: they "
    "have the last word.",
)

OFFICIAL = link_list(
    "Official pages",
    (REGISTER, "Register to vote online", "Or change your address or party."),
    (STATUS, "Check your registration", "Are you on the list, and where?"),
    (POLLING_PLACE, "Find your polling place", "With your districts."),
    (MAIL, "Vote by mail", "Application and tracking."),
    (ELECTIONS, "Elections division", "Everything else, and a telephone number."),
)

GUIDE = index(
    "elections",
    "Elections",
    "How to vote in Massachusetts, what is on the ballot next, and what candidates "
    "answered when we asked.",
    "ballot_box",
    """
    Plain guides to voting here, with the official page beside every rule. We ask
    candidates the hard questions and print what they answer. The decision is yours.
""",
    standard(
        "how-to-vote",
        "How to vote in Massachusetts",
        "Registration, three ways to vote, what to bring and what to do if something "
        "goes "
        "wrong. On one page.",
        "polling_place",
        LAST_WORD,
        story("""
            ## Who may vote

            You may vote if you are a citizen of the United States, live in
            Massachusetts, will be eighteen on Election Day, and are registered. People
            who are in prison for a felony may not vote while they are there; once you
            are out you may, and so may people who are in jail waiting for trial or for
            a misdemeanor. If you are sixteen or seventeen you can preregister.

            ## Register

            The deadline is **ten days before** an election. You can register online, by
            mail or at your city or town clerk's office, and you may have been
            registered at the Registry of Motor Vehicles or with MassHealth. Details are
            in our guide [to registering](page:register-to-vote).

            ## Choose how to vote
        """),
        table(
            "Three ways to vote in a state election",
            ["Way", "When", "Good to know"],
            [
                "By mail",
                "Your application must arrive by the fifth business day before",
                "Any voter may. Sign the inner envelope; return postage is paid.",
            ],
            [
                "Early, in person",
                "About two weeks before a November state election, one before a "
                "primary",
                "Every city and town has a site; hours differ.",
            ],
            [
                "On Election Day",
                "7 a.m. to 8 p.m. in state elections",
                "If you are in line at 8 p.m., you may vote.",
            ],
        ),
        story("""
            Mail ballots can also be left in your town's drop box or at its election
            office. In a primary they must be there when the polls close. In a November
            state election, one that was postmarked by Election Day counts if it arrives
            within three days.

            Cities and towns decide whether to offer early voting in person in their
            local elections, and may have other polling hours.

            ## What to bring

            Most voters are **not** asked for identification. You may be, if you are
            voting for the first time in Massachusetts after registering by mail, if you
            are on the inactive list, if you vote a provisional or challenged ballot, or
            if the poll worker has another good reason. Something with your name and
            address is enough: a license, a utility bill, a lease, a letter from a
            shelter.
        """),
        accordion(
            "If something goes wrong",
            (
                "My name is not on the list",
                "Ask the warden to call the clerk. If that does not settle it, ask "
                "for a "
                "**provisional ballot**. It is counted if you turn out to be "
                "registered.",
            ),
            (
                "I made a mistake on the ballot",
                "Ask for another. You may have up to two fresh ones.",
            ),
            (
                "I cannot get into the building, or cannot mark a paper ballot",
                "Polling places must be accessible and have a machine that marks "
                "ballots "
                "for you. You may also bring someone to help.",
            ),
            (
                "I do not read English well",
                "You may bring someone to help, as long as it is not your employer or "
                "someone from your union. Some cities have ballots in more languages.",
            ),
            (
                "Somebody is bothering voters",
                "Tell the warden, then the Elections Division at 800-462-8683.",
            ),
        ),
        OFFICIAL,
        related=("register-to-vote", "vote-by-mail", "ballot-questions"),
    ),
    standard(
        "register-to-vote",
        "Register to vote",
        "Three ways to register, ten days before an election at the latest, and how to "
        "check that it worked.",
        "town_green",
        LAST_WORD,
        steps(
            "Three ways",
            (
                "Online",
                "At the [state's page]({REGISTER}), if you have a Massachusetts "
                "license "
                "or ID card with your signature on file.",
            ),
            (
                "By mail",
                "Print the form, sign it, send it to your city or town clerk. It "
                "counts if "
                "it is postmarked by the deadline.",
            ),
            (
                "In person",
                "At any city or town clerk's office in the state, or at the Registry "
                "when "
                "you renew a license.",
            ),
        ),
        callout(
            "Ten days",
            "The deadline to register, to move your registration or to change your "
            "party "
            "is ten days before each election.",
            "deadline",
        ),
        story("""
            ## When to do it again

            - You have moved, even down the street
            - Your name has changed
            - You would like to join a party, leave one, or vote in its primary
            - You have come home from prison

            ## Students

            You may register where you go to school or where you come from. You may not
            do both. Campus housing is an address like any other.

            ## Without a fixed address

            You can register with the place where you stay: a shelter, a park, a corner.
            Give a mailing address if you have one, so that the clerk can reach you.

            ## Check

            The state's page shows whether you are on the list, whether you are active,
            your party, your districts and your polling place. It takes ten seconds. Do
            it once a year.
        """),
        button_group(
            button("Register online", REGISTER),
            button("Check your registration", STATUS, "secondary"),
        ),
        OFFICIAL,
        related=("how-to-vote", "same-day-registration"),
    ),
    standard(
        "vote-by-mail",
        "Vote early or by mail",
        "Any voter may vote by mail, and every city and town opens for early voting "
        "before state elections.",
        "lighthouse",
        LAST_WORD,
        story("## By mail"),
        steps(
            "Five steps",
            (
                "Apply",
                "With the form from the [state's page]({MAIL}), online or on paper. "
                "It "
                "must arrive by the fifth business day before the election.",
            ),
            ("Tick the elections", "One form can cover all of a year's elections."),
            ("Mark your ballot", "Both sides. In ink. Take your time."),
            (
                "Sign the envelope",
                "The ballot goes in the inner envelope, which you sign, and that goes"
                " in "
                "the outer one.",
            ),
            (
                "Bring it back in time",
                "By mail, in a drop box or at the election office. You can follow it "
                "online.",
            ),
        ),
        callout(
            "When it must be back",
            "In primaries and most local elections: by the close of the polls. In "
            "November "
            "state elections: postmarked by Election Day and received within three "
            "days. "
            "In the last week, use a drop box.",
            "deadline",
        ),
        story("""
            ## Early, in person

            Before state primaries and elections each city and town opens at least one
            site, with hours on weekdays and on the weekend. Bring nothing but your
            address, mark your ballot, seal it, done. Your clerk publishes the hours.

            ## If you change your mind

            If you asked for a ballot by mail and have not sent it back, you may still
            vote in person. Only one is counted, and the list says which.
        """),
        OFFICIAL,
        related=("how-to-vote", "three-ways-to-vote"),
    ),
    standard(
        "ballot-questions",
        "How ballot questions work",
        "Who may ask, how a question gets on the ballot, and how to read one.",
        "doorstep",
        LAST_WORD,
        story("""
            Since 1918 voters in Massachusetts can make laws themselves, repeal some
            that the Legislature has passed, and approve changes of the constitution.
            Here is what the words mean.
        """),
        table(
            "Kinds of questions",
            ["Kind", "Who starts it", "What a yes does"],
            ["Law by initiative", "Voters, with signatures", "Makes it law"],
            ["Referendum", "Voters, with signatures", "Keeps the law in question"],
            [
                "Constitutional amendment",
                "The Legislature or voters, in two sessions",
                "Changes the constitution",
            ],
            [
                "Public policy question",
                "Voters in a district",
                "Tells the legislator what they think",
            ],
            [
                "Local question",
                "A council, a town meeting or a law",
                "Depends: read the summary",
            ],
        ),
        story("""
            ## How to read one

            Read the two sentences that begin *a yes vote would* and *a no vote would*.
            Then the summary. Then, if you like, the 150 words from each side, and look
            at who signed them.

            A blank is allowed. It does not spoil the rest of your ballot.

            ## What a question cannot be about

            Some subjects are off limits for initiatives, among them religion, judges
            and the spending of particular sums. The Attorney General decides, and
            courts may be asked.
        """),
        OFFICIAL,
        related=("from-clipboard-to-ballot", "what-the-questions-changed"),
    ),
    standard(
        "on-the-ballot-next",
        "On the ballot next",
        "Spring town elections, then most cities in the fall of 2027. How to find your "
        "dates, and what is decided.",
        "three_deckers",
        story("""
            The state election of November 2026 is behind us. What comes next is closer
            to home, and quieter, and your vote weighs more.
        """),
        timeline(
            "The year ahead",
            (
                "2027-03-01",
                "Town elections begin",
                "Most towns vote between March and June, each on its own date. Town "
                "meetings follow.",
            ),
            (
                "2027-09-14",
                "City preliminaries",
                "In many cities a preliminary in September narrows the field. Dates "
                "differ.",
            ),
            (
                "2027-11-02",
                "City elections",
                "Most cities choose mayors, councils and school committees on the "
                "first "
                "Tuesday after the first Monday in November.",
            ),
            (
                "2028-11-07",
                "State and presidential election",
                "And the primaries before it, in March and in September.",
            ),
        ),
        card_grid(
            "What they decide",
            card(
                "Select board or council",
                "The budget, the police, permits, and whether the sidewalk gets done.",
                image="city_hills",
            ),
            card(
                "School committee",
                "The superintendent, the contract with teachers, the bus at 5:50.",
                image="school",
            ),
            card(
                "Town meeting",
                "In most towns you are the legislature, and may stand up.",
                image="town_green",
            ),
        ),
        callout(
            "Find your date",
            "Your city or town clerk publishes it at least two months ahead. Chapters "
            "list theirs on their pages: [find yours](page:chapters).",
        ),
        OFFICIAL,
        related=("the-races-that-pave-your-street", "town-meeting-for-beginners"),
    ),
    standard(
        "how-we-endorse",
        "How we ask, and how we endorse",
        "Every candidate gets the same questions. Answers are printed as they come. "
        "Members decide, by two thirds.",
        "kitchen_table",
        steps(
            "From letter to vote",
            (
                "Everybody gets the same letter",
                "All candidates for a seat, of every party, on the same day.",
            ),
            (
                "Answers are printed unchanged",
                "No cuts, no edits. What is left blank stays visibly blank.",
            ),
            (
                "Chapters meet",
                "Members in the district read and discuss. Candidates may come and "
                "speak.",
            ),
            (
                "Members vote",
                "An endorsement takes two thirds of those voting, with at least "
                "fifteen. "
                "*No endorsement* is always a choice.",
            ),
            (
                "We say how it went",
                "The result, the turnout and the reasons go on the page of the race.",
            ),
        ),
        story("""
            ## What we do not do

            We do not endorse a candidate who has not answered. We do not coordinate
            with campaigns about the questions. And no donor sees the answers before you
            do.

            ## Who may vote

            Members in good standing who live in the district, and who joined at least
            thirty days before.
        """),
        callout(
            "In this demo",
            "There are no questionnaires or endorsements of real candidates on this "
            "site.",
            "warning",
        ),
        related=("how-to-read-our-questionnaires",),
    ),
)
