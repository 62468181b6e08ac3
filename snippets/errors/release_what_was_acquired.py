from multiprocessing import Process, Value


def add_one(counter):
    lock = counter.get_lock()
    if not lock.acquire(block=False):
        print("busy")
        return
    try:
        counter.value += 1
    finally:
        lock.release()


def run_one(counter):
    worker = Process(target=add_one, args=(counter,))
    worker.start()
    worker.join()
    print("number", counter.value, "exit code", worker.exitcode)


if __name__ == "__main__":
    counter = Value("i", 7)
    with counter.get_lock():
        run_one(counter)
    run_one(counter)
