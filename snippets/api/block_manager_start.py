import os
from multiprocessing import RawValue, active_children
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory

SIZE = 2


def prepare(server):
    server.value = os.getpid()


if __name__ == "__main__":
    server = RawValue("q")
    manager = SharedMemoryManager()
    manager.start(initializer=prepare, initargs=(server,))
    try:
        pids = [child.pid for child in active_children()]
        print("in a child", server.value in pids)
        block = manager.SharedMemory(size=SIZE)
        print("empty", bytes(block.buf[:SIZE]))
        block.close()
    finally:
        manager.shutdown()
    try:
        SharedMemory(block.name)
    except FileNotFoundError:
        print("buf", block.buf, "name gone")
