"""The chapters: where they are, when they meet, and what they have posted."""

from ..blocks import body as flat
from ..blocks import callout, people, person, steps
from ..entries import Entry
from ..prose import html
from .chapter_posts import CAPE, MERRIMACK, SOUTH_SHORE, VALLEY, WORCESTER


def chapter(slug, title, image, summary, towns, introduction, meeting, posts, *body):
    """A chapter with its posts."""
    fields = {
        "towns": towns,
        "introduction": html(introduction),
        "meeting": meeting,
        "email": f"{slug}@forward-commonwealth.example.org",
        "social_profiles": [
            ("facebook", f"https://www.facebook.com/example.forward.{slug}"),
            ("instagram", f"https://www.instagram.com/example.forward.{slug}"),
        ],
    }
    blocks = flat(list(body))
    summary = " ".join(summary.split())
    return Entry("chapter", slug, title, summary, image, blocks, posts, fields=fields)


CHAPTERS = Entry(
    "chapters",
    "chapters",
    "Chapters",
    "Five chapters, from the Berkshires' edge to the islands. Find the one near you.",
    "town_green",
    children=(
        chapter(
            "greater-worcester",
            "Greater Worcester",
            "city_hills",
            """Seven hills, one Sunday van and a phone tree that works. Our largest
            chapter meets in a union hall and ends on time.""",
            "Worcester, Auburn, Shrewsbury, Millbury, Holden, West Boylston, "
            "Leicester, "
            "Grafton, Northborough",
            """
            We are about four hundred people in the middle of the state: nurses,
            students, machinists, librarians and one retired judge who makes the agenda.
            We work on rent, on buses and on getting people to vote in elections that
            nobody televises.

            If you have never been to a meeting, come to the one with soup.
        """,
            "First Tuesday of the month, 6:30 p.m.\nLaborers' hall, Worcester, and by "
            "video\nChild care and soup; the elevator works",
            WORCESTER,
            people(
                "Who to ask",
                person(
                    "Grace Okonjo-Bell",
                    "Coordinator",
                    "A nurse on nights, so write rather than call before noon.",
                    "grace",
                ),
                person(
                    "Anselm Kowalczyk",
                    "Coordinator",
                    "Knows every bus route and the name of most drivers.",
                ),
            ),
        ),
        chapter(
            "merrimack-valley",
            "Merrimack Valley",
            "mills",
            """From Lowell to the river's mouth, in English, Spanish and Khmer. We
            turn mill buildings into precincts that vote.""",
            "Lowell, Lawrence, Haverhill, Methuen, Dracut, Andover, North Andover, "
            "Amesbury, Newburyport",
            """
            The river used to drive the looms. Now it connects a city where most people
            speak Spanish at home, a city with the second largest Cambodian community in
            the country, and a string of towns in between. Our meetings have three
            interpreters and four kinds of dessert.
        """,
            "Third Thursday, 7 p.m.\nAlternating between Lowell and Lawrence; rides "
            "from "
            "Haverhill\nInterpretation in Spanish and Khmer",
            MERRIMACK,
            people(
                "Who to ask",
                person(
                    "Mei-Lin Chau",
                    "Coordinator",
                    "Teaches citizenship classes, and fifth grade.",
                    "mei",
                ),
                person(
                    "Rafael Ortega", "Coordinator", "Runs the phone bank in Lawrence."
                ),
            ),
        ),
        chapter(
            "pioneer-valley",
            "Pioneer Valley",
            "farm",
            """Along the Connecticut River, with farmers, professors and the people
            who clean up after both.""",
            "Springfield, Holyoke, Chicopee, Northampton, Easthampton, Amherst, South "
            "Hadley, Hadley, Greenfield, Ware",
            """
            Ninety miles from the State House it can feel as though laws are made for
            somewhere else. We charter a bus on hearing days and fill it. We also work
            on trains that go west, farmland that stays farmland, and apartments in
            towns where the students outnumber the beds.
        """,
            "Second Wednesday, 6 p.m.\nHolyoke, in the library, and by video\nThe bus"
            " for "
            "hearing days leaves from Northampton at 6:45 a.m.",
            VALLEY,
            steps(
                "Three ways to begin",
                (
                    "Ride along",
                    "On the next hearing day. Somebody will sit next to you.",
                ),
                ("Bring a dish", "The potluck is where the plans are made."),
                ("Adopt a committee", "Twenty minutes a week, from home."),
            ),
        ),
        chapter(
            "south-shore",
            "South Shore",
            "harbor",
            """From Quincy to Plymouth: high tides, high rents and a very good
            chowder fund-raiser.""",
            "Quincy, Braintree, Weymouth, Hingham, Scituate, Marshfield, Rockland, "
            "Duxbury, Plymouth",
            """
            Our members measure time in tides and in trains. We began with a petition to
            keep a commuter boat and stayed together for zoning, flood maps and school
            lunches. We are evenly split on everything except that meetings should be
            near water.
        """,
            "Last Monday, 7 p.m.\nWeymouth and Plymouth in turn\nParking is free and "
            "the "
            "boat is late",
            SOUTH_SHORE,
            callout(
                "New: a Plymouth table",
                "Saturdays from nine to noon at the farmers' market. Look for the "
                "yellow "
                "umbrella.",
            ),
        ),
        chapter(
            "cape-and-islands",
            "Cape and Islands",
            "dunes",
            """A place people love, and where the people who work in it cannot live.
            We meet when the ferries run.""",
            "Barnstable, Falmouth, Yarmouth, Dennis, Orleans, Wellfleet, Provincetown, "
            "Oak Bluffs, Tisbury, Nantucket",
            """
            In July there are half a million of us, and in February you know everyone's
            dog. We work for year-round homes, clean ponds, and wind farms that are
            built by people from here. Half of our members are over seventy; the other
            half are looking for an apartment.
        """,
            "First Saturday, 10 a.m., October to May\nWellfleet library; by video "
            "from the "
            "islands\nIn summer, Sundays at the dump",
            CAPE,
            people(
                "Who to ask",
                person(
                    "Walter Snow",
                    "Coordinator",
                    "Shellfisherman, retired. Rises early, calls earlier.",
                    "walter",
                ),
                person(
                    "Joana Medeiros",
                    "Coordinator",
                    "Carpenter in Falmouth, and the voice on the boat.",
                    "joana",
                ),
            ),
        ),
    ),
    fields={
        "introduction": html("""
            A chapter is where the work is done: at least fifteen people, a room, a
            date. Each writes its own page here and posts its own news. None near you?
            It takes [five people and a kitchen table](page:start-a-chapter).
        """)
    },
)
