"""What a page tells search engines and social networks, for HTML and JSON alike."""

from urllib.parse import urlencode, urljoin

from cms import shapes
from cms.frame import site_frame


def page_metadata(page, *, title="", description="", below="") -> dict:
    """Return {title, description, canonical, robots, og, json_ld} of a page.

    The options are for a page that answers at more addresses than its own: what
    such a view is called and where it is, below the page's address.
    """
    name = title or page.title
    title = title or page.seo_title or page.title
    description = description or page.search_description or page.listing_summary
    site_id, root_url, path = page.get_url_parts() or (None, "", None)
    url = f"{root_url}{path}{below}" if path else None
    return {
        "title": title,
        "description": description,
        "canonical": url,
        "robots": "noindex" if page.no_index else "index, follow",
        "og": {
            "type": page.og_type,
            "title": title,
            "description": page.share_text or description,
            "url": url,
            **_site_graph(page, site_id, root_url),
        },
        "json_ld": [*page.structured_data, _breadcrumb_list(page, name, url)],
    }


def _site_graph(page, site_id, root_url) -> dict:
    """What the site adds to a page's Open Graph: its name, and a picture if need be."""
    frame = site_frame(site_id) if site_id else None
    picture = shapes.share_picture(page.share_picture_source)
    picture = picture or (frame and frame["share_picture"])
    if picture:  # social networks want the whole address
        picture = {**picture, "url": urljoin(root_url, picture["url"])}
    return {
        "site_name": frame and frame["organization"]["name"],
        "image": picture,
    }


def share_links(text: str, url: str, networks=("facebook", "x", "bluesky", "email")):
    """Return {text, urls: [{network, label, url}]}: plain links, nothing loaded."""
    both = f"{text} {url}"
    targets = {
        "facebook": (
            "Facebook",
            "https://www.facebook.com/sharer/sharer.php?",
            {"u": url},
        ),
        "x": ("X", "https://x.com/intent/post?", {"text": text, "url": url}),
        "bluesky": ("Bluesky", "https://bsky.app/intent/compose?", {"text": both}),
        "threads": ("Threads", "https://www.threads.net/intent/post?", {"text": both}),
        "email": ("E-mail", "mailto:?", {"subject": text, "body": both}),
    }
    return {
        "text": text,
        "urls": [
            {"network": name, "label": label, "url": base + _encode(name, query)}
            for name, (label, base, query) in targets.items()
            if name in networks
        ],
    }


def _encode(network, query):
    # Mail programs show a "+" as it is: they want spaces as %20.
    encoded = urlencode(query)
    return encoded.replace("+", "%20") if network == "email" else encoded


def _breadcrumb_list(page, name, url) -> dict:
    trail = [*page.breadcrumbs, {"title": name, "url": url}]
    return {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": crumb["title"],
                "item": urljoin(url or "", crumb["url"]),
            }
            for position, crumb in enumerate(trail, start=1)
        ],
    }
