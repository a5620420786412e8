"""The endpoints of the legislature, for everybody: the public record and our scores."""

from .bills import BillsAPIViewSet, SponsorshipsAPIViewSet
from .people import PeopleAPIViewSet
from .scores import ScoresAPIViewSet
from .seats import DistrictsAPIViewSet, SeatsAPIViewSet
from .sessions import SessionsAPIViewSet
from .votes import RollCallsAPIViewSet, VotesAPIViewSet

__all__ = ["ENDPOINTS"]

ENDPOINTS = {
    endpoint.name: endpoint
    for endpoint in (
        SessionsAPIViewSet,
        PeopleAPIViewSet,
        SeatsAPIViewSet,
        DistrictsAPIViewSet,
        BillsAPIViewSet,
        RollCallsAPIViewSet,
        VotesAPIViewSet,
        ScoresAPIViewSet,
        SponsorshipsAPIViewSet,
    )
}
