import os
from collections.abc import Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress


def square(number: int, attempt: int) -> int:
    if number == 5 or number == 3 and attempt == 1:
        os._exit(9)
    return number * number


def squares(numbers: Iterable[int], attempt: int) -> dict[int, int]:
    """The squares that one executor computes before a worker dies."""
    futures: dict[int, Future[int]] = {}
    with ProcessPoolExecutor() as executor, suppress(BrokenProcessPool):
        for number in numbers:
            futures[number] = executor.submit(square, number, attempt)
    results = {}
    for number, future in futures.items():
        with suppress(BrokenProcessPool):
            results[number] = future.result()
    return results


def main() -> None:
    numbers = range(8)
    results = squares(numbers, 1)
    results |= squares([n for n in numbers if n not in results], 2)
    for number in numbers:
        if number not in results:
            results |= squares([number], 3)
    print("results:", dict(sorted(results.items())))
    print("error: these tasks kill their worker:", set(numbers) - set(results))


if __name__ == "__main__":
    main()
