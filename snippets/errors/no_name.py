from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    SharedMemory(size=8)
