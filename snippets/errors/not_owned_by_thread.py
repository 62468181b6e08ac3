from multiprocessing import Process, Value


def add_one(counter):
    lock = counter.get_lock()
    print("acquired", lock.acquire(block=False))
    try:
        counter.get_obj().value += 1
    finally:
        lock.release()


if __name__ == "__main__":
    counter = Value("i", 7)
    worker = Process(target=add_one, args=(counter,))
    with counter.get_lock():
        worker.start()
        worker.join()
    print("number", counter.value, "exit code", worker.exitcode)
