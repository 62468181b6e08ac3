from multiprocessing import Process, RLock


def try_it(lock):
    taken = lock.acquire(block=False)
    print("worker has it", taken)
    if taken:
        lock.release()


def ask(lock):
    worker = Process(target=try_it, args=(lock,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    lock = RLock()
    ask(lock)
    with lock:
        print("taken again", lock.acquire(timeout=0.1))
        lock.release()
        ask(lock)
        if hasattr(lock, "locked"):
            print("locked", lock.locked())
    ask(lock)
