import pytest

from tests.factories import (
    ChapterIndexPageFactory,
    ChapterPageFactory,
    ChapterPostPageFactory,
)


@pytest.fixture
def chapters(home):
    return ChapterIndexPageFactory(title="Chapters", slug="chapters")


@pytest.fixture
def lynn(chapters):
    return ChapterPageFactory(title="Lynn", slug="lynn", towns="Lynn, Nahant")


@pytest.fixture
def salem(chapters):
    return ChapterPageFactory(title="Salem", slug="salem", towns="Salem")


@pytest.fixture
def post():
    return ChapterPostPageFactory
