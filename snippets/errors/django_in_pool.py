# /// script
# dependencies = ["django"]
# ///
from multiprocessing import get_context

import django
from django.conf import settings

APPS = ["django.contrib.auth", "django.contrib.contenttypes"]
settings.configure(INSTALLED_APPS=APPS)


def greet(user):
    return f"hello {user.username}"


if __name__ == "__main__":
    django.setup()
    from django.contrib.auth.models import User

    with get_context("spawn").Pool(2, initializer=django.setup) as pool:
        print(*pool.map(greet, [User(username="ann"), User(username="bob")]), sep="\n")
