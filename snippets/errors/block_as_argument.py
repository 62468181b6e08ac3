# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory

import numpy


def fill(block, shape, dtype):
    numbers = numpy.ndarray(shape, dtype, block.buf)
    numbers[:] = 7
    del numbers
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=24)
    numbers = numpy.ndarray(3, "i8", block.buf)
    for method in "spawn", "forkserver", "fork":
        numbers[:] = 0
        args = block, numbers.shape, numbers.dtype
        child = get_context(method).Process(target=fill, args=args)
        child.start()
        child.join()
        print(method, numbers)
    del numbers
    block.close()
    block.unlink()
