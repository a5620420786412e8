"""The lists of what is scored: items, votes, corrections, policies."""

from django.contrib.admin import EmptyFieldListFilter
from wagtail.admin.panels import FieldPanel, ObjectList

from legislation.lists.listing import LegislationAdmin, ReadOnly
from legislation.models import Correction, PersonVote, ScoredItem, ScoringPolicy
from legislation.scored_item_form import ScoredItemEditView, ScoredItemForm
from legislation.vote_form import VoteEditView, VoteForm


class ScoredItemAdmin(LegislationAdmin):
    model = ScoredItem
    menu_icon = "list-ol"
    menu_label = "Scored items"
    list_display = ("number", "chamber", "title", "our_position", "date", "session")
    list_filter = ("session", "chamber", "kind", "our_position")
    search_fields = ("title", "keyword", "bill_identifier", "number")
    list_export = (
        *("session.identifier", "chamber", "kind", "number", "title", "keyword"),
        *("bill_identifier", "amendment_number", "date", "our_position"),
        *("official_yes", "official_no", "official_url"),
    )
    list_select_related = ("session",)
    edit_view_class = ScoredItemEditView
    edit_handler = ObjectList(
        [FieldPanel(name) for name in ScoredItemForm.Meta.fields],
        base_form_class=ScoredItemForm,
    )


class VoteAdmin(LegislationAdmin):
    model = PersonVote
    menu_icon = "circle-check"
    menu_label = "Votes"
    list_display = ("person", "item", "option", "counted_as", "reason")
    list_filter = (
        *("item__session", "item__chamber", "option", "counted_as"),
        ("reason", EmptyFieldListFilter),
    )
    search_fields = ("person__name", "item__title", "item__number", "reason")
    list_export = (
        *("item.session.identifier", "item.chamber", "item.number", "item.title"),
        *("person.name", "option", "counted_as", "reason", "source"),
    )
    list_select_related = ("person", "item__session")
    ordering = ("person__sort_name", "item__number")
    edit_view_class = VoteEditView
    edit_handler = ObjectList(
        [FieldPanel(name) for name in VoteForm.Meta.fields], base_form_class=VoteForm
    )


class CorrectionAdmin(LegislationAdmin):
    model = Correction
    menu_icon = "history"
    menu_label = "Corrections"
    permission_helper_class = ReadOnly
    inspect_view_enabled = True
    list_display = ("date", "vote", "was", "now", "reason")
    list_filter = ("date", "vote__item__session")
    search_fields = ("vote__person__name", "reason")
    list_export = (
        *("date", "vote.person.name", "vote.item", "was", "now", "reason", "source"),
    )
    list_select_related = ("vote__person", "vote__item")


class PolicyAdmin(LegislationAdmin):
    model = ScoringPolicy
    menu_icon = "cog"
    menu_label = "Scoring policies"
    list_display = ("version", "published_on", "absence_rule", "recorded_threshold")
    list_filter = ("absence_rule", "rounding")
    search_fields = ("version", "explanation")
    list_export = (*list_display, "rounding", "letters", "explanation")
