"""The inks of the demo's posters: few, warm, and the same in every picture."""

PAPER = "#fbf3df"
CREAM = "#f4e3bd"
SAND = "#e6c88d"
GOLD = "#f0b73f"
AMBER = "#dc8b35"
CORAL = "#d65f43"
BRICK = "#a9432f"
RUST = "#7f3128"
PLUM = "#4a2740"

MIST = "#dae7d8"
AQUA = "#a6cfbe"
TEAL = "#579a8b"
LAGOON = "#23706b"
NAVY = "#124149"
INK = "#0d2c31"
NIGHT = "#081d22"

LEAF = "#a3ad55"
MOSS = "#6b8c45"
FOREST = "#2f6447"
PINE = "#16453a"
DEEP = "#0e3029"

STONE = "#b9b09a"
SLATE = "#65797a"
SHADOW = "#374a4f"
WHITE = "#fffaf0"


def rgb(colour: str) -> tuple[int, int, int]:
    """The three channels of a #rrggbb colour."""
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


def mix(first: str, second: str, share: float) -> str:
    """A colour between two others: 0 is the first, 1 the second."""
    pairs = zip(rgb(first), rgb(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def ramp(colours: list[str], steps: int) -> list[str]:
    """The colours spread evenly over a number of flat steps."""
    last = len(colours) - 1
    places = [i * last / max(steps - 1, 1) for i in range(steps)]
    return [
        mix(colours[int(p)], colours[min(int(p) + 1, last)], p - int(p)) for p in places
    ]
