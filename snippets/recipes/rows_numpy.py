# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Array, Process

import numpy

ROWS, COLUMNS, WORKERS = 5, 4, 2


def as_table(shared):
    return numpy.frombuffer(shared, "intc").reshape(ROWS, COLUMNS)


def fill(shared, rows):
    table = as_table(shared)
    for row in rows:
        table[row] = row * numpy.arange(COLUMNS)


if __name__ == "__main__":
    shared = Array("i", ROWS * COLUMNS, lock=False)
    shares = [range(k, ROWS, WORKERS) for k in range(WORKERS)]
    workers = [Process(target=fill, args=(shared, s)) for s in shares]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print([worker.exitcode for worker in workers])
    table = as_table(shared)
    print(table)
    print((table == numpy.outer(range(ROWS), range(COLUMNS))).all())
