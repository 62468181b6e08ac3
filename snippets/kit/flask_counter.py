# /// script
# dependencies = ["flask", "gunicorn>=25.1"]
# ///
import os
from multiprocessing import get_context

from flask import Flask

visits = get_context("fork").Value("q", 0)
app = Flask(__name__)


@app.get("/")
def visit() -> dict[str, int]:
    with visits.get_lock():
        visits.value += 1
        number = visits.value
    return {"visit": number, "worker": os.getpid()}


if __name__ == "__main__":
    print(app.test_client().get("/").json)
