from multiprocessing import Array, Process, Value


def change(counter, numbers):
    counter.vlaue = 8
    numbers.value = [4, 5, 6]
    print("child ", counter.vlaue, numbers.value)
    counter, numbers = 8, [4, 5, 6]
    print("child ", counter, numbers)


if __name__ == "__main__":
    counter = Value("i", 7)
    numbers = Array("i", [1, 2, 3])
    worker = Process(target=change, args=(counter, numbers))
    worker.start()
    worker.join()
    print("parent", counter.value, numbers[:])
    print("exit code", worker.exitcode)
