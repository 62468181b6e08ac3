# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Array

import numpy

if __name__ == "__main__":
    shared = Array("i", 3)
    for make in numpy.asarray, numpy.array:
        numbers = make(shared)
        numbers[:] = 7
        print(make.__name__, numbers, numbers.dtype, shared[:])
