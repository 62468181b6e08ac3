from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    print("characters", "room in bytes", sep="  ")
    for length in 0, 5, 7, 8, 15, 16:
        items = ShareableList(["x" * length])
        print(length, items.format.removesuffix("s"), sep="  ")
        items.shm.close()
        items.shm.unlink()
