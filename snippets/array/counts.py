import sys
from multiprocessing import Array, Process


def count(counts):
    for number in range(9_000):
        with counts.get_lock():
            counts[number % 3] += 1


if __name__ == "__main__":
    counts = Array("i", 3)
    workers = [Process(target=count, args=(counts,)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    print(counts[:])
