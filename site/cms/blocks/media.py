"""Pictures, videos, files."""

from wagtail import blocks

from cms import references
from cms.blocks.base import (
    ContentBlock,
    ContentValue,
    Example,
    FieldsBlock,
    FieldsValue,
    OptionBlock,
    field_errors,
    with_items,
)
from cms.blocks.links import PublicDocumentChooserBlock
from cms.blocks.pictures import PictureBlock, picture
from cms.blocks.text import PROSE
from cms.blocks.videos import find_video


class ImageValue(ContentValue):
    SIZES = {
        "text": "(min-width: 44rem) 41rem, 100vw",
        "wide": "(min-width: 73rem) 73rem, 100vw",
        "full": "100vw",
    }

    def content(self, page=None) -> dict:
        """Return {picture, caption, layout}; no caption without its picture."""
        shown = picture(self["image"], self.SIZES.get(self["layout"], "100vw"))
        return {
            "picture": shown,
            "caption": (shown and self["caption"]) or None,
            "layout": self["layout"],
        }


class ImageBlock(ContentBlock):
    image = PictureBlock()
    caption = blocks.CharBlock(required=False, max_length=255)
    layout = OptionBlock(
        choices=[
            ("text", "As wide as the text"),
            ("wide", "Wider than the text"),
            ("full", "As wide as the window"),
        ],
        default="text",
    )

    class Meta:
        value_class = ImageValue
        icon = "image"
        group = "Media"
        description = "One picture with its caption and credit."
        preview_value = {
            "image": Example(),
            "caption": "Members on the way to the hearing.",
        }


class GalleryItemBlock(FieldsBlock):
    image = PictureBlock()
    caption = blocks.CharBlock(required=False, max_length=255)

    class Meta:
        icon = "image"
        label_format = "{caption}"


class GalleryValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {items: [{picture, caption}]} of the public pictures."""
        items = [
            {
                "picture": picture(item["image"], "(min-width: 48rem) 24rem, 100vw"),
                "caption": item["caption"] or None,
            }
            for item in self["items"]
        ]
        return {"items": [item for item in items if item["picture"]]}


class GalleryBlock(ContentBlock):
    items = blocks.ListBlock(
        GalleryItemBlock(), min_num=2, max_num=12, label="Pictures"
    )

    class Meta:
        value_class = GalleryValue
        icon = "copy"
        group = "Media"
        description = "Two to twelve pictures side by side."
        preview_value = {
            "items": [
                {"image": Example(0), "caption": "Signing in at the State House."},
                {"image": Example(1), "caption": "Eleven towns, one table."},
                {"image": Example(2), "caption": "The phone bank in Worcester."},
            ]
        }


class DocumentItemValue(FieldsValue):
    def content(self) -> dict:
        """Return {title, url, size, mime, extension} of a document that there is."""
        document = self["document"]
        return {
            "title": self["title"] or document.title,
            "url": document.url,
            "size": document.file_size,
            "mime": document.content_type,
            "extension": document.file_extension,
        }


class DocumentItemBlock(FieldsBlock):
    document = PublicDocumentChooserBlock()
    title = blocks.CharBlock(
        required=False,
        max_length=160,
        help_text="Instead of the document's own title.",
    )

    class Meta:
        value_class = DocumentItemValue
        icon = "doc-full"


class DocumentListValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {title, items: [{title, url, size, mime, extension}]}.

        Documents of private collections are left out; `size` counts bytes.
        """
        is_public = references.current().is_public_item
        items = [
            item.content() for item in self["items"] if is_public(item["document"])
        ]
        return with_items(items, title=self["title"] or None)


class DocumentListBlock(ContentBlock):
    title = blocks.CharBlock(required=False, max_length=120)
    items = blocks.ListBlock(
        DocumentItemBlock(), min_num=1, max_num=30, label="Documents"
    )

    class Meta:
        value_class = DocumentListValue
        icon = "doc-full"
        group = "Media"
        description = "Files to download, with their kind and size."
        preview_value = {
            "title": "To print and hand out",
            "items": [{"document": Example(0), "title": "Flyer for your street"}],
        }


class VideoValue(ContentValue):
    def content(self, page=None) -> dict:
        """Return {url, provider, title, embed_url, thumbnail, transcript}.

        The provider is asked for nothing, not even its thumbnail.
        """
        video = find_video(self["url"])
        return {
            "url": self["url"],
            "provider": video and video.provider,
            "title": self["title"],
            "embed_url": video and video.embed_url,
            "thumbnail": picture(self["image"], "(min-width: 44rem) 41rem, 100vw"),
            "transcript": self.html("transcript") or None,
        }


class VideoBlock(ContentBlock):
    url = blocks.URLBlock(
        label="Address", help_text="The video's page on YouTube or Vimeo."
    )
    title = blocks.CharBlock(
        max_length=160, help_text="What the video shows, for those who cannot see it."
    )
    image = PictureBlock(
        required=False, label="Poster", help_text="Shown until somebody plays it."
    )
    transcript = blocks.RichTextBlock(
        required=False,
        features=PROSE,
        help_text="All that is said; needed when the video has no captions.",
    )

    def clean(self, value):
        value = super().clean(value)
        if value["url"] and not find_video(value["url"]):
            raise field_errors(
                url="Only videos on YouTube and Vimeo can be shown: paste the "
                "address of the video's own page."
            )
        return value

    class Meta:
        value_class = VideoValue
        icon = "media"
        group = "Media"
        description = "A film that loads from its provider only when it is played."
        preview_value = {
            "url": "https://vimeo.com/76979871",
            "title": "How a bill becomes law, in two minutes",
            "image": Example(),
            "transcript": "<p>Every bill begins with a petition.</p>",
        }
