from .agenda_item_pages import AgendaItemBill, AgendaItemPage
from .agenda_pages import AgendaPage, AgendaPillar
from .bill_actions import BillAction
from .bill_index import BillIndexPage
from .bill_pages import BillPage
from .bills import AgendaItem, Bill, Sponsorship
from .corrections import Correction
from .districts import Chamber, District, Seat
from .imports import ScorecardImport
from .people import Membership, Person, PersonIdentifier
from .pillars import Pillar
from .policies import ScoringPolicy
from .scorecard_pages import ScorecardPage
from .sessions import LegislativeSession
from .votes import PersonVote, ScoredItem

__all__ = [
    "AgendaItem",
    "AgendaItemBill",
    "AgendaItemPage",
    "AgendaPage",
    "AgendaPillar",
    "Bill",
    "BillAction",
    "BillIndexPage",
    "BillPage",
    "Chamber",
    "Correction",
    "District",
    "LegislativeSession",
    "Membership",
    "Person",
    "PersonIdentifier",
    "PersonVote",
    "Pillar",
    "ScorecardImport",
    "ScorecardPage",
    "ScoredItem",
    "ScoringPolicy",
    "Seat",
    "Sponsorship",
]
