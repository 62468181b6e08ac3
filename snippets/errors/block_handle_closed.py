from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def share(numbers):
    block = SharedMemory(create=True, size=len(numbers))
    block.buf[: len(numbers)] = numbers
    return block.name


def read(name):
    try:
        block = SharedMemory(name)
    except FileNotFoundError as error:
        print(f"{type(error).__name__}: [WinError {error.winerror}]")
    else:
        print("read", block.buf[:3].tolist())
        block.close()
        block.unlink()


if __name__ == "__main__":
    name = share(bytes([1, 2, 3]))
    reader = Process(target=read, args=(name,))
    reader.start()
    reader.join()
