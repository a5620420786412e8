from datetime import date

from django.db import migrations


def create_policy(apps, schema_editor):
    """Make the rules that have always been published: a session cannot do without."""
    apps.get_model("legislation", "ScoringPolicy").objects.get_or_create(
        version="pm-194",
        defaults={
            "published_on": date(2025, 1, 1),
            "explanation": (
                "An absence counts against our position, half a percent rounds up, "
                "and a grade needs 90% of the votes recorded."
            ),
        },
    )


class Migration(migrations.Migration):
    dependencies = [("legislation", "0001_initial")]

    operations = [migrations.RunPython(create_policy, migrations.RunPython.noop)]
