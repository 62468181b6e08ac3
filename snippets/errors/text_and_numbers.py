from array import array
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=16)
    text = b"hello"
    block.buf[: len(text)] = text
    pair = array("i", [300, 7])
    with block.buf[8:].cast("i") as numbers:
        numbers[: len(pair)] = pair
        numbers[1] += 1000
        print(bytes(block.buf[: len(text)]), *numbers[: len(pair)])
    block.close()
    block.unlink()
