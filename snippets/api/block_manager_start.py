import os
from multiprocessing import RawValue
from multiprocessing.managers import SharedMemoryManager


def prepare(server):
    server.value = os.getpid()


if __name__ == "__main__":
    server = RawValue("q")
    manager = SharedMemoryManager()
    manager.start(initializer=prepare, initargs=(server,))
    try:
        block = manager.SharedMemory(size=1)
        print("empty", block.buf[0] == 0)
        block.close()
    finally:
        manager.shutdown()
    print("in this process", server.value == os.getpid())
