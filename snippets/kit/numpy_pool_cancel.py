# /// script
# dependencies = ["numpy"]
# ///
from concurrent.futures import FIRST_COMPLETED, wait
from itertools import cycle, pairwise
from multiprocessing import RawValue

import numpy
from shared_arrays import SharedArray, shared_copy
from workers import worker_pool

WORKERS = 4


def start(shared: SharedArray, cancel) -> None:
    global points, canceled
    points, canceled = shared.array, cancel


def search(first: int, last: int) -> int | None:
    for row in cycle(range(first, last)):
        if canceled.value:
            return None
        if points[row].sum() > 7.5:
            return row


def main() -> None:
    array = numpy.random.default_rng(4).random((1000, 8)) * 0.9
    array[700] = 1
    cuts = [len(array) * k // WORKERS for k in range(WORKERS + 1)]
    cancel = RawValue("b")
    with shared_copy(array) as shared:
        with worker_pool(WORKERS, start, (shared, cancel)) as pool:
            tasks = [pool.submit(search, *part) for part in pairwise(cuts)]
            wait(tasks, return_when=FIRST_COMPLETED)
            cancel.value = True
            found = [task.result() for task in tasks]
    print("found in row", max(row for row in found if row is not None))
    print("canceled:", found.count(None), "of", len(found))


if __name__ == "__main__":
    main()
