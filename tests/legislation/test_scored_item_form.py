"""Staff change our position on an item, and its votes count by it."""

import pytest
from django.forms import model_to_dict
from django.urls import reverse

from cms.models import ContentVersion
from legislation.imports import apply_import
from legislation.models import PersonVote, ScoredItem
from legislation.recount import Recount, recount
from legislation.scored_item_form import ScoredItemForm
from tests.legislation.conftest import TERMS, new_session, small_source, vote_of

pytestmark = pytest.mark.django_db


def save(client, item, **changes) -> str:
    """Save an item's form in the admin; return the page that follows."""
    values = model_to_dict(item, ScoredItemForm.Meta.fields) | changes
    values = {name: "" if v is None else v for name, v in values.items()}
    values["pillars"] = '["economy"]'
    url = reverse("legislation_scoreditem_modeladmin_edit", args=[item.pk])
    answer = client.post(url, values, follow=True)
    assert answer.redirect_chain
    return answer.content.decode()


def counts(number):
    votes = PersonVote.objects.filter(item__number=number)
    return dict(votes.values_list("person__family_name", "counted_as"))


def test_another_position_counts_the_votes_anew(session, staff_client):
    item = ScoredItem.objects.get(number=5)
    assert counts(5) == {"Abel": "with", "Bates": "with", "Cole": "against"}
    page = save(staff_client, item, our_position="no")
    assert "Our position changed: 3 votes were counted anew." in page
    assert counts(5) == {"Abel": "against", "Bates": "against", "Cole": "with"}
    assert vote_of("a", 5).option == "yes"


def test_votes_corrected_by_hand_stay_and_are_named(session, staff_client):
    vote = vote_of("a", 5)
    vote.reason = "A slip of the clerk."
    vote.save()
    page = save(staff_client, ScoredItem.objects.get(number=5), our_position="no")
    assert "2 votes were counted anew. 1 vote was corrected by hand and left" in page
    assert vote_of("a", 5).counted_as == "with"


def test_other_changes_count_nothing_anew(session, staff_client):
    page = save(staff_client, ScoredItem.objects.get(number=5), title="Other")
    assert "Our position changed" not in page
    assert counts(5)["Abel"] == "with"


def test_readers_see_it_in_the_next_request(
    session, staff_client, django_capture_on_commit_callbacks
):
    before = ContentVersion.objects.get().number
    with django_capture_on_commit_callbacks(execute=True):
        save(staff_client, ScoredItem.objects.get(number=5), our_position="no")
    assert ContentVersion.objects.get().number > before


def test_the_form_says_beforehand_what_will_happen(session, staff_client):
    item = ScoredItem.objects.get(number=5)
    url = reverse("legislation_scoreditem_modeladmin_edit", args=[item.pk])
    page = staff_client.get(url).content.decode()
    assert "Another position counts the 3 votes on this item anew" in page


def test_absent_members_stay_absent(session):
    PersonVote.objects.filter(pk=vote_of("c", 5).pk).update(
        option="absent", counted_as="absent"
    )
    item = ScoredItem.objects.get(number=5)
    item.our_position = "no"
    assert recount(item) == Recount(changed=2, kept=0)
    assert counts(5)["Cole"] == "absent"


def test_a_position_tells_the_record_that_nothing_told(db):
    cells = {"houseBills!G3": "?", "houseVotes!D1": "?", "houseBills!H3": None}
    apply_import(small_source(cells), new_session(TERMS["194"]))
    item = ScoredItem.objects.get(number=7)
    assert vote_of("a", 7).option == "unknown"
    item.our_position = "no"
    assert recount(item).changed == 3
    assert (vote_of("a", 7).option, vote_of("a", 7).counted_as) == ("no", "with")
    assert (vote_of("c", 7).option, vote_of("c", 7).counted_as) == ("yes", "against")
