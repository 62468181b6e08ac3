# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory

import numpy


def read(block, shape):
    table = numpy.ndarray(shape, object, block.buf)
    print("child reads", table[0])


if __name__ == "__main__":
    names = numpy.array(["Ada Lovelace", "Alan Turing"], dtype=object)
    block = SharedMemory(create=True, size=names.nbytes)
    table = numpy.ndarray(names.shape, object, block.buf)
    table[:] = names
    print("parent reads", table[0], flush=True)
    child = get_context("spawn").Process(target=read, args=(block, names.shape))
    child.start()
    child.join()
    print("exit code", child.exitcode)
    del table
    block.close()
    block.unlink()
