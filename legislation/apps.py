from django.apps import AppConfig


class LegislationConfig(AppConfig):
    name = "legislation"
    verbose_name = "Legislation"

    def ready(self):
        from cms.signals import watch
        from legislation import models

        watched = (
            *(models.LegislativeSession, models.ScoringPolicy, models.Pillar),
            *(models.District, models.Seat, models.Person, models.Membership),
            *(models.PersonIdentifier, models.AgendaItem, models.Bill),
            *(models.Sponsorship, models.ScoredItem, models.PersonVote),
            models.Correction,
        )
        for model in watched:
            watch(model)
