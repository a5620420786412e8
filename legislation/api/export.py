"""A session's whole table as a file, for spreadsheets and for programs."""

from urllib.parse import urljoin

from django.http import HttpResponse
from django.urls import reverse
from django.utils.text import slugify
from rest_framework.response import Response
from wagtail.api.utils import get_full_url
from wagtail.api.v2.utils import BadRequestError

from legislation import addresses
from legislation.exports import LICENCE_URL
from legislation.session_export import SessionExport, session_export


class ExportMixin:
    """Answers export.csv and export.json of a session, each a file to keep."""

    def perform_content_negotiation(self, request, force=False):
        # The address says what comes: whoever accepts only text/csv gets that.
        force = force or self.action in ("export_csv_view", "export_json_view")
        return super().perform_content_negotiation(request, force)

    def export_csv_view(self, request, identifier):
        """Answer with a line a legislator; its columns are described in the JSON."""
        table = self._table(request, identifier)
        answer = HttpResponse(table.csv(), content_type="text/csv; charset=utf-8")
        name = f"{request.wagtailapi_router.url_namespace}:sessions:export_json"
        described = get_full_url(
            request, reverse(name, args=[table.session.identifier])
        )
        return _as_file(answer, table, "csv", f'<{described}>; rel="describedby"')

    def export_json_view(self, request, identifier):
        """Answer with the same rows and what each column means."""
        table = self._table(request, identifier)
        return _as_file(Response(table.json()), table, "json")

    def _table(self, request, identifier) -> SessionExport:
        if unknown := request.GET.keys() - {"_"}:
            names = ", ".join(sorted(unknown))
            raise BadRequestError(f"a file takes no query parameters: {names}")
        scorecard = addresses.scorecard_url()
        base_url = urljoin(get_full_url(request, "/"), scorecard) if scorecard else ""
        return session_export(self.find_session(identifier), base_url)


def _as_file(response, table, extension, *links):
    name = f"scorecard-{slugify(table.session.identifier)}.{extension}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Link"] = ", ".join([f'<{LICENCE_URL}>; rel="license"', *links])
    return response
