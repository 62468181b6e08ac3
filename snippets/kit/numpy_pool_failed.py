# /// script
# dependencies = ["numpy"]
# ///
from concurrent.futures import wait

import numpy
from shared_arrays import SharedArray, shared_copy
from workers import worker_pool

WORKERS, ROWS = 4, 2


def start(shared: SharedArray) -> None:
    global counts
    counts = shared.array


def normalize(first: int) -> None:
    rows = counts[first : first + ROWS]
    sums = rows.sum(axis=1, keepdims=True)
    if not sums.all():
        raise ValueError("a row is empty")
    rows /= sums


def main() -> None:
    array = numpy.ones((10, 4))
    array[3] = 0
    with shared_copy(array) as shared, worker_pool(WORKERS, start, (shared,)) as pool:
        bands = range(0, len(array), ROWS)
        tasks = {pool.submit(normalize, first): first for first in bands}
        wait(tasks)
        for task, first in tasks.items():
            if error := task.exception():
                print(f"rows from {first}: {type(error).__name__}: {error}")
            else:
                rows = slice(first, first + ROWS)
                array[rows] = shared.array[rows]
    print("sums of the rows:", *array.sum(axis=1))


if __name__ == "__main__":
    main()
