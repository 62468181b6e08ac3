# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Pool
from signal import SIG_IGN, SIGINT, signal

import numpy
from shared_arrays import SharedArray, shared_zeros


def start(shared: SharedArray) -> None:
    global table
    table = shared.array
    signal(SIGINT, SIG_IGN)


def fill(row: int) -> None:
    table[row] = row * numpy.arange(table.shape[1])


def main() -> None:
    with shared_zeros((5, 4), "i4") as shared:
        with Pool(2, start, (shared,)) as pool:
            pool.map(fill, range(5))
        print(shared.array)


if __name__ == "__main__":
    main()
