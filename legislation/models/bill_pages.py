"""A bill as a page: what it does, where it stands, who has signed it."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from rest_framework.fields import ReadOnlyField
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
)
from wagtail.api import APIField
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from cms import seo, shapes
from cms.blocks.body import BodyBlock
from cms.blocks.text import PROSE
from cms.models import BasePage
from legislation import bill_numbers
from legislation.bill_forms import BillPageForm
from legislation.models.bills import Bill

# What its surroundings say of a bill, under the same names in JSON.
SURROUNDINGS = (
    *("bill", "progress", "status_log", "sponsor_names", "signings", "companions"),
    *("refiled", "agenda_items", "roll_calls", "mentions"),
)


class BillPage(BasePage):
    """One bill: what it does, our position, its way through the chambers."""

    class Position(models.TextChoices):
        SUPPORT = "support", "Support"
        OPPOSE = "oppose", "Oppose"
        WATCH = "watch", "Watch"

    parent_page_types = ["legislation.BillIndexPage"]
    subpage_types = []
    page_description = "One bill, with its status, its sponsors and our position."
    search_kind = "Bills"
    base_form_class = BillPageForm
    card_foreign_keys = (*BasePage.card_foreign_keys, "bill")

    bill = models.OneToOneField(
        "legislation.Bill",
        on_delete=models.PROTECT,
        related_name="page",
        help_text="Brings its numbers, official title, sponsors and votes.",
    )
    position = models.CharField(
        max_length=10,
        choices=Position.choices,
        default=Position.SUPPORT,
        verbose_name="our position",
    )
    ask = RichTextField(
        blank=True, features=PROSE, help_text="What legislators should do now."
    )
    body = StreamField(
        BodyBlock(required=False), blank=True, verbose_name="what it does"
    )

    content_panels = [
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("bill"), FieldPanel("position")])],
            heading="Bill",
        ),
        *BasePage.content_panels,
        FieldPanel("ask"),
        InlinePanel(
            "actions",
            heading="Status log",
            label="Step",
            help_text="Add a step for what is new and publish: nothing else is needed.",
        ),
        FieldPanel("body", heading="What it does"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("numbers", boost=2),
        index.SearchField("official_words"),
        index.SearchField("ask"),
        index.SearchField("body"),
    ]
    api_fields = [
        *BasePage.api_fields,
        APIField("position"),
        APIField("ask_html"),
        APIField("body"),
        *(
            APIField(name, serializer=ReadOnlyField(source=f"surroundings.{name}"))
            for name in SURROUNDINGS
        ),
    ]
    api_detail_only_fields = (*BasePage.api_detail_only_fields, *SURROUNDINGS)

    @property
    def ask_html(self) -> str:
        return shapes.rich_text(self.ask)

    @property
    def own_slug(self) -> str:
        """The address that the bill gives its page: "194-h3110"."""
        return f"{self.bill.session.identifier}-{self.bill.identifier}".lower()

    @property
    def numbers(self) -> str:
        """The bill's numbers in the spellings that people search for."""
        identifiers = filter(None, (self.bill.identifier, self.bill.docket_number))
        spellings = (Bill.spellings(identifier) for identifier in identifiers)
        return " ".join(spelling for group in spellings for spelling in group)

    @property
    def official_words(self) -> str:
        """What the bill itself is called, for the search."""
        return f"{self.bill.title} {self.bill.short_title}"

    @property
    def card_label(self) -> str | None:
        bill = self.referenced("bill")
        return bill and bill.number

    is_preview = False  # whether an editor looks at what is not published

    def serve_preview(self, request, mode_name):
        self.is_preview = True
        return super().serve_preview(request, mode_name)

    @cached_property
    def surroundings(self):
        """What the legislature and other pages say of the bill, see there."""
        # It reads the models, this one among them.
        from legislation.bill_surroundings import BillSurroundings

        return BillSurroundings(self)

    @property
    def kicker(self) -> str:
        """What stands over the title: the number, and whose session it is of."""
        bill = self.surroundings.row
        return f"{bill.number}, {bill.session.name}"

    @property
    def position_words(self) -> str:
        """Our position as a sentence's beginning."""
        return {"support": "We support it", "oppose": "We oppose it"}.get(
            self.position, "We are watching it"
        )

    @cached_property
    def toc(self) -> list[dict]:
        """The sections that the page has, as [{text, anchor}].

        No heading of the body gets such an anchor: none has a colon.
        """
        sections = self.surroundings.sections
        return [{"text": heading, "anchor": anchor} for anchor, heading in sections]

    @cached_property
    def seo(self) -> dict:
        """As every page's; the title begins with the bill's number."""
        return seo.page_metadata(self, title=self.seo_title or self.numbered_title)

    @property
    def numbered_title(self) -> str:
        """The page's title after the bill's number: "H.3110: Safe roads"."""
        number = self.surroundings.row.number
        return self.title if number in self.title else f"{number}: {self.title}"

    @property
    def structured_data(self) -> list[dict]:
        bill = self.surroundings.row
        return [
            {
                "@context": "https://schema.org",
                "@type": "Legislation",
                "name": bill.title or self.title,
                "alternateName": self.title,
                "legislationIdentifier": bill.number,
                "legislationType": "Bill",
                "url": self.full_url,
                "sameAs": bill.official_url or None,
            }
        ]

    def full_clean(self, *args, **kwargs):
        if self.bill_id and not self.slug:
            self.slug = self._get_autogenerated_slug(self.own_slug)
        super().full_clean(*args, **kwargs)

    def clean(self):
        super().clean()
        if bill_numbers.means_no_page(self.slug or ""):
            words = "This leads to the bills of a session, or to the newest bill of "
            raise ValidationError({"slug": f"{words}this number. Try “194-h3110”."})
