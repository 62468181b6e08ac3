# /// script
# dependencies = ["django"]
# ///
from multiprocessing import get_context

import django
from django.conf import settings

APPS = ["django.contrib.auth", "django.contrib.contenttypes"]
settings.configure(INSTALLED_APPS=APPS)

if __name__ == "__main__":
    django.setup()
    from django.contrib.auth.models import User

    for argument in User, User(username="ann"):
        worker = get_context("spawn").Process(target=print, args=(argument,))
        worker.start()
        worker.join()
        print("exit code", worker.exitcode, flush=True)
