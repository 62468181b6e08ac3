# /// script
# dependencies = ["flask", "gunicorn>=25.1"]
# ///
import os
from multiprocessing import get_context

from flask import Flask, abort

visits = get_context("fork").Value("q", 0)
app = Flask(__name__)


@app.get("/")
def visit() -> dict[str, int]:
    if not visits.get_lock().acquire(timeout=1):
        abort(503)
    try:
        visits.value += 1
        number = visits.value
    finally:
        visits.get_lock().release()
    return {"visit": number, "worker": os.getpid()}


if __name__ == "__main__":
    print(app.test_client().get("/").json)
