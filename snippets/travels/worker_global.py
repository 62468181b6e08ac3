from multiprocessing import Pool, Value


def init_worker(shared_counter):
    global counter
    counter = shared_counter


def handle(order):
    with counter.get_lock():
        counter.value += 1
    return order.upper()


if __name__ == "__main__":
    handled = Value("i", 0)
    orders = ["tea", "coffee", "cake"]
    with Pool(2, initializer=init_worker, initargs=(handled,)) as pool:
        print(pool.map(handle, orders))
    print("handled", handled.value)
