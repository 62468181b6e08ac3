from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    for name in None, "n" * 30, "n" * 254:
        block = SharedMemory(name, create=True, size=8)
        print(len(block.name))
        block.close()
        block.unlink()
