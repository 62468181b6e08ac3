from multiprocessing import Pool, Value


def add_one(counter):
    with counter.get_lock():
        counter.value += 1


if __name__ == "__main__":
    counter = Value("i", 7)
    add_one(counter)
    print("parent", counter.value)
    with Pool(2) as pool:
        pool.map(add_one, [counter])
