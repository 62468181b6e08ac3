from multiprocessing import Process, Value


def set_one(number):
    number.value = 1


if __name__ == "__main__":
    number = Value("i")
    worker = Process(target=set_one, args=(number,))
    worker.start()
    worker.join()
    print("number", number.value, "exit code", worker.exitcode)
