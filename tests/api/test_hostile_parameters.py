"""Whatever a request asks for, the answer is JSON: 200, 400 or 404, never 500."""

import pytest
from wagtail.contrib.redirects.models import Redirect

from config.api import api_router
from tests import factories

VALUES = [
    *("", " ", "abc", "-1", "1.5", "1e5", "٣", "½", "true", "root"),
    *(str(2**31), str(2**63), str(10**30), "9" * 1999, "9" * 5000),
    *("\x00", "a\x00b", "'", '"', 'a"b', "\\", "%s", "😀", "\r\n", "é" * 199),
    *("2026-13-45", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"),
    *("NaN", "-Infinity", "1E+1000000"),
    *(",", "(", "a(b", "a((((", "*", "*,*", "-", "--title", "?", "id," * 400),
    *("tags(name)", "alias_of(title)", "a AND", "NEAR(a b)", "^a*", "a & | !b"),
    *("//[", "/%00/", "/%ff/", "localhost:x", "a:99999999"),
]
# A list of one type can be filtered by more.
TYPED = {"type": "blog.BlogPage"}


@pytest.fixture
def objects(home, image, document):
    """One object of each endpoint that has objects."""
    page = factories.BlogPageFactory()
    redirect = Redirect.objects.create(old_path="/old", redirect_page=page)
    return {
        "pages": page,
        "images": image,
        "documents": document,
        "redirects": redirect,
    }


@pytest.mark.parametrize("name", ["pages", "images", "documents", "redirects"])
def test_no_value_breaks_a_listing(client, objects, name):
    endpoint = api_router.get_model_endpoint(type(objects[name]))[1]
    fields = endpoint.get_available_fields(type(objects[name]), db_fields_only=True)
    for parameter in {*endpoint.known_query_parameters, *fields}:
        known = TYPED if name == "pages" and parameter in fields else {}
        assert_refused_or_answered(client, f"{name}/", parameter, known)


@pytest.mark.parametrize("name", ["pages", "images", "documents", "redirects"])
def test_no_value_breaks_a_single_object(client, objects, name):
    endpoint = api_router.get_model_endpoint(type(objects[name]))[1]
    for parameter in endpoint.detail_query_parameters:
        address = f"{name}/{objects[name].pk}/"
        assert_refused_or_answered(client, address, parameter)
    for parameter in endpoint.find_query_parameters:
        assert_refused_or_answered(client, f"{name}/find/", parameter)


@pytest.mark.parametrize("address", ["", "site/", "nothing/"])
def test_no_value_breaks_what_is_no_list(client, site, address):
    for parameter in ("format", "unheard_of"):
        assert_refused_or_answered(client, address, parameter)


def assert_refused_or_answered(client, address, parameter, known=None):
    """Fail unless every hostile value gets JSON, and each refusal words."""
    for value in [*VALUES, ["1", "\x00"]]:
        query = {**(known or {}), parameter: value}
        response = client.get(f"/api/v2/{address}", query)
        told = (address, parameter, value)
        assert response.status_code in (200, 302, 400, 404), told
        if response.status_code != 302:
            assert isinstance(response.json(), dict), told
        if response.status_code >= 400:
            assert response.json()["message"], told


@pytest.mark.parametrize(
    "query",
    [
        *("offset=-1", "offset=abc", f"offset={2**63}", f"limit={10**30}", "limit=101"),
        *("child_of=x", "child_of=-1", "ancestor_of=root2", f"descendant_of={2**63}"),
        *("search=a&search_operator=xor", "search=%00", "search=%22+%22", "search=+"),
        *("fields=(", "fields=title(", "fields=nothing", "fields=seo", "fields=parent"),
        *("first_published_at=soon", "show_in_menus=perhaps", f"alias_of={2**63}"),
        *("date=soon", f"category={2**63}", "category=x", "tags=" + "a," * 10),
        *("locale=%00", "site=a:b:c", "site=a:x", "order=body", "order=title,nothing"),
        *(
            "rich_text_format=docx",
            "type=auth.Group",
            "unheard_of=1",
            "search=a&tags=b",
        ),
    ],
)
def test_a_malformed_parameter_is_refused_in_words(client, site, query):
    response = client.get(f"/api/v2/pages/?type=blog.BlogPage&{query}")
    assert response.status_code == 400
    assert response.json().keys() == {"message"}


@pytest.mark.parametrize("name", ["pages", "images", "documents", "redirects"])
@pytest.mark.parametrize("value", ["x", "-1", "1.0", "%00", str(2**63), str(10**30)])
def test_an_impossible_id_is_refused(client, site, name, value):
    assert client.get(f"/api/v2/{name}/find/?id={value}").status_code == 400
    response = client.get(f"/api/v2/{name}/{value}/")
    assert response.status_code == 404
    assert response.json()["message"]


@pytest.mark.parametrize(
    "words", ['a"b', "'", "it's", "a*", "AND", "NEAR(a", "%s", "-"]
)
def test_search_takes_any_words(client, site, words):
    """The databases read some characters as syntax; a reader never means them so."""
    response = client.get("/api/v2/pages/", {"search": words})
    has_words = any(char.isalnum() for char in words)
    assert response.status_code == (200 if has_words else 400)
