from multiprocessing import Pool, Value


def handle(task):
    order, counter = task
    with counter.get_lock():
        counter.value += 1
    return order.upper()


if __name__ == "__main__":
    counter = Value("i", 0)
    with Pool(2) as pool:
        try:
            pool.map(handle, [("tea", counter), ("coffee", counter)])
        except RuntimeError as error:
            print("RuntimeError:", error)
