from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    shared = ShareableList([1, 2, 100])
    print(list(shared)[0:2], 99 in shared, 100 in shared)
    shared.shm.close()
    shared.shm.unlink()
