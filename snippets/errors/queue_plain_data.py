from multiprocessing import Process, Queue, Value


def add_all(total, amounts):
    for amount in iter(amounts.get, None):
        with total.get_lock():
            total.value += amount


if __name__ == "__main__":
    total, amounts = Value("i", 0), Queue()
    worker = Process(target=add_all, args=(total, amounts))
    worker.start()
    for amount in 1, 2, 3, None:
        amounts.put(amount)
    worker.join()
    print("total", total.value)
