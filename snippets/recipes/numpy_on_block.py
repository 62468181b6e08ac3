# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

import numpy

ROWS, COLUMNS = 1000, 200


def as_table(block: SharedMemory) -> numpy.ndarray:
    cells = numpy.frombuffer(block.buf, "f8", ROWS * COLUMNS)
    return cells.reshape(ROWS, COLUMNS)


def fill(block: SharedMemory, first: int, last: int) -> None:
    as_table(block)[first:last] = numpy.arange(first, last)[:, numpy.newaxis]


def summary(block: SharedMemory) -> str:
    table = as_table(block)
    return f"{table.shape}, mean {table.mean()}"


def main() -> None:
    block = SharedMemory(create=True, size=ROWS * COLUMNS * 8)
    try:
        workers = [
            Process(target=fill, args=(block, first, first + 250), daemon=True)
            for first in range(0, ROWS, 250)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
            if worker.exitcode:
                raise ChildProcessError(f"{worker.name}: exit code {worker.exitcode}")
        print(summary(block))
    finally:
        block.unlink()
        block.close()


if __name__ == "__main__":
    main()
