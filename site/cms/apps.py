from django.apps import AppConfig


class CmsConfig(AppConfig):
    name = "cms"
    verbose_name = "Content"

    def ready(self):
        from wagtail.models import ReferenceIndex

        from cms import models, signals

        signals.connect()
        # Wagtail indexes pages and snippets by itself, but no settings: without
        # this, every link of a menu would be loaded by itself.
        for setting in (models.OrganizationSettings, models.NavigationSettings):
            ReferenceIndex.register_model(setting)
