from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    with block.buf[4:] as half:
        half[0] = 7
    print(block.buf[4])
    block.close()
    block.unlink()
