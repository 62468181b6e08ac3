from multiprocessing import Lock, Process


def locked(lock):
    try:
        return lock.locked()
    except AttributeError:
        free = lock.acquire(block=False)
        if free:
            lock.release()
        return not free


def try_it(lock):
    print("locked", locked(lock))
    print("taken", lock.acquire(timeout=0.1))


if __name__ == "__main__":
    lock = Lock()
    print("taken", lock.acquire())
    lock.release()
    print("locked", locked(lock))
    with lock:
        worker = Process(target=try_it, args=(lock,))
        worker.start()
        worker.join()
