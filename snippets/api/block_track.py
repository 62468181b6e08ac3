import os
import sys
from multiprocessing.shared_memory import SharedMemory
from subprocess import run


def show(block):
    print("read", block.buf[0])
    block.close()


def own(name):
    block = SharedMemory(name=name, create=True, size=1, track=True)
    block.buf[0] = 7
    ran = run([sys.executable, __file__, name])
    print("exit code", ran.returncode)
    show(SharedMemory(name))
    block.close()
    block.unlink()


if __name__ == "__main__":
    if sys.argv[1:]:
        show(SharedMemory(sys.argv[1], track=False))
    elif sys.version_info >= (3, 13):
        own(f"api-{os.getpid()}")
    else:
        print("no track before 3.13")
