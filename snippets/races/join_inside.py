from multiprocessing import Lock, Process, RawValue


def add_one(counter, lock):
    with lock:
        counter.value += 1


if __name__ == "__main__":
    counter, lock = RawValue("i", 0), Lock()
    worker = Process(target=add_one, args=(counter, lock))
    with lock:
        worker.start()
        worker.join(timeout=0.5)
        print("still waiting", worker.is_alive())
    worker.join()
    print("still waiting", worker.is_alive(), "counter", counter.value)
