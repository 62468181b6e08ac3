from multiprocessing import Process, Value


def count(total, first):
    found = 0
    for number in range(first, first + 100_000):
        found += number % 7 == 0
    with total.get_lock():
        total.value += found


if __name__ == "__main__":
    total = Value("i", 0)
    starts = range(0, 400_000, 100_000)
    workers = [Process(target=count, args=(total, n)) for n in starts]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("total", total.value, "expected", len(range(0, 400_000, 7)))
