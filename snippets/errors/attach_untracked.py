import os
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
from subprocess import PIPE, STDOUT, run


def attach(name):
    try:
        return SharedMemory(name, track=False)
    except TypeError:
        block = SharedMemory(name)
        if os.name == "posix":
            resource_tracker.unregister(f"/{block.name}", "shared_memory")
        return block


if __name__ == "__main__":
    if sys.argv[1:]:
        block = attach(sys.argv[1])
        print("reader", block.buf[0])
        block.close()
    else:
        block = SharedMemory(create=True, size=8)
        block.buf[0] = 7
        reader = [sys.executable, __file__, block.name]
        for _ in range(2):
            printed = run(reader, stdout=PIPE, stderr=STDOUT, text=True)
            print(printed.stdout, end="")
        block.close()
        block.unlink()
