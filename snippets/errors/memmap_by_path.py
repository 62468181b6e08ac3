# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy


def fill(path):
    numbers = numpy.load(path, mmap_mode="r+")
    numbers[:] = 7


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "numbers.npy")
        numbers = numpy.lib.format.open_memmap(path, "w+", "i8", (3,))
        for method in "spawn", "forkserver", "fork":
            numbers[:] = 0
            child = get_context(method).Process(target=fill, args=(path,))
            child.start()
            child.join()
            print(method, numbers, "exit code", child.exitcode)
        del numbers
