import os
import sys
from ctypes import addressof
from multiprocessing import Array
from os.path import relpath
from tempfile import gettempdir

SMALL = "mount -t tmpfs -o size=1m tmpfs /dev/shm"
AGAIN = ["sh", "-c", SMALL + ' && exec "$0" "$1" inside', sys.executable]


def file_of(array):
    first = f"{addressof(array.get_obj()):08x}-"
    with open("/proc/self/maps") as maps:
        return next(m.split()[5] for m in maps if m.startswith(first))


if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp(unshare[0], [*unshare, *AGAIN, __file__])
    small = Array("d", 2**10)
    large = Array("d", 2**18)
    print(len(small), file_of(small))
    file = relpath(file_of(large), gettempdir())
    print(len(large), "temporary files:", file)
