import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import BrokenExecutor, Executor
from math import isqrt

from workers import worker_pool


def count_primes(limit: int) -> int:
    odd = range(3, limit, 2)
    return 1 + sum(all(n % d for d in range(3, isqrt(n) + 1, 2)) for n in odd)


def call(function: Callable, item):
    """Call a function in a worker; its error names the item."""
    try:
        return function(item)
    except Exception as error:
        error.add_note(f"item: {item!r}")
        raise


async def map_in_pool(
    pool: Executor,
    function: Callable,
    items: Iterable,
    progress: Callable[[int, int], object] = lambda done, total: None,
) -> list:
    """Call a function for each item in the processes of a pool."""
    loop = asyncio.get_running_loop()
    tasks = [loop.run_in_executor(pool, call, function, item) for item in items]
    try:
        for done, task in enumerate(asyncio.as_completed(tasks), 1):
            await task
            progress(done, len(tasks))
    except BaseException as error:
        for task in tasks:
            if not isinstance(error, BrokenExecutor):
                task.cancel()
            task.add_done_callback(lambda task: task.cancelled() or task.exception())
        raise
    return [task.result() for task in tasks]


def show(done: int, total: int) -> None:
    print(f"{done} of {total} done")


async def main() -> None:
    limits = [10_000, 20_000, 30_000, 40_000]
    with worker_pool(2) as pool:
        counts = await map_in_pool(pool, count_primes, limits, show)
    for limit, count in zip(limits, counts, strict=True):
        print(f"{count} primes below {limit}")


if __name__ == "__main__":
    asyncio.run(main())
