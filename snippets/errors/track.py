from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    owner = SharedMemory(create=True, size=8)
    try:
        reader = SharedMemory(owner.name, track=False)
        print(reader.size)
        reader.close()
    finally:
        owner.close()
        owner.unlink()
