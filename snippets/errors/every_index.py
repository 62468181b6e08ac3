from multiprocessing import Array, Process


def fill(numbers):
    for i in range(len(numbers)):
        numbers[i] = i


if __name__ == "__main__":
    numbers = Array("i", 3)
    child = Process(target=fill, args=(numbers,))
    child.start()
    child.join()
    print("exitcode", child.exitcode, numbers[:])
