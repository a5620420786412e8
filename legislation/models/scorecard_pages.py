"""The scorecard: a page with the chambers, legislators and votes below it."""

from importlib import import_module

from django.http import HttpResponseBase
from django.utils.functional import cached_property
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import RoutablePageMixin, re_path
from wagtail.fields import StreamField
from wagtail.search import index

from cms.blocks.body import BodyBlock
from cms.models import IntroducedPage
from cms.seo import page_metadata
from legislation.models.sessions import LegislativeSession

SESSION = r"(?P<session>[\w-]+)/"
CHAMBER = SESSION + r"(?P<chamber>house|senate)/"


class ScorecardPage(RoutablePageMixin, IntroducedPage):
    """How legislators voted and what they cosponsored, session by session.

    Each address below it is a function of a module in `legislation.scorecard`, which
    returns a `View` (or a whole response, for a download).
    """

    max_count = 1
    parent_page_types = ["home.HomePage", "home.IndexPage"]
    subpage_types = []
    page_description = "Votes, cosponsorships and scores of all legislators."
    search_kind = "Scorecard"

    body = StreamField(
        BodyBlock(required=False),
        blank=True,
        verbose_name="method",
        help_text="How we choose and count votes, for the page on the method.",
    )

    content_panels = [
        *IntroducedPage.content_panels,
        FieldPanel("body", heading="Method"),
    ]
    search_fields = [*IntroducedPage.search_fields, index.SearchField("body")]
    api_fields = [
        *IntroducedPage.api_fields,
        APIField("body"),
        APIField("sessions"),
        APIField("chambers"),
    ]
    api_detail_only_fields = (
        *IntroducedPage.api_detail_only_fields,
        *("sessions", "chambers"),
    )

    # The body is on a screen of its own: an editor can look at either.
    preview_modes = [("", "Scorecard"), ("method", "Method")]

    # The screen that this request shows; None for the page's own address in JSON.
    shown = None

    @re_path(r"^$")
    def show_overview(self, request):
        return self._show(request, "overview")

    @re_path(r"^legislators/(?P<slug>[\w-]+)/(?:(?P<session>[\w-]+)/)?$")
    def show_legislator(self, request, slug, session=None):
        return self._show(request, "legislator", slug=slug, session=session)

    @re_path(r"^seats/(?P<chamber>house|senate)/(?P<district>[^/]+)/$")
    def show_seat(self, request, chamber, district):
        return self._show(request, "seat", chamber=chamber, district=district)

    @re_path(r"^compare/$")
    def show_comparison(self, request):
        return self._show(request, "compare")

    @re_path(r"^method/$")
    def show_method(self, request):
        return self._show(request, "method")

    @re_path(r"^corrections/$")
    def show_corrections(self, request):
        return self._show(request, "correction_list")

    @re_path(rf"^{SESSION}$")
    def show_session(self, request, session):
        return self._show(request, "session", session=session)

    @re_path(rf"^{CHAMBER}$")
    def show_chamber(self, request, session, chamber):
        return self._show(request, "chamber", session=session, chamber=chamber)

    @re_path(rf"^{CHAMBER}votes/$")
    def show_votes(self, request, session, chamber):
        return self._show(request, "vote_list", session=session, chamber=chamber)

    @re_path(rf"^{CHAMBER}votes/(?P<number>\d{{1,9}})/$")
    def show_vote(self, request, number, **where):
        return self._show(request, "roll_call", number=int(number), **where)

    @re_path(rf"^{CHAMBER}(?P<name>scores|votes)\.csv/$")
    def download(self, request, **where):
        return self._show(request, "download", **where)

    def serve_preview(self, request, mode_name):
        return self._show(request, mode_name or "overview")

    def _show(self, request, module, **where):
        view = _screen(module).view(self, request, **where)
        if isinstance(view, HttpResponseBase):
            return view
        self.shown = view
        response = self.render(
            request,
            template=view.template,
            context_overrides={"view": view, **view.context},
        )
        response.status_code = view.status
        return response

    @cached_property
    def all_sessions(self) -> list[LegislativeSession]:
        """Every session with its policy, the newest first."""
        return list(LegislativeSession.objects.select_related("policy"))

    def find_session(self, identifier: str) -> LegislativeSession | None:
        """Return the session that an address names, None for an unknown one."""
        named = identifier.casefold()
        sessions = self.all_sessions
        return next((s for s in sessions if s.identifier.casefold() == named), None)

    @property
    def sessions(self) -> list[dict]:
        """The sessions, the current one first, with the address of each chamber."""
        return _screen("overview").sessions(self.all_sessions)

    @property
    def chambers(self) -> list[dict]:
        """What both chambers have in the session that is shown first, in numbers."""
        overview = _screen("overview")
        return overview.chambers(overview.newest(self.all_sessions))

    @cached_property
    def breadcrumbs(self) -> list[dict]:
        """As every page's; the screens above the shown one come after the page."""
        if not (self.shown and self.shown.path):
            return super().breadcrumbs
        above = [
            ("", self.title),
            *((path, title) for title, path in self.shown.parents),
        ]
        return [
            *super().breadcrumbs,
            *({"title": title, "url": self.get_url() + path} for path, title in above),
        ]

    @property
    def structured_data(self) -> list[dict]:
        return [
            *super().structured_data,
            *(self.shown.structured_data if self.shown else ()),
        ]

    @property
    def share_picture_source(self):
        return (self.shown and self.shown.share_image) or super().share_picture_source

    @cached_property
    def seo(self) -> dict:
        """As every page's, with the title and address of the screen that is shown."""
        view = self.shown
        if view is None or not (view.path or view.no_index):
            return super().seo
        metadata = page_metadata(
            self, title=view.title, description=view.description, below=view.path
        )
        return metadata | ({"robots": "noindex, follow"} if view.no_index else {})

    def get_sitemap_urls(self, request=None):
        """As every page's, with the addresses of the screens below it."""
        own = super().get_sitemap_urls(request)
        screens = _screen("sitemap")
        return [
            *own,
            *(
                {"location": f"{page['location']}{path}"}
                for page in own
                for path in screens.paths()
            ),
        ]


def _screen(module: str):
    # The screens read the models, this one among them: loaded when asked for.
    return import_module(f"legislation.scorecard.{module}")
