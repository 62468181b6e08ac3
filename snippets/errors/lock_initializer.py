from multiprocessing import Lock, Pool, RawValue


def keep(*shared):
    global lock, total
    lock, total = shared


def add(amount):
    with lock:
        total.value += amount
        return lock.acquire(block=False)


if __name__ == "__main__":
    lock, total = Lock(), RawValue("i")
    with Pool(2, initializer=keep, initargs=(lock, total)) as pool:
        print("free", set(pool.map(add, range(101))))
    print("total", total.value)
