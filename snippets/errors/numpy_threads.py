# /// script
# dependencies = ["numpy"]
# ///
import os
from multiprocessing import Pool

import numpy


def threads(size):
    matrix = numpy.ones((size, size))
    matrix @ matrix
    return len(os.listdir("/proc/self/task"))


if __name__ == "__main__":
    with Pool(2) as pool:
        for count in pool.map(threads, [500, 500], chunksize=1):
            print("threads in the worker:", count)
