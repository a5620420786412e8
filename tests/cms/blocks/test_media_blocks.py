import pytest

from cms.blocks.media import DocumentListBlock, GalleryBlock, ImageBlock, VideoBlock
from cms.blocks.videos import find_video
from tests.cms.blocks.making import accepted, content, errors

YOUTUBE = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtube.com/watch?t=12&v=dQw4w9WgXcQ&list=abc",
        "http://m.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?si=abc",
        "https://www.youtube.com/shorts/dQw4w9WgXcQ",
        "https://www.youtube.com/live/dQw4w9WgXcQ",
        "https://www.youtube.com/embed/dQw4w9WgXcQ",
    ],
)
def test_a_youtube_video_plays_without_cookies(url):
    assert find_video(url).embed_url == YOUTUBE
    assert find_video(url).provider == "YouTube"


@pytest.mark.parametrize(
    ("url", "query"),
    [
        ("https://vimeo.com/76979871", "dnt=1"),
        ("https://vimeo.com/channels/staffpicks/76979871", "dnt=1"),
        ("https://player.vimeo.com/video/76979871", "dnt=1"),
        ("https://vimeo.com/76979871/0a1b2c3d4e", "dnt=1&h=0a1b2c3d4e"),
        ("https://player.vimeo.com/video/76979871?h=0a1b", "dnt=1&h=0a1b"),
    ],
)
def test_a_vimeo_video_plays_without_tracking(url, query):
    embed_url = find_video(url).embed_url
    assert embed_url == f"https://player.vimeo.com/video/76979871?{query}"


NO_VIDEOS = [
    "https://www.youtube.com/@channel",
    "https://www.youtube.com/watch?v=short",
    "https://www.youtube.com/watch",
    'https://youtu.be/"><script>',
    "https://www.youtube.com.example.org/watch?v=dQw4w9WgXcQ",
    "https://example.org/?u=youtube.com/watch?v=dQw4w9WgXcQ",
    "https://vimeo.com/about",
    "ftp://vimeo.com/76979871",
    "https://[youtube.com/watch",
    "",
    None,
]


@pytest.mark.parametrize("url", NO_VIDEOS)
def test_anything_else_is_no_video(url):
    assert find_video(url) is None


def test_a_video_elsewhere_is_refused_in_words():
    found = errors(VideoBlock(), url="https://example.org/film", title="A film")
    assert "YouTube and Vimeo" in found["url"].message


def test_a_video_needs_a_title_to_be_published_but_not_in_a_draft():
    assert errors(VideoBlock(), url="https://vimeo.com/1").keys() == {"title"}
    assert accepted(VideoBlock(), draft=True, url="https://vimeo.com/1")


def test_a_video_without_a_poster_asks_nobody_for_one(db):
    video = content(VideoBlock(), url="https://vimeo.com/1", title="A film")
    assert video["thumbnail"] is None
    assert "<img" not in VideoBlock().render(
        VideoBlock().normalize({"url": "https://vimeo.com/1", "title": "A film"}), {}
    )


def test_one_picture_is_no_gallery(image):
    image.contextual_alt_text = "A march"
    one = {"image": image}
    assert errors(GalleryBlock(), items=[one]).keys() == {"items"}
    assert accepted(GalleryBlock(), items=[one, one])
    assert accepted(GalleryBlock(), draft=True, items=[one])


def test_a_picture_needs_words_for_those_who_do_not_see_it(image):
    assert errors(ImageBlock(), image=image).keys() == {"image"}
    image.decorative = True
    assert accepted(ImageBlock(), image=image)


def test_a_decorative_picture_has_no_words(image):
    image.decorative = True
    picture = content(ImageBlock(), image=image)["picture"]
    assert (picture["alt"], picture["decorative"]) == ("", True)


def test_words_given_in_a_block_win_over_those_of_the_library(image):
    image.contextual_alt_text = "Members at the hearing"
    assert content(ImageBlock(), image=image)["picture"]["alt"] == (
        "Members at the hearing"
    )


def test_no_caption_stands_under_nothing(db):
    assert content(ImageBlock(), caption="The May meeting.") == {
        "picture": None,
        "caption": None,
        "layout": "text",
    }


def test_a_document_says_what_it_is(document):
    [item] = content(DocumentListBlock(), items=[{"document": document}])["items"]
    assert item == {
        "title": document.title,
        "url": document.url,
        "size": len(b"%PDF-1.4 a report"),
        "mime": "application/pdf",
        "extension": "pdf",
    }


def test_a_deleted_document_leaves_no_trace(db):
    assert content(DocumentListBlock(), title="To read", items=[{}]) == {
        "title": None,
        "items": [],
    }
