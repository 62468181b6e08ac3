from multiprocessing import Process, Value


def add_one(counter):
    counter.value += 1


if __name__ == "__main__":
    counter = Value("i", 0)
    one = Process(target=add_one, args=(counter,))
    other = Process(target=add_one, args=(counter,))
    one.start()
    other.start()
    one.join()
    other.join()
    print("counter", counter.value)
