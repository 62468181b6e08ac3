from multiprocessing import Array, Barrier, Process


def fill(numbers, halfway):
    numbers[1] = 1
    halfway.wait()
    halfway.wait()
    for index in range(2, 5):
        numbers[index] = index


if __name__ == "__main__":
    numbers, halfway = Array("i", 5), Barrier(2, timeout=20)
    worker = Process(target=fill, args=(numbers, halfway))
    worker.start()
    halfway.wait()
    print(*numbers)
    halfway.wait()
    worker.join()
    print(*numbers)
