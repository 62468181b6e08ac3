import sys
from multiprocessing import Process, Value


def count_failures(failures, lines):
    for line in lines:
        if line.endswith(" 500"):
            with failures.get_lock():
                failures.value += 1


if __name__ == "__main__":
    log = ["GET /tea 200", "GET /cake 404", "GET /pay 500"] * 40_000
    failures = Value("i", 0)
    workers = [
        Process(target=count_failures, args=(failures, log[first::4]))
        for first in range(4)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    print("failures", failures.value)
