from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory

SIZE = 3


def fill(block, items):
    block.buf[:SIZE] = b"abc"
    items[0] = "done"
    block.close()
    items.shm.close()


if __name__ == "__main__":
    with SharedMemoryManager() as manager:
        block = manager.SharedMemory(size=SIZE)
        items = manager.ShareableList(sequence=["waiting", 0.5])
        print(bytes(block.buf[:SIZE]), list(items))
        worker = Process(target=fill, args=(block, items))
        worker.start()
        worker.join()
        print(bytes(block.buf[:SIZE]), list(items))
        block.close()
        items.shm.close()
    for shm in block, items.shm:
        try:
            SharedMemory(shm.name)
        except FileNotFoundError:
            print("buf", shm.buf, "name gone")
