# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

import numpy


def ones(size):
    block = SharedMemory(create=True, size=size)
    block.unlink()
    numbers = numpy.ndarray(size, "u1", block.buf)
    numbers[:] = 1
    print(numbers.sum(), flush=True)
    return numbers


def work():
    print(ones(2**20).sum())


if __name__ == "__main__":
    worker = Process(target=work)
    worker.start()
    worker.join()
    print("exitcode", worker.exitcode)
