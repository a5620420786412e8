"""Who writes the news, and how it is sorted."""

# slug: (name, role, bio, portrait)
AUTHORS = {
    "nadia-teixeira": (
        "Nadia Teixeira",
        "Policy director",
        "Nadia reads bills so that you do not have to. She spent ten years as a legal "
        "aid lawyer in Fall River and still carries a paper calendar.",
        "nadia",
    ),
    "tomas-rivera": (
        "Tomás Rivera",
        "Organizing director",
        "Tomás trains our chapters and canvass captains. He learned the work in "
        "Holyoke, one stairwell at a time.",
        "tomas",
    ),
    "ruth-abelman": (
        "Ruth Abelman",
        "Elections editor, volunteer",
        "Ruth was a poll worker for twenty-two years and edits our voter guides. She "
        "will happily explain a provisional ballot at a party.",
        "ruth",
    ),
    "marcus-whitfield": (
        "Marcus Whitfield",
        "Research and scorecard",
        "Marcus keeps the scorecard, and the spreadsheet behind the scorecard, and the "
        "notes behind the spreadsheet.",
        "marcus",
    ),
}

# slug: (name, description)
SECTIONS = {
    "on-beacon-hill": (
        "On Beacon Hill",
        "What the Legislature is doing, what it is not doing, and when to call.",
    ),
    "elections": (
        "Elections",
        "How to vote, who is running, and what the candidates told us.",
    ),
    "organizing": (
        "Organizing",
        "Doors, trainings and the people who make the coffee.",
    ),
}

# slug: (name, section)
CATEGORIES = {
    "budget": ("Budget and taxes", "on-beacon-hill"),
    "housing": ("Housing", "on-beacon-hill"),
    "climate-and-transit": ("Climate and transit", "on-beacon-hill"),
    "rights-and-justice": ("Rights and justice", "on-beacon-hill"),
    "open-government": ("Open government", "on-beacon-hill"),
    "voting": ("Voting", "elections"),
    "candidates": ("Candidates and questions", "elections"),
    "volunteers": ("Volunteers", "organizing"),
    "trainings": ("Trainings", "organizing"),
}
