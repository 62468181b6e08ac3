from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    for size in len(b""), -1:
        try:
            SharedMemory(create=True, size=size)
        except ValueError as error:
            print(f"{size}  {type(error).__name__}: {error}")
