import os
import sys
from contextlib import contextmanager
from multiprocessing.shared_memory import SharedMemory

SIZE = 600_000
SMALL = "mount -t tmpfs -o size=1m tmpfs /dev/shm"
AGAIN = ["sh", "-c", SMALL + ' && exec "$0" "$1" inside', sys.executable]


@contextmanager
def reserved_block(size):
    block = SharedMemory(create=True, size=size)
    try:
        with open(f"/dev/shm/{block.name}", "r+b") as file:
            os.posix_fallocate(file.fileno(), 0, size)
        yield block
    finally:
        block.unlink()
        block.close()


def make(name):
    try:
        with reserved_block(SIZE):
            print(name, "made")
    except OSError as error:
        print(name, error)


if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp(unshare[0], [*unshare, *AGAIN, __file__])
    with reserved_block(SIZE) as block:
        block.buf[:SIZE] = b"x" * SIZE
        print("first", block.buf[:SIZE].tobytes().count(b"x"))
        make("second")
    make("third")
    try:
        with reserved_block(SIZE) as block:
            view = block.buf[:8]
    except BufferError as error:
        print("fourth", repr(error))
    print("left", os.listdir("/dev/shm"))
    view.release()
    block.close()
