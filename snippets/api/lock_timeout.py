from multiprocessing import Lock, Process


def locked(lock):
    if hasattr(lock, "locked"):
        return lock.locked()
    free = lock.acquire(block=False)
    if free:
        lock.release()
    return not free


def try_it(lock):
    print("locked", locked(lock))
    print("taken", lock.acquire(block=True, timeout=0.1))


if __name__ == "__main__":
    lock = Lock()
    with lock:
        worker = Process(target=try_it, args=(lock,))
        worker.start()
        worker.join()
    print("taken", lock.acquire())
    lock.release()
    print("locked", locked(lock))
