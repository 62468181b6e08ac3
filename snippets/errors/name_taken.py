from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    first = SharedMemory(create=True, size=8)
    try:
        SharedMemory(first.name, create=True, size=8)
    finally:
        first.close()
        first.unlink()
