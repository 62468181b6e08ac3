from multiprocessing import Array, Process


def write(numbers, shared):
    numbers[0] = 1
    shared[0] = 1
    print("child ", numbers, shared[:])


if __name__ == "__main__":
    numbers = [0, 0, 0]
    shared = Array("i", 3)
    worker = Process(target=write, args=(numbers, shared))
    worker.start()
    worker.join()
    print("parent", numbers, shared[:])
