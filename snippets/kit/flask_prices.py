# /// script
# dependencies = ["flask", "gunicorn>=25.1"]
# ///
import time
from multiprocessing import get_context

from flask import Flask, abort
from rate_limiter import RateLimiter


class TimedLimiter(RateLimiter):
    def acquire(self, timeout: float) -> bool:
        """Wait for a turn; if none comes within so many seconds, take none."""
        end = time.monotonic() + timeout
        lock = self.next_turn.get_lock()
        if not lock.acquire(timeout=timeout):
            return False
        try:
            turn = max(time.monotonic(), self.next_turn.value)
            if turn > end:
                return False
            self.next_turn.value = turn + self.interval
        finally:
            lock.release()
        time.sleep(max(0.0, turn - time.monotonic()))
        return True


limiter = TimedLimiter(20, get_context("fork"))
app = Flask(__name__)


@app.get("/prices/<article>")
def price(article: str) -> dict[str, str | float]:
    if not limiter.acquire(timeout=2):
        abort(503)
    return {"article": article, "price": fetch_price(article)}


def fetch_price(article: str) -> float:
    """Stands for the request to the service."""
    return 9.5


if __name__ == "__main__":
    print(app.test_client().get("/prices/tea").json)
