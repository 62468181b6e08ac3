from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    shared = ShareableList([7, 8])
    try:
        print("before", *shared)
        shared[0] = 2**63
    finally:
        print("after", *shared)
        shared.shm.close()
        shared.shm.unlink()
