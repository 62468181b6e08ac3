import os
import sys
from multiprocessing.shared_memory import SharedMemory

SMALL = "mount -t tmpfs -o size=1m tmpfs /dev/shm"
AGAIN = ["sh", "-c", SMALL + ' && exec "$0" "$1" inside', sys.executable]


def reserve(block):
    with open(f"/dev/shm/{block.name}", "r+b") as file:
        os.posix_fallocate(file.fileno(), 0, block.size)


if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp(unshare[0], [*unshare, *AGAIN, __file__])
    for size in 2 * 2**20, 2**19:
        block = SharedMemory(create=True, size=size)
        try:
            reserve(block)
            block.buf[:] = b"x" * size
            print(block.buf.tobytes().count(b"x"), "filled")
        except OSError as error:
            print(size, error.strerror)
        finally:
            block.close()
            block.unlink()
