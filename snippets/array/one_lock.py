import sys
from multiprocessing import Array, Process, Value


def append(found, count, numbers):
    for number in numbers:
        with count.get_lock():
            found[count.value] = number
            count.value += 1


if __name__ == "__main__":
    count = Value("i", 0)
    found = Array("i", 100, lock=count.get_lock())
    parts = [2, 3, 5], [7, 11]
    workers = [Process(target=append, args=(found, count, part)) for part in parts]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    print(count.value, "found:", sorted(found[: count.value]))
