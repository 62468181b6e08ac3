# /// script
# dependencies = ["numpy"]
# ///
import pickle
from concurrent.futures import ProcessPoolExecutor

import numpy
from shared_arrays import SharedArray, shared_zeros


def fill(rows: numpy.ndarray) -> None:
    rows += 1


def fill_shared(shared: SharedArray, first: int, last: int) -> None:
    shared.array[first:last] += 1


def main() -> None:
    with ProcessPoolExecutor(1) as pool, shared_zeros((1000, 500)) as shared:
        plain = numpy.zeros((1000, 500))
        pool.submit(fill, plain[:500]).result()
        print("argument:", plain.sum(), "in", len(pickle.dumps(plain[:500])), "bytes")
        pool.submit(fill_shared, shared, 0, 500).result()
        sent = len(pickle.dumps(shared))
        print("shared:", shared.array.sum(), "in", sent, "bytes")


if __name__ == "__main__":
    main()
