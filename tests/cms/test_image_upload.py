"""A picture that cannot be shown is refused in words, wherever it is uploaded."""

from io import BytesIO
from zlib import crc32

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from cms.models import CustomImage
from tests.factories import ImageFactory

DAMAGED = "This picture is damaged or incomplete"
TOO_MANY_PIXELS = "This picture has too many pixels: at most 40 million"


def encoded(name, mode="RGB", size=(600, 400)):
    file = BytesIO()
    picture = Image.effect_noise(size, 60).convert(mode) if mode == "RGB" else None
    (picture or Image.new(mode, size)).save(file, name)
    return file.getvalue()


def truncated_jpeg():
    data = encoded("JPEG")
    return data[: len(data) // 2]


def truncated_png():
    data = encoded("PNG")
    return data[: len(data) // 2]


def png_with_a_bad_checksum():
    data = bytearray(encoded("PNG"))
    place = data.index(b"IDAT") + 200
    data[place] ^= 0xFF
    return bytes(data)


def png_with_a_bad_header():
    data = bytearray(encoded("PNG"))
    data[20] ^= 0x01
    return bytes(data)


def png_of_41_megapixels():
    return encoded("PNG", mode="1", size=(6410, 6400))


def png_of_far_too_many_pixels():
    data = bytearray(encoded("PNG"))
    data[16:24] = (60_000).to_bytes(4) * 2
    data[29:33] = crc32(bytes(data[12:29])).to_bytes(4)
    return bytes(data)


def page_named_png():
    return b"<!doctype html><script>alert(1)</script>"


def nothing():
    return b""


BAD = [
    (truncated_jpeg, "cut.jpg", DAMAGED),
    (truncated_png, "cut.png", DAMAGED),
    (png_with_a_bad_checksum, "bad.png", DAMAGED),
    (png_with_a_bad_header, "head.png", DAMAGED),
    (png_of_41_megapixels, "large.png", TOO_MANY_PIXELS),
    (png_of_far_too_many_pixels, "bomb.png", TOO_MANY_PIXELS),
    (page_named_png, "page.png", None),
    (nothing, "nothing.png", None),
]
bad_files = pytest.mark.parametrize(
    ("make", "name", "words"), BAD, ids=[make.__name__ for make, *_ in BAD]
)


@pytest.fixture(autouse=True)
def _site(home):
    pass


def form(make, name):
    return {"title": "A march", "file": SimpleUploadedFile(name, make())}


def assert_refused(response, words):
    assert response.status_code == 200
    assert (words or "error") in response.content.decode()
    assert not CustomImage.objects.exists()


@bad_files
def test_by_the_form(staff_client, make, name, words):
    assert_refused(staff_client.post("/admin/images/add/", form(make, name)), words)


@bad_files
def test_by_the_form_for_many(staff_client, make, name, words):
    data = {"title": name, "files[]": SimpleUploadedFile(name, make())}
    response = staff_client.post("/admin/images/multiple/add/", data)
    assert_refused(response, words)
    assert response.json()["success"] is False
    assert response.json()["error_message"]


@bad_files
def test_by_the_chooser(staff_client, make, name, words):
    data = {
        f"image-chooser-upload-{key}": value for key, value in form(make, name).items()
    }
    assert_refused(staff_client.post("/admin/images/chooser/create/", data), words)


@bad_files
def test_by_a_new_file_for_an_old_picture(staff_client, make, name, words):
    image = ImageFactory()
    response = staff_client.post(f"/admin/images/{image.pk}/", form(make, name))
    assert response.status_code == 200
    assert (words or "error") in response.content.decode()
    assert CustomImage.objects.get().file.name == image.file.name


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "AVIF"])
def test_a_sound_picture_is_taken(staff_client, kind):
    data = {
        "title": "A march",
        "file": SimpleUploadedFile(f"march.{kind.lower()}", encoded(kind)),
    }
    response = staff_client.post("/admin/images/add/", data)
    assert response.status_code == 302
    assert CustomImage.objects.get().get_rendition("width-100").width == 100


def test_a_picture_keeps_its_file_when_only_its_words_change(staff_client):
    image = ImageFactory()
    response = staff_client.post(f"/admin/images/{image.pk}/", {"title": "New words"})
    assert response.status_code == 302
    changed = CustomImage.objects.get()
    assert (changed.title, changed.file.name) == ("New words", image.file.name)
