# /// script
# dependencies = ["flask", "gunicorn>=25.1"]
# ///
import os
import time
from multiprocessing import get_context

from flask import Flask, Response, abort


class RequestLimit:
    """Lets all processes together answer so many requests in any one second."""

    def __init__(self, per_second: int) -> None:
        self.times = get_context("fork").Array("d", [-1.0] * per_second)

    def try_turn(self) -> bool:
        """Take a turn, if there is one in this second."""
        if not self.times.get_lock().acquire(timeout=1):
            raise TimeoutError("the lock of the request limit is not free")
        try:
            now = time.monotonic()
            if now - self.times[0] < 1:
                return False
            self.times[:] = [*self.times[1:], now]
            return True
        finally:
            self.times.get_lock().release()


limit = RequestLimit(per_second=10)
app = Flask(__name__)


@app.before_request
def refuse_too_many() -> None:
    try:
        free = limit.try_turn()
    except TimeoutError:
        abort(503)
    if not free:
        abort(Response("too many requests\n", 429, {"Retry-After": "1"}))


@app.get("/")
def page() -> dict[str, int]:
    return {"worker": os.getpid()}


if __name__ == "__main__":
    client = app.test_client()
    print(*(client.get("/").status_code for request in range(12)))
