# /// script
# dependencies = ["django", "gunicorn>=25.1"]
# ///
import json
import os
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from signal import SIG_BLOCK, SIG_UNBLOCK, SIGINT
from signal import pthread_sigmask as mask
from socket import create_server
from subprocess import Popen
from urllib.request import urlopen

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.urls import path

shared, own = get_context("fork").Value("i", 0), 0


def visit(request):
    global own
    own += 1
    with shared.get_lock():
        shared.value += 1
        seen = os.getpid(), shared.value, own
    return JsonResponse(seen, safe=False)


urlpatterns = [path("", visit)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"])
application = get_wsgi_application()


def get(url):
    with urlopen(url, timeout=10) as answer:
        return json.load(answer)


def serve(server, *options):
    command = [sys.executable, "-m", "gunicorn", Path(__file__).stem]
    command += ["--log-level=error", "--no-control-socket", *options]
    command += ["--workers=2", "--graceful-timeout=2"]
    command += [f"--bind=fd://{server.fileno()}"]
    fds, here = [server.fileno()], Path(__file__).parent
    return Popen(command, pass_fds=fds, cwd=here)


def ask(*options):
    mask(SIG_BLOCK, [SIGINT])
    with create_server(("127.0.0.1", 0)) as server:
        url = "http://{}:{}".format(*server.getsockname())
        gunicorn = serve(server, *options)
    times, answers = Counter(), []
    with gunicorn, ThreadPoolExecutor() as pool:
        try:
            mask(SIG_UNBLOCK, [SIGINT])
            while len(times) < 2:
                answers += pool.map(get, [url] * 40)
                times = Counter(pid for pid, _, _ in answers)
        finally:
            gunicorn.terminate()
    every = list(range(1, len(answers) + 1))
    each = {(pid, n + 1) for pid in times for n in range(times[pid])}
    return (
        sorted(n for _, n, _ in answers) == every,
        sorted(n for _, _, n in answers) == every,
        {(pid, n) for pid, _, n in answers} == each,
    )


if __name__ == "__main__":
    print("started with  Value right  global right  global per process")
    for options in ["--preload"], []:
        start = " ".join(options) or "-"
        print("{:14}{!s:13}{!s:14}{}".format(start, *ask(*options)))
