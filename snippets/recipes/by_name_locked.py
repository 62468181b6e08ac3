import os
import sys
from contextlib import closing
from fcntl import LOCK_EX, LOCK_UN, flock
from multiprocessing.shared_memory import SharedMemory
from signal import SIG_IGN, SIGINT, signal
from struct import pack_into, unpack_from
from subprocess import Popen
from tempfile import NamedTemporaryFile
from unittest.mock import patch


def attach(name):
    if sys.version_info < (3, 13):
        with patch("multiprocessing.resource_tracker.register"):
            return SharedMemory(name)
    return SharedMemory(name, track=False)


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
    usual = signal(SIGINT, SIG_IGN)
    block = SharedMemory(name, create=True, size=8)
    try:
        signal(SIGINT, usual)
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
