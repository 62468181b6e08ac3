# /// script
# dependencies = ["django"]
# ///
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from signal import SIG_IGN, SIGINT, default_int_handler, signal
from subprocess import PIPE, Popen
from threading import Lock, current_thread
from urllib.request import urlopen

from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import JsonResponse
from django.urls import path

total, lock = 0, Lock()


def visit(request):
    global total
    with lock:
        total += 1
        seen = total, os.getpid(), current_thread().name
    return JsonResponse(seen, safe=False)


urlpatterns = [path("", visit)]
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["127.0.0.1"],
    LOGGING_CONFIG=None,
)


def get(url):
    with urlopen(url, timeout=10) as answer:
        return json.load(answer)


if __name__ == "__main__":
    if sys.argv[1:]:
        sys.exit(execute_from_command_line(sys.argv))
    command = ["runserver", "--noreload", "127.0.0.1:0"]
    start = [sys.executable, "-u", __file__, *command]
    signal(SIGINT, SIG_IGN)
    with Popen(start, stdout=PIPE, text=True) as server:
        try:
            signal(SIGINT, default_int_handler)
            line = next(x for x in server.stdout if "http:" in x)
            with ThreadPoolExecutor() as pool:
                answers = list(pool.map(get, [line.split()[-1]] * 40))
        finally:
            server.terminate()
    processes = {pid for _, pid, _ in answers}
    threads = {name for _, _, name in answers}
    print("processes", len(processes), "threads", len(threads))
    print(sorted(n for n, _, _ in answers) == list(range(1, 41)))
