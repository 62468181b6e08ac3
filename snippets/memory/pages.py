import mmap
import os
from tempfile import TemporaryFile

SIZE = 64 * 1024 * 1024


def taken(file):
    return os.fstat(file.fileno()).st_blocks * 512


if __name__ == "__main__":
    with TemporaryFile(dir="/dev/shm") as file:
        file.truncate(SIZE)
        with (
            mmap.mmap(file.fileno(), SIZE) as first,
            mmap.mmap(file.fileno(), SIZE) as second,
        ):
            print("size", SIZE, "taken", taken(file))
            first[0] = 7
            print("size", SIZE, "taken", taken(file))
            print("first", first[0], "second", second[0])
