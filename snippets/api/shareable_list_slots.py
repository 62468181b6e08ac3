from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    items = ShareableList([0, "start"])
    print(items.format, list(items))
    items[1] = "finished"
    items[0] = "7 items"
    print(items.format, list(items))
    try:
        items[1] = "finished early"
    except ValueError as error:
        print(type(error).__name__, error)
    print(list(items))
    items.shm.close()
    items.shm.unlink()
