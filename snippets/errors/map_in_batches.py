from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


def map_in_batches(
    executor: Executor,
    function: Callable[[Item], Result],
    items: Iterable[Item],
    size: int,
) -> Iterator[Result]:
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield from executor.map(function, batch)


def lines(count: int) -> Iterator[str]:
    for number in range(count):
        print("read", number)
        yield f"line {number}"


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        for length in map_in_batches(executor, len, lines(5), 2):
            print("length", length)
