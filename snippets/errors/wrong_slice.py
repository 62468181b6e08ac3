from array import array
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=16)
    for data in b"hello", array("i", [300, 7]):
        try:
            block.buf[:8] = data
        except ValueError as error:
            print(f"{type(error).__name__}: {error}")
    block.close()
    block.unlink()
