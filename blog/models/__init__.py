from .categories import BlogCategory, BlogSection
from .index import BlogIndexPage
from .posts import BlogPage

__all__ = ["BlogCategory", "BlogIndexPage", "BlogPage", "BlogSection"]
