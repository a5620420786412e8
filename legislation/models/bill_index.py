"""The list of bills, and the way to each by any spelling of its number."""

from http import HTTPMethod, HTTPStatus

from django.http import Http404, HttpResponsePermanentRedirect
from django.utils.functional import cached_property
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import RoutablePageMixin, re_path

from cms import references
from cms.content_version import cached
from cms.models import IntroducedPage
from cms.models.listings import ListingMixin
from legislation import bill_numbers
from legislation.models.bill_pages import BillPage
from legislation.models.bills import Bill


class BillIndexPage(ListingMixin, RoutablePageMixin, IntroducedPage):
    """All bills by session; at `<number>/` and `<session>/<number>/` the way to one."""

    parent_page_types = ["home.HomePage", "home.IndexPage"]
    subpage_types = ["legislation.BillPage"]
    page_description = "Lists the bills; finds one by its number."
    search_kind = "Bills"
    allowed_http_methods = [HTTPMethod.GET, HTTPMethod.HEAD, HTTPMethod.OPTIONS]

    api_fields = [
        *IntroducedPage.api_fields,
        APIField("items"),
        APIField("filters"),
    ]
    api_detail_only_fields = (
        *IntroducedPage.api_detail_only_fields,
        *("items", "filters"),
    )

    session = ""  # identifier of the session whose bills are shown; "": the newest

    @cached_property
    def record(self):
        """The bills that have a public page below this one, see `bill_rows`."""
        from legislation.bill_rows import bill_record

        pages = references.public_pages(BillPage.objects.child_of(self))
        return cached(f"bill-index:{self.pk}", lambda: bill_record(pages))

    def bills(self, asked=None):
        """Return the listing of the session shown, narrowed down as asked."""
        from legislation.bill_listing import BillListing

        return BillListing(self.record, self.get_url(), asked or {}, self.session)

    @property
    def items(self) -> list[dict]:
        """The first part of the current session's bills; others by ?child_of=."""
        return self.bills().page(1).object_list

    @property
    def filters(self) -> list[dict]:
        """The links that narrow the list down, see `BillListing.facets`."""
        return self.bills().facets

    @re_path(rf"^(?:(?P<session>[\w-]+)/)?(?P<spelling>{bill_numbers.SPELLING})/$")
    def bill(self, request, spelling, session=None):
        """Lead to the page of the bill with this number."""
        identifier = bill_numbers.parse(spelling)
        found = bill_numbers.find_bill(identifier, session)
        if found:
            return HttpResponsePermanentRedirect(found.url)
        return self._unknown(request, identifier, session)

    @re_path(rf"^(?P<session>{bill_numbers.SESSION})/$")
    def bills_of_session(self, request, session):
        """List the bills of one session."""
        name = self.record.labels["session"].get(session)
        if name is None:
            raise Http404
        self.session = session
        if session != self.record.current:
            self.listing_name, self.listing_path = name, f"{session}/"
        return self.index_route(request)

    def _unknown(self, request, identifier, session):
        number = Bill(identifier=identifier).number
        where = f" of the session {session}" if session else ""
        words = {
            "number": number,
            "heading": f"We have no bill {number}{where}",
            "advice": "It may have another number in another session, or we may not "
            "follow it. Look for its number or for words of its name.",
        }
        template = "legislation/bill_not_found.html"
        response = self.render(request, template=template, context_overrides=words)
        response.status_code = HTTPStatus.NOT_FOUND
        return response

    def get_context(self, request, *args, **kwargs):
        bills = self.bills(request.GET)
        listing = bills.page(request.GET.get("page"))
        self._listing_number = listing.number
        context = super().get_context(request, *args, **kwargs)
        whole = not (self.listing_name or bills.is_narrowed or listing.number > 1)
        return {
            **context,
            "bills": bills,
            "listing": listing,
            "kicker": self.listing_name,
            "summary": self.summary if whole else "",
            "introduction_html": self.introduction_html if whole else "",
        }
