"""What the scorecard counts, and how everybody acted on it."""

from cms.api import ShapedAPIViewSet
from legislation import shapes
from legislation.models import ScoredItem


class RollCallsAPIViewSet(ShapedAPIViewSet):
    """Scored items: roll calls, and what counts beside them."""

    name = "roll_calls"
    model = ScoredItem
    body_fields = [
        *("id", "session", "chamber", "kind", "number", "title", "keyword"),
        *("bill_identifier", "amendment_number", "date", "our_position"),
        *("official_yes", "official_no", "official_url", "url"),
    ]
    lookups = {
        "session": "session__identifier",
        "chamber": "chamber",
        "kind": "kind",
        "number": "number",
        "bill_identifier": "bill_identifier__iexact",
        "our_position": "our_position",
        "date": "date",
    }
    orders = {
        "id": ("pk",),
        "date": ("date",),
        "number": ("number",),
        "title": ("title",),
    }
    searched = ("title", "keyword", "description", "bill_identifier")

    def get_queryset(self):
        items = ScoredItem.objects.select_related("session")
        return items.order_by("-session__start_date", "chamber", "order", "number")

    def shape(self, item) -> dict:
        return shapes.scored_item(item)
