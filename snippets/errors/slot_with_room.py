from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    texts = "start", "finished, too late", str(2**63)
    shared = ShareableList([max(texts, key=len).encode()])
    for text in texts:
        shared[0] = text
        print(shared[0])
    shared.shm.close()
    shared.shm.unlink()
