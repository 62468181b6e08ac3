# /// script
# dependencies = ["flask", "gunicorn>=25.1"]
# ///
import os
from multiprocessing import get_context
from signal import SIGKILL

from flask_every_request import app, visits


def die_with_lock():
    with visits.get_lock():
        os.kill(os.getpid(), SIGKILL)


def show(when):
    client = app.test_client()
    print(when, client.get("/").status, client.get("/stats").json)


if __name__ == "__main__":
    app.logger.disabled = True
    show("before:")
    worker = get_context("fork").Process(target=die_with_lock)
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
    show("after:")
