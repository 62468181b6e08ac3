# /// script
# dependencies = ["numpy"]
# ///
import math
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from errno import ENOSPC
from tempfile import NamedTemporaryFile

import numpy
from shared_arrays import SharedArray, shared_zeros
from workers import Worker, run_workers


class FileArray:
    """An array in a file; like a SharedArray, it is sent by name."""

    def __init__(self, path: str, shape, dtype) -> None:
        self.array = numpy.memmap(path, dtype, "r+", shape=shape)
        self.sent = path, shape, dtype

    def __reduce__(self):
        return FileArray, self.sent


@contextmanager
def shared_or_file(
    shape: int | tuple[int, ...], dtype="f8"
) -> Iterator[SharedArray | FileArray]:
    """An array of zeros in shared memory, or in a file where that has no room."""
    shape = (shape,) if isinstance(shape, int) else tuple(shape)
    with ExitStack() as at_end:
        try:
            array = at_end.enter_context(shared_zeros(shape, dtype))
        except OSError as error:
            if error.errno != ENOSPC:
                raise
            file = at_end.enter_context(NamedTemporaryFile())
            size = math.prod(shape) * numpy.dtype(dtype).itemsize
            os.posix_fallocate(file.fileno(), 0, size)
            array = FileArray(file.name, shape, dtype)
        yield array


def fill(shared: SharedArray | FileArray, row: int) -> None:
    shared.array[row] = row


def main() -> None:
    with shared_or_file((2, 100_000)) as shared:
        print("in", "a file" if isinstance(shared, FileArray) else "shared memory")
        run_workers([Worker(target=fill, args=(shared, row)) for row in range(2)])
        print("means of the rows:", shared.array.mean(axis=1))


if __name__ == "__main__":
    main()
