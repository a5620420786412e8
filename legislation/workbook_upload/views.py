"""The pages of an import: upload, what it would do or did, and its report."""

from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.text import slugify
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_GET, require_POST
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from legislation.models import LegislativeSession, ScorecardImport
from legislation.workbook_upload import importing
from legislation.workbook_upload.forms import UploadForm
from legislation.workbook_upload.size_limit import SizeLimit

PERMISSION = "legislation.import_scorecard"
TITLE = "Import a scorecard workbook"
_LISTED = 20

allowed = permission_required(PERMISSION)


@csrf_exempt  # `_upload` is protected: the token lies in the body, which has a limit
@allowed
def upload(request: HttpRequest) -> HttpResponse:
    """Show the form and earlier imports; a posted workbook leads to its preview."""
    limit = SizeLimit(request)
    request.upload_handlers.insert(0, limit)
    return _upload(request, limit)


@csrf_protect
def _upload(request: HttpRequest, limit: SizeLimit) -> HttpResponse:
    if request.method != "POST":
        current = LegislativeSession.objects.current()
        return _form_page(request, UploadForm(initial={"session": current}))
    data, files = request.POST, request.FILES
    form = UploadForm(data, files, is_too_large=limit.exceeded)
    if not form.is_valid():
        return _form_page(request, form)
    session = form.cleaned_data["session"]
    kept = importing.keep(form.upload, session, form.report, request.user)
    return redirect("scorecard_import:show", kept.pk)


def _form_page(request: HttpRequest, form: UploadForm) -> HttpResponse:
    earlier = Paginator(
        ScorecardImport.objects.without_files().defer("report"), _LISTED
    )
    context = {
        "form": form,
        "imports": earlier.get_page(request.GET.get("p")),
        "has_sessions": LegislativeSession.objects.exists(),
        "new_session_url": _new_session_url(request.user),
        "header_title": TITLE,
        "header_icon": "upload",
        "breadcrumbs_items": [_home(), {"url": "", "label": TITLE}],
    }
    return render(request, "legislation/admin/import_upload.html", context)


def _new_session_url(user) -> str:
    if not user.has_perm("legislation.add_legislativesession"):
        return ""
    return reverse("legislation_legislativesession_modeladmin_create")


@require_GET
@allowed
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """Show what an import would do or has done."""
    kept = get_object_or_404(ScorecardImport.objects.without_files(), pk=pk)
    context = {
        "import": kept,
        "report": kept.report,
        "header_title": str(kept),
        "header_icon": "upload",
        "breadcrumbs_items": [
            _home(),
            {"url": reverse("scorecard_import:upload"), "label": TITLE},
            {"url": "", "label": str(kept)},
        ],
    }
    return render(request, "legislation/admin/import_report.html", context)


@require_POST
@allowed
@transaction.atomic
def confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """Import what was previewed; a second click finds it done."""
    kept = get_object_or_404(ScorecardImport.objects.select_for_update(), pk=pk)
    if not kept.is_waiting:
        messages.info(request, "This import had come to its end already.")
    elif not importing.confirm(kept):
        messages.warning(
            request,
            "Nothing was imported: the data changed after this preview was made. "
            "This is what would happen now.",
        )
    elif kept.state == ScorecardImport.State.DONE:
        messages.success(request, f"{kept.file_name} was imported: {kept.outcome}.")
    else:
        messages.error(request, "Nothing was imported or changed.")
    return redirect("scorecard_import:show", pk)


@require_POST
@allowed
@transaction.atomic
def discard(request: HttpRequest, pk: int) -> HttpResponse:
    """Delete a preview that is not wanted, with its files."""
    kept = get_object_or_404(ScorecardImport.objects.select_for_update(), pk=pk)
    if kept.is_waiting:
        kept.delete()
        messages.success(request, f"{kept.file_name} was discarded; nothing changed.")
    else:
        messages.info(request, "This import had come to its end already.")
    return redirect("scorecard_import:upload")


@require_GET
@allowed
def report(request: HttpRequest, pk: int) -> HttpResponse:
    """Return the whole report as CSV."""
    imports = ScorecardImport.objects.only("report_csv", "created", "session")
    kept = get_object_or_404(imports.select_related("session"), pk=pk)
    answer = HttpResponse("\ufeff" + kept.report_csv, content_type="text/csv")
    name = f"import-{slugify(kept.session.identifier)}-{kept.created:%Y-%m-%d}-{pk}.csv"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _home() -> dict:
    return {"url": reverse("wagtailadmin_home"), "label": "Home"}
