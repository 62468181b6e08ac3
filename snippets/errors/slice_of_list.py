from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    shared = ShareableList([1, 2, 3])
    try:
        print(*shared)
        print(shared[0:2])
    finally:
        shared.shm.close()
        shared.shm.unlink()
