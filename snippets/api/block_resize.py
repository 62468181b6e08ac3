from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=4096)
    try:
        block._mmap.resize(8192)
    except BufferError as error:
        print("BufferError:", error)
    block.close()
    block.unlink()
