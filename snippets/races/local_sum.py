from multiprocessing import Process, Value

PART = 100_000


def count(total, first):
    found = 0
    for number in range(first, first + PART):
        if number % 3 == 0:
            found += 1
    with total.get_lock():
        total.value += found


if __name__ == "__main__":
    total, end = Value("i", 0), 400_000
    starts = range(0, end, PART)
    workers = [Process(target=count, args=(total, n)) for n in starts]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("total", total.value, "expected", len(range(0, end, 3)))
