import os
import sys
from multiprocessing.shared_memory import SharedMemory
from subprocess import run


def read(name):
    block = SharedMemory(name, track=False)
    print("reader", block.buf[0])
    block.close()


def own(name):
    block = SharedMemory(name=name, create=True, size=1, track=True)
    block.buf[0] = 7
    run([sys.executable, __file__, name], check=True)
    SharedMemory(name).close()
    print("still there")
    block.close()
    block.unlink()


if __name__ == "__main__":
    if sys.argv[1:]:
        read(sys.argv[1])
    elif sys.version_info >= (3, 13):
        own(f"api-{os.getpid()}")
    else:
        print("no track before 3.13")
