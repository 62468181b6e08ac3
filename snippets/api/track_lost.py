import os
import sys
from multiprocessing import get_context, resource_tracker
from multiprocessing.shared_memory import SharedMemory
from subprocess import PIPE, STDOUT, run

spawn = get_context("spawn")


def read(block):
    print("child", block.buf[0], flush=True)
    block.close()


def read_by_name(name):
    read(SharedMemory(name, track=False))


def lend(name, way):
    block = SharedMemory(name, track=False)
    lent = {"block": (read, block), "name": (read_by_name, name)}
    target, argument = lent[way]
    child = spawn.Process(target=target, args=(argument,))
    child.start()
    child.join()
    block.close()


def own(way):
    block = SharedMemory(create=True, size=8)
    block.buf[0] = 7
    borrower = [sys.executable, __file__, block.name, way]
    ran = run(borrower, stdout=PIPE, stderr=STDOUT, text=True)
    print(way, "lent,", *ran.stdout.splitlines()[:1])
    there = os.path.exists(f"/dev/shm/{block.name}")
    print("block is there", there)
    block.close()
    if there:
        block.unlink()
    else:
        resource_tracker.unregister(f"/{block.name}", "shared_memory")


if __name__ == "__main__":
    if sys.argv[1:]:
        lend(*sys.argv[1:])
    elif sys.version_info >= (3, 13):
        own("name")
        own("block")
    else:
        print("no track before 3.13")
