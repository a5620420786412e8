"""The addresses of an import within the admin."""

from django.urls import path

from legislation.workbook_upload import views

app_name = "scorecard_import"
urlpatterns = [
    path("", views.upload, name="upload"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/confirm/", views.confirm, name="confirm"),
    path("<int:pk>/discard/", views.discard, name="discard"),
    path("<int:pk>/report.csv", views.report, name="report"),
]
