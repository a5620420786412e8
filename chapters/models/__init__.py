from .chapters import ChapterIndexPage, ChapterPage
from .posts import ChapterPostPage

__all__ = ["ChapterIndexPage", "ChapterPage", "ChapterPostPage"]
