from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def fill(block, items):
    block.buf[:3] = b"abc"
    items[0] = "done"
    block.close()
    items.shm.close()


if __name__ == "__main__":
    with SharedMemoryManager() as manager:
        block = manager.SharedMemory(size=3)
        items = manager.ShareableList(sequence=["waiting", 0.5])
        worker = Process(target=fill, args=(block, items))
        worker.start()
        worker.join()
        print(bytes(block.buf[:3]), list(items))
        block.close()
        items.shm.close()
    for name in block.name, items.shm.name:
        try:
            SharedMemory(name)
        except FileNotFoundError:
            print("gone")
