# /// script
# dependencies = ["flask", "gunicorn>=25.1"]
# ///
from multiprocessing import get_context

from flask import Flask

visits = get_context("fork").Value("q", 0)
app = Flask(__name__)


@app.before_request
def count_request() -> None:
    if not visits.get_lock().acquire(timeout=0.05):
        app.logger.warning("a request was not counted")
        return
    try:
        visits.value += 1
    finally:
        visits.get_lock().release()


@app.get("/")
def page() -> str:
    return "hello\n"


@app.get("/stats")
def stats() -> dict[str, int]:
    return {"visits": visits.get_obj().value}


if __name__ == "__main__":
    client = app.test_client()
    print(client.get("/").status, client.get("/stats").json)
