import os
import sys
from ctypes import sizeof
from multiprocessing import Array

SMALL = "mount -t tmpfs -o size=1m tmpfs /dev/shm"
AGAIN = ["sh", "-c", SMALL + ' && exec "$0" "$1" inside', sys.executable]


def free():
    shm = os.statvfs("/dev/shm")
    return shm.f_bavail * shm.f_frsize


if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp("unshare", [*unshare, *AGAIN, __file__])
    for length in 2**18, 2**16:
        before = free()
        if length * 8 > before:
            print(length * 8, "bytes do not fit into", before)
            continue
        numbers = Array("d", length)
        size = sizeof(numbers.get_obj())
        print(size, "bytes fit:", before - free() >= size)
