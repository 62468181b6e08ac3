import os
import sys
from multiprocessing import Array

SMALL = "mount -t tmpfs -o size=5m tmpfs /dev/shm"
AGAIN = ["sh", "-c", SMALL + ' && exec "$0" "$1" inside', sys.executable]


def free():
    shm = os.statvfs("/dev/shm")
    return shm.f_bavail * shm.f_frsize


if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp(unshare[0], [*unshare, *AGAIN, __file__])
    for length in 2**18, 2**16:
        before, size = free(), length * 8
        if size + 2**22 > before:
            print(size, "bytes may not fit into", before)
            continue
        numbers = Array("d", length)
        taken = before - free()
        print(size, "bytes fit:", size <= taken < before)
