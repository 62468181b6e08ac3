from multiprocessing import Event, Process, Value


def read(number, second_made):
    second_made.wait()
    print("child reads", number.value)


if __name__ == "__main__":
    number, second_made = Value("i", 111), Event()
    worker = Process(target=read, args=(number, second_made))
    worker.start()
    second = Value("i", 222)
    second_made.set()
    worker.join()
    print("parent reads", second.value)
    print("exit code", worker.exitcode)
