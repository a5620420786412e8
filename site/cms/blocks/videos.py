"""The video providers we trust, and the addresses their videos are found under."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit

YOUTUBE_HOSTS = {
    "youtube.com",
    "www.youtube.com",
    "m.youtube.com",
    "www.youtube-nocookie.com",
}
VIMEO_HOSTS = {"vimeo.com", "www.vimeo.com", "player.vimeo.com"}

_YOUTUBE_ID = re.compile(r"[\w-]{11}", re.ASCII)
_YOUTUBE_PATH = re.compile(r"/(?:shorts|embed|live|v)/([^/]+)/?")
_VIMEO_PATH = re.compile(
    r"/(?:video/|channels/[\w-]+/|groups/[\w-]+/videos/)?(\d+)(?:/(\w+))?/?", re.ASCII
)


@dataclass(frozen=True)
class Video:
    """A video of a provider, and the player that leaves readers most private."""

    provider: str
    embed_url: str


def find_video(url: str | None) -> Video | None:
    """Return the video of an address, None when it is of no provider we trust."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    if parts.scheme not in ("http", "https"):
        return None
    if parts.hostname in YOUTUBE_HOSTS or parts.hostname == "youtu.be":
        return _youtube(parts)
    return _vimeo(parts) if parts.hostname in VIMEO_HOSTS else None


def _youtube(parts) -> Video | None:
    if parts.hostname == "youtu.be":
        key = parts.path.strip("/")
    elif match := _YOUTUBE_PATH.fullmatch(parts.path):
        key = match[1]
    else:
        key = _parameter(parts, "v") if parts.path == "/watch" else ""
    if not _YOUTUBE_ID.fullmatch(key):
        return None
    return Video("YouTube", f"https://www.youtube-nocookie.com/embed/{key}")


def _vimeo(parts) -> Video | None:
    match = _VIMEO_PATH.fullmatch(parts.path)
    if not match:
        return None
    # An unlisted video plays only with its second key.
    secret = match[2] or _parameter(parts, "h")
    query = urlencode({"dnt": 1, "h": secret} if secret else {"dnt": 1})
    return Video("Vimeo", f"https://player.vimeo.com/video/{match[1]}?{query}")


def _parameter(parts, name) -> str:
    return parse_qs(parts.query).get(name, [""])[0]
