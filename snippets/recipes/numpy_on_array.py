# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Array, Process
from multiprocessing.connection import wait

import numpy

SIZE, WORKERS = 100_000, 4


def last_digits(first, last):
    digits = numpy.arange(first, last, dtype="i8") ** 2 % 10
    return numpy.bincount(digits, minlength=10)


def count(shared, first, last):
    found = last_digits(first, last)
    with shared.get_lock():
        totals = numpy.frombuffer(shared.get_obj(), "i8")
        totals += found


def join_all(workers):
    codes = [None]
    while None in codes and not any(codes):
        running = [worker for worker in workers if worker.exitcode is None]
        wait([worker.sentinel for worker in running], timeout=0.1)
        codes = [worker.exitcode for worker in workers]
    if any(codes):
        raise ChildProcessError(f"exit codes {codes}")


if __name__ == "__main__":
    shared = Array("q", 10)
    workers = []
    for k in range(WORKERS):
        cuts = SIZE * k // WORKERS, SIZE * (k + 1) // WORKERS
        workers.append(Process(target=count, args=(shared, *cuts), daemon=True))
        workers[k].start()
    alone = last_digits(0, SIZE)
    print(alone)
    join_all(workers)
    print(shared[:], numpy.array_equal(shared[:], alone))
