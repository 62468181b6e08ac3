from multiprocessing import shared_memory

if __name__ == "__main__":
    block = shared_memory.SharedMemory(create=True, size=8)
    try:
        print(block.size)
    finally:
        block.unlink()
        block.close()
