"""The form in which staff upload a workbook; it reads the files and plans."""

import io

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from legislation.imports import ImportRefused, ImportReport
from legislation.imports.summary import refused
from legislation.models import LegislativeSession
from legislation.people import PeopleRefused, read_people
from legislation.workbook.archive import MAX_FILE_BYTES
from legislation.workbook_upload.importing import Upload, preview

_PROBLEMS_AT_A_FIELD = 5


class WorkbookField(forms.FileField):
    """A file that is refused in our words when it is empty or not there."""

    default_error_messages = {
        "required": "Choose the workbook to import.",
        "empty": "The file is empty.",
    }


class UploadForm(forms.Form):
    """Valid only when the files could be imported; `report` then is what would be.

    `refusal` tells of a workbook that cannot be imported as `summary.refused` does.
    """

    session = forms.ModelChoiceField(
        LegislativeSession.objects.all(),
        empty_label=None,
        help_text="The session whose votes and agenda the workbook has.",
    )
    workbook = WorkbookField(
        max_length=120,
        widget=forms.FileInput(attrs={"accept": ".xlsx"}),
        help_text=(
            "The six sheets as one .xlsx file, with values instead of formulas: "
            f"at most {MAX_FILE_BYTES // 2**20} MB."
        ),
    )
    house_roster = WorkbookField(
        label="Members of the House",
        required=False,
        widget=forms.FileInput(attrs={"accept": ".json"}),
        help_text=(
            "Optional, from Open States (JSON): names, parties, contacts and who "
            "holds which seat today. Without it, they stay as they are."
        ),
    )
    senate_roster = WorkbookField(
        label="Members of the Senate",
        required=False,
        widget=forms.FileInput(attrs={"accept": ".json"}),
        help_text="Optional, as for the House.",
    )

    def __init__(self, *args, is_too_large: bool = False, **kwargs):
        super().__init__(*args, **kwargs)
        self.report: ImportReport | None = None
        self.refusal: dict = {}
        if is_too_large:
            self.fields["workbook"].error_messages["required"] = (
                f"The files are larger than {MAX_FILE_BYTES // 2**20} MB. "
                "Nothing was read."
            )

    def clean_house_roster(self):
        return self._roster("house_roster", "lower")

    def clean_senate_roster(self):
        return self._roster("senate_roster", "upper")

    def _roster(self, name: str, chamber: str) -> bytes:
        file: UploadedFile | None = self.cleaned_data[name]
        content = file.read() if file else b""
        if content:
            try:
                read_people(io.BytesIO(content), chamber)
            except PeopleRefused as refusal:
                raise ValidationError(_first(refusal.problems)) from refusal
        return content

    def clean(self):
        data = super().clean()
        if not self.errors:
            self.upload = self._upload(data)
            try:
                self.report = preview(self.upload, data["session"])
            except ImportRefused as refusal:
                self._refuse(refusal)
        return data

    def _upload(self, data: dict) -> Upload:
        rosters = {"lower": data["house_roster"], "upper": data["senate_roster"]}
        given = {chamber: content for chamber, content in rosters.items() if content}
        return Upload(data["workbook"].name, data["workbook"].read(), given)

    def _refuse(self, refusal: ImportRefused) -> None:
        if len(refusal.problems) == 1:
            self.add_error("workbook", refusal.problems[0])
            return
        words = f"{len(refusal.problems)} errors forbid the import: see below."
        self.add_error("workbook", words)
        self.refusal = refused(refusal)


def _first(problems: tuple[str, ...]) -> list[str]:
    shown = list(problems[:_PROBLEMS_AT_A_FIELD])
    if more := len(problems) - len(shown):
        shown.append(f"… and {more} more problems in this file.")
    return shown
