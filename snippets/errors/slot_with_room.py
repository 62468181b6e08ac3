from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    shared = ShareableList([bytes(40), 0])
    for text in "start", "finished, too late", str(2**63):
        shared[0] = text
        print(shared[0])
    shared.shm.close()
    shared.shm.unlink()
