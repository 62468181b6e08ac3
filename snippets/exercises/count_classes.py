import sys
from multiprocessing import Array, Process


def count_classes(counts, lines):
    for line in lines:
        status = int(line.split()[2])
        with counts.get_lock():
            counts[status // 100] += 1


if __name__ == "__main__":
    log = ["GET /tea 200", "GET /cake 404", "GET /pay 500"] * 40_000
    counts = Array("q", 6)
    workers = [
        Process(target=count_classes, args=(counts, log[first::4]))
        for first in range(4)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    print(counts[:])
