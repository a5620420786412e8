from django.db import migrations


def create_rows(apps, schema_editor):
    """Make the rows that reading expects: a GET never writes."""
    apps.get_model("cms", "ContentVersion").objects.get_or_create(pk=1)
    for site in apps.get_model("wagtailcore", "Site").objects.all():
        for name in ("OrganizationSettings", "NavigationSettings"):
            apps.get_model("cms", name).objects.get_or_create(site=site)


class Migration(migrations.Migration):
    dependencies = [("cms", "0001_initial")]

    operations = [migrations.RunPython(create_rows, migrations.RunPython.noop)]
