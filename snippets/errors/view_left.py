from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    half = block.buf[4:]
    half[0] = 7
    print(block.buf[4])
    block.unlink()
    block.close()
