# /// script
# dependencies = ["numpy"]
# ///
import os

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["MKL_NUM_THREADS"] = "1"

from multiprocessing import Pool  # noqa: E402

import numpy  # noqa: E402


def threads(size: int) -> int:
    matrix = numpy.ones((size, size))
    matrix @ matrix
    return len(os.listdir("/proc/self/task"))


def main() -> None:
    with Pool(2) as pool:
        for count in pool.map(threads, [500, 500], chunksize=1):
            print("threads in the worker:", count)


if __name__ == "__main__":
    main()
