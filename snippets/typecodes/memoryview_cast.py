from multiprocessing import RawArray

if __name__ == "__main__":
    numbers = RawArray("i", [1, 2, 3])
    view = memoryview(numbers)
    try:
        view[0] = 7
    except NotImplementedError:
        print("NotImplementedError")
    view = view.cast("B").cast("i")
    view[0] = 7
    print(numbers[:], view.tolist())
