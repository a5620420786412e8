"""The addresses below the scorecard, and what each tells of itself."""

import pytest
from bs4 import BeautifulSoup

from legislation.scorecard.view import View
from tests.factories import ScorecardPageFactory


@pytest.fixture
def scorecard(home):
    return ScorecardPageFactory(title="Scorecard", slug="scorecard")


@pytest.mark.parametrize(
    "below",
    ["999/", "999/house/", "999/senate/votes/", "999/house/votes/7/", "seats/house/x/"],
)
def test_says_in_words_what_is_not_there(client, scorecard, below):
    response = client.get(f"/scorecard/{below}")
    soup = BeautifulSoup(response.content, "html.parser")
    assert response.status_code == 404
    assert soup.find("a", href="/scorecard/", class_="button")
    assert "noindex" in soup.find("meta", attrs={"name": "robots"})["content"]


def test_an_address_that_means_nothing_is_not_found(client, scorecard):
    assert client.get("/scorecard/194/commons/").status_code == 404


def test_a_screen_names_its_own_address_and_those_above(scorecard):
    scorecard.shown = View(
        "legislation/scorecard_page.html",
        title="House",
        path="194/house/",
        parents=(("194th General Court", "194/"),),
    )
    below = [(crumb["title"], crumb["url"]) for crumb in scorecard.breadcrumbs[-2:]]
    assert below == [
        ("Scorecard", "/scorecard/"),
        ("194th General Court", "/scorecard/194/"),
    ]
    assert scorecard.seo["canonical"].endswith("/scorecard/194/house/")
    assert scorecard.seo["title"] == "House"
