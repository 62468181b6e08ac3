# /// script
# dependencies = ["django"]
# ///
from multiprocessing import get_context

import django
from django.conf import settings

APPS = ["django.contrib.auth", "django.contrib.contenttypes"]
settings.configure(INSTALLED_APPS=APPS)


def greet(name):
    django.setup()
    from django.contrib.auth.models import User

    print("hello", User(username=name).username)


if __name__ == "__main__":
    django.setup()
    worker = get_context("spawn").Process(target=greet, args=("ann",))
    worker.start()
    worker.join()
