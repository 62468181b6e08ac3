import os
import sys
from contextlib import closing
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
from struct import Struct
from subprocess import check_call

LEVELS = Struct("<8s 3d")
KIND = b"levels 1"


def attach(name):
    if sys.version_info >= (3, 13):
        return SharedMemory(name, track=False)
    block = SharedMemory(name)
    if os.name == "posix":
        resource_tracker.unregister(f"/{name}", "shared_memory")
    return block


def read(name):
    with closing(attach(name)) as block:
        kind, *levels = LEVELS.unpack_from(block.buf)
    return levels if kind == KIND else f"refuses {kind}"


def write(name, kind):
    block = SharedMemory(name, create=True, size=LEVELS.size)
    try:
        LEVELS.pack_into(block.buf, 0, kind, 0.5, 1.5, 2.5)
        for _ in range(2):
            check_call([sys.executable, __file__, name])
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    if sys.argv[1:]:
        print("reader", read(sys.argv[1]))
    else:
        write(f"levels-{os.getpid()}", KIND)
