# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Array
from multiprocessing.sharedctypes import SynchronizedArray

import numpy
from workers import Worker, run_workers


def count_digits(totals: SynchronizedArray, first: int, last: int) -> None:
    digits = numpy.arange(first, last) ** 2 % 10
    found = numpy.bincount(digits, minlength=10)
    with totals.get_lock():
        view = numpy.frombuffer(totals.get_obj(), "i8")
        view += found


def main() -> None:
    totals = Array("q", 10)
    cuts = [0, 25_000, 50_000, 75_000, 100_000]
    parts = zip(cuts[:-1], cuts[1:], strict=True)
    run_workers([Worker(target=count_digits, args=(totals, *part)) for part in parts])
    print("last digits of the squares:", totals[:])


if __name__ == "__main__":
    main()
