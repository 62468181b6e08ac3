# /// script
# dependencies = ["django", "gunicorn>=25.1"]
# ///
import os
import sys
from contextlib import closing
from http.client import HTTPConnection, RemoteDisconnected
from multiprocessing import get_context
from pathlib import Path
from signal import SIG_BLOCK, SIG_UNBLOCK, SIGINT, SIGKILL
from signal import pthread_sigmask as mask
from socket import create_server
from subprocess import Popen

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

visits = get_context("fork").Value("i", 0)


def visit(request, die=None):
    if not visits.get_lock().acquire(timeout=0.5):
        return HttpResponse("locked", status=503)
    try:
        visits.value += 1
        answer = HttpResponse(visits.value)
        if die == "inside":
            os.kill(os.getpid(), SIGKILL)
    finally:
        visits.get_lock().release()
    if die == "after":
        os.kill(os.getpid(), SIGKILL)
    return answer


urlpatterns = [path("", visit), path("die/<die>", visit)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"])
application = get_wsgi_application()


def get(address, page):
    with closing(HTTPConnection(*address, timeout=10)) as site:
        site.request("GET", page)
        try:
            answer = site.getresponse()
        except RemoteDisconnected:
            return "worker gone"
        return f"{answer.status} {answer.read().decode()}"


def ask(pages, *options):
    command = [sys.executable, "-m", "gunicorn", Path(__file__).stem]
    command += ["--log-level=critical", "--no-control-socket", *options]
    mask(SIG_BLOCK, [SIGINT])
    with create_server(("127.0.0.1", 0)) as server:
        address, fd = server.getsockname(), server.fileno()
        command += [
            "--workers=1",
            "--graceful-timeout=2",
            f"--bind=fd://{fd}",
        ]
        here = Path(__file__).parent
        gunicorn = Popen(command, pass_fds=[fd], cwd=here)
    with gunicorn:
        try:
            mask(SIG_UNBLOCK, [SIGINT])
            return [get(address, page) for page in pages]
        finally:
            gunicorn.terminate()


if __name__ == "__main__":
    print("page         --preload    without")
    pages = ["/", "/", "/die/after", "/", "/die/inside", "/"]
    answers = ask(pages, "--preload"), ask(pages)
    for row in zip(pages, *answers, strict=True):
        print("{:13}{:13}{}".format(*row))
