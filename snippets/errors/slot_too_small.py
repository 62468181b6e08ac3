from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    shared = ShareableList(["start"])
    try:
        print(shared[0])
        shared[0] = "finished"
        shared[0] = "finished, too late"
    finally:
        print(shared[0])
        shared.shm.close()
        shared.shm.unlink()
