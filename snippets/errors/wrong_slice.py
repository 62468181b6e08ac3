from array import array
from multiprocessing.shared_memory import SharedMemory

SIZE = 8

if __name__ == "__main__":
    block = SharedMemory(create=True, size=SIZE)
    for data in b"hello", array("i", [300, 7]), b"12345678":
        print(data)
        try:
            block.buf[:SIZE] = data
            print("stored")
        except ValueError as error:
            print(f"{type(error).__name__}: {error}")
    block.close()
    block.unlink()
