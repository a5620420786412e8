"""Whom to call about a bill, and what to say."""

from wagtail import blocks

from cms import shapes
from cms.blocks.base import ContentBlock, ContentValue, Example, field_errors
from legislation.blocks.options import CHAMBERS, GROUP, any_or, narrowed
from legislation.call_scripts import (
    SOMEBODY,
    mail_url,
    merge_help,
    merge_problem,
    merged,
)
from legislation.choosers import BillChooserBlock

ASK = (
    "Hello, my name is [your name], and I live in [your town]. I am asking {title} "
    "{legislator} to cosponsor {bill}, {name}. Can I count on your support?\n\n"
    "Thank you for your time."
)
THANKS = (
    "Hello, my name is [your name], and I live in [your town]. I want to thank {title} "
    "{legislator} for cosponsoring {bill}, {name}. Please ask the leadership to bring "
    "it to a vote.\n\nThank you for your time."
)


class ContactLegislatorValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, text, bill, chambers: [{chamber, number, groups, vacant}]}.

        `groups` are [{purpose: ask|thank, label, script, members}], a member being a
        legislator in office with `phone` and `email`, the links to use.
        """
        from legislation.contacts import contacts

        chamber = narrowed(self["chamber"])
        found = contacts(self["bill"].pk) if self["bill"] else None
        parts = [
            self._part(part, found["bill"])
            for part in (found["chambers"] if found else ())
            if chamber in ("", part["chamber"]["value"])
        ]
        said = any(part["groups"] for part in parts)
        return {
            "title": (self["title"] or None) if said else None,
            "text": (self["text"] or None) if said else None,
            "bill": found["bill"] if said else None,
            "chambers": parts if said else [],
        }

    def _part(self, part, bill) -> dict:
        about = {"bill": part["number"], "name": bill["name"]}
        groups = (self._group(group, about) for group in part["groups"])
        return {**part, "groups": list(groups)}

    def _group(self, group, about) -> dict:
        subject = self[f"{group['purpose']}_subject"] or ""
        script = self[f"{group['purpose']}_script"] or ""
        anybody = {**about, "title": group["role"], "legislator": SOMEBODY}

        def ready(member):
            values = {**about, "title": member["role"], "legislator": member["name"]}
            letter = merged(subject, values), merged(script, values)
            return {**member, "email": _letter(member["email"], *letter)}

        return {
            "purpose": group["purpose"],
            "label": group["label"],
            "script": merged(script, anybody) or None,
            "members": [ready(member) for member in group["members"]],
        }


def _letter(address, subject, body) -> dict | None:
    link = shapes.external_link("email", address)
    return link and {**link, "url": mail_url(address, subject, body)}


def _subject(default: str, label: str) -> blocks.CharBlock:
    return blocks.CharBlock(
        max_length=120,
        default=default,
        label=label,
        search_index=False,
    )


def _script(default: str, label: str) -> blocks.TextBlock:
    return blocks.TextBlock(
        max_length=1000,  # longer letters are cut by some mail programs
        rows=6,
        default=default,
        label=label,
        help_text=merge_help(),
        search_index=False,
    )


class ContactLegislatorBlock(ContentBlock):
    MERGED = ("ask_subject", "ask_script", "thank_subject", "thank_script")

    title = blocks.CharBlock(max_length=120, default="Call your legislators")
    text = blocks.TextBlock(
        required=False, max_length=400, help_text="Why now: a hearing, a deadline."
    )
    bill = BillChooserBlock(
        help_text="Its companion in the other chamber is the same request."
    )
    chamber = any_or(CHAMBERS, "Both chambers")
    ask_subject = _subject("Please cosponsor {bill}", "Subject: please cosponsor")
    ask_script = _script(ASK, "Script: please cosponsor")
    thank_subject = _subject("Thank you for cosponsoring {bill}", "Subject: thank you")
    thank_script = _script(THANKS, "Script: thank you")

    def clean(self, value):
        value = super().clean(value)
        problems = {name: merge_problem(value[name] or "") for name in self.MERGED}
        if any(problems.values()):
            raise field_errors(**{name: p for name, p in problems.items() if p})
        return value

    class Meta:
        value_class = ContactLegislatorValue
        icon = "comment"
        group = GROUP
        description = "Whom to call or write about a bill: who has not signed, who has."
        label_format = "{title}"
        preview_value = {"bill": Example()}
