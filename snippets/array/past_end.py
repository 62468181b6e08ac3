from multiprocessing import Array, Process


def show(numbers, count):
    for index in range(count):
        print(numbers[index])


if __name__ == "__main__":
    numbers = Array("i", 3)
    worker = Process(target=show, args=(numbers, 4))
    worker.start()
    worker.join()
    print("parent goes on, exitcode", worker.exitcode)
