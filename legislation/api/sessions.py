"""Sessions: everything that votes, bills and scores belong to."""

from django.http import Http404
from django.urls import path

from cms.api import ShapedAPIViewSet
from cms.shapes import iso_date
from legislation import addresses, shapes
from legislation.models import Chamber, LegislativeSession, ScoringPolicy
from legislation.scores import ChamberScorecard, chamber_scorecard


class SessionsAPIViewSet(ShapedAPIViewSet):
    """Sessions, the newest first; each at the identifier by which it is known."""

    name = "sessions"
    model = LegislativeSession
    body_fields = [
        *("id", "identifier", "name", "years", "is_current", "classification"),
        *("start_date", "end_date", "policy_version", "url"),
        *("policy", "chambers", "cosponsorship_medians"),
    ]
    detail_only_fields = ["policy", "chambers", "cosponsorship_medians"]
    lookups = {
        "identifier": "identifier",
        "is_current": "is_current",
        "classification": "classification",
    }
    orders = {
        "id": ("pk",),
        "identifier": ("identifier",),
        "start_date": ("start_date",),
    }
    searched = ("identifier", "name")

    @classmethod
    def get_urlpatterns(cls):
        listing, _, find = super().get_urlpatterns()
        detail = cls.as_view({"get": "by_identifier_view"})
        return [
            listing,
            find,
            path("<str:identifier>/", detail, name="detail"),
        ]

    @classmethod
    def get_object_detail_urlpath(cls, model, pk, namespace=""):
        if isinstance(pk, int):  # as Wagtail asks, which knows rows alone
            pk = model.objects.values_list("identifier", flat=True).get(pk=pk)
        return super().get_object_detail_urlpath(model, pk, namespace)

    def by_identifier_view(self, request, identifier):
        """Answer with the session that official links name so."""
        sessions = LegislativeSession.objects.filter(identifier__iexact=identifier)
        self.kwargs["pk"] = sessions.values_list("pk", flat=True).first()
        if self.kwargs["pk"] is None:
            raise Http404(f"there is no session {identifier}")
        return self.detail_view(request, self.kwargs["pk"])

    def get_queryset(self):
        sessions = LegislativeSession.objects.select_related("policy")
        return sessions.order_by("-start_date", "pk")

    def detail_key(self, session) -> str:
        return session.identifier

    def shape(self, session) -> dict:
        return {
            **shapes.session(session),
            "classification": {
                "value": session.classification,
                "label": session.get_classification_display(),
            },
            "start_date": iso_date(session.start_date),
            "end_date": iso_date(session.end_date),
            "policy_version": session.policy.version,
            "url": addresses.scorecard_url(f"{session.identifier}/"),
        }

    def detail_shape(self, session) -> dict:
        scorecards = [
            chamber_scorecard(session, chamber)
            for chamber in (Chamber.LOWER, Chamber.UPPER)
        ]
        return {
            "policy": _policy(session.policy),
            "chambers": [_chamber(scorecard) for scorecard in scorecards],
            "cosponsorship_medians": _medians(scorecards[0].cosponsorship_medians),
        }


def _policy(policy: ScoringPolicy) -> dict:
    return {
        "version": policy.version,
        "published_on": iso_date(policy.published_on),
        "absence_rule": {
            "value": policy.absence_rule,
            "label": policy.get_absence_rule_display(),
        },
        "recorded_threshold": policy.recorded_threshold,
        "rounding": {"value": policy.rounding, "label": policy.get_rounding_display()},
        "letters": [
            {"letter": letter, "lowest": lowest}
            for lowest, letter in policy.rules.letters
        ],
        "explanation": policy.explanation or None,
    }


def _chamber(scorecard: ChamberScorecard) -> dict:
    return {
        "chamber": shapes.chamber(scorecard.chamber),
        "scored_items": len(scorecard.items),
        "agenda_items": scorecard.agenda_items,
        "legislators": len(scorecard.rows),
        "members": sum(row.is_member for row in scorecard.rows),
        "vacant_seats": [shapes.district(seat) for seat in scorecard.vacant_seats],
        "medians": _medians(scorecard.medians),
        "url": addresses.chamber_url(scorecard.session, scorecard.chamber),
    }


def _medians(medians) -> list[dict]:
    return [
        {"group": group.value, "value": median.value, "members": median.members}
        for group, median in sorted(medians.items())
    ]
