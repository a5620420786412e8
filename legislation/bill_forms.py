"""The editor's form of a bill's page: what it fills in, refuses and warns of."""

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import slugify
from wagtail.admin.forms import WagtailAdminPageForm


class BillPageForm(WagtailAdminPageForm):
    """Takes title and address from the bill; says what is wrong with a step.

    `instance.editor_warnings` are what staff should look at again once it is saved:
    nothing of that keeps a page from being published.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, own in (("title", "short title"), ("slug", "session and number")):
            if field := self.fields.get(name):
                field.required = False
                field.help_text = f"Left empty, the bill's own {own}."
        for step in self._steps():
            required = {"required": "A step needs a date."}
            step.fields["date"].error_messages |= required
            required = {"required": "Say what happened."}
            step.fields["description"].error_messages |= required

    def _steps(self):
        return self.formsets["actions"].forms if "actions" in self.formsets else ()

    def clean_bill(self):
        """Return the bill; refuse one that another page presents."""
        bill = self.cleaned_data["bill"]
        page = getattr(bill, "page", None)
        if page and page.pk != self.instance.pk:
            raise ValidationError(f"This bill has its page already: “{page.title}”.")
        return bill

    def clean(self):
        data = super().clean()
        if bill := data.get("bill"):
            data["title"] = data.get("title") or bill.name[:255]
            self._use_own_slug(data, bill)
        return data

    def _use_own_slug(self, data, bill):
        # The editor's script fills in the slug of the title while one types.
        typed = slugify(self.data.get("title", ""))
        slug = data.get("slug", "")
        if not slug or (self.instance.pk is None and slug == typed):
            self.instance.bill = bill
            data["slug"] = self.instance.own_slug

    def save(self, commit=True):
        self.instance.editor_warnings = list(self._warnings())
        return super().save(commit)

    def _warnings(self):
        if self.instance.pk and "position" in self.changed_data:
            yield (
                "Our position changed to "
                f"“{self.instance.get_position_display()}”: see that the words agree."
            )
        session = self.instance.bill.session
        for step in self._steps():
            day = step.cleaned_data.get("date")
            if day is None or step.cleaned_data.get("DELETE"):
                continue
            written = f"The step of {date_format(day, 'F j, Y')}"
            if not session.sits_on(day):
                yield f"{written} lies outside the {session}."
            elif day > timezone.localdate():
                yield f"{written} lies in the future."
