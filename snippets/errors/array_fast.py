# /// script
# dependencies = ["numpy"]
# ///
from collections.abc import Callable
from multiprocessing import Array
from multiprocessing.sharedctypes import SynchronizedArray
from time import perf_counter

import numpy

COUNT = 200_000


def each_element(numbers: SynchronizedArray) -> None:
    for index in range(COUNT):
        numbers[index] = index / 2


def locked_once(numbers: SynchronizedArray) -> None:
    with numbers.get_lock():
        inner = numbers.get_obj()
        for index in range(COUNT):
            inner[index] = index / 2


def whole_slice(numbers: SynchronizedArray) -> None:
    numbers[:] = [index / 2 for index in range(COUNT)]


def numpy_view(numbers: SynchronizedArray) -> None:
    view = numpy.frombuffer(numbers.get_obj(), "d")
    view[:] = numpy.arange(COUNT) / 2


def seconds(fill: Callable[[SynchronizedArray], None]) -> float:
    numbers = Array("d", COUNT)
    start = perf_counter()
    fill(numbers)
    return perf_counter() - start


def main() -> None:
    for fill in each_element, locked_once, whole_slice, numpy_view:
        print(f"{fill.__name__:<12} {seconds(fill):.3f} s")


if __name__ == "__main__":
    main()
