from multiprocessing import Array, Process, Value


def change(counter, numbers):
    counter.value = 8
    numbers[:] = [4, 5, 6]


if __name__ == "__main__":
    counter = Value("i", 7)
    numbers = Array("i", [1, 2, 3])
    print("parent", counter.value, numbers[:])
    worker = Process(target=change, args=(counter, numbers))
    worker.start()
    worker.join()
    print("parent", counter.value, numbers[:])
