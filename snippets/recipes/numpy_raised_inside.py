# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing.shared_memory import SharedMemory

import numpy

LEVELS = numpy.zeros(6)


def show(block):
    numbers = numpy.frombuffer(block.buf, LEVELS.dtype, LEVELS.size)
    print(numbers.reshape(4, 2))


def use(block):
    try:
        show(block)
    finally:
        block.unlink()
        block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=LEVELS.nbytes)
    try:
        use(block)
    except BufferError as error:
        print("first ", repr(error.__context__))
        print("second", repr(error))
    try:
        SharedMemory(block.name)
    except FileNotFoundError:
        print("the name is gone")
    block.close()
