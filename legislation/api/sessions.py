"""Sessions: everything that votes, bills and scores belong to."""

from django.http import Http404
from django.urls import path

from cms.api import ShapedAPIViewSet
from cms.shapes import iso_date
from legislation import addresses, shapes
from legislation.addresses import CHAMBER_PATHS
from legislation.api.export import ExportMixin
from legislation.models import LegislativeSession, ScoringPolicy
from legislation.policy_words import policy_in_words
from legislation.score_list import score_list


class SessionsAPIViewSet(ExportMixin, ShapedAPIViewSet):
    """Sessions, the newest first; each at the identifier by which it is known."""

    name = "sessions"
    model = LegislativeSession
    body_fields = [
        *("id", "identifier", "name", "years", "is_current", "classification"),
        *("start_date", "end_date", "policy_version", "url"),
        *("policy", "chambers"),
    ]
    detail_only_fields = ["policy", "chambers"]
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
        views = {
            "": ("by_identifier_view", "detail"),
            "export.csv": ("export_csv_view", "export_csv"),
            "export.json": ("export_json_view", "export_json"),
        }
        return [
            *(listing, find),
            *(
                path(f"<str:identifier>/{end}", cls.as_view({"get": view}), name=name)
                for end, (view, name) in views.items()
            ),
        ]

    @classmethod
    def get_object_detail_urlpath(cls, model, pk, namespace=""):
        if isinstance(pk, int):  # as Wagtail asks, which knows rows alone
            pk = model.objects.values_list("identifier", flat=True).get(pk=pk)
        return super().get_object_detail_urlpath(model, pk, namespace)

    def by_identifier_view(self, request, identifier):
        """Answer with the session that official links name so."""
        self.kwargs["pk"] = self.find_session(identifier).pk
        return self.detail_view(request, self.kwargs["pk"])

    def find_session(self, identifier: str) -> LegislativeSession:
        """Return a session with its policy; Http404 for one that nobody knows."""
        found = self.get_queryset().filter(identifier__iexact=identifier).first()
        if found is None:
            raise Http404(f"there is no session {identifier}")
        return found

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
        return {
            "policy": _policy(session.policy),
            "chambers": [_chamber(session, chamber) for chamber in CHAMBER_PATHS],
        }


def _policy(policy: ScoringPolicy) -> dict:
    """Return the rules, in sentences as pages have them and as programs need them."""
    return {
        **policy_in_words(policy),
        "absence_rule": policy.absence_rule,
        "recorded_threshold": policy.recorded_threshold,
        "rounding": policy.rounding,
    }


def _chamber(session: LegislativeSession, chamber: str) -> dict:
    """Return what a chamber's list of scores says above its rows."""
    found = score_list(session, chamber)
    same = ("chamber", "sits", "agenda_items", "medians", "parties", "grades", "url")
    return {
        **{name: found[name] for name in same},
        "scored_items": found["items"],
        "members": len(found["members"]),
        "former": len(found["former"]),
        "vacant_seats": found["vacancies"],
    }
