from multiprocessing import Array, Process


def write(numbers):
    view = memoryview(numbers.get_obj()).cast("B").cast("i")
    half = view[2:]
    half[0] = 99


if __name__ == "__main__":
    numbers = Array("i", [1, 2, 3, 4])
    view = memoryview(numbers.get_obj()).cast("B").cast("i")
    worker = Process(target=write, args=(numbers,))
    worker.start()
    worker.join()
    print("view", view.tolist(), "array", numbers[:])
