# /// script
# dependencies = ["numpy"]
# ///
import math
import os
import sys

from shared_arrays import shared_zeros
from shared_or_file import FileArray, shared_or_file

SMALL = "mount -t tmpfs -o size=1m tmpfs /dev/shm"
AGAIN = ["sh", "-c", SMALL + ' && exec "$0" "$1" inside', sys.executable]
SHAPE = 3, 25_000

if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp(unshare[0], [*unshare, *AGAIN, __file__])
    with shared_zeros(SHAPE) as first:
        first.array[:] = 1
        try:
            with shared_zeros(SHAPE):
                print("second array made")
        except OSError as error:
            print("second array:", error)
        with shared_or_file(math.prod(SHAPE)) as third:
            third.array[:] = 3
            print("third array in a file:", isinstance(third, FileArray))
        print("sum of the first:", first.array.sum())
    print("left in /dev/shm:", os.listdir("/dev/shm"))
