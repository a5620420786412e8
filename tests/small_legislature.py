"""A small legislature: members, bills, votes, and every page that shows them."""

from legislation.models import Chamber, Correction
from tests.factories import (
    AgendaItemFactory,
    AgendaItemPageFactory,
    AgendaPageFactory,
    BillFactory,
    BillIndexPageFactory,
    BillPageFactory,
    DistrictFactory,
    ImageFactory,
    MembershipFactory,
    PersonFactory,
    PersonVoteFactory,
    PillarFactory,
    ScorecardPageFactory,
    ScoredItemFactory,
    SeatFactory,
    SponsorshipFactory,
)


def build_legislature(number: int) -> dict[str, str]:
    """Build it with so many of each; return {name: path} of its pages."""
    members = {chamber: _members(chamber, number) for chamber in Chamber}
    bills = _bills(members, number)
    agenda, item = _agenda(bills, number)
    index = BillIndexPageFactory(title="Bills", slug="bills")
    for bill in bills:
        page = BillPageFactory(parent=index, bill=bill, title=bill.name)
        page.actions.create(date="2025-03-04", description="Heard", chamber="lower")
    ScorecardPageFactory(title="Scorecard", slug="scorecard", body=[])
    vote = _votes(members[Chamber.LOWER], number)
    someone, other = members[Chamber.LOWER][0], members[Chamber.LOWER][-1]
    house = "/scorecard/194/house/"
    return {
        "agenda": agenda.url,
        "agenda item": item.url,
        "bills": index.url,
        "bill": page.url,
        "scorecard": "/scorecard/",
        "scores": house,
        "votes": f"{house}votes/",
        "roll call": f"{house}votes/{vote.number}/",
        "legislator": f"/scorecard/legislators/{someone.slug}/",
        "compare": f"/scorecard/compare/?with={someone.slug},{other.slug}",
        "corrections": "/scorecard/corrections/",
    }


def _members(chamber, number):
    people = []
    for position in range(number):
        party = "Republican" if position % 3 == 2 else "Democratic"
        people.append(PersonFactory(party=party, photo=ImageFactory()))
        name = f"{chamber}-{position}"
        district = DistrictFactory(chamber=chamber, label=name, ocd_id=f"ocd/{name}")
        MembershipFactory(person=people[-1], seat=SeatFactory(district=district))
    return people


def _bills(members, number):
    """Pairs of a House and a Senate bill that everybody has signed, with votes."""
    bills = []
    for position in range(number):
        item = AgendaItemFactory(title=f"Promise {position}")
        for chamber, letter in ((Chamber.LOWER, "H"), (Chamber.UPPER, "S")):
            bills.append(
                BillFactory(
                    chamber=chamber,
                    identifier=f"{letter}{100 + position}",
                    agenda_item=item,
                )
            )
            for person in members[chamber]:
                SponsorshipFactory(bill=bills[-1], person=person)
    return bills


def _agenda(bills, number):
    agenda = AgendaPageFactory(title="Agenda", slug="agenda", body=[])
    for position in range(number):
        pillar = PillarFactory(key=f"pillar-{position}", name=f"Pillar {position}")
        agenda.pillars.create(pillar=pillar, sort_order=position)
        page = AgendaItemPageFactory(
            parent=agenda,
            title=f"Promise {position}",
            pillar=pillar,
            item=bills[2 * position].agenda_item,
            body=[],
        )
    return agenda, page


def _votes(people, number):
    for position in range(number):
        item = ScoredItemFactory(
            bill_identifier=f"H{100 + position}", official_yes=number, official_no=0
        )
        for person in people:
            vote = PersonVoteFactory(item=item, person=person)
        Correction.objects.create(
            vote=vote, was="No", now="Yes", reason="A slip in the workbook."
        )
    return item
