import sys
from multiprocessing import Array, Process

PART = 30_000


def find_slowest(slowest, first, lines):
    times = [int(line.split()[3]) for line in lines]
    longest = max(times)
    number = first + times.index(longest)
    with slowest.get_lock():
        if longest > slowest[0]:
            slowest[:] = longest, number


if __name__ == "__main__":
    log = [f"GET /tea 200 {number * 7919 % 100_003}" for number in range(4 * PART)]
    slowest = Array("q", 2)
    workers = [
        Process(target=find_slowest, args=(slowest, first, log[first : first + PART]))
        for first in range(0, len(log), PART)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    print("line", slowest[1], "took", slowest[0], "ms")
