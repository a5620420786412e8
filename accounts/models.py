from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """Somebody who signs in: staff, a chapter's editor, later a member.

    Ours from the first migration, because Django cannot swap the user model of a
    database that is in use.
    """
