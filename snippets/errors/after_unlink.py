from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    block.unlink()
    for again in (block.unlink, lambda: SharedMemory(block.name)):
        try:
            again()
        except FileNotFoundError as error:
            print(f"{type(error).__name__}: {error}")
