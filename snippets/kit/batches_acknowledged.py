from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

from workers import worker_pool

ATTEMPTS = 3


def consume(number: int, batch: Sequence[int]) -> None:
    print(f"batch {number}: {len(batch)} readings up to {batch[-1]}", flush=True)


def deliver(batches: Iterable[Sequence[int]], consume: Callable[..., object]) -> None:
    """Have a consumer process the batches, and another one go on when it dies."""
    source = enumerate(batches, 1)
    kept, attempts = deque(islice(source, 1)), 0
    while kept:
        try:
            with worker_pool(1) as consumer:
                while kept:
                    task = consumer.submit(consume, *kept[0])
                    kept.extend(islice(source, 2 - len(kept)))
                    task.result()
                    kept.popleft()
                    attempts = 0
        except BrokenProcessPool as error:
            attempts += 1
            if attempts == ATTEMPTS:
                raise
            print(f"batch {kept[0][0]} once more:", error, flush=True)


def main() -> None:
    readings = iter(range(250))
    deliver(iter(lambda: list(islice(readings, 100)), []), consume)


if __name__ == "__main__":
    main()
