from array import array
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=16)
    text = b"hello"
    block.buf[: len(text)] = text
    with block.buf[8:].cast("i") as numbers:
        numbers[:2] = array("i", [300, 7])
        numbers[1] += 1000
        print(bytes(block.buf[:5]), numbers.tolist())
    block.close()
    block.unlink()
