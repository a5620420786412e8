"""The titles, alt texts and focal points of the demo's pictures."""

CREDIT = "Forward Commonwealth"

# name: (title, alt text, focal point as percent of width and height)
PICTURES = {
    "statehouse": (
        "State House at dawn",
        "A brick state house with a gold dome, beams of early light behind it and a "
        "few people walking up the path.",
        (50, 32),
    ),
    "hearing_room": (
        "Hearing room",
        "A microphone on an empty witness table in a paneled hearing room with tall "
        "windows.",
        (50, 58),
    ),
    "ballot_box": (
        "Ballot box",
        "A hand drops a marked ballot into a golden ballot box.",
        (52, 52),
    ),
    "polling_place": (
        "Polling place in the evening",
        "Voters wait in line at a lighted town hall under the stars.",
        (58, 62),
    ),
    "lighthouse": (
        "Lighthouse",
        "A red and white lighthouse on a cliff above a calm sea at sunrise.",
        (70, 45),
    ),
    "dunes": (
        "Path through the dunes",
        "A sand path winds between grassy dunes down to the ocean.",
        (50, 62),
    ),
    "harbor": (
        "Harbor at sunset",
        "Three fishing boats in a harbor town under a purple and orange sky.",
        (55, 60),
    ),
    "turbines": (
        "Wind turbines at sea",
        "Offshore wind turbines turn before a low sun; a small red workboat passes.",
        (45, 55),
    ),
    "hills_autumn": (
        "River and autumn hills",
        "A river bends between red and yellow trees toward blue hills.",
        (55, 60),
    ),
    "farm": (
        "Valley farm",
        "Green rows of a valley field run toward a red barn and a round mountain.",
        (55, 50),
    ),
    "town_green": (
        "Town green in October",
        "A white meeting house and a bandstand on a town green among autumn trees.",
        (50, 55),
    ),
    "birches": (
        "Canoe behind birches",
        "Two people paddle a canoe on a still lake, seen between yellow birches.",
        (55, 62),
    ),
    "marsh": (
        "Train over the salt marsh",
        "A commuter train crosses a salt marsh; a heron stands by a creek.",
        (55, 58),
    ),
    "mills": (
        "Mills on the river",
        "Brick mills and a clock tower mirrored in a river above a dam.",
        (56, 45),
    ),
    "three_deckers": (
        "Street of three-deckers",
        "Five three-deckers in different colors on a sloping street at dusk.",
        (50, 60),
    ),
    "bridge": (
        "Cable-stayed bridge",
        "A white cable-stayed bridge leads into a city at daybreak; a sailboat below.",
        (50, 55),
    ),
    "city_hills": (
        "City of seven hills",
        "Houses climb the hills of a city around a stone clock tower.",
        (50, 55),
    ),
    "bus": (
        "City bus",
        "A yellow city bus full of riders pulls up at a stop under street trees.",
        (50, 65),
    ),
    "crowd": (
        "Rally",
        "A crowd seen from behind, holding signs with hearts, stars and houses, faces "
        "a domed building.",
        (50, 60),
    ),
    "kitchen_table": (
        "Around the table",
        "Five neighbors sit at a table with papers and mugs under a red lamp.",
        (50, 65),
    ),
    "doorstep": (
        "At the door",
        "Two volunteers with a clipboard talk with a neighbor at her front door.",
        (45, 55),
    ),
    "school": (
        "School morning",
        "Children with backpacks walk up the path to a brick school in the fall.",
        (50, 60),
    ),
    "solar_street": (
        "Solar roofs",
        "Three small houses with solar panels; somebody cycles past a garden.",
        (50, 65),
    ),
    "nadia": ("Nadia Teixeira", "Portrait of Nadia Teixeira.", (50, 40)),
    "tomas": ("Tomás Rivera", "Portrait of Tomás Rivera.", (50, 40)),
    "ruth": ("Ruth Abelman", "Portrait of Ruth Abelman.", (50, 40)),
    "marcus": ("Marcus Whitfield", "Portrait of Marcus Whitfield.", (50, 40)),
    "grace": ("Grace Okonjo-Bell", "Portrait of Grace Okonjo-Bell.", (50, 40)),
    "liam": ("Liam Dorsey", "Portrait of Liam Dorsey.", (50, 40)),
    "mei": ("Mei-Lin Chau", "Portrait of Mei-Lin Chau.", (50, 40)),
    "amina": ("Amina Yusuf", "Portrait of Amina Yusuf.", (50, 40)),
    "walter": ("Walter Snow", "Portrait of Walter Snow.", (50, 40)),
    "joana": ("Joana Medeiros", "Portrait of Joana Medeiros.", (50, 40)),
}

# Pictures that belong to a chapter's own collection; the others are shared.
CHAPTER_PICTURES = {
    "Greater Worcester": ("city_hills", "three_deckers", "grace"),
    "Pioneer Valley": ("farm", "hills_autumn", "amina"),
}
