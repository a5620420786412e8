"""The screen on which staff start the next session with the agenda of this one."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from legislation.models import AgendaPage
from legislation.rollover.copying import copy_agenda
from legislation.rollover.forms import RollOverForm

NEEDED = ("legislation.add_bill", "legislation.change_bill")
ADD_SESSION = "legislation.add_legislativesession"


def may_roll_over(user, agenda: AgendaPage) -> bool:
    """Whether a user may copy the agenda: add pages beside it, and bills."""
    parent = agenda.get_parent()
    return (
        user.has_perms(NEEDED) and parent.permissions_for_user(user).can_add_subpage()
    )


class RollOverView(WagtailAdminTemplateMixin, FormView):
    """Copies an agenda into a session that is chosen or made here, as drafts."""

    template_name = "legislation/admin/roll_over.html"
    page_title = "Copy into the next session"
    header_icon = "copy"
    form_class = RollOverForm

    def dispatch(self, request, page_id):
        self.agenda = get_object_or_404(
            AgendaPage.objects.select_related("session"), pk=page_id
        )
        if not may_roll_over(request.user, self.agenda):
            raise PermissionDenied
        return super().dispatch(request)

    def get_page_subtitle(self):
        return self.agenda.get_admin_display_title()

    def get_breadcrumbs_items(self):
        url = reverse("wagtailadmin_pages:edit", args=[self.agenda.pk])
        return [
            *super().get_breadcrumbs_items(),
            {"url": url, "label": self.agenda.get_admin_display_title()},
            {"url": "", "label": self.page_title},
        ]

    def get_form(self, form_class=None):
        may_add = self.request.user.has_perm(ADD_SESSION)
        return RollOverForm(self.agenda, may_add, self.request.POST or None)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        form = context["form"]
        return {**context, "media": form.media + form.new_session.media}

    def form_invalid(self, form):
        words = "Nothing was copied: see what is wrong below."
        messages.validation_error(self.request, words, form)
        return super().form_invalid(form)

    def form_valid(self, form):
        with transaction.atomic():
            session = form.cleaned_data["session"] or self._new_session(form)
            copied = copy_agenda(
                self.agenda,
                session,
                title=form.cleaned_data["title"],
                numbers=form.numbers,
                user=self.request.user,
            )
        messages.success(
            self.request,
            f"Copied into the {session} as drafts: {copied.items} items, "
            f"{copied.bills} refiled bills, {copied.bill_pages} bill pages. "
            "Publish each when it is ready.",
        )
        return redirect("wagtailadmin_explore", copied.page.pk)

    def _new_session(self, form):
        session = form.new_session.save(commit=False)
        session.policy = self.agenda.session.policy
        session.save()
        return session
