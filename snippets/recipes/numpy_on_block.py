# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

import numpy

ROWS, COLUMNS, WORKERS = 1000, 200, 4


def as_table(block):
    cells = numpy.frombuffer(block.buf, "f8", ROWS * COLUMNS)
    return cells.reshape(ROWS, COLUMNS)


def fill(block, first, last):
    rows = numpy.arange(first, last)
    as_table(block)[first:last] = numpy.outer(rows, range(COLUMNS))


def check(block, alone):
    table = as_table(block)
    print(table.shape, table.sum(), numpy.array_equal(table, alone))


if __name__ == "__main__":
    alone = numpy.outer(range(ROWS), range(COLUMNS)).astype("f8")
    block = SharedMemory(create=True, size=alone.nbytes)
    try:
        workers = []
        for k in range(WORKERS):
            cuts = ROWS * k // WORKERS, ROWS * (k + 1) // WORKERS
            workers.append(Process(target=fill, args=(block, *cuts)))
            workers[k].start()
        print(alone.shape, alone.sum())
        for worker in workers:
            worker.join()
        print([worker.exitcode for worker in workers])
        check(block, alone)
    finally:
        block.unlink()
        block.close()
