from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    block.buf[0] = 7
    result = bytes(block.buf[:2])
    block.close()
    block.unlink()
    print(result)
