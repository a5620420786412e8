"""Scripts with merge fields: what to say to one legislator about one bill."""

import re
from urllib.parse import quote

MERGE_FIELDS = {
    "legislator": "the legislator's name",
    "title": "Senator or Representative",
    "bill": "the bill's number in that chamber, H.3110",
    "name": "what the bill is called",
}
# Where the script is for anybody of a chamber.
SOMEBODY = "[name]"
_FIELD = re.compile(r"\{([^{}]*)\}")


def merge_help() -> str:
    """Return the sentence that tells staff which fields there are."""
    fields = ", ".join(f"{{{name}}} ({what})" for name, what in MERGE_FIELDS.items())
    return f"Filled in for each legislator: {fields}."


def merge_problem(script: str) -> str:
    """Return what is wrong with a script's merge fields, in words; "" for nothing."""
    found = _FIELD.findall(script)
    unknown = [name for name in found if name not in MERGE_FIELDS]
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in MERGE_FIELDS)
        return (
            f"{{{unknown[0]}}} is no merge field: nothing would fill it in. "
            f"There are {known}."
        )
    if len(re.findall(r"[{}]", script)) != 2 * len(found):
        return "A brace is left over: write merge fields as {bill}."
    return ""


def merged(script: str, values: dict[str, str]) -> str:
    """Return the script with its fields filled in; unknown ones stay as they are."""
    return _FIELD.sub(lambda match: values.get(match[1], match[0]), script)


def mail_url(address: str, subject: str, body: str) -> str:
    """Return a mailto: address that opens the letter, ready to be signed and sent."""
    text = "\r\n".join(body.splitlines())
    # By RFC 6068: a space is %20 here, never a plus sign.
    return (
        f"mailto:{quote(address, safe='@')}"
        f"?subject={quote(subject, safe='')}&body={quote(text, safe='')}"
    )
