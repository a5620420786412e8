"""A small legislature with something of every kind to show."""

from tests import factories


def fill_legislature() -> None:
    """Make an agenda, votes, a scorecard, bills that some signed and some did not."""
    for position in range(3):
        item = factories.AgendaItemFactory()
        bill = factories.BillFactory(agenda_item=item)
        factories.BillPageFactory(bill=bill)
        factories.AgendaItemPageFactory(item=item)
        roll_call = factories.ScoredItemFactory(number=position + 1)
        member = factories.MembershipFactory()
        factories.PersonVoteFactory(item=roll_call, person=member.person)
        if position:
            factories.SponsorshipFactory(bill=bill, person=member.person)
    factories.ScorecardPageFactory()
