"""Every refusal of the API is JSON that says in words what is wrong."""

from django.core.exceptions import SuspiciousOperation
from rest_framework import status
from rest_framework.response import Response
from rest_framework.views import exception_handler


def message_response(exc, context) -> Response | None:
    """Answer an exception with {"message"}; None for what is our own mistake."""
    if isinstance(exc, SuspiciousOperation):
        return Response(
            {"message": "the request is malformed"}, status.HTTP_400_BAD_REQUEST
        )
    response = exception_handler(exc, context)
    if response is not None:
        response.data = {"message": str(getattr(exc, "detail", exc)) or "not found"}
    return response
