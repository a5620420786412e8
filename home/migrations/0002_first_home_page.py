from django.db import migrations


def create_home_page(apps, schema_editor):
    """Put our home page in the place of Wagtail's welcome page.

    Written without treebeard, whose methods historical models do not have.
    """
    Page = apps.get_model("wagtailcore", "Page")
    welcome = Page.objects.filter(path="00010001", depth=2).first()
    if welcome is None or welcome.content_type.model != "page":
        return
    HomePage = apps.get_model("home", "HomePage")
    ContentType = apps.get_model("contenttypes", "ContentType")
    content_type, _ = ContentType.objects.get_or_create(
        app_label="home", model="homepage"
    )
    home = HomePage.objects.create(
        title="Home",
        draft_title="Home",
        slug="home-page",
        content_type=content_type,
        path="00010002",
        depth=2,
        numchild=0,
        url_path="/home-page/",
        locale_id=welcome.locale_id,
        live=True,
    )
    apps.get_model("wagtailcore", "Site").objects.filter(root_page=welcome).update(
        root_page_id=home.pk
    )
    welcome.delete()
    HomePage.objects.filter(pk=home.pk).update(
        path="00010001", slug="home", url_path="/home/"
    )


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("cms", "0002_first_rows"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [migrations.RunPython(create_home_page, migrations.RunPython.noop)]
