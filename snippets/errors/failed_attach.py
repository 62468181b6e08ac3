import os
from multiprocessing.shared_memory import SharedMemory
from resource import RLIMIT_AS, setrlimit

if __name__ == "__main__":
    block = SharedMemory(create=True, size=2**28)
    file = f"/dev/shm/{block.name}"
    print(block.size, os.path.exists(file))
    setrlimit(RLIMIT_AS, (block.size, block.size))
    try:
        SharedMemory(block.name)
    except OSError as error:
        print(f"{type(error).__name__}: {error}")
    print(os.path.exists(file))
