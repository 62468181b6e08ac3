from multiprocessing.shared_memory import SharedMemory

SIZE = 2

if __name__ == "__main__":
    block = SharedMemory(create=True, size=SIZE)
    block.buf[0] = 7
    result = bytes(block.buf[:SIZE])
    block.close()
    block.unlink()
    print(block.buf, result)
