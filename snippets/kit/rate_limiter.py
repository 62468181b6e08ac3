import time
from multiprocessing import get_context
from multiprocessing.context import BaseContext

from workers import worker_pool


class RateLimiter:
    """Lets all processes together do something so many times a second."""

    def __init__(self, per_second: float, context: BaseContext | None = None) -> None:
        self.interval = 1.05 / per_second
        self.next_turn = (context or get_context()).Value("d", 0.0)

    def wait(self) -> None:
        """Take the next turn, and return when it has come."""
        with self.next_turn.get_lock():
            turn = max(time.monotonic(), self.next_turn.value)
            self.next_turn.value = turn + self.interval
        time.sleep(max(0.0, turn - time.monotonic()))


def use(shared: RateLimiter) -> None:
    global limiter
    limiter = shared


def request(page: int) -> float:
    limiter.wait()
    return time.monotonic()


def main() -> None:
    with worker_pool(4, use, (RateLimiter(per_second=20),)) as pool:
        times = sorted(pool.map(request, range(21)))
    print(f"{len(times)} requests in {times[-1] - times[0]:.2f} s")


if __name__ == "__main__":
    main()
