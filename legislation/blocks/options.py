"""What several of the legislature's blocks let staff choose."""

from cms.blocks.base import OptionBlock

GROUP = "Legislature"
ANY = "any"
# As `Chamber.choices` and `BillPage.Position.choices` have them.
CHAMBERS = [("lower", "House"), ("upper", "Senate")]
POSITIONS = [("support", "Support"), ("oppose", "Oppose"), ("watch", "Watch")]


def any_or(choices, whole: str, **kwargs) -> OptionBlock:
    """Return a choice that narrows a list, or leaves it whole."""
    return OptionBlock(choices=[(ANY, whole), *choices], default=ANY, **kwargs)


def narrowed(value: str | None) -> str:
    """Return what a list is narrowed to, "" for one that is left whole."""
    return "" if value in (ANY, None) else value
