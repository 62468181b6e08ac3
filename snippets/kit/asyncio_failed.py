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
    with worker_pool(1, count_calls, (counter,)) as pool:
        try:
            await map_in_pool(pool, reciprocal, numbers)
        except ZeroDivisionError as error:
            print("stopped:", error, "for", *error.__notes__)
        print("next request:", await map_in_pool(pool, reciprocal, [4]))
    print(f"{counter.value - 1} of {len(numbers)} calls were started")


if __name__ == "__main__":
    asyncio.run(main())
