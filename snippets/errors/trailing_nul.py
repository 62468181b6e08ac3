from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    shared = ShareableList([b"\x07\x00\x00", "a\0", b"\x00"])
    print(list(shared))
    shared.shm.close()
    shared.shm.unlink()
