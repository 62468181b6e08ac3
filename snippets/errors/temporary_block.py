from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    try:
        print(SharedMemory(block.name).buf[0])
    finally:
        block.close()
        block.unlink()
