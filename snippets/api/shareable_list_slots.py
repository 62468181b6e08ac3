from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    items = ShareableList(["start", 0])
    print(items.format)
    items[0] = "finished"
    items[1] = "7 items"
    print(items.format, list(items))
    try:
        items[0] = "finished early"
    except ValueError as error:
        print(type(error).__name__, error)
    print(list(items))
    items.shm.close()
    items.shm.unlink()
