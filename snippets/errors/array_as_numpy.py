# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Array, Process

import numpy


def double(shared):
    with shared.get_lock():
        numbers = numpy.frombuffer(shared.get_obj(), "intc")
        numbers *= 2


if __name__ == "__main__":
    shared = Array("i", [1, 2, 3])
    worker = Process(target=double, args=(shared,))
    worker.start()
    worker.join()
    print(shared[:])
    print(numpy.ctypeslib.as_array(shared.get_obj()))
