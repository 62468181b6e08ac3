from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    try:
        SharedMemory("n" * 256, create=True, size=8)
    except OSError as error:
        print(f"{type(error).__name__}: {error}"[:48])
        print(len(error.filename))
