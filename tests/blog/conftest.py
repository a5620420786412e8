import pytest

from tests.factories import (
    BlogCategoryFactory,
    BlogIndexPageFactory,
    BlogSectionFactory,
)


@pytest.fixture
def blog(home):
    return BlogIndexPageFactory(title="News", slug="news")


@pytest.fixture
def issues(db):
    return BlogSectionFactory(
        name="Issues", slug="issues", description="What we work on, all year."
    )


@pytest.fixture
def housing(issues):
    return BlogCategoryFactory(name="Housing", slug="housing", section=issues)
