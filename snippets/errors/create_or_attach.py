import os
from multiprocessing.shared_memory import SharedMemory


def create_or_attach(name, size):
    try:
        return SharedMemory(name, create=True, size=size), "created"
    except FileExistsError:
        return SharedMemory(name), "attached"


if __name__ == "__main__":
    name = f"create-or-attach-{os.getpid()}"
    for _ in range(2):
        block, how = create_or_attach(name, 8)
        block.buf[0] += 1
        print(how, block.buf[0])
        block.close()
    block.unlink()
