# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing.shared_memory import SharedMemory

import numpy


def ones(size):
    block = SharedMemory(create=True, size=size)
    numbers = numpy.ndarray(size, "u1", block.buf)
    numbers[:] = 1
    return block, numbers


if __name__ == "__main__":
    block, numbers = ones(2**20)
    print(numbers.sum())
    del numbers
    block.close()
    block.unlink()
