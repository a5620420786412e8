"""The search page: what it finds, in what parts, and what it says of nothing."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.contrib.search_promotions.models import Query, SearchPromotion
from wagtail.models import PageViewRestriction, Site

from search.results import PAGE_SIZE
from tests.factories import (
    BlogPageFactory,
    ChapterPageFactory,
    ChapterPostPageFactory,
    HomePageFactory,
    StandardPageFactory,
)

pytestmark = pytest.mark.usefixtures("home")


def results(response) -> list[str]:
    assert response.status_code == 200
    return [item["title"] for item in response.context["listing"].object_list]


@pytest.fixture
def search(client):
    return lambda query, **parameters: client.get(
        "/search/", {"q": query, **parameters}
    )


def test_words_of_title_summary_and_body_are_found(search):
    StandardPageFactory(title="Tenants")
    StandardPageFactory(title="Second", summary="For tenants.")
    StandardPageFactory(title="Third", body=[("paragraph", "<p>Tenants win.</p>")])
    assert sorted(results(search("tenants"))) == ["Second", "Tenants", "Third"]


def test_all_words_must_be_there(search):
    StandardPageFactory(title="Rent control")
    StandardPageFactory(title="Rent")
    assert results(search("control rent zebra")) == []
    assert results(search("control rent")) == ["Rent control"]


def test_what_is_not_public_is_not_found(search):
    StandardPageFactory(title="Rent, a draft", live=False)
    private = StandardPageFactory(title="Rent, private")
    StandardPageFactory(title="Rent, below a private page", parent=private)
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    StandardPageFactory(title="Rent, public")
    assert results(search("rent")) == ["Rent, public"]


def test_another_site_s_pages_are_not_found(search):
    other = HomePageFactory(title="Rent elsewhere", slug="other")
    Site.objects.create(hostname="other.example.org", root_page=other)
    assert results(search("rent")) == []


def test_a_result_is_a_card_with_type_and_excerpt(search):
    BlogPageFactory(title="News", body=[("paragraph", "<p>Rent & <b>more</b></p>")])
    (item,) = search("rent").context["listing"].object_list
    assert item["type_label"] == "News"
    assert item["page_type"] == "blog.BlogPage"
    assert item["excerpt_html"] == "<mark>Rent</mark> &amp; more"


def test_the_summary_stands_in_for_an_excerpt(search):
    StandardPageFactory(title="Rent", summary="One <sentence>.")
    (item,) = search("rent").context["listing"].object_list
    assert item["excerpt_html"] == "One &lt;sentence&gt;."


def test_results_can_be_narrowed_down_by_kind(search):
    BlogPageFactory(title="Rent post")
    ChapterPostPageFactory(title="Rent in Lynn", parent=ChapterPageFactory())
    StandardPageFactory(title="Rent explained")
    kinds = search("rent").context["types"]
    assert [(kind["label"], kind["count"]) for kind in kinds] == [
        ("Chapters", 1),
        ("News", 1),
        ("Pages", 1),
    ]
    values = [kind["value"] for kind in kinds]
    assert {value: results(search("rent", type=value)) for value in values} == {
        "chapters": ["Rent in Lynn"],
        "news": ["Rent post"],
        "pages": ["Rent explained"],
    }
    assert len(results(search("rent", type="no-such-kind"))) == 3


def test_the_form_keeps_what_was_asked_for(search):
    BlogPageFactory(title='The "rent" post')
    html = search('"rent" <b>', type="news").content
    form = BeautifulSoup(html, "html.parser").find("form", action="/search/")
    assert form["method"] == "get"
    assert form.find("input", attrs={"name": "q"})["value"] == '"rent" <b>'


def test_parts_hold_every_page_once_and_keep_the_query(search):
    for number in range(PAGE_SIZE + 2):
        StandardPageFactory(title=f"Rent {number}")
    first, second = search("rent", type="pages"), search("rent", type="pages", page=2)
    assert len(results(first)) == PAGE_SIZE
    assert len({*results(first), *results(second)}) == PAGE_SIZE + 2
    next_page = BeautifulSoup(first.content, "html.parser").find("a", rel="next")
    assert next_page["href"] == "?q=rent&type=pages&page=2"


@pytest.mark.parametrize(
    "query",
    [
        *('"', "'", '"rent', "rent' OR '1'='1", "rent*", "-rent", "NEAR(rent)", "%"),
        *("\0", "rent\0", "\\", "!!!", "AND", "NOT", "title:rent", "{}", "()", "🙂"),
        *("x" * 10_000, "rent " * 2_000, "' \"", "a\tb\nc"),
        *("½", "\u017f", "\u0301", "\ufffe"),
    ],
)
def test_no_query_is_an_error(search, query):
    StandardPageFactory(title="Rent")
    response = search(query)
    assert response.status_code == 200
    assert "Search" in response.content.decode()


@pytest.mark.parametrize("number", ["0", "-1", "x", "999", "9" * 5000, "\0"])
def test_no_page_number_is_an_error(search, number):
    StandardPageFactory(title="Rent")
    assert results(search("rent", page=number)) == ["Rent"]


def test_nothing_asked_nothing_listed(client):
    page = StandardPageFactory(title="Newest")
    context = client.get("/search/").context
    assert context["listing"] is None
    assert [link["url"] for link in context["suggestions"]] == [page.url]


@pytest.mark.parametrize("query", ["zebra", "!!!"])
def test_nothing_found_says_so_and_suggests_public_pages(search, query):
    StandardPageFactory(title="Newest")
    StandardPageFactory(title="A draft", live=False)
    response = search(query)
    assert results(response) == []
    html = response.content.decode()
    assert "Nothing found" in html
    suggestions = response.context["suggestions"]
    assert [link["title"] for link in suggestions] == ["Newest"]


def test_only_reading_is_allowed(client):
    assert client.post("/search/", {"q": "rent"}).status_code == 405


def test_a_search_writes_nothing(search):
    assert search("rent").status_code == 200
    assert not Query.objects.exists()


def test_many_results_cost_as_much_as_one(search):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            assert results(search("rent"))
        return len(captured)

    StandardPageFactory(title="Rent")
    queries()  # fills the caches
    one = queries()
    for number in range(4):
        StandardPageFactory(title=f"Rent {number}")
    assert queries() == one
    assert 0 < one <= 20


@pytest.fixture
def promote():
    def make(query, **fields):
        row, _ = Query.objects.get_or_create(query_string=query)
        SearchPromotion.objects.create(query=row, **fields)

    return make


def promoted(response):
    return [(item["url"], item["title"]) for item in response.context["promoted"]]


def test_what_editors_recommend_for_a_query_comes_first(search, promote):
    page = StandardPageFactory(title="How to vote")
    promote("ballot", page=page, description="Start here.", sort_order=1)
    promote(
        "ballot",
        external_link_url="https://example.org/",
        external_link_text="The state's page",
        sort_order=2,
    )
    response = search(" Ballot ")
    assert promoted(response) == [
        (page.url, "How to vote"),
        ("https://example.org/", "The state's page"),
    ]
    assert "Start here." in response.content.decode()
    assert promoted(search("something else")) == []


def test_what_is_not_public_is_not_recommended(search, promote):
    promote("ballot", page=StandardPageFactory(live=False))
    private = StandardPageFactory()
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    promote("ballot", page=private)
    assert promoted(search("ballot")) == []
