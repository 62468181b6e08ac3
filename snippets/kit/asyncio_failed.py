import asyncio
import time
from multiprocessing import Value
from multiprocessing.sharedctypes import Synchronized

from asyncio_pool import map_in_pool
from workers import worker_pool


def count_calls(counter: Synchronized) -> None:
    global calls
    calls = counter


def reciprocal(number: int) -> float:
    with calls.get_lock():
        calls.value += 1
    time.sleep(0.1)
    return 1 / number


async def main() -> None:
    numbers, counter = [0, *range(1, 100)], Value("i")
    try:
        with worker_pool(1, count_calls, (counter,)) as pool:
            await map_in_pool(pool, reciprocal, numbers)
    except ZeroDivisionError as error:
        print("stopped:", error)
    print(f"{counter.value} of {len(numbers)} calls were begun")


if __name__ == "__main__":
    asyncio.run(main())
