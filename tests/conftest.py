"""What tests are given: a site, pages that are not public, staff, ways to ask."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from tests import factories
from tests.first_rows import create_first_rows


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Let a database made without migrations start with their rows too."""
    with django_db_blocker.unblock():
        create_first_rows()


@pytest.fixture(autouse=True)
def _empty_cache():
    """Start and end empty: a file's own fixtures are made between two tests.

    What the last test cached would answer for rows that were rolled back.
    """
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def site(db):
    """The default site."""
    create_first_rows()
    return factories.default_site()


@pytest.fixture
def home(site):
    """The default site's home page."""
    return site.root_page.specific


@pytest.fixture
def image(db):
    """A picture that everybody may see, 640 pixels wide."""
    return factories.ImageFactory(width=640)


@pytest.fixture
def document(db):
    """A document that everybody may read."""
    return factories.DocumentFactory()


@pytest.fixture
def private_collection(site):
    """A collection whose content only signed-in people see."""
    collection = Collection.get_first_root_node().add_child(name="Private")
    CollectionViewRestriction.objects.create(
        collection=collection, restriction_type="login"
    )
    return collection


@pytest.fixture
def draft_page(home):
    """A page that was never published."""
    return factories.StandardPageFactory(title="A draft", live=False)


@pytest.fixture
def private_page(home):
    """A live page that only signed-in people read."""
    page = factories.StandardPageFactory(title="For members")
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    return page


@pytest.fixture
def staff(db):
    """Somebody who may do everything in the admin."""
    return factories.UserFactory(is_superuser=True, is_staff=True)


@pytest.fixture
def staff_client(client, staff):
    """A browser in which staff is signed in."""
    client.force_login(staff)
    return client


@pytest.fixture
def api(client):
    """Return the JSON of an address below /api/v2/; a failure unless it is 200."""

    def get(address, **parameters) -> dict:
        response = client.get(f"/api/v2/{address}", parameters)
        assert response.status_code == 200, response.content
        return response.json()

    return get


@pytest.fixture
def queries(client):
    """Return how many queries an answer takes to the first reader after a change.

    The pictures' files are made before. `warm`: to further readers, until the next
    public change.
    """

    def count(address, *, warm=False) -> int:
        cache.clear()
        client.get(f"/api/v2/{address}")
        if not warm:
            cache.clear()
        with CaptureQueriesContext(connection) as captured:
            response = client.get(f"/api/v2/{address}")
        assert response.status_code == 200, response.content
        assert len(captured) > 0
        return len(captured)

    return count
