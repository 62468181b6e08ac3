from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    shared = ShareableList([1, 2])
    try:
        for value in 1, 2, 99:
            print(shared.index(value))
    finally:
        shared.shm.close()
        shared.shm.unlink()
