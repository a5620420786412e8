"""The blocks of a page as the database keeps them.

Pages, pictures, documents and sections are named by key ("page:how-to-vote"); the
loader puts the primary keys in (see references.py).
"""

from .prose import html, pieces

Block = dict


def _block(kind: str, **value) -> Block:
    return {"type": kind, "value": value}


def link(target: str | None) -> dict | None:
    """A link to a page, a document, an address, a mailbox, a phone or a heading."""
    if not target:
        return {}
    kind, _, rest = target.partition(":")
    if target.startswith("#"):
        return {"anchor": target[1:]}
    fields = {"page": target, "document": target, "mailto": rest, "tel": rest}
    names = {"mailto": "email", "tel": "phone"}
    return {names.get(kind, kind): fields[kind]} if kind in fields else {"url": target}


def picture(key: str | None, alt: str = "") -> dict | None:
    """A picture by key; without an alt text of its own it has the library's."""
    if not key:
        return None
    return {"image": f"picture:{key}", "alt_text": alt or f"alt:{key}"}


def button(label: str, target: str, style: str = "primary") -> dict:
    return {"label": label, "link": link(target), "style": style}


# Text


def heading(text: str, level: str = "h2") -> Block:
    return _block("heading", text=text, level=level)


def paragraph(text: str) -> Block:
    return {"type": "paragraph", "value": html(text)}


def story(text: str) -> list[Block]:
    """Running text as blocks; "## " and "### " start a heading of that level."""
    blocks, prose = [], []
    for piece in pieces(text):
        marks, _, title = piece.partition(" ")
        if marks in ("##", "###"):
            blocks += [paragraph("\n\n".join(prose))] if prose else []
            blocks.append(heading(title, f"h{len(marks)}"))
            prose = []
        else:
            prose.append(piece)
    return [*blocks, paragraph("\n\n".join(prose))] if prose else blocks


def quote(text: str, who: str, role: str = "", image: str | None = None) -> Block:
    words = " ".join(text.split())
    return _block("quote", text=words, attribution=who, role=role, image=picture(image))


def callout(title: str, text: str, tone: str = "info") -> Block:
    return _block("callout", tone=tone, title=title, text=html(text))


def update(date: str, title: str, text: str) -> Block:
    return _block("update", date=date, title=title, text=html(text))


# Pictures and files


def image(key: str, caption: str = "", layout: str = "wide", alt: str = "") -> Block:
    return _block("image", image=picture(key, alt), caption=caption, layout=layout)


def gallery(*items: tuple[str, str]) -> Block:
    rows = [{"image": picture(key), "caption": caption} for key, caption in items]
    return _block("gallery", items=rows)


def document_list(title: str, *items: tuple[str, str]) -> Block:
    rows = [{"document": f"document:{key}", "title": name} for key, name in items]
    return _block("document_list", title=title, items=rows)


# Action


def button_group(*buttons: dict) -> Block:
    return _block("button_group", buttons=list(buttons))


def call_to_action(
    title: str,
    text: str,
    *buttons: dict,
    style: str = "accent",
    deadline: str | None = None,
    image: str | None = None,
) -> Block:
    return _block(
        "call_to_action",
        title=title,
        text=html(text),
        buttons=list(buttons),
        style=style,
        deadline=deadline,
        image=picture(image),
    )


def share(text: str) -> Block:
    networks = ["facebook", "x", "bluesky", "email"]
    return _block("share", text=text, networks=networks)


# Cards and lists


def card(title: str, text: str, target: str | None = None, image: str | None = None):
    return {
        "heading": title,
        "text": " ".join(text.split()),
        "link": link(target),
        "image": picture(image),
    }


def card_grid(title: str, *cards: dict, columns: int = 3) -> Block:
    return _block("card_grid", title=title, columns=columns, cards=list(cards))


def tagged(title: str, tag: str, count: int = 3, layout: str = "cards") -> Block:
    """A list of the newest pages with a tag."""
    value = {"source": "tag", "tag": tag, "count": count, "layout": layout}
    return _block("page_listing", title=title, **value)


def picked(title: str, *slugs: str, layout: str = "cards") -> Block:
    """A list of pages chosen by hand."""
    pages = [f"page:{slug}" for slug in slugs]
    return _block(
        "page_listing", title=title, source="picked", pages=pages, layout=layout
    )


def link_list(title: str, *items: tuple[str, str, str]) -> Block:
    """Links as (target, label, description)."""
    rows = [
        {"link": link(target), "label": label, "description": text}
        for target, label, text in items
    ]
    return _block("link_list", title=title, items=rows)


def person(
    name: str, role: str, text: str, image: str | None = None, target: str | None = None
) -> dict:
    return {
        "name": name,
        "role": role,
        "text": " ".join(text.split()),
        "image": picture(image),
        "link": link(target),
    }


def people(title: str, *persons: dict) -> Block:
    return _block("people", title=title, items=list(persons))


# Steps and facts


def steps(title: str, *items: tuple[str, str]) -> Block:
    rows = [{"title": name, "text": html(text)} for name, text in items]
    return _block("steps", title=title, items=rows)


def timeline(title: str, *items: tuple[str, str, str]) -> Block:
    """Dates as (ISO date, title, text)."""
    rows = [
        {"date": date, "title": name, "text": html(text) if text else ""}
        for date, name, text in items
    ]
    return _block("timeline", title=title, items=rows)


def stats(title: str, *items: tuple[str, str, str]) -> Block:
    """Figures as (value, label, source)."""
    rows = [
        {"value": value, "label": label, "source": link(source)}
        for value, label, source in items
    ]
    return _block("stats", title=title, items=rows)


def table(caption: str, columns: list[str], *rows: list[str]) -> Block:
    grid = {
        "caption": caption,
        "columns": [{"type": "text", "heading": name} for name in columns],
        "rows": [{"values": list(row)} for row in rows],
    }
    return _block("table", table=grid, first_column_header=True)


def accordion(title: str, *items: tuple[str, str], faq: bool = False) -> Block:
    rows = [{"title": name, "text": html(text)} for name, text in items]
    return _block("accordion", title=title, items=rows, faq=faq)


def columns(*streams: list[Block]) -> Block:
    return _block("columns", columns=[body(stream) for stream in streams])


def body(blocks: list) -> list[Block]:
    """A flat list of blocks; a story among them brings several."""
    flat = []
    for item in blocks:
        flat += item if isinstance(item, list) else [item]
    return flat
