import os
import sys
from contextlib import closing
from fcntl import LOCK_EX, LOCK_UN, flock
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
from struct import pack_into, unpack_from
from subprocess import Popen
from tempfile import NamedTemporaryFile

TIMES = 10_000


def attach(name: str) -> SharedMemory:
    if sys.version_info >= (3, 13):
        return SharedMemory(name, track=False)
    block = SharedMemory(name)
    if os.name == "posix":
        resource_tracker.unregister(f"/{name}", "shared_memory")
    return block


def count(name: str, path: str) -> None:
    with closing(attach(name)) as block, open(path) as file:
        for _ in range(TIMES):
            flock(file, LOCK_EX)
            (number,) = unpack_from("q", block.buf)
            pack_into("q", block.buf, 0, number + 1)
            flock(file, LOCK_UN)


def main() -> None:
    if sys.argv[1:]:
        return count(*sys.argv[1:])
    block = SharedMemory(create=True, size=8)
    try:
        with NamedTemporaryFile() as file:
            command = [sys.executable, __file__, block.name, file.name]
            with Popen(command) as first, Popen(command) as second:
                print("two programs count to", 2 * TIMES)
        if first.returncode or second.returncode:
            sys.exit(f"exit codes {first.returncode}, {second.returncode}")
        print("counted", *unpack_from("q", block.buf))
    finally:
        block.unlink()
        block.close()


if __name__ == "__main__":
    main()
