"""The endpoint of pages: cards of every type in lists, whole ones on request."""

from django.db.models import prefetch_related_objects
from django.http import Http404
from django.utils.functional import cached_property, classproperty
from wagtail.api import APIField
from wagtail.api.v2 import filters as wagtail_filters
from wagtail.api.v2.utils import BadRequestError
from wagtail.api.v2.views import PagesAPIViewSet as WagtailPagesAPIViewSet
from wagtail.models import Page, get_page_models

from cms import references
from cms.api.endpoints import ReadMixin
from cms.api.filters import FieldsFilter, OrderingFilter, SearchFilter
from cms.api.serializers import DateField, PageSerializer
from cms.api.site import requested_site
from cms.cards import card_pages
from cms.models import BasePage

# What a list says of a page whatever its type; the same names as in its answer.
_CARD_FIELDS = [
    APIField("summary"),
    APIField("listing_picture"),
    APIField("date", serializer=DateField(source="card_date", default=None)),
]


class PagesAPIViewSet(ReadMixin, WagtailPagesAPIViewSet):
    """Live, public pages of the requested site.

    A list of one type (?type=blog.BlogPage) can show all that the type says of
    itself but its `api_detail_only_fields`; a list of several types shows cards.
    """

    base_serializer_class = PageSerializer
    filter_backends = [
        FieldsFilter,
        wagtail_filters.ChildOfFilter,
        wagtail_filters.AncestorOfFilter,
        wagtail_filters.DescendantOfFilter,
        OrderingFilter,
        wagtail_filters.TranslationOfFilter,
        wagtail_filters.LocaleFilter,
        SearchFilter,
    ]
    listing_default_fields = [
        *WagtailPagesAPIViewSet.listing_default_fields,
        *("summary", "listing_picture", "date"),
    ]

    @classproperty
    def detail_only_fields(cls):
        named = (getattr(m, "api_detail_only_fields", ()) for m in get_page_models())
        return ["parent", *sorted(set().union(*named))]

    @classmethod
    def get_body_fields(cls, model):
        fields = super().get_body_fields(model)
        return [*fields, *_CARD_FIELDS] if model is Page else fields

    @cached_property
    def _site(self):
        return requested_site(self.request)

    def get_root_page(self):
        if self._site is None:
            raise BadRequestError("there is no site at this host")
        return self._site.root_page

    def get_base_queryset(self):
        # Not Wagtail's: what is public here depends on nobody's cookies.
        if self._site is None:
            return Page.objects.none()
        return references.public_pages(Page.objects.in_site(self._site))

    def find_object(self, queryset, request):
        # Wagtail's looks in the site of the host, whatever ?site= says.
        if "html_path" not in request.GET or self._site is None:
            return super().find_object(queryset, request)
        slugs = [slug for slug in request.GET["html_path"].split("/") if slug]
        try:
            page, *_ = self._site.root_page.specific.route(request, slugs)
        except Http404:
            return None
        return queryset.filter(pk=page.pk).first()

    def get_queryset(self):
        pages = super().get_queryset()
        return pages if self._shows_whole_pages else pages.defer_streamfields()

    def paginate_queryset(self, queryset):
        pages = super().paginate_queryset(queryset)
        references.current().get_many(Page, (page.alias_of_id for page in pages))
        if self._shows_whole_pages and queryset.model is not Page:
            _load_whole(pages)
            return pages
        cards = {page.pk: page for page in card_pages(pages)}
        return [cards.get(page.pk, page) for page in pages]

    @property
    def _shows_whole_pages(self):
        return self.action != "listing_view" or "fields" in self.request.GET

    def detail_view(self, request, pk):
        _load_whole([self.get_object()])
        return super().detail_view(request, pk)


def _load_whole(pages) -> None:
    """Load in bulk what these pages of one type show of other objects."""
    if not pages or not isinstance(pages[0], BasePage):
        return
    many = [field.name for field in type(pages[0])._meta.many_to_many]
    prefetch_related_objects(pages, *many)
    references.current().tree.load_ancestors(pages)
    holders = [item for page in pages for item in page.reference_holders]
    references.current().preload(holders)
