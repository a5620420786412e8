from django.db import models


class ContentVersion(models.Model):
    """The single row behind `cms.content_version`; made by a migration."""

    ONLY = 1

    number = models.PositiveBigIntegerField(default=1)

    def __str__(self):
        return str(self.number)
