import os
import sys
from contextlib import closing
from fcntl import LOCK_EX, LOCK_UN, flock
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
from struct import pack_into, unpack_from
from subprocess import Popen
from tempfile import NamedTemporaryFile


def attach(name):
    if sys.version_info >= (3, 13):
        return SharedMemory(name, track=False)
    block = SharedMemory(name)
    if os.name == "posix":
        resource_tracker.unregister(f"/{name}", "shared_memory")
    return block


def add(name, path):
    with closing(attach(name)) as block, open(path) as file:
        for _ in range(100_000):
            flock(file, LOCK_EX)
            (number,) = unpack_from("q", block.buf)
            pack_into("q", block.buf, 0, number + 1)
            flock(file, LOCK_UN)


if __name__ == "__main__":
    if sys.argv[1:]:
        add(*sys.argv[1:])
        sys.exit()
    name = f"counter-{os.getpid()}"
    block = SharedMemory(name, create=True, size=8)
    try:
        with NamedTemporaryFile() as file:
            adder = [sys.executable, __file__, name, file.name]
            adders = [Popen(adder) for _ in range(2)]
            print("expected", 2 * 100_000)
            codes = [adder.wait() for adder in adders]
        print("exit codes", codes)
        print("number", *unpack_from("q", block.buf))
    finally:
        block.close()
        block.unlink()
