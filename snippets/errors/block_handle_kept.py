from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def share(numbers):
    block = SharedMemory(create=True, size=len(numbers))
    block.buf[: len(numbers)] = numbers
    return block


def read(name):
    block = SharedMemory(name)
    print("read", block.buf[:3].tolist())
    block.close()


if __name__ == "__main__":
    block = share(bytes([1, 2, 3]))
    reader = Process(target=read, args=(block.name,))
    reader.start()
    reader.join()
    block.close()
    block.unlink()
