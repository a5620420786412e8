"""How a listing is cut into pages."""

from django.conf import settings
from django.db.models import F, Func, QuerySet, Subquery
from wagtail.api.v2.pagination import WagtailPagination
from wagtail.api.v2.utils import BadRequestError

DEFAULT_LIMIT = 20


class Pagination(WagtailPagination):
    """Wagtail's limit and offset; a queryset's rows and total come in one query."""

    def paginate_queryset(self, queryset, request, view=None) -> list:
        limit = int(request.GET.get("limit", DEFAULT_LIMIT))
        offset = int(request.GET.get("offset", 0))
        if limit > settings.WAGTAILAPI_LIMIT_MAX:
            raise BadRequestError(
                f"limit cannot be higher than {settings.WAGTAILAPI_LIMIT_MAX}"
            )
        if isinstance(queryset, QuerySet):  # else search results, or derived rows
            queryset = _with_total(queryset)
        rows = list(queryset[offset : offset + limit])
        self.total_count = _total(rows, queryset)
        return rows


def _with_total(queryset) -> QuerySet:
    count = Func(F("pk"), function="COUNT")
    total = queryset.order_by().annotate(listing_total=count).values("listing_total")
    return queryset.annotate(listing_total=Subquery(total))


def _total(rows, queryset) -> int:
    if isinstance(queryset, list):
        return len(queryset)
    # A page beyond the end has no row to carry the total.
    if rows and hasattr(rows[0], "listing_total"):
        return rows[0].listing_total
    return queryset.count()
