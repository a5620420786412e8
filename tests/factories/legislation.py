"""Sessions, legislators, bills and their pages."""

import datetime

import factory
from factory.django import DjangoModelFactory

from legislation.models import (
    AgendaItem,
    AgendaItemBill,
    AgendaItemPage,
    AgendaPage,
    AgendaPillar,
    Bill,
    BillIndexPage,
    BillPage,
    Chamber,
    District,
    LegislativeSession,
    Membership,
    Person,
    PersonVote,
    Pillar,
    ScorecardPage,
    ScoredItem,
    ScoringPolicy,
    Seat,
    Sponsorship,
)
from tests.factories.pages import BODY, PageFactory


class SessionFactory(DjangoModelFactory):
    """The current session of today; the same one each time."""

    class Meta:
        model = LegislativeSession
        django_get_or_create = ("identifier",)

    identifier = "194"
    name = factory.LazyAttribute(
        lambda session: f"{session.identifier}th General Court"
    )
    start_date = datetime.date(2025, 1, 1)
    end_date = datetime.date(2027, 1, 5)
    is_current = True
    policy = factory.LazyFunction(ScoringPolicy.objects.default)


class DistrictFactory(DjangoModelFactory):
    class Meta:
        model = District

    chamber = Chamber.LOWER
    label = factory.Sequence("{}th Essex".format)
    ocd_id = factory.Sequence("ocd-division/country:us/state:ma/sldl:{}th_essex".format)
    order = factory.Sequence(int)


class SeatFactory(DjangoModelFactory):
    class Meta:
        model = Seat

    district = factory.SubFactory(DistrictFactory)
    role = factory.LazyAttribute(lambda seat: Chamber(seat.district.chamber).role)


class PersonFactory(DjangoModelFactory):
    """Somebody who holds no seat; `MembershipFactory` gives one."""

    class Meta:
        model = Person

    given_name = "Dana"
    family_name = factory.Sequence("Quill{}".format)
    name = factory.LazyAttribute(lambda p: f"{p.given_name} {p.family_name}")
    sort_name = factory.LazyAttribute(lambda p: f"{p.family_name}, {p.given_name}")
    slug = factory.LazyAttribute(lambda p: f"{p.given_name}-{p.family_name}".lower())
    party = "Democratic"
    email = factory.LazyAttribute(lambda p: f"{p.slug}@example.org")
    phone = "617-555-0100"


class MembershipFactory(DjangoModelFactory):
    """A legislator who holds a House seat today, since the session's first day."""

    class Meta:
        model = Membership

    person = factory.SubFactory(PersonFactory)
    seat = factory.SubFactory(SeatFactory)
    start_date = datetime.date(2025, 1, 1)


class AgendaItemFactory(DjangoModelFactory):
    class Meta:
        model = AgendaItem

    session = factory.SubFactory(SessionFactory)
    key = factory.Sequence("H{0}/S{0}".format)
    title = factory.Sequence("Act to keep the promise {}".format)
    pillars = ["economy"]
    order = factory.Sequence(int)


class BillFactory(DjangoModelFactory):
    """A House bill of the current session, on no agenda."""

    class Meta:
        model = Bill

    session = factory.SubFactory(SessionFactory)
    chamber = Chamber.LOWER
    identifier = factory.Sequence(lambda number: f"H{3000 + number}")
    docket_number = factory.Sequence(lambda number: f"HD{4000 + number}")
    title = "An Act keeping the promise"
    short_title = factory.Sequence("Keeping the promise {}".format)
    status = Bill.Status.IN_COMMITTEE


class SponsorshipFactory(DjangoModelFactory):
    class Meta:
        model = Sponsorship

    bill = factory.SubFactory(BillFactory)
    person = factory.SubFactory(PersonFactory)


class ScoredItemFactory(DjangoModelFactory):
    """A House roll call on which we asked for a yes."""

    class Meta:
        model = ScoredItem

    session = factory.SubFactory(SessionFactory)
    chamber = Chamber.LOWER
    number = factory.Sequence(lambda number: 100 + number)
    title = factory.Sequence("Raising the floor {}".format)
    date = datetime.date(2025, 7, 14)
    our_position = "yes"


class PersonVoteFactory(DjangoModelFactory):
    """A vote with us on a roll call of the House."""

    class Meta:
        model = PersonVote

    item = factory.SubFactory(ScoredItemFactory)
    person = factory.SubFactory(PersonFactory)
    option = PersonVote.Option.YES
    counted_as = PersonVote.Counted.WITH


class PillarFactory(DjangoModelFactory):
    class Meta:
        model = Pillar
        django_get_or_create = ("key",)

    name = "Shared Prosperity"
    key = "economy"
    introduction = "<p>An economy that works for those who do the work.</p>"


class AgendaPageFactory(PageFactory):
    class Meta:
        model = AgendaPage

    title = factory.Sequence("The people's agenda {}".format)
    session = factory.SubFactory(SessionFactory)
    introduction = "<p>Sixteen things that this legislature can do.</p>"
    pillars = factory.LazyFunction(lambda: [AgendaPillar(pillar=PillarFactory())])
    body = factory.LazyFunction(lambda: list(BODY))


class AgendaItemPageFactory(PageFactory):
    """An item of the first agenda, which is made when there is none."""

    class Meta:
        model = AgendaItemPage

    parent = factory.LazyFunction(
        lambda: AgendaPage.objects.first() or AgendaPageFactory()
    )
    item = factory.SubFactory(AgendaItemFactory)
    pillar = factory.SubFactory(PillarFactory)
    ask = "<p>Report the bill out of committee favorably.</p>"
    body = factory.LazyFunction(lambda: list(BODY))

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs):
        bills = kwargs.pop("more_bills", ())
        kwargs["more_bills"] = [AgendaItemBill(bill=bill) for bill in bills]
        return super()._create_instance(model_class, parent, kwargs)


class BillIndexPageFactory(PageFactory):
    class Meta:
        model = BillIndexPage

    introduction = "<p>Every bill that we follow.</p>"


class BillPageFactory(PageFactory):
    """A bill below the first index of bills, which is made when there is none."""

    class Meta:
        model = BillPage

    parent = factory.LazyFunction(
        lambda: BillIndexPage.objects.first() or BillIndexPageFactory()
    )
    bill = factory.SubFactory(BillFactory)
    ask = "<p>Cosponsor it before the deadline.</p>"
    body = factory.LazyFunction(lambda: list(BODY))


class ScorecardPageFactory(PageFactory):
    class Meta:
        model = ScorecardPage

    introduction = "<p>How your legislators vote when the names are called.</p>"
    body = factory.LazyFunction(lambda: list(BODY))
