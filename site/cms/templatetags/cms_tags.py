"""What templates need beyond Wagtail's tags; nothing here decides about content."""

import json
from datetime import date, datetime, time

from django import template
from django.template.defaultfilters import date as format_date
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from wagtail.models import Site

from cms.frame import active_banner, site_frame

register = template.Library()

# What would end the script element or open a comment in it.
_JSON_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@register.simple_tag(takes_context=True, name="site_frame")
def site_frame_tag(context) -> dict:
    """Return the site's frame with the banner that shows on the context's page.

    Empty where there is no site to speak of: an error page of an unknown host.
    """
    request = context.get("request")
    site = request and Site.find_for_request(request)
    if not site:
        return {}
    return {**site_frame(site.pk), "banner": active_banner(context.get("page"))}


@register.filter
def date_display(value: str | date | None) -> str:
    """Print an ISO date or time as "November 3, 2026" in local time."""
    return format_date(_parsed(value), "F j, Y")


@register.filter
def datetime_display(value: str | datetime | None) -> str:
    """Print an ISO time as "November 3, 2026, 5 p.m." in local time."""
    return format_date(_parsed(value), "F j, Y, P")


@register.filter
def moment_display(value: str | datetime | None) -> str:
    """Print an ISO time as `datetime_display`, at midnight the date alone.

    Not for a deadline: what ends at midnight ends before that day.
    """
    moment = _parsed(value)
    has_hour = isinstance(moment, datetime) and moment.time() != time.min
    return datetime_display(moment) if has_hour else date_display(moment)


@register.filter
def json_ld(value: dict):
    """Print a dict as a JSON-LD script element that its content cannot break out of."""
    text = json.dumps(value, ensure_ascii=False).translate(_JSON_ESCAPES)
    return format_html(
        '<script type="application/ld+json">{}</script>',
        mark_safe(text),  # noqa: S308 - every <, > and & is escaped above
    )


@register.simple_tag(takes_context=True)
def page_query(context, number: int) -> str:
    """Return "?page=2" with the request's other parameters kept."""
    query = context["request"].GET.copy()
    query["page"] = number
    return f"?{query.urlencode()}"


def _parsed(value):
    if not isinstance(value, str):
        return value
    if "T" in value:
        return timezone.localtime(datetime.fromisoformat(value))
    return date.fromisoformat(value)
