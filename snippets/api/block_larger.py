from multiprocessing import Process, SimpleQueue
from multiprocessing.shared_memory import SharedMemory

OLD, NEW = 4096, 1_000_000


def read(names):
    while name := names.get():
        block = SharedMemory(name)
        print(bytes(block.buf[:4]), "large enough:", block.size >= NEW)
        block.close()


if __name__ == "__main__":
    names = SimpleQueue()
    small = SharedMemory(create=True, size=OLD)
    small.buf[:4] = b"data"
    reader = Process(target=read, args=(names,))
    reader.start()
    large = SharedMemory(create=True, size=NEW)
    large.buf[: small.size] = small.buf
    names.put(small.name)
    names.put(large.name)
    names.put(None)
    reader.join()
    for block in small, large:
        block.close()
        block.unlink()
