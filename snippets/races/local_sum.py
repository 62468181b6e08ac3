import sys
from multiprocessing import Process, Value


def count(total, numbers):
    found = 0
    for number in numbers:
        if number % 3 == 0:
            found += 1
    with total.get_lock():
        total.value += found


if __name__ == "__main__":
    total, numbers = Value("i", 0), range(400_000)
    parts = [numbers[first::4] for first in range(4)]
    workers = [Process(target=count, args=(total, part)) for part in parts]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    print("total", total.value, "expected", len(numbers[::3]))
