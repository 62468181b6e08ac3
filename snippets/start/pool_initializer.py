from multiprocessing import Pool, Value


def keep(shared):
    global total
    total = shared


def add(amount):
    with total.get_lock():
        total.value += amount


if __name__ == "__main__":
    total = Value("i", 0)
    with Pool(2, initializer=keep, initargs=(total,)) as pool:
        pool.map(add, range(101))
        pool.close()
        pool.join()
    print("total", total.value)
