"""What staff say to copy an agenda: the session, a title, the bills' new numbers."""

from django import forms
from django.utils.text import slugify
from wagtail.admin.widgets import AdminDateInput

from legislation import bill_numbers
from legislation.models import AgendaPage, LegislativeSession
from legislation.rollover.calendar import next_session, retitled
from legislation.rollover.copying import agenda_bills
from legislation.workbook.normalise import chamber_of_bill


class NewSessionForm(forms.ModelForm):
    """The next session, filled in by the calendar of the General Court."""

    class Meta:
        model = LegislativeSession
        fields = ("identifier", "name", "start_date", "end_date", "is_current")
        widgets = {"start_date": AdminDateInput, "end_date": AdminDateInput}


class RollOverForm(forms.Form):
    """Where an agenda goes, and under which numbers its bills were refiled.

    `new_session` is the form of a session that is not there yet; it is asked only
    when no session is chosen.
    """

    session = forms.ModelChoiceField(
        queryset=LegislativeSession.objects.none(),
        required=False,
        empty_label="A new session, as named below",
        help_text="The session that the agenda is copied into.",
    )
    title = forms.CharField(max_length=255, label="Title of the new agenda")

    def __init__(self, agenda: AgendaPage, may_add_session: bool, data=None):
        self.agenda = agenda
        later = LegislativeSession.objects.filter(
            start_date__gt=agenda.session.start_date
        ).order_by("start_date")
        proposed = next_session(agenda.session)
        following = later.first() or LegislativeSession(**proposed)
        title = retitled(agenda.title, agenda.session, following)
        super().__init__(data, initial={"session": later.first(), "title": title})
        self.fields["session"].queryset = later
        self.fields["session"].required = not may_add_session
        self.new_session = NewSessionForm(data, prefix="new", initial=proposed)
        self.bills = agenda_bills(agenda)
        for bill in self.bills:
            self.fields[f"number_{bill.pk}"] = forms.CharField(
                required=False, max_length=40, label=f"{bill.number}: {bill.name}"
            )

    @property
    def number_fields(self) -> list:
        """The fields for the bills' new numbers, in order."""
        return [self[f"number_{bill.pk}"] for bill in self.bills]

    @property
    def numbers(self) -> dict[int, str]:
        """The new identifier of each bill that has one, by the bill's key."""
        found = {b.pk: self.cleaned_data[f"number_{b.pk}"] for b in self.bills}
        return {key: number for key, number in found.items() if number}

    def is_valid(self):
        valid = super().is_valid()
        if self.data.get("session"):
            return valid
        return self.new_session.is_valid() and valid

    def clean_title(self):
        title = self.cleaned_data["title"]
        if not slugify(title):
            raise forms.ValidationError(
                "The title needs letters or digits: its address is made of them."
            )
        if self.agenda.get_siblings().filter(slug=slugify(title)).exists():
            raise forms.ValidationError(
                "There is a page of this title beside the agenda: choose another one."
            )
        return title

    def clean(self):
        session = self.cleaned_data.get("session")
        if session and self._is_there(session):
            self.add_error("session", f"There is an agenda of the {session} already.")
        taken = {}
        for bill in self.bills:
            name = f"number_{bill.pk}"
            if written := self.cleaned_data.get(name):
                self._clean_number(bill, name, written, taken)

    def _is_there(self, session) -> bool:
        regular = AgendaPage.Kind.LEGISLATIVE
        if self.agenda.kind != regular:
            return False
        return AgendaPage.objects.filter(session=session, kind=regular).exists()

    def _clean_number(self, bill, name, written, taken):
        number = bill_numbers.parse(written)
        if number is None:
            self.add_error(
                name, f"“{written}” is no bill number, as H3110 or SD467 is."
            )
        elif chamber_of_bill(number) != bill.chamber:
            chamber = bill.get_chamber_display()
            self.add_error(name, f"{bill.number} is a {chamber} bill, {number} is not.")
        elif number in taken:
            self.add_error(name, f"{number} is the number of {taken[number]} already.")
        else:
            taken[number] = bill.number
            self.cleaned_data[name] = number
