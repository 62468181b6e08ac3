from multiprocessing.shared_memory import ShareableList


class Name(str):
    pass


if __name__ == "__main__":
    items = ShareableList(["start"])
    items[0] = Name("ready")
    print(type(items[0]), items[0])
    items.shm.close()
    items.shm.unlink()
    try:
        ShareableList([Name("ready")])
    except KeyError as error:
        print("KeyError:", error)
