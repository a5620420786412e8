"""A request that writes is whole or not at all."""

from django.db import transaction

SAFE_METHODS = {"GET", "HEAD", "OPTIONS", "TRACE"}


class AtomicWritesMiddleware:
    """Run every writing request in one transaction; a 5xx answer rolls it back.

    Not ATOMIC_REQUESTS, which would wrap reads too: on SQLite, whose transactions
    here begin IMMEDIATE, each page view would then queue for the write lock.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.method in SAFE_METHODS:
            return self.get_response(request)
        with transaction.atomic():
            response = self.get_response(request)
            if response.status_code >= 500:
                transaction.set_rollback(True)
            return response
