import os
import sys
from contextlib import closing
from multiprocessing.shared_memory import SharedMemory
from signal import SIG_IGN, SIGINT, signal
from struct import Struct
from subprocess import check_call
from unittest.mock import patch

LEVELS = Struct("<8s 3d")
KIND = b"levels 1"


def attach(name):
    if sys.version_info < (3, 13):
        with patch("multiprocessing.resource_tracker.register"):
            return SharedMemory(name)
    return SharedMemory(name, track=False)


def read(name):
    with closing(attach(name)) as block:
        kind, *levels = LEVELS.unpack_from(block.buf)
    return levels if kind == KIND else f"refuses {kind}"


def write(name, kind):
    usual = signal(SIGINT, SIG_IGN)
    block = SharedMemory(name, create=True, size=LEVELS.size)
    try:
        signal(SIGINT, usual)
        LEVELS.pack_into(block.buf, 0, kind, 0.5, 1.5, 2.5)
        check_call([sys.executable, __file__, name])
        print("still there", LEVELS.size, "bytes", read(name))
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    if sys.argv[1:]:
        print("reader", read(sys.argv[1]))
    else:
        write(f"levels-{os.getpid()}", KIND)
