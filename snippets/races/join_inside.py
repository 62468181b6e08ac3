from multiprocessing import Process, Value


def add_one(counter):
    with counter.get_lock():
        counter.value += 1


if __name__ == "__main__":
    counter = Value("i", 0)
    worker = Process(target=add_one, args=(counter,))
    with counter.get_lock():
        worker.start()
        worker.join(timeout=0.5)
        print("still waiting", worker.is_alive())
    worker.join()
    print("still waiting", worker.is_alive(), "counter", counter.value)
