import os
from multiprocessing.shared_memory import SharedMemory
from resource import RLIMIT_AS, getrlimit, setrlimit


class Attached(SharedMemory):
    def unlink(self):
        pass


if __name__ == "__main__":
    block = SharedMemory(create=True, size=2**28)
    before = getrlimit(RLIMIT_AS)
    setrlimit(RLIMIT_AS, (block.size, before[1]))
    try:
        Attached(block.name)
    except OSError as error:
        print("attach failed", error.errno)
    setrlimit(RLIMIT_AS, before)
    print(os.path.exists(f"/dev/shm/{block.name}"))
    again = Attached(block.name)
    print("size", again.size)
    for view in again, block:
        view.close()
    block.unlink()
