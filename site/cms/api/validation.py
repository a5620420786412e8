"""Query parameters are judged here, in words, before any reaches the database."""

import re
from collections.abc import Collection
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import connection, models
from django.http import QueryDict
from django.utils import timezone
from taggit.managers import TaggableManager
from wagtail.api.v2.utils import (
    BadRequestError,
    FieldsParameterParseError,
    parse_boolean,
    parse_fields_parameter,
)
from wagtail.fields import StreamField

# The databases' largest integer; beyond it they fail instead of finding nothing.
BIGGEST_NUMBER = 2**63 - 1
LONGEST_VALUE = 2000
LONGEST_SEARCH = 200
DEEPEST_FIELDS = 3
MOST_TAGS = 10

_NUMBERS = ("id", "limit", "offset")
_PAGES = ("child_of", "ancestor_of", "descendant_of", "translation_of")
_SITE = re.compile(r"[\w.-]{1,253}(:\d{1,5})?", re.ASCII)
# Stored as JSON or in a file: comparing them with a text finds nothing or fails.
_NOT_COMPARABLE = (StreamField, models.JSONField, models.FileField)


def check_parameters(parameters: QueryDict) -> None:
    """Refuse values that no endpoint can make sense of."""
    for name, values in parameters.lists():
        for value in values:
            _check_text(name, value)
            if name in _NUMBERS or name in _PAGES:
                _check_number(name, value)
            elif name in _CHECKS:
                _CHECKS[name](value)
    if "search" in parameters and "tags" in parameters:
        raise BadRequestError("search cannot be combined with a filter by tags")


def field_value(field, text: str, name: str = ""):
    """Return a filter's value as its field holds it; refuse what it could not hold.

    `name` is the parameter's, where that is not the field's.
    """
    target = field.target_field if field.is_relation else field
    try:
        if isinstance(target, models.BooleanField):
            return parse_boolean(text)
        value = target.to_python(text)
        if isinstance(value, datetime) and timezone.is_naive(value):
            value = timezone.make_aware(value)
        target.run_validators(value)
        target.get_db_prep_value(value, connection)
    except (ValueError, TypeError, ArithmeticError, ValidationError) as error:
        told = f"{name or field.name} cannot be '{text[:80]}'"
        raise BadRequestError(told) from error
    return value


def choice_or_refuse(name: str, text: str, choices: Collection[str]) -> str:
    """Return the text; refuse it when it is none of the choices, if there are any."""
    if choices and text not in choices:
        raise BadRequestError(
            f"{name} cannot be '{text[:80]}', only one of: {', '.join(choices)}"
        )
    return text


def boolean_value(name: str, text: str) -> bool:
    """Return what "true" or "false" means; refuse other words."""
    try:
        return parse_boolean(text)
    except ValueError as error:
        told = f"{name} cannot be '{text[:80]}', only true or false"
        raise BadRequestError(told) from error


def tag_names(text: str) -> list[str]:
    """Return the names in "a,b"; refuse more than a database can join."""
    names = text.split(",")
    if len(names) > MOST_TAGS:
        raise BadRequestError(f"at most {MOST_TAGS} tags at once")
    return names


def is_filterable(model, name: str) -> bool:
    """Tell whether a listing may be filtered by this field of the model."""
    field = model._meta.get_field(name)
    if isinstance(field, TaggableManager):
        return True
    single = field.concrete and not field.many_to_many
    return single and not isinstance(field, _NOT_COMPARABLE)


def requested_fields(parameters: QueryDict) -> set[str]:
    """Return the names that `fields` asks for by name."""
    parsed = parse_fields_parameter(parameters.get("fields", ""))
    return {name for name, negated, _ in parsed if not negated} - {"*", "_"}


def _check_text(name, value):
    if "\x00" in value or "\x00" in name:
        raise BadRequestError("null characters are not allowed")
    if len(value) > LONGEST_VALUE:
        raise BadRequestError(f"{name} is longer than {LONGEST_VALUE} characters")


def _check_number(name, value):
    if name in _PAGES and value == "root":
        return
    if not (value.isascii() and value.isdigit() and int(value) <= BIGGEST_NUMBER):
        raise BadRequestError(f"{name} must be a whole number, zero or more")


def _check_search(value):
    if not any(char.isalnum() for char in value):
        raise BadRequestError("search needs a letter or a digit")
    if len(value) > LONGEST_SEARCH:
        raise BadRequestError(f"search takes at most {LONGEST_SEARCH} characters")


def _check_search_operator(value):
    if value not in ("and", "or"):
        raise BadRequestError("search_operator must be 'and' or 'or'")


def _check_site(value):
    if not _SITE.fullmatch(value):
        raise BadRequestError("site must be a host name, or one with a port")


def _check_fields(value):
    if value.count("(") > DEEPEST_FIELDS:
        raise BadRequestError(f"fields: at most {DEEPEST_FIELDS} pairs of brackets")
    try:
        parse_fields_parameter(value)
    except FieldsParameterParseError as error:
        raise BadRequestError(f"fields: {error}") from error


_CHECKS = {
    "search": _check_search,
    "search_operator": _check_search_operator,
    "site": _check_site,
    "fields": _check_fields,
}
