"""Measure pages and API answers against a trivial request, within one run.

Prints for each address the median of its ratio to the trivial request measured in
the same round, so that two runs can be compared on machines of different speed.
Run by `make bench`.
"""

import os
import statistics
import sys
import time
from io import StringIO
from pathlib import Path

ROUNDS = 15
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "site")]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")

TRIVIAL = "/robots.txt"


def main() -> None:
    """Load the demo into a test database and print the table."""
    import django
    from django.test.runner import DiscoverRunner

    django.setup()
    runner = DiscoverRunner(verbosity=0)
    databases = runner.setup_databases()
    try:
        from django.core.management import call_command

        call_command("load_demo", picture_size=320, stdout=StringIO())
        report(measure(addresses()))
    finally:
        runner.teardown_databases(databases)


def addresses() -> dict[str, str]:
    """Return what is measured: {label: address}."""
    from blog.models import BlogIndexPage, BlogPage

    post = BlogPage.objects.live().order_by("-date").first()
    posts = "/api/v2/pages/?type=blog.BlogPage"
    return {
        "home": "/",
        "post": post.url,
        "news": BlogIndexPage.objects.live().first().url,
        "search": "/search/?q=housing",
        "API: a post": f"/api/v2/pages/{post.pk}/",
        "API: 20 posts": f"{posts}&limit=20",
        "API: 20 posts, all fields": f"{posts}&limit=20&fields=*",
    }


def measure(urls: dict[str, str]) -> dict[str, tuple[float, int]]:
    """Return {label: (median ratio to the trivial request, queries)}."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client()
    queries = {}
    for label, url in urls.items():
        assert client.get(url).status_code == 200, url
        with CaptureQueriesContext(connection) as captured:
            client.get(url)
            queries[label] = len(captured)
    ratios = {label: [] for label in urls}
    for _ in range(ROUNDS):
        base = seconds(client, TRIVIAL)
        for label, url in urls.items():
            ratios[label].append(seconds(client, url) / base)
    return {label: (statistics.median(ratios[label]), queries[label]) for label in urls}


def seconds(client, url: str) -> float:
    """Return how long one request takes."""
    start = time.perf_counter()
    client.get(url)
    return time.perf_counter() - start


def report(results: dict[str, tuple[float, int]]) -> None:
    """Print the table."""
    print(f"{'':28}{'x trivial':>10}{'queries':>9}")
    for label, (ratio, queries) in results.items():
        print(f"{label:28}{ratio:10.1f}{queries:9d}")


if __name__ == "__main__":
    main()
