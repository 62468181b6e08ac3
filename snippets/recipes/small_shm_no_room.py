import os
import sys
from contextlib import contextmanager
from multiprocessing.shared_memory import SharedMemory

SMALL = "mount -t tmpfs -o size=1m tmpfs /dev/shm"
AGAIN = ["sh", "-c", SMALL + ' && exec "$0" "$1" inside', sys.executable]


@contextmanager
def block_of(size):
    block = SharedMemory(create=True, size=size)
    try:
        with open(f"/dev/shm/{block.name}", "r+b") as file:
            os.posix_fallocate(file.fileno(), 0, size)
        yield block
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp("unshare", [*unshare, *AGAIN, __file__])
    with block_of(600_000) as block:
        block.buf[:600_000] = b"x" * 600_000
        print("first", block.buf[:600_000].tobytes().count(b"x"))
        try:
            with block_of(600_000):
                print("second made")
        except OSError as error:
            print("second", error)
    with block_of(600_000):
        print("third made")
    print("left", os.listdir("/dev/shm"))
