# /// script
# dependencies = ["numpy"]
# ///
import json
import math
import sys
from fcntl import LOCK_EX, LOCK_SH
from subprocess import Popen
from time import monotonic, sleep

import numpy
from levels_owner import announce
from levels_reader import ADDRESS, TOO_OLD
from shared_arrays import SharedArray, attach, locked, shared_zeros

SHAPE, DTYPE = (1000, 2000), numpy.dtype("u2")
SIZE = 8 + math.prod(SHAPE) * DTYPE.itemsize


def parts(block: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The time and the image in a block of bytes."""
    return block[:8].view("f8"), block[8:].view(DTYPE).reshape(SHAPE)


def write(shared: SharedArray, new: numpy.ndarray) -> None:
    written, image = parts(shared.array)
    with locked(ADDRESS, LOCK_EX):
        written[0] = 0
        image[...] = new
        written[0] = monotonic()


def read(shared: SharedArray) -> numpy.ndarray | None:
    written, image = parts(shared.array)
    with locked(ADDRESS, LOCK_SH):
        time, copy = written[0], image.copy()
    return copy if time and monotonic() - time < TOO_OLD else None


def main() -> None:
    with shared_zeros(SIZE, "u1") as shared:
        announce(shared)
        try:
            with Popen([sys.executable, __file__, "view"]) as viewer:
                while viewer.poll() is None:
                    write(shared, numpy.full(SHAPE, 500))
                    sleep(0.1)
        finally:
            ADDRESS.unlink()


def view() -> None:
    shared = attach(**json.loads(ADDRESS.read_text()))
    while (image := read(shared)) is None:
        sleep(0.1)
    print(image.shape, image.dtype, "mean", image.mean())


if __name__ == "__main__":
    view() if sys.argv[1:] else main()
