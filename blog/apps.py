from django.apps import AppConfig


class BlogConfig(AppConfig):
    name = "blog"
    verbose_name = "News"

    def ready(self):
        from blog.models import BlogCategory, BlogSection
        from cms.signals import watch

        watch(BlogSection)
        watch(BlogCategory)
