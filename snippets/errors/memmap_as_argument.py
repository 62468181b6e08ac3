# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy


def fill(numbers):
    numbers[:] = 7
    numbers.flush()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "numbers.dat")
        numbers = numpy.memmap(path, "i8", "w+", shape=3)
        for method in "spawn", "forkserver", "fork":
            numbers[:] = 0
            child = get_context(method).Process(target=fill, args=(numbers,))
            child.start()
            child.join()
            print(method, numbers, "exit code", child.exitcode)
        del numbers
