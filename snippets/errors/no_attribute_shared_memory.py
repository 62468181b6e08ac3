import multiprocessing

if __name__ == "__main__":
    block = multiprocessing.shared_memory.SharedMemory(create=True, size=8)
