"""How sections and categories appear in the admin."""

from django.shortcuts import redirect
from django.utils.text import get_text_list
from wagtail import hooks
from wagtail.admin import messages
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from blog.models import BlogCategory, BlogSection


class BlogSectionViewSet(SnippetViewSet):
    model = BlogSection
    icon = "folder-open-inverse"
    menu_label = "Sections"
    list_display = ["name", "slug", "sort_order"]
    ordering = ["sort_order", "name"]
    search_backend_name = None
    search_fields = ["name"]


class BlogCategoryViewSet(SnippetViewSet):
    model = BlogCategory
    icon = "tag"
    menu_label = "Categories"
    list_display = ["name", "section", "slug"]
    list_filter = ["section"]
    search_backend_name = None
    search_fields = ["name"]


class NewsGroup(SnippetViewSetGroup):
    menu_label = "News"
    menu_icon = "doc-full-inverse"
    menu_order = 310
    items = [BlogSectionViewSet, BlogCategoryViewSet]


register_snippet(NewsGroup)


@hooks.register("before_delete_snippet")
def keep_categories_in_use(request, instances):
    """Refuse to delete a category that posts have: they would silently lose it."""
    keys = [item.pk for item in instances if isinstance(item, BlogCategory)]
    used = BlogCategory.objects.filter(pk__in=keys, posts__isnull=False).distinct()
    if not used:
        return None
    names = get_text_list([f"“{category}”" for category in used], "and")
    messages.error(
        request, f"Posts are filed under {names}. Give them another category first."
    )
    return redirect("wagtailsnippets_blog_blogcategory:list")
