import time
from multiprocessing import get_context
from multiprocessing.context import BaseContext

from rate_limiter import RateLimiter
from workers import worker_pool


class PausableLimiter(RateLimiter):
    def __init__(self, per_second: float, context: BaseContext | None = None) -> None:
        super().__init__(per_second, context)
        self.pause_end = (context or get_context()).Value("d", 0.0)

    def wait(self) -> None:
        super().wait()
        while (rest := self.pause_end.value - time.monotonic()) > 0:
            time.sleep(rest)
            super().wait()

    def pause(self, seconds: float) -> None:
        """Let nobody send for a while, nor those who have taken their turn."""
        with self.pause_end.get_lock():
            end = time.monotonic() + seconds
            self.pause_end.value = max(self.pause_end.value, end)


def use(shared: PausableLimiter) -> None:
    global limiter
    limiter = shared


def request(page: int) -> float:
    limiter.wait()
    while answer(page) == 429:
        limiter.pause(seconds=1)
        limiter.wait()
    return time.monotonic()


def answer(page: int) -> int:
    """Stands for a server that refuses one request, once."""
    return 429 if page == 2 and not limiter.pause_end.value else 200


def main() -> None:
    limiter = PausableLimiter(per_second=5)
    with worker_pool(4, use, (limiter,)) as pool:
        times = list(pool.map(request, range(9)))
    end = limiter.pause_end.value
    paused = sum(end - 1 < sent < end for sent in times)
    print(f"{len(times)} requests, {paused} of them during the pause")


if __name__ == "__main__":
    main()
