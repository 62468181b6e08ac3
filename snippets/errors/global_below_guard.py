from multiprocessing import Pool, Value


def add(amount):
    with total.get_lock():
        total.value += amount


if __name__ == "__main__":
    total = Value("i", 0)
    with Pool(2) as pool:
        pool.map(add, [1, 2, 3])
    print("total", total.value)
