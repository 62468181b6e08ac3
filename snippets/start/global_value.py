from multiprocessing import Process, Value

number = Value("i", 0, lock=False)


def set_one():
    number.value = 1
    print("child  number", number.value)


if __name__ == "__main__":
    worker = Process(target=set_one)
    worker.start()
    worker.join()
    print("parent number", number.value, "exit code", worker.exitcode)
