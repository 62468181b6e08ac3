import sys
from multiprocessing.shared_memory import SharedMemory
from subprocess import PIPE, STDOUT, run
from unittest.mock import patch


def attach(name):
    if sys.version_info >= (3, 13):
        return SharedMemory(name, track=False)
    with patch("multiprocessing.resource_tracker.register"):
        return SharedMemory(name)


if __name__ == "__main__":
    if sys.argv[1:]:
        block = attach(sys.argv[1])
        print("reader", block.buf[0])
        block.close()
    else:
        block = SharedMemory(create=True, size=8)
        block.buf[0] = 7
        reader = [sys.executable, __file__, block.name]
        printed = run(reader, stdout=PIPE, stderr=STDOUT, text=True)
        print(printed.stdout, end="")
        again = SharedMemory(block.name)
        print("again", again.buf[0])
        again.close()
        block.close()
        block.unlink()
