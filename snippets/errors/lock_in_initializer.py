from multiprocessing import Lock, Pool

lock = None


def keep(shared):
    global lock
    lock = shared


def work(number):
    with lock:
        return number * 2


if __name__ == "__main__":
    with Pool(2, initializer=keep, initargs=(Lock(),)) as pool:
        print(pool.map(work, range(3)))
