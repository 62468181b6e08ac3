from multiprocessing import Process, Value


def work(counter):
    counter.value = 42


if __name__ == "__main__":
    counter = Value("i", 7)
    print("before", counter.value)
    worker = Process(target=work, args=(counter,))
    worker.start()
    worker.join()
    print("after", counter.value)
