# /// script
# dependencies = ["flask", "gunicorn>=25.1"]
# ///
import os
import signal
from multiprocessing import get_context

from flask_prices import app, limiter


def die_with_lock():
    limiter.next_turn.get_lock().acquire()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    client = app.test_client()
    print("before:", client.get("/prices/tea").status)
    worker = get_context("fork").Process(target=die_with_lock)
    worker.start()
    worker.join()
    print("after:", client.get("/prices/tea").status)
