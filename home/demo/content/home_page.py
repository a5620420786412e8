"""The home page, band by band."""

from ..bands import about, action_panels, feature, hero, latest_posts, local_news
from ..blocks import button, share

TITLE = "Forward Commonwealth"
SEARCH_DESCRIPTION = (
    "A statewide grassroots organization in Massachusetts: our agenda, a scorecard, "
    "plain "
    "guides to voting, and chapters near you."
)

BANDS = [
    hero(
        "Ordinary people, writing the next laws of Massachusetts",
        """We read the bills, count the votes, knock on the doors and bring the soup.
        Join your neighbors in every part of the state.""",
        "statehouse",
        button("Take action", "page:get-involved"),
        button("Read our agenda", "page:agenda", "secondary"),
    ),
    action_panels(
        (
            "Have ten minutes?",
            "Make one call about one bill. We will tell you what to say, and when.",
            "Make a call",
            "page:three-days-to-july-31",
        ),
        (
            "Have an evening?",
            "Come to a chapter meeting. There are five chapters and at least as many "
            "soups.",
            "Find your chapter",
            "page:chapters",
        ),
        (
            "Have a winter?",
            "Learn to organize: six Tuesdays, three rooms, free, with child care.",
            "See the dates",
            "page:winter-organizing-school",
        ),
    ),
    feature(
        "Our agenda, 2025 and 2026",
        "Nineteen proposals, five campaigns, chosen by those who will knock for them",
        """
        The 194th General Court sits for two years. Our members chose what we carry in
        it, in four pillars. For each proposal you will find the problem, the change,
        who has signed, and whom to call.
    """,
        button("See the agenda", "page:agenda"),
        button("Find a bill", "page:bills", "secondary"),
        points=(
            "Shared Prosperity: homes, wages and care within reach",
            "All Means All: racial and social justice, on every street",
            "Good Government and Strong Democracy: votes you can see",
            "Sustainable Infrastructure and Environment: buses, heat, water",
        ),
        image="crowd",
        tone="light",
        side="right",
    ),
    feature(
        "Scorecard",
        "What they did, next to what they said",
        """
        Speeches are easy to find. Votes are not, and most decisions leave no vote at
        all. Our scorecard puts the recorded ones side by side, says how a score is
        made, and is honest about what it cannot see.
    """,
        button("See the scorecard", "page:scorecard"),
        image="hearing_room",
        tone="dark",
        side="left",
    ),
    latest_posts("On Beacon Hill", "on-beacon-hill", 3, "All posts from Beacon Hill"),
    feature(
        "On the ballot",
        "Next: your town, your city, your street",
        """
        The state election is behind us. Town elections begin in March, and most cities
        vote next November, in races that a single three-decker can decide. We ask every
        candidate the same questions and print the answers as they come.
    """,
        button("See what is next", "page:on-the-ballot-next"),
        button("How to vote", "page:how-to-vote", "secondary"),
        points=(
            "Plain guides, with the official page beside each rule",
            "Candidates in their own words",
            "Endorsements by members, with two thirds",
        ),
        image="ballot_box",
        tone="accent",
        side="right",
    ),
    latest_posts("Elections", "elections", 3, "All posts on elections"),
    feature(
        "Response agenda",
        "When Washington cuts and the rent is due",
        """
        Food benefits that came late. Coverage lost to a missed letter. Rents that were
        too high before any of it. A state cannot replace everything, but it can decide
        what must not fail. Our list is short on purpose.
    """,
        button("Read the response agenda", "page:response-agenda"),
        image="three_deckers",
        tone="light",
        side="left",
    ),
    latest_posts("Organizing", "organizing", 3, "All posts on organizing"),
    local_news(
        "Happening locally",
        """A walk with broomsticks, a bus at a quarter to seven, nineteen first
        votes: the newest from each chapter.""",
        6,
    ),
    about(
        "Who we are",
        """
        Forward Commonwealth is a statewide organization of members, in chapters from
        the Connecticut River to the islands. We work for fair wages and fair taxes, for
        schools, buses and homes that serve everyone, for clean air and a livable coast,
        and for a government that shows its work.

        We began in a library basement with eighteen chairs. There is always one more.
    """,
        "town_green",
        button("About us", "page:about", "secondary"),
    ),
    share("Ordinary people, writing the next laws of Massachusetts."),
]
