"""How sessions, legislators, votes and bills appear in the admin."""

from .agenda import AgendaItemAdmin, BillAdmin, SponsorshipAdmin
from .legislature import (
    DistrictAdmin,
    MembershipAdmin,
    PersonAdmin,
    SeatAdmin,
    SessionAdmin,
)
from .votes import CorrectionAdmin, PolicyAdmin, ScoredItemAdmin, VoteAdmin

# In the order of the menu.
LISTS = (
    *(SessionAdmin, AgendaItemAdmin, BillAdmin, SponsorshipAdmin),
    *(ScoredItemAdmin, VoteAdmin, CorrectionAdmin),
    *(PersonAdmin, MembershipAdmin, SeatAdmin, DistrictAdmin, PolicyAdmin),
)

__all__ = [
    "LISTS",
    "AgendaItemAdmin",
    "BillAdmin",
    "CorrectionAdmin",
    "DistrictAdmin",
    "MembershipAdmin",
    "PersonAdmin",
    "PolicyAdmin",
    "ScoredItemAdmin",
    "SeatAdmin",
    "SessionAdmin",
    "SponsorshipAdmin",
    "VoteAdmin",
]
