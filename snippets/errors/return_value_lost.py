from multiprocessing import Process


def square(number):
    return number * number


if __name__ == "__main__":
    worker = Process(target=square, args=(7,))
    print(worker.start())
    print(worker.join())
    print("exit code", worker.exitcode)
