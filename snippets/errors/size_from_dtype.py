# /// script
# dependencies = ["numpy"]
# ///
from math import prod
from multiprocessing.shared_memory import SharedMemory

import numpy

DTYPE, SHAPE = numpy.dtype("float64"), (4, 6)
SIZE = DTYPE.itemsize * prod(SHAPE)


def attach_or_create(name):
    try:
        return SharedMemory(name, create=True, size=SIZE)
    except FileExistsError:
        block = SharedMemory(name)
        if block.size >= SIZE:
            return block
        block.close()
        block.unlink()
        return SharedMemory(name, create=True, size=SIZE)


if __name__ == "__main__":
    old = SharedMemory(create=True, size=96)
    block = attach_or_create(old.name)
    frame = numpy.ndarray(SHAPE, DTYPE, block.buf)
    frame[:] = 1
    print("old block", old.size, "bytes, new view", frame.nbytes, "bytes")
    del frame
    block.close()
    block.unlink()
    old.close()
