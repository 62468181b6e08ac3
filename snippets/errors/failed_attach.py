import os
from multiprocessing.shared_memory import SharedMemory
from resource import RLIMIT_AS, getrlimit, setrlimit

if __name__ == "__main__":
    block = SharedMemory(create=True, size=2**28)
    file = f"/dev/shm/{block.name}"
    print(os.path.exists(file))
    before = getrlimit(RLIMIT_AS)
    setrlimit(RLIMIT_AS, (2**28, before[1]))
    try:
        SharedMemory(block.name)
    except OSError as error:
        print(f"{type(error).__name__}: {error}")
    setrlimit(RLIMIT_AS, before)
    print(os.path.exists(file))
