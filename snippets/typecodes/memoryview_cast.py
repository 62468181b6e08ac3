from multiprocessing import RawArray

if __name__ == "__main__":
    numbers = RawArray("i", [1, 2, 3])
    view = memoryview(numbers)
    for each in view, view.cast("B").cast("i"):
        try:
            each[0] = 7
        except NotImplementedError as error:
            print(type(error).__name__)
        print(numbers[:])
